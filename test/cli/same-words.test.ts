import { afterAll, describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { Folder } from './folder.ts'

const folders: Folder[] = []
afterAll(() => folders.forEach((folder) => folder.remove()))

function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = new Folder()
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) folder.write(name, content)
  return folder
}

const FAULTY = 'Các phòng làm nhanh , gọn'
const RIGHT = 'Các phòng làm nhanh, gọn'
const body = (text: string): string =>
  `Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Nội dung\n\n${text}\n\n# Tổ chức thực hiện\n\n::assignments`

/** A comment that says the same as the text below it; the text is `{}`. */
const TWICE: readonly (readonly [string, { readonly body?: string; readonly yaml?: string }])[] = [
  ['in a comment above a paragraph', { body: '<!-- {#} -->\n{}.' }],
  ['in a comment inside an item', { body: '- Trước hết: <!-- {#} --> {}.' }],
  ['in a comment inside a sentence', { body: 'Từ nay <!-- {#} --> {}.' }],
  ['in two comments around a paragraph', { body: '<!-- {#} -->\n\n{}.\n\n<!-- {#} -->' }],
  ['in a comment of a cell', { body: '| Việc | Ghi chú |\n|---|---|\n| <!-- {#} --> | {} |' }],
  ['in a comment of a footnote', { body: 'Theo quy định[^1].\n\n[^1]: Nghĩa là: <!-- {#} --> {}.' }],
  ['as the address of a link', { body: '[{}](https://a.vn/{#%}).' }],
  ['in a comment above a value', { yaml: 'goals:\n  purposes:\n    # {#}\n    - {}.\n' }],
  ['in a comment behind the sign of a folded text', { yaml: 'goals:\n  purposes:\n    - > # {#}\n      {}.\n' }],
  ['in a comment between the values of a list', { yaml: 'goals:\n  purposes: [ "Một.", # {#}\n    "{}." ]\n' }],
]

const filled = (pattern: string, comment: string, text: string): string =>
  pattern.replaceAll('{#}', comment).replaceAll('{#%}', encodeURI(comment)).replace('{}', text)

const planOf = (where: (typeof TWICE)[number][1], comment: string, text: string, example = {}): string =>
  examplePlan({
    ...example,
    ...(where.yaml && { yaml: filled(where.yaml, comment, text) }),
    body: body(where.body ? filled(where.body, comment, text) : '::purposes'),
  })

describe('the same words in a comment and in the text', () => {
  it.each(TWICE)('check --fix mends the text: %s', async (_, where) => {
    const folder = folderWith({ 'a.md': planOf(where, FAULTY, FAULTY) })
    await folder.run(['check', 'a.md', '--fix'])
    expect(folder.read('a.md').toString()).toBe(planOf(where, FAULTY, RIGHT))
  })

  it.each(TWICE)('new --from moves the year of the text and tells of it: %s', async (_, where) => {
    const words = 'Hoàn thành kế hoạch năm 2026'
    const plan = planOf(where, words, words)
    const folder = folderWith({ 'plans/2026/a.md': plan })
    const { stdout, stderr } = await folder.run(['new', '--from', 'plans/2026/a.md', '--year', '2027', '--out', 'b.md'])
    const next = folder.read('b.md').toString()
    const of = (year: number): string => filled(where.body ?? where.yaml!, words, words.replace('2026', String(year)))
    expect(next).toContain(of(2027))
    expect(next).not.toContain(of(2026))
    const line = next.split('\n').findIndex((row) => row.includes('kế hoạch năm 2027')) + 1
    expect(stdout + stderr).toMatch(new RegExp(`b\\.md:${line} \\(old: \\d+\\) năm 2026 → năm 2027`))
  })
})
