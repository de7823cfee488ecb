import matter from 'gray-matter'
import { startOf } from '../model/place.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { placeAt, placeIn, type Source } from '../model/source.ts'
import { readYaml, type YamlValue } from './yaml.ts'

/** What the frontmatter says, or undefined where there is none that can be read. */
export type Frontmatter = YamlValue | undefined

const EXAMPLE = '---\nschema: kehoach/v1\nkind: general\nyear: 2026\n---'

/** What stands between the fences: the offsets of its first character, and behind its last. */
interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The YAML at the head of a plan. Only YAML: gray-matter would run `---js`, so the language is looked at before anything is
 * parsed, and the text it splits off goes to our own reader, which keeps places and numbers as they were written.
 */
export function readFrontmatter(source: Source): Outcome<Frontmatter> {
  const { value: span, problems } = frontmatterIn(source)
  return span ? readYaml(source, span.from, span.to) : { value: undefined, problems }
}

/** One entry of the frontmatter, read alone where its bounds can be seen without reading what stands around it; else all of it. */
export function readEntry(source: Source, key: string): Frontmatter {
  const { value: span } = frontmatterIn(source)
  if (!span) return undefined
  const { from, to } = entryIn(source.text.slice(span.from, span.to), key) ?? { from: 0, to: span.to - span.from }
  return readYaml(source, span.from + from, span.from + to).value
}

/** Where every line that is not indented begins a key, what belongs to one goes to the next. */
function entryIn(yaml: string, key: string): Span | undefined {
  if (/^(?![\w-]+[ \t]*:(?:\s|$)|[ \t#\-\]}]|$)/m.test(yaml)) return undefined
  const [entry, another] = yaml.matchAll(new RegExp(`^${key}[ \\t]*:`, 'gm'))
  if (!entry || another) return undefined
  const next = yaml.slice(entry.index).search(/\n(?=\w)/)
  return { from: entry.index, to: next < 0 ? yaml.length : entry.index + next }
}

function frontmatterIn(source: Source): Outcome<Span | undefined> {
  const { text, file } = source
  const refuse = (problem: Omit<Problem, 'severity'>): Outcome<undefined> => ({
    value: undefined,
    problems: [{ severity: 'error', ...problem }],
  })
  if (!matter.test(text) || text[3] === '-') {
    return refuse({
      at: startOf(file),
      rule: 'frontmatter-missing',
      message: {
        vi: 'Tệp không mở đầu bằng phần khai báo: dòng đầu phải là `---`.',
        en: 'The file has no frontmatter: its first line must be `---`.',
      },
      hint: /^\s+---[ \t]*\n/.test(text)
        ? { vi: 'Xóa phần trống phía trên dòng `---`.', en: 'Delete the empty space above the `---` line.' }
        : { vi: `Thêm vào đầu tệp:\n${EXAMPLE}`, en: `Put at the top of the file:\n${EXAMPLE}` },
    })
  }
  const language = matter.language(text)
  if (language.name !== '') {
    return refuse({
      at: placeIn(source, 1, 4, 1, 4 + language.raw.length),
      rule: 'frontmatter-engine',
      message: {
        vi: `Sau dấu \`---\` mở đầu ghi “${language.name}”; phần khai báo luôn là YAML, không ghi loại và không chạy mã.`,
        en: `The opening \`---\` says “${language.name}”; the frontmatter is always YAML, is not named, and runs no code.`,
      },
      hint: { vi: 'Sửa dòng đầu thành `---`.', en: 'Make the first line `---`.' },
    })
  }
  const opening = 3
  // An engine that keeps its hands off: the split is gray-matter's, the reading is ours. Options also keep its cache out.
  const { matter: split } = matter(text, { engines: { yaml: { parse: () => ({}) } } })
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(opening))
  if (!closing || closing.index !== split.length) {
    const astray = closing ? opening + split.length + 1 : undefined
    return refuse({
      at: astray === undefined ? placeIn(source, 1, 1, 1, 4) : placeAt(source, astray, astray + 3),
      rule: 'frontmatter-unclosed',
      message:
        astray === undefined
          ? {
              vi: 'Phần khai báo chưa kết thúc: thiếu dòng `---` thứ hai.',
              en: 'The frontmatter is not closed: the second `---` line is missing.',
            }
          : {
              vi: 'Dòng kết thúc phần khai báo chỉ được có ba dấu gạch `---`.',
              en: 'The line that closes the frontmatter must be just `---`.',
            },
      hint: {
        vi: 'Thêm một dòng `---` sau mục khai báo cuối cùng, trước nội dung kế hoạch.',
        en: 'Add a line `---` after the last key, before the body of the plan.',
      },
    })
  }
  return { value: { from: opening, to: opening + split.length }, problems: [] }
}
