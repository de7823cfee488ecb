import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examplePlan } from '../src/check/example.ts'
import { diffPlans } from '../src/diff/plans.ts'
import { importDocx } from '../src/import/import.ts'
import type { Plan } from '../src/model/plan.ts'
import type { ReadPlan } from '../src/model/read-plan.ts'
import { readPlan } from '../src/read/plan.ts'
import type { SourceFile } from '../src/read/source.ts'
import { rollOver } from '../src/rollover/rollover.ts'
import { applyFixes } from '../src/check/fix.ts'
import { shapeAt } from '../src/schema/shape.ts'
import { writePlan } from '../src/write/plan.ts'
import { rendered, verified, wordTextOf } from './docx.ts'
import { FORMAT } from './fixtures.ts'

/**
 * What version 2 of the format added, and each thing that has to know of it: the schema, the book, the READMEs, diff, rollover, verify, the writer,
 * import. A construct that one of them does not know fails in that column.
 */

interface Source {
  readonly yaml?: string
  /** What stands below the first heading. */
  readonly body?: string
  readonly files?: Readonly<Record<string, string>>
}

interface Construct extends Source {
  readonly name: string
  /** Keys of the frontmatter, by pointer. */
  readonly keys?: readonly string[]
  /** How the books and the READMEs show it. */
  readonly shown: string
  /** The same plan with one thing changed, and the sentence that tells of it. */
  readonly changed: Source
  readonly told: RegExp
  /** Text of its files that next year’s plan has as well. */
  readonly stays: string
  /** Clauses that it is against, as the decree has them. */
  readonly against?: readonly string[]
}

const NQ = (number: string, more = ''): string =>
  `{ type: Nghị quyết, number: ${number}, date: 2026-01-05, issuer: Chính phủ${more} }`
const TABLE = (settings: string, cell = 'Lập hồ sơ'): string =>
  `Theo bảng sau:\n\n::table{${settings}}\n| TT | Việc | Hạn |\n|---|---|---|\n| 1 | ${cell} | Quý I |\n\nCác phòng thực hiện.`
const TASKS = '## Hồ sơ\n\n### Lập hồ sơ\n\n- Đơn vị chủ trì: Văn phòng; Đơn vị phối hợp: Thanh tra.\n- Tiến độ: Quý I.'
const ANNEX = 'appendices: [{ file: a.md, title: Danh mục }]'
const REFER = 'Theo :appendix[a.md].'

