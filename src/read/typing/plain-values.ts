import { latin } from '../../model/latin.ts'
import { isMapping, step } from '../../model/pointer.ts'
import type { Wording } from '../../model/problem.ts'
import type { TracedText } from '../../model/trace.ts'
import { placeInTrace } from '../../model/trace.ts'
import type { Report } from '../context.ts'
import { reportSigns } from './signs.ts'

/** Keys whose texts no document prints. */
const NOT_PRINTED = /^\/(?:check|origin|schema|id|kind|year|commemorations)(?:\/|$)|\/(?:id|file)$/

/** Signs that texts with Markdown have, and texts without it would print. */
const MARKUP: readonly (readonly [pattern: RegExp, hint: (typed: string) => Wording])[] = [
  [
    /\[\^[^\]\s[]+\]/gu,
    (typed) => ({
      vi: `Mục này không nhận chú thích: xóa ${typed}, hoặc chuyển vào trích yếu, căn cứ, mục đích, nhiệm vụ hay nội dung bên dưới.`,
      en: `This key takes no footnote: delete ${typed}, or move it to the title, a base, a goal, a duty or the text below.`,
    }),
  ],
  [
    latin(/\*\*[^*\n]+\*\*|(?<![\p{L}\d*])\*[^\s*][^*\n]*\*(?![\p{L}\d*])|(?<![\p{L}\d_])__[^_\n]+__(?![\p{L}\d_])/gu),
    without(/[*_]/g),
  ],
  [/`[^`\n]+`/gu, without(/`/g)],
  [/!?\[[^[\]\n]+\]\([^()\s]+\)/gu, (typed) => writeInstead(/\[([^\]]+)\]/u.exec(typed)![1]!)],
  [
    /:(?:target|base|date|commemoration|section|appendix)\[[^\]\n]*\]/gu,
    () => ({ vi: 'Mục này không nhận lệnh: viết thẳng phần chữ.', en: 'This key takes no reference: write the words.' }),
  ],
  [/<\/?[a-z][^<>\n]*>|<!--.*?-->/giu, without(/<[^>]*>/g)],
  [
    /\\(?=[*_`[\]()#+\-.!|~^$&<>])/gu,
    () => ({ vi: 'Xóa dấu \\: mục này in đúng như gõ.', en: 'Delete the \\: this key is printed as typed.' }),
  ],
]

function without(signs: RegExp): (typed: string) => Wording {
  return (typed) => writeInstead(typed.replace(signs, '').trim())
}
function writeInstead(words: string): Wording {
  return words === '' ? { vi: 'Xóa phần này.', en: 'Delete it.' } : { vi: `Viết: ${words}`, en: `Write: ${words}` }
}

/**
 * Tells of Markdown in texts that are words and nothing else, such as names: they would be printed with its signs. `marked` has the pointers
 * of the texts that were read as Markdown.
 */
export function reportPlainValues(
  data: unknown,
  marked: ReadonlySet<string>,
  textAt: (pointer: string, raw: string) => TracedText | undefined,
  report: Report,
  pointer = '',
): void {
  if (NOT_PRINTED.test(pointer) || marked.has(pointer)) return
  if (typeof data === 'string') {
    const text = textAt(pointer, data)
    if (text) reportPlain(text, report)
  } else if (Array.isArray(data))
    for (const [index, item] of data.entries()) reportPlainValues(item, marked, textAt, report, step(pointer, index))
  else if (isMapping(data))
    for (const key of Object.keys(data)) reportPlainValues(data[key], marked, textAt, report, step(pointer, key))
}

/** Any of these signs: most texts have none. */
const ANY = /[[*_`<\\]/

function reportPlain(written: TracedText, report: Report): void {
  if (!ANY.test(written.text)) return reportSigns(written, report)
  const told: (readonly [number, number])[] = []
  for (const [pattern, hint] of MARKUP) {
    for (const { index, 0: typed } of written.text.matchAll(pattern)) {
      const end = index + typed.length
      const place = placeInTrace(written.trace, index, end)
      if (!place || told.some(([from, to]) => index < to && from < end)) continue
      told.push([index, end])
      report(
        'error',
        'foreign-markup',
        place,
        {
          vi: `Mục này chỉ có chữ, văn bản sẽ in nguyên dấu: ${typed}`,
          en: `This key holds words only, and the document would print the signs: ${typed}`,
        },
        hint(typed),
      )
    }
  }
  if (told.length === 0) reportSigns(written, report)
}
