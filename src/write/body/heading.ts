import type { PhrasingContent, RootContent } from 'mdast'
import type { Heading } from '../../model/block.ts'
import { FORM_NAMES } from '../../model/label.ts'
import { inlineNodes } from '../inline.ts'

/** A heading; its label is the program's. */
export const headingNodes = ({ level, id, text }: Heading): RootContent[] => [
  {
    type: 'heading',
    depth: level,
    children: [...unlabelled(inlineNodes(text)), ...(id === undefined ? [] : [{ type: 'blank' as const, value: ` {#${id}}` }])],
  },
]

/** Words at the head of a heading that would be read as a typed label of a scheme, up to the sign that makes them one. */
const ARTICLE = /^(Điều\s+\d+\s*)([.:])/iu
const PART = /^(?:Phần|Chương|Mục|Tiểu\s+mục)\s+(?:thứ\s|[\dIVXA-H])|^Điều\s+\d/iu
const FORM = new RegExp(`^(?:${FORM_NAMES.join('|').replaceAll(' ', '\\s+')})\\s+\\d`, 'iu')
const LABEL =
  /^(?:\(?(?:[A-Z]|[a-zđ]|[IVXivx]{1,5}|[IVXA-H]{1,4}[.-]\d[\d.]*|\d{1,2}(?:\.\d{1,2}){0,3})\)?\s?[.)/:–—-]|\d{1,2}(?:\.\d{1,2}){1,3}\s|[–—•·]\s|\((?:[A-Za-zđ]|[IVX]{1,5}|\d[\d.]*)\))/u

/** The first words as they are read back: the sign behind an article's number escaped, the first letter of another label as its code. */
function unlabelled(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const article = ARTICLE.exec(first.value)
  if (article) {
    const [whole, words, sign] = article
    return [{ type: 'blank', value: `${words}\\${sign}` }, { type: 'text', value: first.value.slice(whole.length) }, ...rest]
  }
  if (!PART.test(first.value) && !FORM.test(first.value) && !LABEL.test(first.value)) return nodes
  const letter = String.fromCodePoint(first.value.codePointAt(0)!)
  return [
    { type: 'blank', value: `&#${letter.codePointAt(0)!};` },
    { type: 'text', value: first.value.slice(letter.length) },
    ...rest,
  ]
}
