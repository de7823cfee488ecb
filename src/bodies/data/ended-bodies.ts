/* Generated from ended-bodies.yaml; run npm run generate. */

import type { CalendarDate } from '../../model/date.ts'

/** Bodies that ended when the ministries, the departments of provinces and the district level were re-organised in 2025. */
export const ENDED_BODIES: readonly { readonly name: string; readonly until: CalendarDate; readonly now: string; readonly short?: readonly string[] }[] = [
  { name: "Bộ Tài nguyên và Môi trường", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Nông nghiệp và Môi trường" },
  { name: "Bộ Nông nghiệp và Phát triển nông thôn", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Nông nghiệp và Môi trường", short: ["Bộ NN&PTNT", "Bộ NNPTNT", "Bộ Nông nghiệp và PTNT"] },
  { name: "Bộ Kế hoạch và Đầu tư", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Tài chính", short: ["Bộ KH&ĐT", "Bộ KHĐT"] },
  { name: "Bộ Giao thông vận tải", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Xây dựng", short: ["Bộ GTVT"] },
  { name: "Bộ Thông tin và Truyền thông", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Khoa học và Công nghệ; báo chí về Bộ Văn hóa, Thể thao và Du lịch", short: ["Bộ TT&TT", "Bộ TTTT"] },
  { name: "Bộ Lao động - Thương binh và Xã hội", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Nội vụ và các bộ khác", short: ["Bộ LĐ-TB&XH", "Bộ LĐTBXH", "Bộ LĐTB&XH"] },
  { name: "Ủy ban Dân tộc", until: { year: 2025, month: 2, day: 28 }, now: "Bộ Dân tộc và Tôn giáo" },
  { name: "Sở Tài nguyên và Môi trường", until: { year: 2025, month: 2, day: 28 }, now: "Sở Nông nghiệp và Môi trường", short: ["Sở TN&MT", "Sở TNMT"] },
  { name: "Sở Nông nghiệp và Phát triển nông thôn", until: { year: 2025, month: 2, day: 28 }, now: "Sở Nông nghiệp và Môi trường", short: ["Sở NN&PTNT", "Sở NNPTNT", "Sở Nông nghiệp và PTNT"] },
  { name: "Sở Kế hoạch và Đầu tư", until: { year: 2025, month: 2, day: 28 }, now: "Sở Tài chính", short: ["Sở KH&ĐT", "Sở KHĐT"] },
  { name: "Sở Giao thông vận tải", until: { year: 2025, month: 2, day: 28 }, now: "Sở Xây dựng", short: ["Sở GTVT"] },
  { name: "Sở Thông tin và Truyền thông", until: { year: 2025, month: 2, day: 28 }, now: "Sở Khoa học và Công nghệ; báo chí về Sở Văn hóa, Thể thao và Du lịch", short: ["Sở TT&TT", "Sở TTTT"] },
  { name: "Sở Lao động - Thương binh và Xã hội", until: { year: 2025, month: 2, day: 28 }, now: "Sở Nội vụ và các sở khác", short: ["Sở LĐ-TB&XH", "Sở LĐTBXH", "Sở LĐTB&XH", "Sở Lao động, Thương binh và Xã hội", "Sở Lao động Thương binh và Xã hội"] },
  { name: "Tổng cục Thuế", until: { year: 2025, month: 2, day: 28 }, now: "Cục Thuế" },
  { name: "Tổng cục Hải quan", until: { year: 2025, month: 2, day: 28 }, now: "Cục Hải quan" },
  { name: "Công an huyện", until: { year: 2025, month: 2, day: 28 }, now: "Công an tỉnh và Công an xã", short: ["công an huyện"] },
  { name: "Công an các huyện", until: { year: 2025, month: 2, day: 28 }, now: "Công an tỉnh và Công an xã", short: ["công an các huyện"] },
  { name: "Công an cấp huyện", until: { year: 2025, month: 2, day: 28 }, now: "Công an tỉnh và Công an xã" },
  { name: "Ủy ban nhân dân huyện", until: { year: 2025, month: 6, day: 30 }, now: "Ủy ban nhân dân xã hoặc Ủy ban nhân dân tỉnh", short: ["UBND huyện"] },
  { name: "Ủy ban nhân dân các huyện", until: { year: 2025, month: 6, day: 30 }, now: "Ủy ban nhân dân các xã, phường", short: ["UBND các huyện"] },
  { name: "Ủy ban nhân dân cấp huyện", until: { year: 2025, month: 6, day: 30 }, now: "Ủy ban nhân dân cấp xã hoặc cấp tỉnh", short: ["UBND cấp huyện"] },
  { name: "Hội đồng nhân dân huyện", until: { year: 2025, month: 6, day: 30 }, now: "Hội đồng nhân dân xã hoặc Hội đồng nhân dân tỉnh", short: ["HĐND huyện"] },
  { name: "Huyện ủy", until: { year: 2025, month: 6, day: 30 }, now: "Đảng ủy xã hoặc Tỉnh ủy" },
  { name: "Phòng Giáo dục và Đào tạo", until: { year: 2025, month: 6, day: 30 }, now: "Sở Giáo dục và Đào tạo và Phòng Văn hóa - Xã hội của xã", short: ["Phòng GD&ĐT", "Phòng GDĐT"] },
  { name: "Phòng Tài nguyên và Môi trường", until: { year: 2025, month: 6, day: 30 }, now: "Phòng Kinh tế của xã", short: ["Phòng TN&MT"] },
  { name: "Phòng Lao động - Thương binh và Xã hội", until: { year: 2025, month: 2, day: 28 }, now: "Phòng Nội vụ" },
  { name: "Tòa án nhân dân huyện", until: { year: 2025, month: 6, day: 30 }, now: "Tòa án nhân dân khu vực", short: ["TAND huyện"] },
  { name: "Viện kiểm sát nhân dân huyện", until: { year: 2025, month: 6, day: 30 }, now: "Viện kiểm sát nhân dân khu vực", short: ["VKSND huyện"] },
]
