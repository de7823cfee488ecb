/* Generated from ministry-fields.yaml; run npm run generate. */

/** Fields that ministries and departments are named after, behind `Bộ` and `Sở`, in the letters of Phụ lục II, IV.1. */
export const MINISTRY_FIELDS: readonly string[] = [
  "Công an",
  "Công Thương",
  "Dân tộc và Tôn giáo",
  "Du lịch",
  "Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Ngoại giao",
  "Ngoại vụ",
  "Nội vụ",
  "Nông nghiệp và Môi trường",
  "Quốc phòng",
  "Tài chính",
  "Tư pháp",
  "Văn hóa và Thể thao",
  "Văn hóa, Thể thao và Du lịch",
  "Y tế",
  "Giao thông vận tải",
  "Kế hoạch và Đầu tư",
  "Lao động - Thương binh và Xã hội",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Thông tin và Truyền thông",
]
