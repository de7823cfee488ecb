import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlan, checkText } from '../src/check/every-rule.ts'
import { examplePlan } from '../src/check/example.ts'
import { readPlan } from '../src/read/plan.ts'
import { applyFixes } from '../src/check/fix.ts'
import { all, partOf, rendered, textOf, value, verified, wordTextOf } from './docx.ts'
import { FORMAT } from './fixtures.ts'

/**
 * What was found on real plans, a line of the record of faults each (its sections 1, what changes in silence, and 2, what could not be said), by examples of
 * our own: what is told of it, and what stands in the Word file. Section 3, pages, is `render/page-faults.test.ts` and `pages/`.
 */

interface Case {
  readonly line: string
  readonly yaml?: string
  /** What stands below the first heading. */
  readonly body?: string
  readonly files?: Readonly<Record<string, string>>
  /** Errors and warnings that reading and checking tell, by id, each once. */
  readonly told?: readonly string[]
  /** Lines of the Word file, in this order. */
  readonly printed?: readonly string[]
}

const PICTURE = readFileSync(join(FORMAT, 'so-do.png'))

function outcome({ yaml, body = 'Rà soát hồ sơ, công khai kết quả.', files = {} }: Case): { told: string[]; lines: string[] } {
  const content = examplePlan({
    ...(yaml && { yaml }),
    body: `Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích, yêu cầu\n\n${body}\n\n# Tổ chức thực hiện\n\nVăn phòng Sở theo dõi, đôn đốc.`,
  })
  const { value, problems } = readPlan(
    { path: 'ke-hoach.md', content },
    {
      open: (path) =>
        path === 'so-do.png'
          ? { path, content: PICTURE }
          : Object.hasOwn(files, path)
            ? { path, content: files[path]! }
            : undefined,
    },
  )
  const all = [...problems, ...(value ? checkPlan(value, { today: '2026-01-05' }) : [])].filter(
    ({ severity }) => severity !== 'info',
  )
  return {
    told: [...new Set(all.map(({ rule }) => rule))].sort(),
    lines: value
      ? wordTextOf(rendered(value.plan, { draft: true }))
          .replaceAll('\u00a0', ' ')
          .split('\n')
      : [],
  }
}

