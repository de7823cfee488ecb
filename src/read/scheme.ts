import type { Heading, Root } from 'mdast'
import { FORM_NAMES, type Scheme } from '../model/label.ts'
import { latin } from '../model/latin.ts'
import type { Reading } from './context.ts'

/** What only an annex is numbered by: the names of forms. */
const ANNEX_FORMS: readonly (readonly [scheme: Scheme, label: RegExp])[] = FORM_NAMES.map((name) => [
  name,
  latin(`^${name.replaceAll(' ', '\\s+')}\\s+\\d{1,2}(?![\\p{L}\\d])`, 'iu'),
])
/** The labels that headings of level 1 have in each scheme. One letter may be a numeral: C. is the third and the hundredth. */
const FORMS: readonly (readonly [scheme: Scheme, label: RegExp])[] = [
  ['part', latin(/^Phần\s+(?:thứ\s+\p{L}+|[IVX]+)(?![\p{L}\d])/iu)],
  ['chapter', latin(/^Chương\s+[IVX]+(?![\p{L}\d])/iu)],
  ['article', /^Điều\s+\d+\s*[.:]/iu],
  ['I', /^[IVX]+\.\s/u],
  ['1', /^\d{1,2}\.\s/u],
  ['A', /^[A-Z]\.\s/u],
]

/** What typed labels say; `mixed` where they differ, which is told. */
export interface TypedScheme {
  readonly scheme: Scheme
  readonly mixed: boolean
}

/** The scheme of the labels that the author typed, where all agree; `I` where there are none or they differ, which is told once. */
export function schemeTyped(root: Root, reading: Reading, inAnnex: boolean): TypedScheme {
  const forms = inAnnex ? [...ANNEX_FORMS, ...FORMS] : FORMS
  const typed = root.children
    .filter((node): node is Heading => node.type === 'heading' && node.depth === 1)
    .map((node) => ({
      node,
      schemes: schemesOf(reading.text.slice(node.position!.start.offset, node.position!.end.offset), forms),
    }))
    .filter(({ schemes }) => schemes.length > 0)
  const [first] = typed
  if (!first) return { scheme: 'I', mixed: false }
  const agreed = forms.map(([scheme]) => scheme).find((scheme) => typed.every(({ schemes }) => schemes.includes(scheme)))
  if (agreed) return { scheme: agreed, mixed: false }
  const odd = typed.find(({ schemes }) => !schemes.some((scheme) => first.schemes.includes(scheme)))!
  reading.report(
    'warning',
    'numbering-mixed',
    reading.place(odd.node),
    {
      vi: 'Nhãn gõ ở các tiêu đề cấp một không cùng một kiểu; văn bản đánh số I., II.',
      en: 'Labels typed before headings of the first level are of several kinds; the document has I., II.',
    },
    inAnnex
      ? {
          vi: `Bỏ nhãn gõ sẵn, hoặc chọn kiểu ở phụ lục này trong phần khai báo của kế hoạch: numbering: ${JSON.stringify(first.schemes[0])}`,
          en: `Leave the labels out, or choose where the plan’s frontmatter names this appendix: numbering: ${JSON.stringify(first.schemes[0])}`,
        }
      : {
          vi: `Bỏ nhãn gõ sẵn, hoặc chọn kiểu trong phần khai báo: layout: { numbering: ${JSON.stringify(first.schemes[0])} }`,
          en: `Leave the labels out, or choose in the frontmatter: layout: { numbering: ${JSON.stringify(first.schemes[0])} }`,
        },
  )
  return { scheme: 'I', mixed: true }
}

function schemesOf(source: string, forms: typeof FORMS): Scheme[] {
  const text = source.replace(/^#+\s*[*_]*/, '')
  return forms.filter(([, label]) => label.test(text)).map(([scheme]) => scheme)
}
