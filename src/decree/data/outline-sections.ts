/* Generated from outline-sections.yaml; run npm run generate. */

/** Sections that a plan must have, and headings that are them. */
export const OUTLINE_SECTIONS: readonly { readonly id: string; readonly vi: string; readonly en: string; readonly headings: readonly string[] }[] = [
  { id: "aims", vi: "Mục đích, yêu cầu", en: "Mục đích, yêu cầu (aims and requirements)", headings: ["mục đích", "mục tiêu", "yêu cầu", "quan điểm", "sự cần thiết"] },
  { id: "content", vi: "Nội dung", en: "Nội dung (content)", headings: ["nội dung", "nhiệm vụ", "giải pháp", "hoạt động", "công việc", "công tác", "chỉ tiêu", "biện pháp"] },
  { id: "doing", vi: "Tổ chức thực hiện", en: "Tổ chức thực hiện (who carries it out)", headings: ["tổ chức thực hiện", "tổ chức triển khai", "thực hiện kế hoạch", "trách nhiệm", "phân công", "triển khai thực hiện", "biện pháp thực hiện"] },
]