const CASES: readonly Case[] = [
  { line: '1.1', body: 'Phân công như sau:\n\nSTT\tPhòng\n1\tHành chính\n2\tThanh tra', told: ['drawn-table'] },
  { line: '1.2', body: 'Phân công như sau:\n\n| STT | Phòng |\n| 1 | Hành chính |', told: ['drawn-table'] },
  // Pasted from Word, a row a paragraph; parted by spaces, by signs; a line below the head with too few columns; one row alone.
  { line: '1.1', body: 'Như sau:\n\nSTT\tPhòng\n\n1\tHành chính\n\n2\tThanh tra', told: ['drawn-table'] },
  { line: '1.1', body: 'Như sau:\n\nViệc    Hạn    Nơi\nLập    Quý I    Xã\nNộp    Quý II    Tỉnh', told: ['drawn-table'] },
  { line: '1.1', body: 'Như sau:\n\nTT; Việc; Hạn\n1; Lập; Quý I\n2; Nộp; Quý II', told: ['drawn-table'] },
  { line: '1.1', body: 'Thời gian:\tngày 05/3/2026\n\nĐịa điểm:\ttrụ sở', told: [] },
  { line: '1.2', body: 'STT | Việc | Hạn\n1 | Lập | Quý I\n2 | Nộp | Quý II', told: ['drawn-table'] },
  { line: '1.2', body: '| TT | Việc |\n|----|\n| 1 | Lập |', told: ['drawn-table'] },
  { line: '1.2', body: '| Việc của các phòng |', told: ['drawn-table'] },
  { line: '1.2', body: 'Việc | Hạn\n--- | ---\nLập | Quý I', printed: ['Việc | Hạn', 'Lập | Quý I'] },
  { line: '1.5', body: 'Nội dung chung.\n\n＃ Lập hồ sơ\n\nCác phòng lập hồ sơ.', told: ['heading-mark'] },
  { line: '1.5', body: 'Nội dung chung.\n\n####### Lập hồ sơ\n\nCác phòng lập hồ sơ.', told: ['heading-mark'] },
  { line: '1.9', body: 'Lập hồ sơ\n===\n\nCác phòng lập hồ sơ.', told: ['foreign-markup'] },
  { line: '1.9', body: 'Theo sơ đồ ![Xử lý hồ sơ].', told: ['foreign-markup'] },
  { line: '1.9', body: 'Nội dung.\n\n\\newpage', told: ['foreign-markup'] },
  { line: '1.9', body: '*[CCHC]: cải cách hành chính', told: ['abbrev-undefined', 'foreign-markup'] },
  {
    line: '1.2',
    body: 'Phân công như sau:\n\n+-----+-------+\n| STT | Phòng |\n+-----+-------+\n| 1 | Thanh tra |\n+-----+-------+',
    told: ['drawn-table'],
  },
  { line: '1.3', body: '| STT | Phòng |\n|---|---|\n| 1 | Thanh tra |\nCác phòng báo cáo hằng quý.', told: ['table-sentence'] },
  { line: '1.3', body: '| STT | Phòng | Hạn |\n|---|---|---|\n| 1 | Thanh tra |', told: ['table-cells'] },
  { line: '1.4', body: '– Lập hồ sơ;\n– Nộp hồ sơ.', told: ['item-mark'], printed: ['- Lập hồ sơ;', '- Nộp hồ sơ.'] },
  { line: '1.4', body: '• Lập hồ sơ;\n• Nộp hồ sơ.', told: ['item-mark'], printed: ['- Lập hồ sơ;', '- Nộp hồ sơ.'] },
  { line: '1.4', body: '-\u00a0Lập hồ sơ;\n-\u00a0Nộp hồ sơ.', told: ['item-mark'], printed: ['- Lập hồ sơ;', '- Nộp hồ sơ.'] },
  { line: '1.4', body: 'a/ Lập hồ sơ;\nb/ Nộp hồ sơ.', told: ['item-mark'], printed: ['a) Lập hồ sơ;', 'b) Nộp hồ sơ.'] },
  { line: '1.4', body: '1/ Lập hồ sơ;\n2/ Nộp hồ sơ.', told: ['item-mark'], printed: ['1. Lập hồ sơ;', '2. Nộp hồ sơ.'] },
  { line: '1.4', body: 'a. Lập hồ sơ;\nb. Nộp hồ sơ.', told: ['item-mark'], printed: ['a) Lập hồ sơ;', 'b) Nộp hồ sơ.'] },
  { line: '1.4', body: '(1) Lập hồ sơ;\n(2) Nộp hồ sơ.', told: ['item-mark'], printed: ['a) Lập hồ sơ;', 'b) Nộp hồ sơ.'] },
  { line: '1.4', body: '(i) Lập hồ sơ;\n(ii) Nộp hồ sơ.', told: ['item-mark'], printed: ['a) Lập hồ sơ;', 'b) Nộp hồ sơ.'] },
  { line: '1.5', body: 'Nội dung chung.\n\n##\u00a0Lập hồ sơ\n\nCác phòng lập hồ sơ.', told: ['heading-mark'] },
  { line: '1.6', body: 'Các phòng lập hồ sơ.\nThanh tra xem hồ sơ.\nVăn phòng lưu hồ sơ.', told: ['line-joined'] },
  {
    line: '1.7',
    yaml: 'layout: { numbering: article }',
    body: 'Nội dung chung.',
    printed: ['Điều 1. Mục đích, yêu cầu', 'Điều 2. Tổ chức thực hiện'],
  },
  {
    line: '1.7',
    yaml: 'layout: { numbering: part }',
    body: 'Nội dung chung.',
    printed: ['Phần thứ nhất MỤC ĐÍCH, YÊU CẦU', 'Phần thứ hai TỔ CHỨC THỰC HIỆN'],
  },
  {
    line: '1.7',
    yaml: 'layout: { numbering: A }',
    body: '## Lập hồ sơ\n\nNội dung.\n\n## Nộp hồ sơ\n\nNội dung.',
    printed: ['A. MỤC ĐÍCH, YÊU CẦU', 'I. LẬP HỒ SƠ', 'II. NỘP HỒ SƠ', 'B. TỔ CHỨC THỰC HIỆN'],
  },
  { line: '1.8', yaml: 'title: Ra quân tháng thanh niên #TuổiTrẻ của Sở Tư pháp', told: ['yaml-comment'] },
  { line: '1.9', body: 'Trồng 20 m^2^ cây xanh.', told: ['foreign-markup'] },
  { line: '1.9', body: 'Gọi \\(x\\) là số hồ sơ đúng hạn.', told: ['foreign-markup'] },
  { line: '1.9', body: 'Văn phòng\n: lập hồ sơ.', told: ['foreign-markup'] },
  { line: '1.7', body: 'Nội dung chung.\n\n# Mẫu số 01. Phiếu\n\nHọ và tên: …', told: ['annex-heading'] },
  { line: '1.8', yaml: "note: 'Đợt một''", told: ['yaml-syntax'] },
  {
    line: '1.13',
    yaml: 'targets: [{ id: nam, name: Năm hoàn thành, operator: "=", value: 2028, unit: năm }]',
    body: '::targets',
    told: ['year-as-quantity'],
  },
  { line: '1.17', yaml: 'distribution: [{ to: "Lưu: VT, VP" }]', told: ['typed-frame'] },
  { line: '1.9', body: 'Bỏ ~~thủ tục cũ~~ trong năm.', told: ['foreign-markup'] },
  { line: '1.9', body: 'Tính theo $T=\\frac{x}{y}$ hằng quý.', told: ['foreign-markup'] },
  { line: '1.9', body: '[TOC]', told: ['foreign-markup'] },
  { line: '1.9', body: 'Lập hồ sơ {#lap-ho-so} hằng quý.', told: ['foreign-markup'] },
  {
    line: '1.10',
    body: '<<<<<<< HEAD\nCác phòng lập hồ sơ.\n=======\nThanh tra lập hồ sơ.\n>>>>>>> nhanh-2',
    told: ['merge-conflict'],
  },
  {
    line: '1.10',
    yaml: '<<<<<<< HEAD\ntitle: Cải cách hành chính năm 2026\n=======\ntitle: Chuyển đổi số năm 2026\n>>>>>>> nhanh-2',
    told: ['merge-conflict'],
  },
  {
    line: '1.11',
    body: '## Văn phòng\n\nTổng hợp.\n\n2. **Thanh tra:** kiểm tra.\n3. **Các phòng khác:** báo cáo.',
    printed: ['1. Văn phòng', '2. Thanh tra: kiểm tra.', '3. Các phòng khác: báo cáo.'],
  },
  {
    line: '1.11',
    body: '## Văn phòng\n\nTổng hợp.\n\n**2. Thanh tra:** kiểm tra.\n\n**3. Các phòng khác:** báo cáo.',
    printed: ['1. Văn phòng', '2. Thanh tra: kiểm tra.', '3. Các phòng khác: báo cáo.'],
  },
  {
    line: '1.13',
    yaml: 'targets:\n  - { id: ho-so, name: Số hồ sơ, operator: ">=", value: 12500, unit: hồ sơ }\n  - { id: tang, name: Mức tăng, operator: "=", value: 5.5, unit: "%/năm" }\n  - { id: xep-hang, name: Thứ hạng cải cách hành chính, operator: "<=", value: 10 }',
    body: '::targets',
    printed: ['- Số hồ sơ: từ 12.500 hồ sơ trở lên.', '- Mức tăng: 5,5%/năm.', '- Thứ hạng cải cách hành chính: không quá 10.'],
  },
  {
    line: '1.14',
    yaml: 'appendices: [{ file: viec.md, title: Danh mục nhiệm vụ }]',
    files: { 'viec.md': '::tasks{as=table}\n' },
    body: 'Theo Phụ lục kèm theo.\n\n## Lập hồ sơ\n\n- Đơn vị chủ trì: Văn phòng; Đơn vị phối hợp: Thanh tra.\n- Tiến độ: Quý I.',
    printed: [
      'TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Tiến độ thực hiện',
      '1 | Lập hồ sơ | Văn phòng | Thanh tra. | Quý I.',
    ],
  },
  {
    line: '1.17',
    yaml: 'distribution: [{ to: "Lãnh đạo Sở, Các đơn vị thuộc Sở", purpose: để thực hiện }]',
    printed: ['- Lãnh đạo Sở, Các đơn vị thuộc Sở (để thực hiện);'],
  },
  {
    line: '2 merged cells, group rows, heads of two rows',
    body: '::table{header=2}\n| TT | > | Việc | Hạn |\n|---|---|---|---|\n| ^ | Cấp tỉnh | Cấp xã | ^ |\n| > | > | > | I. Hồ sơ |\n| 1 | Lập | Nộp | Quý I |',
    printed: ['TT | Việc | Hạn', '| Cấp tỉnh | Cấp xã |', 'I. Hồ sơ', '1 | Lập | Nộp | Quý I'],
  },
  {
    line: '2 several lines and a list in a cell',
    body: '| TT | Việc |\n|---|---|\n| 1 | Gồm:<br>- Lập hồ sơ<br>- Nộp hồ sơ |',
    printed: ['Gồm:', '- Lập hồ sơ', '- Nộp hồ sơ'],
  },
  {
    line: '2 a table of seven columns',
    body: '| TT | Việc | Kết quả | Chủ trì | Phối hợp | Hạn | Ghi chú |\n|---|---|---|---|---|---|---|\n| 1 | Lập | Hồ sơ | Văn phòng | Thanh tra | Quý I | Gấp |',
    printed: ['1 | Lập | Hồ sơ | Văn phòng | Thanh tra | Quý I | Gấp'],
  },
  {
    line: '2 images',
    body: '![Sơ đồ xử lý hồ sơ](so-do.png "Hình 1. Xử lý hồ sơ"){width=8cm}',
    printed: ['Hình 1. Xử lý hồ sơ'],
  },
  {
    line: '2 charts, as the image they were saved as',
    body: 'Kết quả theo biểu đồ sau:\n\n![Tỷ lệ hồ sơ đúng hạn qua các năm](so-do.png "Biểu đồ 1. Tỷ lệ hồ sơ đúng hạn"){width=10cm}\n\nSau Biểu đồ 1.',
    printed: ['Kết quả theo biểu đồ sau:', 'Biểu đồ 1. Tỷ lệ hồ sơ đúng hạn', 'Sau Biểu đồ 1.'],
  },
  {
    line: '2 a plan issued with a decision',
    yaml: 'attached: { to: Quyết định, number: 45/QĐ-STP, date: 2026-03-02, issuer: Giám đốc Sở Tư pháp }\nnumber: { value: null, symbol: KH-STP }',
    printed: ['(Kèm theo Quyết định số 45/QĐ-STP ngày 02 tháng 3 năm 2026 của Giám đốc Sở Tư pháp)'],
  },
  {
    line: '2 joint plans',
    yaml: 'issuer: [{ name: Sở Tư pháp }, { name: Sở Nội vụ }]\nnumber: { value: null, symbol: KHLT-STP-SNV }\nsignature: [{ position: Giám đốc Sở Tư pháp, name: Lê Văn Nam }, { position: Giám đốc Sở Nội vụ, name: Đỗ Thị Lan }]',
    printed: ['Đỗ Thị Lan'],
  },
  {
    line: '2 footnotes on a basis, a note below the title',
    yaml: 'note: Ban hành lần thứ hai\nbases:\n  - { id: luat, text: "Căn cứ chức năng của Sở[^1]" }',
    body: 'Rà soát hồ sơ.\n\n[^1]: Theo quyết định thành lập.',
    printed: ['(Ban hành lần thứ hai)', 'Căn cứ chức năng của Sở[^1].', '[^1]: Theo quyết định thành lập.'],
  },
  {
    line: '2 a basis that runs on, one without a document, several under one lead',
    yaml: 'bases:\n  - { id: qd, lead: Căn cứ, type: Quyết định, number: 9/QĐ-UBND, date: 2026-01-08, issuer: Ủy ban nhân dân tỉnh, subject: về công tác tư pháp, text: "và các văn bản hướng dẫn" }\n  - { id: hai, lead: Căn cứ, documents: [{ type: Nghị quyết, number: 3/NQ-CP, date: 2026-01-05, issuer: Chính phủ }, { type: Nghị quyết, number: 4/NQ-CP, date: 2026-01-06, issuer: Chính phủ }] }\n  - { id: de-nghi, text: Xét đề nghị của Chánh Văn phòng Sở }',
    printed: [
      'Căn cứ Quyết định số 9/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về công tác tư pháp và các văn bản hướng dẫn;',
      'Căn cứ Nghị quyết số 3/NQ-CP ngày 05/01/2026 của Chính phủ; Nghị quyết số 4/NQ-CP ngày 06/01/2026 của Chính phủ;',
      'Xét đề nghị của Chánh Văn phòng Sở.',
    ],
  },
  {
    line: '2 a duty with points, purposes as points',
    yaml: 'goals: { purposes: [Nắm hồ sơ., Nâng chất lượng.], requirements: [Rõ việc.] }\nassignments: [{ unit: Thanh tra Sở, duty: [Lập đoàn kiểm tra., Báo cáo kết quả.] }]',
    body: '::purposes{as=points}\n\n::requirements\n\n::assignments',
    printed: [
      'a) Nắm hồ sơ.',
      'b) Nâng chất lượng.',
      'Rõ việc.',
      '1. Thanh tra Sở:',
      'a) Lập đoàn kiểm tra.',
      'b) Báo cáo kết quả.',
    ],
  },
  {
    line: '2 annexes by other names',
    yaml: 'appendices: [{ file: a.md, title: Theo dõi tiến độ, label: Biểu, number: "01" }, { file: b.md, title: Chuyên đề, label: Đề cương }]',
    files: { 'a.md': 'Nội dung biểu.\n', 'b.md': 'Nội dung đề cương.\n' },
    body: 'Theo :appendix[a.md] và :appendix[b.md].',
    printed: ['Theo Biểu 01 và Đề cương.', 'Biểu 01', 'Đề cương'],
  },
  {
    line: '2 two forms in one annex',
    yaml: 'appendices: [{ file: mau.md, title: Các biểu mẫu }]',
    files: {
      'mau.md':
        '# Phiếu số 1: Đăng ký {#dang-ky}\n\nHọ và tên: …\n\n## Thông tin\n\nNơi ở: …\n\n# PHIẾU SỐ 2 - Cam kết\n\nNội dung.\n',
    },
    body: 'Theo :section[dang-ky] và :appendix[mau.md].',
    printed: [
      'Theo Phiếu số 01 Phụ lục và Phụ lục.',
      'Phụ lục',
      'Phiếu số 01 ĐĂNG KÝ',
      'Họ và tên: …',
      'I. THÔNG TIN',
      'Phiếu số 02 CAM KẾT',
    ],
  },
  {
    line: '2 forms named in the frontmatter',
    yaml: 'appendices: [{ file: mau.md, title: Các biểu mẫu, numbering: Biểu mẫu }]',
    files: { 'mau.md': '# Đăng ký\n\nHọ và tên: …\n\n# Cam kết\n\nNội dung.\n' },
    printed: ['Biểu mẫu 01 ĐĂNG KÝ', 'Biểu mẫu 02 CAM KẾT'],
  },
  {
    line: '2 forms of two names, one that is passed over',
    yaml: 'appendices: [{ file: hai.md, title: Các biểu mẫu }, { file: thieu.md, title: Các biểu mẫu }]',
    files: {
      'hai.md': '# Mẫu 01. Đăng ký\n\nHọ và tên: …\n\n# Phiếu 02. Cam kết\n\nNội dung.\n',
      'thieu.md': '# Mẫu 01. Đăng ký\n\nHọ và tên: …\n\n# Mẫu 03. Cam kết\n\nNội dung.\n',
    },
    told: ['numbering-mixed', 'label-mismatch', 'annex-not-cited'],
  },
  { line: '2 an annex typed as a section', body: 'Nội dung.\n\n# Phụ lục I. Danh mục\n\nViệc.', told: ['annex-heading'] },
  {
    line: '2 page break, table of contents',
    body: '::toc\n\nNội dung.\n\n::page-break\n\nNội dung trang sau.',
    printed: ['MỤC LỤC', 'I. MỤC ĐÍCH, YÊU CẦU', 'II. TỔ CHỨC THỰC HIỆN', 'Nội dung.', 'Nội dung trang sau.'],
  },
  {
    line: '2 centred caption, unit line',
    body: '::table{caption="Bảng 1. Dự toán" unit="Đơn vị tính: nghìn đồng"}\n| TT | Việc |\n|---|---|\n| 1 | In ấn |',
    printed: ['Bảng 1. Dự toán', 'Đơn vị tính: nghìn đồng', 'TT | Việc'],
  },
  {
    line: '2 references to sections and annexes',
    yaml: 'appendices: [{ file: a.md, title: Danh mục }]',
    files: { 'a.md': 'Nội dung.\n' },
    body: '## Lập hồ sơ {#lap}\n\nNội dung.\n\n## Nộp hồ sơ\n\nSau mục :section[lap], theo :appendix[a.md].',
    printed: ['Sau mục I.1, theo Phụ lục.'],
  },
  { line: '2 references in words that point nowhere', body: 'Thực hiện theo mục V và Phụ lục III.', told: ['reference-nowhere'] },
  {
    line: '2 TT columns that miscount',
    body: '| TT | Việc |\n|---|---|\n| 1 | Lập |\n| 2 | Nộp |\n| 2 | Duyệt |\n| 5 | Lưu |',
    told: ['table-ordinals'],
  },
  {
    line: '2 a phase with a clock time',
    yaml: 'phases: [{ id: ra-quan, name: Lễ ra quân, start: 2026-03-01, startText: từ 7 giờ 30 phút ngày 01/3/2026, end: 2026-03-05, activities: Treo băng rôn. }]',
    body: '::phases',
    printed: ['1. Lễ ra quân: từ 7 giờ 30 phút ngày 01/3/2026 đến ngày 05/3/2026. Treo băng rôn.'],
  },
]

