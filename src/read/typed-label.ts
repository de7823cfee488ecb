import { articleLabel, FORM_NAMES, formLabel, formName, ordinal, ORDINAL_WORDS, partLabel, roman } from '../model/label.ts'
import type { Inline } from '../model/inline.ts'
import { sliceText, type TraceBook } from '../model/trace.ts'
import { latin } from '../model/latin.ts'

/** A label the author typed at the head of a heading, paragraph or line (docs/plan-format.md, labels). */
export interface TypedLabel {
  readonly kind: 'roman' | 'number' | 'point' | 'letter' | 'part' | 'chapter' | 'article' | 'form'
  /** As the program would write it: `I.`, `1.1.`, `a)`. */
  readonly label: string
  /** How many numbers it has; 0 for the other kinds. */
  readonly depth: number
  /** The text behind it. */
  readonly rest: readonly Inline[]
}

const FORMS = {
  roman: /^([IVX]+)\.\s+/u,
  /** `II - Hai`, `III: Ba`: in headings of level I only. */
  dashed: /^([IVX]+)(?:\s*:|\s+[-–—])\s+/u,
  number: /^(\d{1,2}(?:\.\d{1,2}){0,3})\.\s+/u,
  undotted: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+/u,
  /** Letters that mark no point are typed all the same: f) after e). */
  point: /^([a-zđăâêôơư])\)\s+/u,
  letter: /^([A-Z])\.\s+/u,
  part: latin(
    `^Phần\\s+(?:thứ\\s+(${ORDINAL_WORDS.join('|').replaceAll(' ', '\\s+')})|([IVX]+))(?![\\p{L}\\d])\\s*[.:–-]?\\s*`,
    'iu',
  ),
  chapter: latin(/^Chương\s+([IVX]+)(?![\p{L}\d])\s*[.:–-]?\s*/iu),
  article: /^Điều\s+(\d{1,3})\s*[.:]\s*/iu,
  /** Among the forms of an annex only. */
  form: new RegExp(`^(${FORM_NAMES.join('|').replaceAll(' ', '\\s+')})\\s+(\\d{1,2})(?![\\p{L}\\d])\\s*[.:–-]?\\s*`, 'iu'),
} as const

/** How a label is written, by its form and what was found. */
const WRITTEN: Readonly<Partial<Record<keyof typeof FORMS, (found: RegExpExecArray) => string>>> = {
  point: ([, letter]) => `${letter!})`,
  part: ([, word, numeral]) => partLabel(word ? ordinal(word) : ROMANS.indexOf(numeral!.toUpperCase()) + 1),
  chapter: ([, numeral]) => `Chương ${numeral!.toUpperCase()}`,
  article: ([, number]) => articleLabel(Number(number)),
  form: ([, name, number]) => formLabel(formName(name!)!, Number(number)),
}
const IS_FORM = new RegExp(`^(?:${FORM_NAMES.join('|')}) \\d`, 'u')
const ROMANS = Array.from({ length: 40 }, (_, index) => roman(index + 1))

/** The typed label of a heading; without its last dot it counts only when it is the label that is due. */
export function headingLabelTyped(text: readonly Inline[], due: string, traces: TraceBook): TypedLabel | undefined {
  // `V. I. Lênin`: letters that stand for names.
  if (/^[A-ZĐ]\.\s?[A-ZĐ]\./u.test(opening(text))) return undefined
  const undotted = match(text, 'undotted', traces)
  const dashed = /^[IVX]/.test(due) ? match(text, 'dashed', traces) : undefined
  const letter = match(text, 'letter', traces)
  return (
    (letter?.label === due ? letter : undefined) ??
    match(text, 'roman', traces) ??
    (/^[A-Z]\.$/.test(due) ? letter : undefined) ??
    match(text, 'part', traces) ??
    match(text, 'chapter', traces) ??
    match(text, 'article', traces) ??
    (IS_FORM.test(due) ? match(text, 'form', traces) : undefined) ??
    dashed ??
    match(text, 'number', traces) ??
    match(text, 'point', traces) ??
    (undotted?.label === due ? undotted : letter)
  )
}

/** The typed label of a paragraph, or of a line inside one: there a single number may be the end of a sentence's date. */
export function clauseLabelTyped(text: readonly Inline[], traces: TraceBook): TypedLabel | undefined {
  return match(text, 'number', traces) ?? match(text, 'point', traces)
}

function match(text: readonly Inline[], form: keyof typeof FORMS, traces: TraceBook): TypedLabel | undefined {
  const found = FORMS[form].exec(opening(text))
  if (!found) return undefined
  const kind = form === 'undotted' ? 'number' : form === 'dashed' ? 'roman' : form
  return {
    kind,
    label: WRITTEN[form]?.(found) ?? `${found[1]!}.`,
    depth: kind === 'number' ? found[1]!.split('.').length : 0,
    rest: dropOpening(text, found[0].length, traces),
  }
}

/** The first characters, through the bold or italics that pasted text often puts around a label. */
function opening(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'strong' || node.type === 'emphasis') text += opening(node.children)
    else break
    if (text.length > 24) break
  }
  return text
}

function dropOpening(nodes: readonly Inline[], count: number, traces: TraceBook): Inline[] {
  const rest: Inline[] = []
  let left = count
  for (const node of nodes) {
    if (left === 0) rest.push(node)
    else if (node.type === 'text') {
      const taken = Math.min(left, node.value.length)
      left -= taken
      if (taken < node.value.length) rest.push(traces.textNode(sliceText(traces.traced(node), taken)))
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      const size = opening([node]).length
      const children = dropOpening(node.children, Math.min(left, size), traces)
      left = Math.max(0, left - size)
      if (children.length > 0) rest.push({ type: node.type, children })
    } else rest.push(node)
  }
  return rest
}
