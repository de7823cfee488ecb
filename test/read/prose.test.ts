import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proseUnits } from '../../src/read/prose.ts'
import { readSource } from '../../src/read/source.ts'

/** A text's units, a row each: lines, role, level, label, and how the text begins and ends. */
function table(content: string): string[] {
  const units = proseUnits(readSource({ path: 'text.txt', content }).value!)
  return units.map(({ role, level, label, text, place }) => {
    const lines = `${place(0, 1)!.line}-${place(text.length - 1, text.length)!.line}`
    const words = text.split(' ')
    const shown = words.length <= 9 ? text : `${words.slice(0, 4).join(' ')} … ${words.slice(-4).join(' ')}`
    return [lines, `${role}${level ?? ''}`, label ?? '', shown].join(' | ').replace(' |  | ', ' | ')
  })
}

describe('a text in lines of its own', () => {
  it('tells head, title, sections, clauses, points, recipients and signature apart', () => {
    expect(
      table(`ỦY BAN NHÂN DÂN
XÃ BÌNH AN
Số: 15/KH-UBND
Bình An, ngày 02 tháng 3 năm 2026

KẾ HOẠCH
Phòng, chống đuối nước
cho trẻ em năm 2026

Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
Theo đề nghị của Phòng Văn hóa - Xã hội.
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích:
Giảm số trẻ em bị đuối nước.
2. Căn cứ tình hình thực tế, các thôn lựa chọn địa điểm dạy bơi.
2.1 Rào chắn ao, hồ.
a) Cắm biển báo;
b) Cử người trực
- Buổi trưa.
+ Cuối tuần.
II. TỔ CHỨC THỰC HIỆN
Căn cứ vào Kế hoạch này, các trường tổ chức thực hiện./.
Nơi nhận:
- Các trường;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Hải`),
    ).toEqual([
      '1-1 | letterhead | ỦY BAN NHÂN DÂN',
      '2-2 | letterhead | XÃ BÌNH AN',
      '3-3 | symbol | Số: 15/KH-UBND',
      '4-4 | date-line | Bình An, ngày 02 tháng 3 năm 2026',
      '6-6 | kind | KẾ HOẠCH',
      '7-8 | title | Phòng, chống đuối nước cho trẻ em năm 2026',
      '10-10 | basis | Căn cứ Luật Trẻ … tháng 4 năm 2016;',
      '11-11 | basis | Theo đề nghị của … hóa - Xã hội.',
      '12-12 | heading1 | I. | MỤC ĐÍCH, YÊU CẦU',
      '13-13 | heading2 | 1. | Mục đích:',
      '14-14 | paragraph | Giảm số trẻ em bị đuối nước.',
      '15-15 | clause2 | 2. | Căn cứ tình hình … địa điểm dạy bơi.',
      '16-16 | clause3 | 2.1 | Rào chắn ao, hồ.',
      '17-17 | point | a) | Cắm biển báo;',
      '18-18 | point | b) | Cử người trực',
      '19-19 | bullet1 | - | Buổi trưa.',
      '20-20 | bullet2 | + | Cuối tuần.',
      '21-21 | heading1 | II. | TỔ CHỨC THỰC HIỆN',
      '22-22 | paragraph | Căn cứ vào Kế … tổ chức thực hiện./.',
      '23-23 | authority | Nơi nhận:',
      '24-24 | recipient | - | Các trường;',
      '25-25 | archive | - | Lưu: VT.',
      '26-26 | authority | TM. ỦY BAN NHÂN DÂN',
      '27-27 | authority | CHỦ TỊCH',
      '28-28 | signer | Lê Văn Hải',
    ])
  })

  it.each([
    [
      'two columns side by side',
      'SỞ Y TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nKhám sức khỏe\n\nNơi nhận:          KT. GIÁM ĐỐC\n- Lưu: VT.          PHÓ GIÁM ĐỐC\n          Trần Thị Hoa',
      [
        '1-1 | letterhead | SỞ Y TẾ',
        '1-1 | letterhead | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        '3-3 | kind | KẾ HOẠCH',
        '4-4 | title | Khám sức khỏe',
        '6-6 | authority | Nơi nhận:',
        '6-6 | authority | KT. GIÁM ĐỐC',
        '7-7 | archive | - | Lưu: VT.',
        '7-7 | authority | PHÓ GIÁM ĐỐC',
        '8-8 | signer | Trần Thị Hoa',
      ],
    ],
    [
      'a title of two lines of a section in capitals',
      'Phần thứ nhất\nĐÁNH GIÁ TÌNH HÌNH\nNĂM 2025\nMột số nét chính.',
      ['1-3 | heading1 | Phần thứ nhất ĐÁNH GIÁ TÌNH HÌNH NĂM 2025', '4-4 | paragraph | Một số nét chính.'],
    ],
    [
      'numbers that are no labels',
      'Các trường báo cáo trước ngày\n30. Tổng hợp gửi Sở.',
      ['1-2 | paragraph | Các trường báo cáo … Tổng hợp gửi Sở.'],
    ],
    [
      'a count at the head of a line',
      'Bố trí xe đưa đón.\n12 Phòng chuyên môn tham gia.',
      ['1-1 | paragraph | Bố trí xe đưa đón.', '2-2 | paragraph | 12 Phòng chuyên môn tham gia.'],
    ],
    [
      'a hyphen inside a name',
      'Giao Phòng Kế hoạch\n- Tài chính thẩm định.',
      ['1-2 | paragraph | Giao Phòng Kế hoạch - Tài chính thẩm định.'],
    ],
    [
      'years that a line break cuts',
      'Thực hiện trong giai đoạn 2026 -\n2030 tại các xã.',
      ['1-2 | paragraph | Thực hiện trong giai … 2030 tại các xã.'],
    ],
    [
      'a symbol cut behind its hyphen',
      'Thực hiện Quy định số 12-\nQĐ/TU của Tỉnh ủy.',
      ['1-2 | paragraph | Thực hiện Quy định số 12-QĐ/TU của Tỉnh ủy.'],
    ],
    [
      'Markdown: headings, bold labels, points in bullets, escapes, tables, comments, notes',
      '## **1. Nội dung:**\n\n**1.1.** Mở lớp.\n\n- a) Lớp sáng;\n\n* Lớp chiều.\n\n\\- Lớp tối.\n\n| Lớp | Số buổi |\n|---|---|\n| Sáng | 10 |\n\n<!-- ghi chú -->\n\n[^1]: Theo lịch.',
      [
        '1-1 | heading2 | 1. | Nội dung:',
        '3-3 | clause3 | 1.1. | Mở lớp.',
        '5-5 | point1 | a) | Lớp sáng;',
        '7-7 | bullet1 | Lớp chiều.',
        '9-9 | bullet1 | - | Lớp tối.',
        '11-11 | cell | Lớp',
        '11-11 | cell | Số buổi',
        '13-13 | cell | Sáng',
        '13-13 | cell | 10',
        '17-17 | footnote | Theo lịch.',
      ],
    ],
    ['frontmatter is left out', '---\nkind: general\n---\n\n# Mục đích\n\nDạy bơi.', ['7-7 | paragraph | Dạy bơi.']],
  ])('%s', (_, text, rows) => {
    const found = table(text)
    for (const row of rows) expect(found).toContain(row)
    if (rows.length > 1) expect(found.slice(0, rows.length)).toEqual(rows)
  })
})