describe.each(CASES.map((it) => [`${it.line}: ${(it.body ?? it.yaml ?? '').slice(0, 50)}`, it] as const))('%s', (_, it_) => {
  it('is told, and printed, as it is meant', () => {
    const { told, lines } = outcome(it_)
    if (it_.told)
      expect(told.filter((rule) => it_.told!.includes(rule) || it_.printed === undefined)).toEqual([...it_.told].sort())
    let from = 0
    for (const line of it_.printed ?? []) {
      const at = lines.findIndex((text, index) => index >= from && text.replace(/\.\/\.$/, '.').trim() === line)
      expect(at >= 0 ? line : lines.slice(from).join('\n'), line).toBe(line)
      from = at + 1
    }
  })
})

it('1.12: the label of an item that opens with bold is bold as well', () => {
  const body =
    'Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Nhiệm vụ\n\n1. **Văn phòng:** tổng hợp.\n2. **Thanh tra:** kiểm tra.\n\na) ***Tập thể:*** ba phòng.'
  const { value: read } = readPlan({ path: 'ke-hoach.md', content: examplePlan({ body }) })
  const bytes = rendered(read!.plan)
  const runs = [...all(partOf(bytes, 'word/document.xml'), 'w:r')].map((run) => [
    [...all(run, 'w:t')].map(textOf).join(''),
    value(run, 'w:rStyle'),
  ])
  expect(runs.filter(([text]) => /^(?:[12]\.|a\))/.test(text!))).toEqual([
    ['1. Văn phòng:', 'Strong'],
    ['2. Thanh tra:', 'Strong'],
    ['a) Tập thể:', 'StrongEmphasis'],
  ])
  expect(verified(bytes).findings.filter(({ verdict, clause }) => verdict === 'fail' && /face/.test(clause.id))).toEqual([])
})