const CONSTRUCTS: readonly Construct[] = [
  ...(['I.1', '1', 'A', 'part', 'chapter', 'article'] as const).map((scheme): Construct => ({
    name: `sections in the scheme ${scheme}`,
    keys: ['/layout/numbering'],
    shown: 'numbering',
    yaml: `layout: { numbering: "${scheme}" }`,
    body: '## Lập hồ sơ\n\nCác phòng lập hồ sơ.',
    changed: {},
    told: /cách đánh số các phần, mục/,
    stays: `numbering: "${scheme}"`,
  })),
  {
    name: 'clauses that go on with headings',
    shown: '3. **',
    body: '## Văn phòng\n\nTổng hợp.\n\n2. **Thanh tra:** kiểm tra hồ sơ.',
    changed: { body: '## Văn phòng\n\nTổng hợp.\n\n2. **Thanh tra:** kiểm tra kết quả.' },
    told: /kết quả/,
    stays: '2. **Thanh tra:** kiểm tra hồ sơ.',
    against: ['PL1 II.6.đ'],
  },
  {
    name: 'cells of several lines',
    shown: '<br>',
    body: TABLE('', 'Gồm:<br>- Lập<br>- Nộp').replace('::table{}\n', ''),
    changed: { body: TABLE('', 'Gồm:<br>- Lập<br>- Duyệt').replace('::table{}\n', '') },
    told: /Duyệt/,
    stays: 'Gồm:<br>- Lập<br>- Nộp',
  },
  {
    name: 'merged cells and heads of two rows',
    shown: 'header=2',
    body: '::table{header=2}\n| TT | > | Việc |\n|---|---|---|\n| ^ | Tỉnh | Xã |\n| > | > | I. Hồ sơ |\n| 1 | Lập | Nộp |\n\nThực hiện theo bảng.',
    changed: {
      body: '::table{header=2}\n| TT | > | Việc |\n|---|---|---|\n| ^ | Tỉnh | Xã |\n| > | > | I. Văn bản |\n| 1 | Lập | Nộp |\n\nThực hiện theo bảng.',
    },
    told: /Văn bản/,
    stays: '| > | > | I. Hồ sơ |',
  },
  {
    name: 'a table with caption and unit',
    shown: 'caption="',
    body: TABLE('caption="Bảng 1. Công việc" unit="Đơn vị tính: việc"'),
    changed: { body: TABLE('caption="Bảng 1. Nhiệm vụ" unit="Đơn vị tính: việc"') },
    told: /Nhiệm vụ/,
    stays: 'caption="Bảng 1. Công việc" unit="Đơn vị tính: việc"',
  },
  {
    name: 'a table with widths, on landscape pages',
    shown: 'landscape=true',
    body: TABLE('widths="1 5 2" landscape=true'),
    changed: { body: TABLE('widths="1 5 2" landscape=true', 'Nộp hồ sơ') },
    told: /Nộp/,
    stays: 'widths="1 5 2" landscape=true',
  },
  {
    name: 'tasks as a table with groups and columns',
    shown: 'groups=true columns="',
    yaml: ANNEX,
    files: { 'a.md': '::tasks{as=table groups=true columns="lead deadline"}\n' },
    body: `${REFER}\n\n${TASKS}`,
    changed: {
      yaml: ANNEX,
      files: { 'a.md': '::tasks{as=table groups=true columns="lead support deadline"}\n' },
      body: `${REFER}\n\n${TASKS}`,
    },
    told: /\S/,
    stays: '::tasks{as=table groups=true columns="lead deadline"}',
  },
  {
    name: 'two fields of a task in one item',
    shown: 'Đơn vị chủ trì: ',
    yaml: ANNEX,
    files: { 'a.md': '::tasks{as=table}\n' },
    body: `${REFER}\n\n${TASKS}`,
    changed: {
      yaml: ANNEX,
      files: { 'a.md': '::tasks{as=table}\n' },
      body: `${REFER}\n\n${TASKS.replace('Thanh tra', 'Phòng Tư pháp')}`,
    },
    told: /phối hợp.*Phòng Tư pháp/,
    stays: '- Đơn vị chủ trì: Văn phòng; Đơn vị phối hợp: Thanh tra.',
  },
  {
    name: 'items that open with emphasis',
    shown: '**…**',
    body: '- **Văn phòng:** lập hồ sơ;\n- ***Thanh tra:*** kiểm tra hồ sơ.',
    changed: { body: '- **Văn phòng:** lập hồ sơ;\n- ***Thanh tra:*** kiểm tra sổ sách.' },
    told: /sổ sách/,
    stays: '- **Văn phòng:** lập hồ sơ;\n- ***Thanh tra:*** kiểm tra hồ sơ.',
  },
  {
    name: 'labels that were typed and choose the scheme',
    shown: '# Điều 1',
    yaml: 'appendices: [{ file: a.md, title: Quy chế }]',
    files: { 'a.md': '# Điều 1. Phạm vi\n\nÁp dụng tại Sở.\n\n# Điều 2. Đối tượng\n\nCác phòng.\n' },
    body: REFER,
    changed: {
      yaml: 'appendices: [{ file: a.md, title: Quy chế }]',
      files: { 'a.md': '# A. Phạm vi\n\nÁp dụng tại Sở.\n\n# B. Đối tượng\n\nCác phòng.\n' },
      body: REFER,
    },
    told: /cách đánh số/,
    stays: '# Điều 1. Phạm vi',
  },
  {
    name: 'an image with caption, width and words for it',
    shown: '){width=12cm}',
    body: 'Theo sơ đồ:\n\n![Sơ đồ xử lý](so-do.png "Hình 1. Xử lý hồ sơ"){width=8cm}\n\nCác phòng thực hiện.',
    changed: {
      body: 'Theo sơ đồ:\n\n![Sơ đồ xử lý](so-do.png "Hình 1. Nộp hồ sơ"){width=8cm}\n\nCác phòng thực hiện.',
    },
    told: /hình “Hình 1. Xử lý hồ sơ” tại mục I đổi thành hình “Hình 1. Nộp hồ sơ”/,
    stays: '![Sơ đồ xử lý](so-do.png "Hình 1. Xử lý hồ sơ"){width=8cm}',
  },
  {
    name: 'a plan issued with a decision',
    keys: ['/attached', '/attached/to', '/attached/number', '/attached/date', '/attached/issuer'],
    shown: 'attached: { to: Quyết định',
    yaml: 'attached: { to: Quyết định, number: 45/QĐ-STP, date: 2026-03-02, issuer: Giám đốc Sở Tư pháp }\nnumber: null\nplace: null\ndate: null\ndistribution: null\narchive: null\nsignature: null',
    changed: {
      yaml: 'attached: { to: Quyết định, number: 46/QĐ-STP, date: 2026-03-02, issuer: Giám đốc Sở Tư pháp }\nnumber: null\nplace: null\ndate: null\ndistribution: null\narchive: null\nsignature: null',
    },
    told: /văn bản ban hành/,
    stays: 'attached:',
  },
  {
    name: 'a joint plan',
    keys: ['/issuer/0/name', '/signature/0/position'],
    shown: 'issuer: [{ name: Sở Tư pháp',
    yaml: 'issuer: [{ name: Sở Tư pháp tỉnh Lào Cai }, { name: Sở Nội vụ tỉnh Lào Cai }]\nnumber: { value: null, symbol: KHLT-STP-SNV }\nsignature: [{ position: Giám đốc Sở Tư pháp, name: Lê Văn Nam }, { position: Giám đốc Sở Nội vụ, name: Đỗ Thị Lan }]',
    changed: {
      yaml: 'issuer: [{ name: Sở Tư pháp tỉnh Lào Cai }, { name: Sở Y tế tỉnh Lào Cai }]\nnumber: { value: null, symbol: KHLT-STP-SNV }\nsignature: [{ position: Giám đốc Sở Tư pháp, name: Lê Văn Nam }, { position: Giám đốc Sở Nội vụ, name: Đỗ Thị Lan }]',
    },
    told: /các cơ quan cùng ban hành/,
    stays: '{ name: Sở Nội vụ tỉnh Lào Cai }',
  },
  {
    name: 'a note below the title',
    keys: ['/note'],
    shown: 'note: ',
    yaml: 'note: Ban hành lần thứ hai',
    changed: { yaml: 'note: Ban hành lần thứ ba' },
    told: /ghi chú dưới trích yếu/,
    stays: 'note: Ban hành lần thứ hai',
  },
  {
    name: 'a basis that is no document',
    keys: ['/bases/0/text'],
    shown: 'text: "Căn cứ chức năng',
    yaml: 'bases: [{ id: chuc-nang, text: "Căn cứ chức năng, nhiệm vụ được giao[^1]" }]',
    body: 'Rà soát hồ sơ.\n\n[^1]: Theo quyết định thành lập.',
    changed: {
      yaml: 'bases: [{ id: chuc-nang, text: "Căn cứ chức năng, quyền hạn được giao[^1]" }]',
      body: 'Rà soát hồ sơ.\n\n[^1]: Theo quyết định thành lập.',
    },
    told: /quyền hạn/,
    stays: 'Căn cứ chức năng, nhiệm vụ được giao[^1]',
  },
  {
    name: 'a basis of several documents',
    keys: ['/bases/0/documents', '/bases/0/documents/0/number'],
    shown: 'documents:',
    yaml: `bases: [{ id: hai, lead: Căn cứ, renewal: standing, documents: [${NQ('3/NQ-CP')}, ${NQ('4/NQ-CP')}] }]`,
    changed: { yaml: `bases: [{ id: hai, lead: Căn cứ, renewal: standing, documents: [${NQ('3/NQ-CP')}, ${NQ('5/NQ-CP')}] }]` },
    told: /5\/NQ-CP/,
    stays: '4/NQ-CP',
    against: ['PL1 II.6.a'],
  },
  {
    name: 'a basis that runs on behind its document',
    keys: ['/bases/0/text'],
    shown: 'text: "',
    yaml: 'bases: [{ id: qd, lead: Căn cứ, type: Quyết định, number: 9/QĐ-UBND, date: 2026-01-08, issuer: Ủy ban nhân dân tỉnh, subject: về công tác tư pháp, text: "và các văn bản hướng dẫn", renewal: standing }]',
    changed: {
      yaml: 'bases: [{ id: qd, lead: Căn cứ, type: Quyết định, number: 9/QĐ-UBND, date: 2026-01-08, issuer: Ủy ban nhân dân tỉnh, subject: về công tác tư pháp, text: "và các văn bản liên quan", renewal: standing }]',
    },
    told: /liên quan/,
    stays: 'và các văn bản hướng dẫn',
  },
  {
    name: 'marks and footnotes in the title and in goals',
    keys: ['/title', '/goals/purposes'],
    shown: '[^1]',
    yaml: 'title: "Cải cách hành chính của Sở Tư pháp[^1]"\ngoals: { purposes: ["Nâng **chất lượng** hồ sơ."], requirements: [Rõ việc.] }',
    body: '::purposes\n\n::requirements\n\n[^1]: Theo chương trình chung.',
    changed: {
      yaml: 'title: "Cải cách hành chính của Sở Tư pháp[^1]"\ngoals: { purposes: ["Nâng **hiệu quả** hồ sơ."], requirements: [Rõ việc.] }',
      body: '::purposes\n\n::requirements\n\n[^1]: Theo chương trình chung.',
    },
    told: /hiệu quả/,
    stays: 'Nâng **chất lượng** hồ sơ.',
  },
  {
    name: 'duties with points',
    keys: ['/assignments/0/duty'],
    shown: 'duty: [',
    yaml: 'assignments: [{ unit: Văn phòng Sở, duty: [Lập danh mục., Báo cáo kết quả.] }]',
    body: '::assignments',
    changed: {
      yaml: 'assignments: [{ unit: Văn phòng Sở, duty: [Lập danh mục., Công bố kết quả.] }]',
      body: '::assignments',
    },
    told: /Công bố/,
    stays: 'duty: [Lập danh mục., Báo cáo kết quả.]',
  },
  {
    name: 'purposes and requirements as points',
    keys: ['/goals/requirements'],
    shown: '{as=points}',
    yaml: 'goals: { purposes: [Nắm hồ sơ., Nâng chất lượng.], requirements: [Rõ việc., Rõ hạn.] }',
    body: '::purposes{as=points}\n\nYêu cầu:\n\n::requirements',
    changed: {
      yaml: 'goals: { purposes: [Nắm hồ sơ., Giữ chất lượng.], requirements: [Rõ việc., Rõ hạn.] }',
      body: '::purposes{as=points}\n\nYêu cầu:\n\n::requirements',
    },
    told: /Giữ/,
    stays: '::purposes{as=points}',
  },
  {
    name: 'an annex by another name, with a number',
    keys: ['/appendices/0/label', '/appendices/0/number'],
    shown: 'label: Biểu, number: "01"',
    yaml: 'appendices: [{ file: a.md, title: Danh mục, label: Biểu, number: "03" }]',
    files: { 'a.md': 'Nội dung biểu.\n' },
    body: REFER,
    changed: {
      yaml: 'appendices: [{ file: a.md, title: Danh mục, label: Mẫu, number: "03" }]',
      files: { 'a.md': 'Nội dung biểu.\n' },
      body: REFER,
    },
    told: /tên gọi|Mẫu/,
    stays: 'label: Biểu, number: "03"',
  },
  {
    name: 'an annex without a name',
    keys: ['/appendices/0/label'],
    shown: 'label',
    yaml: 'appendices: [{ file: a.md, title: Danh sách đầu mối, label: null }]',
    files: { 'a.md': 'Nội dung danh sách.\n' },
    body: 'Danh sách kèm theo Kế hoạch này.',
    changed: {
      yaml: 'appendices: [{ file: a.md, title: Danh sách đầu mối }]',
      files: { 'a.md': 'Nội dung danh sách.\n' },
      body: 'Danh sách kèm theo Kế hoạch này.',
    },
    told: /Phụ lục|tên gọi/,
    stays: 'label: null',
    against: ['PL1 III.1.b'],
  },
  {
    name: 'an annex with a scheme of its own',
    keys: ['/appendices/0/numbering'],
    shown: 'numbering',
    yaml: 'appendices: [{ file: a.md, title: Quy chế, numbering: article }]',
    files: { 'a.md': '# Phạm vi\n\nÁp dụng tại Sở.\n\n# Đối tượng\n\nCác phòng.\n' },
    body: REFER,
    changed: {
      yaml: 'appendices: [{ file: a.md, title: Quy chế, numbering: A }]',
      files: { 'a.md': '# Phạm vi\n\nÁp dụng tại Sở.\n\n# Đối tượng\n\nCác phòng.\n' },
      body: REFER,
    },
    told: /cách đánh số/,
    stays: 'numbering: article',
  },
  {
    name: 'several forms in one annex',
    keys: ['/appendices/0/numbering'],
    shown: 'Mẫu số',
    yaml: 'appendices: [{ file: a.md, title: Các biểu mẫu, numbering: Mẫu số }]',
    files: { 'a.md': '# Phiếu đăng ký\n\nHọ và tên: …\n\n# Bản cam kết\n\nĐơn vị cam kết.\n' },
    body: REFER,
    changed: {
      yaml: 'appendices: [{ file: a.md, title: Các biểu mẫu, numbering: Mẫu số }]',
      files: {
        'a.md':
          '# Phiếu đăng ký\n\nHọ và tên: …\n\n# Biên bản kiểm tra\n\nĐoàn kiểm tra lập.\n\n# Bản cam kết\n\nĐơn vị cam kết.\n',
      },
      body: REFER,
    },
    told: /Biên bản kiểm tra/,
    stays: 'numbering: Mẫu số',
  },
  {
    name: 'a page break',
    shown: '::page-break',
    body: 'Nội dung một.\n\n::page-break\n\nNội dung hai.',
    changed: { body: 'Nội dung một.\n\nNội dung hai.' },
    told: /sang trang mới/,
    stays: '::page-break',
  },
  {
    name: 'a table of contents',
    shown: '::toc',
    body: '::toc\n\nNội dung một.',
    changed: { body: 'Nội dung một.' },
    told: /mục lục/,
    stays: '::toc',
  },
  {
    name: 'references to sections and annexes',
    shown: ':section[',
    yaml: ANNEX,
    files: { 'a.md': 'Nội dung.\n' },
    body: `## Lập hồ sơ {#lap}\n\nNội dung.\n\n## Nộp hồ sơ {#nop}\n\nSau mục :section[lap]. ${REFER}`,
    changed: {
      yaml: ANNEX,
      files: { 'a.md': 'Nội dung.\n' },
      body: `## Lập hồ sơ {#lap}\n\nNội dung.\n\n## Nộp hồ sơ {#nop}\n\nSau mục :section[nop]. ${REFER}`,
    },
    told: /I\.2/,
    stays: '{#lap}',
  },
  {
    name: 'numbers as the decree writes them, a target without a unit',
    keys: ['/targets/0/value', '/targets/0/unit'],
    shown: 'operator:',
    yaml: 'targets:\n  - { id: ho-so, name: Số hồ sơ, operator: ">=", value: 1250000, unit: hồ sơ }\n  - { id: hang, name: Thứ hạng, operator: "<=", value: 10 }\n  - { id: tang, name: Mức tăng, operator: "=", value: 5.5, unit: "%/năm" }',
    body: '::targets',
    changed: {
      yaml: 'targets:\n  - { id: ho-so, name: Số hồ sơ, operator: ">=", value: 2250000, unit: hồ sơ }\n  - { id: hang, name: Thứ hạng, operator: "<=", value: 10 }\n  - { id: tang, name: Mức tăng, operator: "=", value: 5.5, unit: "%/năm" }',
      body: '::targets',
    },
    told: /2\.250\.000/,
    stays: '{ id: hang, name: Thứ hạng, operator: "<=", value',
  },
]

