/**
 * Writes `docs/commemorations.vi.md`, the built-in commemorations for whoever drafts a plan, and their ids into the schema's
 * examples, from which an editor completes. `npm run generate` runs it after a build; a test holds both against the list.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const FILE = 'docs/commemorations.vi.md'
const SCHEMA = 'schemas/plan.schema.json'

const INTRO =
  'Những ngày chương trình tính sẵn số năm kỷ niệm. Trong nội dung kế hoạch ghi `:commemoration[id]`; trong khai báo ghi `commemorations: [id]` ở từng đợt. Ngày không có trong bảng: khai báo trong `kehoach.yaml`, xem [README](../README.vi.md). Trang này được tạo bằng `npm run generate`.'

const two = (number) => String(number).padStart(2, '0')
const dayText = ({ day, month, year }) =>
  [day === undefined ? [] : two(day), month === undefined ? [] : two(month), year].flat().join('/')

/** The page, as Markdown. */
export function page(commemorations) {
  const rows = commemorations.map(({ id, name, origin }) => `| \`${id}\` | ${name} | ${dayText(origin)} |`)
  return (
    ['# Các ngày kỷ niệm có sẵn', INTRO, ['| id | tên | ngày gốc |', '|---|---|---|', ...rows].join('\n')].join('\n\n') + '\n'
  )
}

/** The schema's text with every id as an example of a commemoration, the most usual first, and one written out. */
export function withExamples(schema, commemorations) {
  const ids = ['thanh-lap-dang', ...commemorations.map(({ id }) => id).filter((id) => id !== 'thanh-lap-dang')]
  const examples = [...ids, { name: 'Ngày truyền thống của cơ quan', origin: '1981-07' }]
  const lines = examples.map((it) => `        ${JSON.stringify(it, null, 1).replace(/\n\s*/g, ' ')}`).join(',\n')
  return schema.replace(
    /("commemoration": \{\n {6}"description": [^\n]*\n {6}"examples": )\[[^\]]*\]/,
    (_, head) => `${head}[\n${lines}\n      ]`,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { COMMEMORATIONS } = await import('../dist/index.js')
  writeFileSync(FILE, page(COMMEMORATIONS))
  writeFileSync(SCHEMA, withExamples(readFileSync(SCHEMA, 'utf8'), COMMEMORATIONS))
}