it('1.4: in a text that is no plan a/ is asked to be a), in small letters', () => {
  const text = 'I. MỤC ĐÍCH\n\n1. Các việc gồm:\na/ Lập hồ sơ;\nb/ Nộp hồ sơ.\n'
  const told = checkText({ path: 'a.txt', content: text }).filter(({ rule }) => rule === 'label-form')
  expect(told.map(({ at, hint }) => [at.line, hint!.vi])).toEqual([[4, 'Viết: a)']])
})

it('1.15: what is mended is the sentence, not the note above it that has the same words', () => {
  const body = 'Sở ban hành Kế hoạch như sau:\n\n# Nhiệm vụ\n\n<!-- – Lập hồ sơ; -->\n– Lập hồ sơ;\n– Nộp hồ sơ.'
  const content = examplePlan({ body })
  const { problems } = readPlan({ path: 'ke-hoach.md', content })
  const { text } = applyFixes(
    content,
    problems.flatMap(({ fixes }) => fixes ?? []),
  )
  expect(text).toContain('<!-- – Lập hồ sơ; -->\n- Lập hồ sơ;\n- Nộp hồ sơ.')
})

it('has an example for each line of section 1', () => {
  // What answers add to a template's own: test/draft/draft.test.ts.
  const seen = new Set([...CASES.map(({ line }) => line), '1.12', '1.15', '1.16'])
  expect(Array.from({ length: 17 }, (_, index) => `1.${index + 1}`).filter((line) => !seen.has(line))).toEqual([])
})