/** Text as PDF gives it: wrapped at some 70 letters, a blank line under every line. */
const PDF = `I. NHIỆM VỤ

1. Nhiệm vụ 1: Nâng cao chất lượng nguồn nhân lực y tế tuyến cơ sở,

bảo đảm đủ bác sĩ tại các trạm

Tiếp tục triển khai các văn bản về chính sách thu hút; thực hiện đầy đủ

chế độ phụ cấp đối với viên chức y tế công tác tại vùng khó khăn; rà soát

nhu cầu đào tạo của từng đơn vị, gồm: Quyết định số 12/QĐ-SYT ngày

05/01/2026 của Sở Y tế về giao chỉ tiêu đào tạo liên tục cho nhân viên;

Quyết định số 15/QĐ-SYT ngày 12/01/2026 của Sở Y tế về cử người đi học

chuyên khoa định hướng. Các đơn vị chủ động bố trí người trực thay thế

1

trong thời gian viên chức đi học tập trung tại các bệnh viện tuyến trên,

không để gián đoạn việc khám bệnh, chữa bệnh của nhân dân trong xã và

các xã lân cận thuộc địa bàn được phân công phụ trách theo quy định

                              
2
 Theo Kế hoạch đào tạo của Sở Y tế.
 của ngành.

1.1. Mở lớp đào tạo bác sĩ định hướng chuyên khoa y học gia đình theo

Quyết định của Giám đốc Sở Y tế.

- Kết quả: 20 bác sĩ được cấp chứng chỉ

- Thời gian: Quý II
`

describe('text taken from a PDF', () => {
  it('joins lines over blank lines, page numbers and footnotes, and ends headings where they end', () => {
    expect(table(PDF)).toEqual([
      '1-1 | heading1 | I. | NHIỆM VỤ',
      '3-5 | heading2 | 1. | Nhiệm vụ 1: Nâng … sĩ tại các trạm',
      '7-30 | paragraph | Tiếp tục triển khai … quy định của ngành.',
      '29-29 | footnote | Theo Kế hoạch đào tạo của Sở Y tế.',
      '32-34 | clause3 | 1.1. | Mở lớp đào tạo … đốc Sở Y tế.',
      '36-36 | bullet1 | - | Kết quả: 20 bác sĩ được cấp chứng chỉ',
      '38-38 | bullet1 | - | Thời gian: Quý II',
    ])
  })

  it('gives every character its place', () => {
    const source = readSource({ path: 'text.txt', content: PDF }).value!
    const lines = PDF.split('\n')
    for (const unit of proseUnits(source)) {
      for (const { 0: word, index } of unit.text.matchAll(/[\p{L}\d]+/gu)) {
        const at = unit.place(index, index + word.length)!
        if (at.line === at.endLine) expect(lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1)).toBe(word)
      }
    }
  })
})

// The five real plans lie beside the repository; where they do, their units are held against a table of each.
const SEEDS = '../shared/seeds'
describe.skipIf(!existsSync(SEEDS))('the five real plans', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []
  it.each(files)('%s', async (name) => {
    await expect(`${table(readFileSync(`${SEEDS}/${name}`, 'utf8')).join('\n')}\n`).toMatchFileSnapshot(
      `seeds/${name.slice(0, 3)}.units.txt`,
    )
  })
})