const PICTURE = readFileSync(join(FORMAT, 'so-do.png'))
const PATH = 'plans/2026/ke-hoach.md'

/** The plan of a construct; a key that is to be missing is given as null. */
function read({ yaml = '', body = 'Rà soát hồ sơ, công khai kết quả.', files = {} }: Source): { plan: ReadPlan; told: string[] } {
  const content = examplePlan({
    yaml,
    body: `Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích, yêu cầu\n\n${body}\n\n# Tổ chức thực hiện\n\nVăn phòng Sở theo dõi, đôn đốc.`,
  }).replace(/^(?:number|place|date|distribution|archive|signature): null\n/gm, '')
  const open = (path: string): SourceFile | undefined =>
    path === 'so-do.png' ? { path, content: PICTURE } : files[path] === undefined ? undefined : { path, content: files[path] }
  const { value, problems } = readPlan({ path: PATH, content }, { open })
  return { plan: value!, told: problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule) }
}

const written = (plan: Plan): { text: string; again: Plan } => {
  const { text, appendices } = writePlan(plan).value
  const files = new Map(appendices.map(({ file, text: content }) => [file, content]))
  const open = (path: string): SourceFile | undefined =>
    path === 'so-do.png' ? { path, content: PICTURE } : files.has(path) ? { path, content: files.get(path)! } : undefined
  const all = [text, ...files.values()].join('\n')
  return { text: all, again: readPlan({ path: PATH, content: text }, { open }).value!.plan }
}

