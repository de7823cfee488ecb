import { latin } from '../../model/latin.ts'
import { placeInTrace, sliceTrace, type Trace, type TracedText } from '../../model/trace.ts'
import type { Wording } from '../../model/problem.ts'
import type { Report } from '../context.ts'

/** Signs that other dialects of Markdown give a meaning, and a plan would print as they stand. */
interface Sign {
  readonly pattern: RegExp
  readonly name: Wording
  readonly hint: (typed: string) => Wording
  /** A sign whose ends have a backslash each, as LaTeX has them. */
  readonly escaped?: true
}

const withoutSigns = (typed: string): string => typed.replace(/[~^=+]{1,2}/g, '')
const leave = (typed: string): Wording => ({ vi: `Viết: ${withoutSigns(typed)}`, en: `Write: ${withoutSigns(typed)}` })
const deleteIt: Sign['hint'] = (typed) => ({ vi: `Xóa ${typed}`, en: `Delete ${typed}` })

const RAISED: Readonly<Record<string, string>> = { 1: '¹', 2: '²', 3: '³' }

const FORMULA = {
  name: { vi: 'công thức LaTeX', en: 'a formula of LaTeX' },
  hint: () => ({
    vi: 'Viết công thức bằng chữ, số và dấu thường, không có dấu \\.',
    en: 'Write the formula with ordinary letters, digits and signs, without a \\.',
  }),
} as const

