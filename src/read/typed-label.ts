import type { Inline } from '../model/inline.ts'

/** A label the author typed at the head of a heading, paragraph or line (contract §1). */
export interface TypedLabel {
  readonly kind: 'roman' | 'number' | 'point'
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
  point: /^([abcdđeghiklmnopqrstuvxy])\)\s+/u,
} as const

/** The typed label of a heading; without its last dot it counts only when it is the label that is due. */
export function headingLabelTyped(text: readonly Inline[], due: string): TypedLabel | undefined {
  const undotted = match(text, 'undotted')
  const dashed = /^[IVX]/.test(due) ? match(text, 'dashed') : undefined
  return (
    match(text, 'roman') ??
    dashed ??
    match(text, 'number') ??
    match(text, 'point') ??
    (undotted?.label === due ? undotted : undefined)
  )
}

/** The typed label of a paragraph, or of a line inside one: there a single number may be the end of a sentence's date. */
export function clauseLabelTyped(text: readonly Inline[]): TypedLabel | undefined {
  return match(text, 'number') ?? match(text, 'point')
}

function match(text: readonly Inline[], form: keyof typeof FORMS): TypedLabel | undefined {
  const found = FORMS[form].exec(opening(text))
  if (!found) return undefined
  const kind = form === 'undotted' ? 'number' : form === 'dashed' ? 'roman' : form
  return {
    kind,
    label: found[1]! + (kind === 'point' ? ')' : '.'),
    depth: kind === 'number' ? found[1]!.split('.').length : 0,
    rest: dropOpening(text, found[0].length),
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

function dropOpening(nodes: readonly Inline[], count: number): Inline[] {
  const rest: Inline[] = []
  let left = count
  for (const node of nodes) {
    if (left === 0) rest.push(node)
    else if (node.type === 'text') {
      const taken = Math.min(left, node.value.length)
      left -= taken
      if (taken < node.value.length) rest.push({ type: 'text', value: node.value.slice(taken) })
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      const size = opening([node]).length
      const children = dropOpening(node.children, Math.min(left, size))
      left = Math.max(0, left - size)
      if (children.length > 0) rest.push({ type: node.type, children })
    } else rest.push(node)
  }
  return rest
}