const BOOKS = ['docs/plan-format.md', 'docs/plan-format.vi.md'].map((path) => readFileSync(path, 'utf8'))
const READMES = ['README.md', 'README.vi.md'].map((path) => readFileSync(path, 'utf8'))

describe.each(CONSTRUCTS.map((construct) => [construct.name, construct] as const))('%s', (_, construct) => {
  const { plan: now, told } = read(construct)

  it('is read without an error', () => expect(told).toEqual([]))

  it('has its keys in the schema, described and shown', () => {
    for (const key of construct.keys ?? []) {
      const { description, examples } = shapeAt('plan', key)
      expect(description, key).toMatch(/\p{L}{3}/u)
      expect(examples?.length, key).toBeGreaterThan(0)
    }
  })

  it('stands in the book and in the README, in both languages', () => {
    for (const text of [...BOOKS, ...READMES]) expect(text).toContain(construct.shown)
  })

  it('is told by diff in the plan’s terms, and not told where nothing changed', () => {
    expect(diffPlans(now, read(construct).plan)).toEqual([])
    const changes = diffPlans(now, read(construct.changed).plan)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.map(({ summary, before, after }) => [summary.vi, before, after].join(' ')).join('\n')).toMatch(construct.told)
  })

  it('is kept by the rollover', () => {
    const { edits } = rollOver(now, 2027)
    const texts = [...new Set([PATH, ...Object.keys(now.sources)])].map((file) => {
      const source = now.sources[file]
      return source ? applyFixes(source.text, edits.get(file) ?? []).text : ''
    })
    expect(texts.join('\n')).toContain(construct.stays)
  })

  it('passes every clause of the decree, or those that it is said to be against', () => {
    const failed = verified(rendered(now.plan)).findings.filter(({ verdict }) => verdict === 'fail')
    expect([...new Set(failed.map(({ clause }) => clause.clause))]).toEqual(construct.against ?? [])
  })

  it('is written and read again as the same', () => {
    const { text, again } = written(now.plan)
    expect(again).toEqual(now.plan)
    expect(written(again).text).toBe(text)
  })

  it('comes in from its own Word file as the same document', () => {
    const bytes = rendered(now.plan)
    const { value, problems } = importDocx({ path: 'ke-hoach.docx', content: bytes })
    expect(problems).toEqual([])
    const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')
    expect(spaces(wordTextOf(rendered(value!.plan)))).toBe(spaces(wordTextOf(bytes)))
  })
})