const SIGNS: readonly Sign[] = [
  // Nobody escapes both round brackets; square ones are escaped so that they are words, and hold no formula then.
  { ...FORMULA, pattern: /\([^()\n]{1,200}\)/gu, escaped: true },
  { ...FORMULA, pattern: /\[[^[\]]*[=^_\\+<>][^[\]]*\]/gu, escaped: true },
  {
    pattern: /\{(?:\+\+|--|>>|==|~~)[^{}\n]*(?:\+\+|--|<<|==|~~)\}/gu,
    name: { vi: 'dấu sửa bài {++…++}', en: 'a mark of editing {++…++}' },
    hint: (typed) => ({
      vi: `Xóa phần đã bỏ; nếu giữ, viết: ${typed.slice(3, -3)}`,
      en: `Delete what was taken out; to keep it, write: ${typed.slice(3, -3)}`,
    }),
  },
  {
    pattern: /\*{2,}(?:[^*\n]*\*{2,})?/gu,
    name: { vi: 'dấu ** chưa đủ cặp', en: 'a ** without its pair' },
    hint: () => ({
      vi: 'Chữ đậm viết **…**, dấu ** đứng sát chữ ở hai đầu; thừa thì xóa.',
      en: 'Bold is written **…**, both ** close to the words; delete one too many.',
    }),
  },
  {
    pattern: /~~(?=\S)[^~\n]+~~/gu,
    name: { vi: 'dấu gạch bỏ ~~…~~', en: 'struck text ~~…~~' },
    hint: (typed) => ({
      vi: `Xóa phần đã bỏ; nếu giữ, viết: ${withoutSigns(typed)}`,
      en: `Delete what is struck; to keep it, write: ${withoutSigns(typed)}`,
    }),
  },
  { pattern: latin(/==(?=[\p{L}\d])[^=\n]*[^\s=]==/gu), name: { vi: 'dấu tô ==…==', en: 'marked text ==…==' }, hint: leave },
  { pattern: latin(/\+\+(?=[\p{L}\d])[^+\n]*[^\s+]\+\+/gu), name: { vi: 'dấu ++…++', en: 'the signs ++…++' }, hint: leave },
  {
    pattern: latin(/[\p{L}\d)]\^[^\s^]{1,12}\^|[\p{L}\d)]\^\{?-?[\p{L}\d]{1,4}\}?(?![\p{L}\d^])/gu),
    name: { vi: 'chữ nâng lên ^…^', en: 'raised text ^…^' },
    hint: (typed) => {
      const raised = /\^\{?(-?[^\s^}]+)\}?\^?$/u.exec(typed)?.[1] ?? ''
      const sign = RAISED[raised]
      const whole = typed.slice(0, 1) + (sign ?? raised)
      return sign
        ? { vi: `Viết: ${whole}`, en: `Write: ${whole}` }
        : { vi: 'Viết số mũ bằng ký tự riêng (², ³) hoặc bằng chữ.', en: 'Write it with a raised digit (², ³), or in words.' }
    },
  },
  {
    pattern: latin(/[\p{L}\d]~[^\s~]{1,12}~/gu),
    name: { vi: 'chữ hạ xuống ~…~', en: 'lowered text ~…~' },
    hint: leave,
  },
  {
    pattern: latin(/(?<![\p{L}\d~])~(?=[\p{L}\d“])[^~\n]*[^\s~]~(?![\p{L}\d~])/gu),
    name: { vi: 'dấu gạch bỏ ~…~', en: 'struck text ~…~' },
    hint: (typed) => ({
      vi: `Xóa phần đã bỏ; nếu giữ, viết: ${withoutSigns(typed)}`,
      en: `Delete what is struck; to keep it, write: ${withoutSigns(typed)}`,
    }),
  },
  {
    pattern: /\^\[[^\]\n]+\]/gu,
    name: { vi: 'chú thích viết liền ^[…]', en: 'a note inside the text ^[…]' },
    hint: (typed) => ({
      vi: `Viết [^1] ở đây, và thêm cuối tệp một dòng: [^1]: ${typed.slice(2, -1)}`,
      en: `Write [^1] here, and add a line at the end of the file: [^1]: ${typed.slice(2, -1)}`,
    }),
  },
  {
    pattern: /%%(?=\S)[^%\n]*\S%%/gu,
    name: { vi: 'ghi chú riêng %%…%%', en: 'a comment %%…%%' },
    hint: (typed) => ({
      vi: `Ghi chú không in thì viết: <!-- ${typed.slice(2, -2)} -->`,
      en: `A note that is not printed is written: <!-- ${typed.slice(2, -2)} -->`,
    }),
  },
  {
    pattern: /<!--/gu,
    name: { vi: 'ghi chú <!-- chưa đóng', en: 'a comment <!-- that is not closed' },
    hint: () => ({ vi: 'Thêm --> vào cuối ghi chú.', en: 'Add --> at its end.' }),
  },
  {
    pattern: /(?:^|(?<=\n))!{3}\s+\w+/gu,
    name: { vi: 'khung chú ý !!!', en: 'a box for notes !!!' },
    hint: () => ({ vi: 'Xóa dòng này, viết nội dung thành đoạn văn thường.', en: 'Delete it, and write an ordinary paragraph.' }),
  },
  {
    pattern: /\$\$[^$]+\$\$|\$(?=[^\s$\d.,])(?:[^$\n]*[^\s$])?\$(?!\d)|\$(?=\d)[^$\n]*[=\\^_{}+*/<>][^$\n]*\$(?!\d)/gu,
    name: { vi: 'công thức $…$', en: 'a formula $…$' },
    hint: () => ({
      vi: 'Viết công thức bằng chữ, số và dấu thường.',
      en: 'Write the formula with ordinary letters, digits and signs.',
    }),
  },
  {
    pattern: /\\(?:frac|sqrt|sum|times|cdot|leq?|geq?|text|begin|alpha|beta|Delta)\b/gu,
    name: { vi: 'lệnh công thức LaTeX', en: 'a command of LaTeX' },
    hint: () => ({
      vi: 'Viết công thức bằng chữ, số và dấu thường.',
      en: 'Write the formula with ordinary letters, digits and signs.',
    }),
  },
  {
    pattern: /\\(?:page ?break|newpage|clearpage)\b/gu,
    name: { vi: 'lệnh sang trang của LaTeX', en: 'LaTeX’s command for a new page' },
    hint: () => ({ vi: 'Viết ::page-break trên một dòng riêng.', en: 'Write ::page-break on a line of its own.' }),
  },
  {
    pattern: /(?:^|(?<=\n))={2,}(?=\n|$)/gu,
    name: { vi: 'dòng dấu = dưới tiêu đề', en: 'the line of = below a title' },
    hint: () => ({ vi: 'Xóa dòng này; tiêu đề viết # ở đầu dòng trên.', en: 'Delete the line; a title has a # at its head.' }),
  },
  {
    pattern: /!\[[^[\]\n]*\](?![([])/gu,
    name: { vi: 'hình thiếu tên tệp', en: 'an image without its file' },
    hint: () => ({ vi: 'Viết: ![lời tả](so-do.png)', en: 'Write: ![what it shows](so-do.png)' }),
  },
  {
    pattern: /(?:^|(?<=\n))\*\[[^[\]\n]+\]:/gu,
    name: { vi: 'phần giải thích chữ viết tắt *[…]:', en: 'the explanation of an abbreviation *[…]:' },
    hint: () => ({
      vi: 'Ghi chữ viết tắt ở abbreviations trong phần khai báo.',
      en: 'Put it under abbreviations in the frontmatter.',
    }),
  },
  { pattern: /(?<!:[\w-]{1,40})\{\s*[#.:][^{}\n]*\}/gu, name: { vi: 'phần ghi thêm {…}', en: 'attributes {…}' }, hint: deleteIt },
  { pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/gu, name: { vi: 'ô mẫu {{…}}', en: 'a hole of a template {{…}}' }, hint: deleteIt },
  {
    pattern: /\[\[?_?(?:TOC|MỤC LỤC)_?\]\]?|\{:?toc\}/giu,
    name: { vi: 'lệnh mục lục [TOC]', en: 'the table of contents [TOC]' },
    hint: () => ({ vi: 'Viết ::toc trên một dòng riêng.', en: 'Write ::toc on a line of its own.' }),
  },
  {
    pattern: /(?:^|(?<=\n))\[[ xX]\](?=\s)/gu,
    name: { vi: 'ô đánh dấu [ ]', en: 'a check box [ ]' },
    hint: deleteIt,
  },
  {
    pattern: /!?\[[^[\]\n]+\]\[[^[\]\n]*\]/gu,
    name: { vi: 'liên kết [chữ][tên]', en: 'a link [text][name]' },
    hint: (typed) => {
      const [, text = ''] = /\[([^[\]]+)\]/u.exec(typed)!
      return { vi: `Viết: ${text}, hoặc [${text}](https://…)`, en: `Write: ${text}, or [${text}](https://…)` }
    },
  },
  {
    pattern: /(?:^|(?<=\n))\[[^\]\n^][^\]\n]*\]:\s+(?:https?:|www\.|<|\/|\.)\S*/gu,
    name: { vi: 'địa chỉ của liên kết [tên]: …', en: 'the address of a link [name]: …' },
    hint: (typed) => ({
      vi: `Xóa ${typed}; viết liên kết: [chữ](địa chỉ)`,
      en: `Delete ${typed}; a link is written [text](address)`,
    }),
  },
  {
    pattern: /\\$/gu,
    name: { vi: 'dấu \\ ở cuối đoạn', en: 'a \\ at the end of a paragraph' },
    hint: () => ({ vi: 'Xóa dấu \\ ở cuối.', en: 'Delete the \\ at the end.' }),
  },
  {
    pattern: /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/giu,
    name: { vi: 'mã ký tự HTML không có', en: 'a character reference that there is none of' },
    hint: (typed) => ({ vi: `Gõ thẳng ký tự thay cho ${typed}`, en: `Type the character itself for ${typed}` }),
  },
]

/** Any character that a sign has: most texts have none. */
const ANY = /[*~^=+$\\{[&]|%%|<!|!!!/u
const CHARACTER = /[*~^=+$\\{[&%<!]/u

/** True for a character that the author put a backslash before, or wrote by its number. */
const isEscapedAt = (trace: Trace, at: number): boolean => sliceTrace(trace, at, at + 1).some(({ whole }) => whole)

/** True where one of the signs is escaped: what was found is the author's own words then. */
const isEscaped = (found: RegExpExecArray, trace: Trace): boolean =>
  [...found[0]].some((char, at) => CHARACTER.test(char) && isEscapedAt(trace, found.index + at))

/** True for what is no sign here: one that was escaped, or that had to be and was not. */
function isWords({ escaped }: Sign, found: RegExpExecArray, trace: Trace): boolean {
  if (!escaped) return isEscaped(found, trace)
  return !isEscapedAt(trace, found.index) || !isEscapedAt(trace, found.index + found[0].length - 1)
}

/** Tells of signs in a text that would be printed as they stand; one that was escaped is the author's own. */
export function reportSigns({ text, trace }: TracedText, report: Report): void {
  if (!ANY.test(text) && !(text.includes('(') && trace.some(({ whole }) => whole))) return
  const told: (readonly [number, number])[] = []
  for (const sign of SIGNS) {
    const { pattern, name, hint } = sign
    for (const found of text.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length]
      const place = placeInTrace(trace, start, end)
      if (!place || isWords(sign, found, trace) || told.some(([from, to]) => start < to && from < end)) continue
      told.push([start, end])
      const typed = found[0].length > 40 ? `${found[0].slice(0, 39)}…` : found[0]
      report(
        'error',
        'foreign-markup',
        place,
        { vi: `Văn bản sẽ in nguyên ${name.vi}: ${typed}`, en: `The document would print ${name.en} as it stands: ${typed}` },
        hint(found[0]),
      )
    }
  }
}
