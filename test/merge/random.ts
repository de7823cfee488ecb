import fc from 'fast-check'
import { copyWith, decode, encode, paragraphsOf, withXml } from './word.ts'

/** Random edits of a document, made at the level of Word's XML. */

/** Something that is done to a document; `at` and `word` are taken modulo what there is. */
export interface RandomEdit {
  readonly kind: 'replace' | 'insert' | 'delete' | 'add' | 'remove' | 'row' | 'no-row' | 'note'
  readonly at: number
  readonly word: number
  readonly text: string
}

const WORDS = [
  'khẩn trương',
  'UBND tỉnh',
  'a*b*c',
  '#1',
  'x_y_z',
  '1. mục',
  '- gạch',
  'ghi: rõ',
  '"ngoặc kép"',
  "d'Or",
  '[^9]',
  '[cần]',
  '<b>',
  'A | B',
  '`mã`',
  '5 $',
  '~30~',
  '&amp;',
  '{#id}',
  '::tasks',
  ':date[x]',
  'A \\ B',
  '12/6/2026',
  '85,5%',
  '# đầu',
  'tăng > 5',
  '!',
  '*',
]

export const randomEdit = (kinds: readonly RandomEdit['kind'][]): fc.Arbitrary<RandomEdit> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(400),
    word: fc.nat(60),
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  })

const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g

/** How words are replaced: typed over, or tracked. */
export type Manner = (run: string, before: string, from: string, to: string, behind: string) => string

export const plainly: Manner = (look, before, _from, to, behind) =>
  before + to + behind === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${before}${to}${behind}</w:t></w:r>`

const run = (look: string, tag: string, text: string): string =>
  text === '' ? '' : `<w:r>${look}<${tag} xml:space="preserve">${text}</${tag}></w:r>`

export const tracked: Manner = (look, before, from, to, behind) => {
  const by = 'w:id="901" w:author="Lãnh đạo" w:date="2026-04-20T08:00:00Z"'
  return [
    run(look, 'w:t', before),
    from === '' ? '' : `<w:del ${by}>${run(look, 'w:delText', from)}</w:del>`,
    to === '' ? '' : `<w:ins ${by}>${run(look, 'w:t', to)}</w:ins>`,
    run(look, 'w:t', behind),
  ].join('')
}

/** One word of a paragraph changed; of several runs the first that has words. */
function words(paragraph: string, { kind, word, text }: RandomEdit, manner: Manner): string {
  let done = false
  return paragraph.replace(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs,
    (whole, look: string, content: string) => {
      const plain = decode(content)
      const found = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].slice(1)
      if (done || found.length === 0) return whole
      done = true
      const { index, 0: old } = found[word % found.length]!
      const [before, behind] = [encode(plain.slice(0, index)), encode(plain.slice(index + old.length))]
      if (kind === 'insert') return manner(look, before, '', `${encode(text)} `, encode(plain.slice(index)))
      return manner(look, before, old, kind === 'delete' ? '' : encode(text), behind)
    },
  )
}

/** The document with an edit made; where there is nothing to do it to, as it was. */
export function edited(bytes: Uint8Array, edit: RandomEdit, manner: Manner, mayEdit: (text: string) => boolean): Uint8Array {
  const { kind, at, text } = edit
  if (kind === 'note') {
    return withXml(
      bytes,
      (xml) =>
        changeNth(
          xml,
          at,
          () => true,
          (paragraph) => words(paragraph, { ...edit, kind: 'replace' }, manner),
        ),
      'word/footnotes.xml',
    )
  }
  return withXml(bytes, (xml) => {
    if (kind === 'row' || kind === 'no-row') {
      const rows = [...xml.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs)].filter(
        ([row]) => /OBang/.test(row) && !/vMerge|gridSpan/.test(row),
      )
      const row = rows[at % Math.max(1, rows.length)]
      if (!row) return xml
      const copy = row[0]
        .replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
        .replace(TEXT, (_, open: string, own: string, close: string) => `${open}${own}${encode(text)}${close}`)
      return xml.slice(0, row.index) + (kind === 'row' ? row[0] + copy : '') + xml.slice(row.index + row[0].length)
    }
    return changeNth(xml, at, mayEdit, (paragraph) => {
      if (kind === 'remove') return ''
      if (kind === 'add') {
        const own = paragraphsOf(paragraph)[0]!.text
        const [label = ''] = /^(?:[-+]|[a-zđ]\)|\d+(?:\.\d+)*\.|[IVX]+\.) /u.exec(own) ?? []
        return paragraph + copyWith(paragraph, `${label}Thêm ${text} vào đây.`)
      }
      return words(paragraph, edit, manner)
    })
  })
}

function changeNth(xml: string, at: number, may: (text: string) => boolean, change: (paragraph: string) => string): string {
  const all = paragraphsOf(xml).filter(({ text }) => text.trim() !== '' && may(text))
  const found = all[at % Math.max(1, all.length)]
  return found ? xml.slice(0, found.at) + change(found.xml) + xml.slice(found.at + found.xml.length) : xml
}
