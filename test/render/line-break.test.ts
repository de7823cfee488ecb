import { describe, expect, it } from 'vitest'
import type { ElementId } from '../../src/decree/layout.ts'
import { fit } from '../../src/render/element.ts'

/** Names and titles, `/` where the line should break: at boundaries of sense, never inside a term, a name or a period. */

const lines = (text: string, id: ElementId, column: number, most?: number): string =>
  fit(text.replaceAll(' / ', ' '), id, 14, column, most).lines.join(' / ')

describe('names of agencies in the letterhead', () => {
  it.each([
    'Sở Tư pháp - / Hội Luật gia - / Đoàn Luật sư / tỉnh Nghệ An',
    'Thi hành án dân sự / tỉnh Tuyên Quang',
    'Ban Quản lý / Khu kinh tế Đông Nam / tỉnh Nghệ An',
    'Trường Đại học / Sư phạm Kỹ thuật Vinh',
    'Sở Dân tộc / và Tôn giáo / tỉnh Nghệ An',
    'Công ty / Trách nhiệm hữu hạn / Một thành viên / Thủy lợi Nam Nghệ An',
    'Ủy ban nhân dân / phường Điện Biên Phủ',
    'ỦY BAN NHÂN DÂN / PHƯỜNG ĐIỆN BIÊN PHỦ',
    'Ủy ban nhân dân / xã Thạnh Mỹ Đông Hải',
    'Chi cục Dân số - / Kế hoạch hóa gia đình / tỉnh Nghệ An',
    'Sở Nông nghiệp / và Môi trường / tỉnh Bà Rịa - Vũng Tàu',
    'SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG / TỈNH BÀ RỊA - VŨNG TÀU',
    'Sở Văn hóa, / Thể thao và Du lịch',
    'Phòng / Thi hành án dân sự / khu vực 12',
    'Ban Chỉ đạo / Thi hành án dân sự / tỉnh Thừa Thiên - Huế',
    'Liên đoàn Lao động / tỉnh Đắk Lắk',
    'Sở Khoa học / và Công nghệ / thành phố Đà Nẵng',
    '[[cần điền: tên cơ quan, tổ chức ban hành văn bản]] / tỉnh Nghệ An',
  ])('%s', (name) => {
    expect(lines(name, 'CoQuanBanHanh', 3400, 4)).toBe(name.toUpperCase())
  })
})

describe('titles', () => {
  it.each([
    [9185, 'Bảo đảm quốc phòng - an ninh trên địa bàn / xã Quỳnh Lưu giai đoạn 2023 - 2025'],
    [5500, 'Triển khai công tác / dân số - kế hoạch hóa gia đình trên địa bàn / tỉnh Nghệ An giai đoạn 2023-2025'],
    [9185, 'Phát động phong trào thi đua cơ quan Thi hành án dân sự / tỉnh Tuyên Quang năm 2026'],
    [9185, 'Tổ chức Hội nghị tổng kết công tác thi hành án dân sự / năm 2025 và triển khai nhiệm vụ công tác năm 2026'],
    [5500, 'Tổ chức Hội nghị tổng kết công tác / thi hành án dân sự năm 2025 / và triển khai nhiệm vụ công tác năm 2026'],
    [5500, 'Kỷ niệm 80 năm Ngày truyền thống / Thi hành án dân sự'],
    [5500, 'Thực hiện Nghị quyết số 57-NQ/TW / về phát triển khoa học, công nghệ / và chuyển đổi số quốc gia'],
    [5500, 'Rà soát, giải quyết án tồn đọng trên 05 năm / của Thi hành án dân sự / tỉnh Bình Định quý III năm 2023'],
    [5500, 'Đợt thi đua cao điểm lần thứ 2 / chào mừng Đại hội đại biểu / toàn quốc lần thứ XIV của Đảng'],
    [5500, 'Cải cách hành chính / và chuyển đổi số của Ủy ban nhân dân / phường Điện Biên Phủ năm 2026'],
    [9185, 'Phát triển Khu kinh tế Đông Nam Nghệ An / đến năm 2030, tầm nhìn đến năm 2045'],
    [9185, 'Công tác dân tộc và tôn giáo trên địa bàn / thành phố Hồ Chí Minh giai đoạn 2026 - 2030'],
  ] as const)('in %s twips: %s', (column, title) => {
    expect(lines(title, 'TrichYeu', column)).toBe(title)
  })
})
