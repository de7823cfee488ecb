import { isMapping, keysOf } from '../model/pointer.ts'
import { flowText, Numeral, yamlItem, yamlLines, yamlScalar } from '../write/yaml-text.ts'
import { pasteable } from '../write/paste.ts'
import { parentOf, type FormEdit, type FrontText } from './front-text.ts'

/**
 * The smallest edits that give the frontmatter other values, by place: comments, order and everything else stay as they are. Offsets
 * are those of the text as it is read.
 */

/** What a form can put into a plan; undefined takes it away. */
export type FormValue = string | number | boolean | null | Numeral | readonly FormValue[] | { readonly [key: string]: FormValue }

/** The keys a mapping may have, in the order in which they are written. */
export type KeyOrder = (pointer: string) => readonly string[]

const isScalar = (value: unknown): boolean => value instanceof Numeral || (!Array.isArray(value) && !isMapping(value))

/** Gives a key or item another value, puts a key in that is not there, or takes it away. */
export function setFront(front: FrontText, pointer: string, value: FormValue | undefined, order: KeyOrder): FormEdit[] {
  if (value === undefined) return front.has(pointer) ? removed(front, pointer) : []
  return front.has(pointer) ? replaced(front, pointer, value) : keyPutIn(front, pointer, value, order)
}

function replaced(front: FrontText, pointer: string, value: FormValue): FormEdit[] {
  const { from, to } = front.span(pointer)
  const raw = front.text.slice(from, to)
  // An empty value stands right behind its colon or dash.
  const gap = raw === '' && !/[ \t]/.test(front.text[from - 1] ?? ' ') ? ' ' : ''
  if (front.isInFlow(pointer))
    return [{ from, to, text: gap + (isScalar(value) ? styled(front, pointer, value, raw) : flowText(value)) }]
  if (isScalar(value) && isScalar(front.value(pointer))) return [{ from, to, text: gap + styled(front, pointer, value, raw) }]
  if (isItem(front, pointer)) {
    const dash = front.text.lastIndexOf('-', from - 1)
    return [{ from: dash, to, text: yamlItem(value, columnOf(front, dash)).trimStart() }]
  }
  const key = front.keySpan(pointer)
  const [name, indent] = [keysOf(pointer).at(-1)!, columnOf(front, key.from)]
  const lines = yamlLines(name, value, {}, '', indent)
  const colon = front.text.indexOf(':', key.to) + 1
  return [{ from: colon, to: Math.max(colon, to), text: lines.slice(indent + pasteable(name).length + 1) }]
}

/** A scalar in the way its author wrote the one before: quotation marks that need not be there are a choice of theirs. */
function styled(front: FrontText, pointer: string, value: FormValue, raw: string): string {
  const before = front.value(pointer)
  const flow = front.isInFlow(pointer)
  if (typeof value !== 'string' || typeof before !== 'string') return yamlScalar(value, flow)
  if (raw.startsWith("'") && !/[\p{Cc}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`
  return raw.startsWith('"') && yamlScalar(before, flow) !== raw ? JSON.stringify(value) : yamlScalar(value, flow)
}

const isItem = (front: FrontText, pointer: string): boolean => Array.isArray(front.value(parentOf(pointer)))

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
/** Behind the end of the line. */
const lineEnd = (text: string, at: number): number => text.indexOf('\n', at) + 1 || text.length
const columnOf = ({ text }: FrontText, at: number): number => at - lineStart(text, at)

function keyPutIn(front: FrontText, pointer: string, value: FormValue, order: KeyOrder): FormEdit[] {
  const parent = parentOf(pointer)
  const key = keysOf(pointer).at(-1)!
  const there = front.below(parent)
  if (parent !== '' && there.length === 0) return setFront(front, parent, { [key]: value }, order)
  const keys = order(parent)
  const place = (name: string): number => (keys.includes(name) ? keys.indexOf(name) : keys.length)
  const before = there.findLast((it) => place(keysOf(it).at(-1)!) <= place(key))
  if (front.isFlow(parent) || front.isInFlow(parent)) {
    const pair = `${pasteable(key)}: ${flowText(value)}`
    if (!before) return putIn(front.keySpan(there[0]!).from, `${pair}, `)
    return putIn(front.span(before).to, `, ${pair}`)
  }
  const indent = columnOf(front, front.keySpan(there[0]!).from)
  const lines = yamlLines(key, value, {}, '', indent)
  if (before) return putIn(lineEnd(front.text, front.span(before).to), `${lines}\n`)
  return putIn(front.keySpan(there[0]!).from, `${lines.slice(indent)}\n${' '.repeat(indent)}`)
}

const putIn = (at: number, text: string): FormEdit[] => [{ from: at, to: at, text }]

function removed(front: FrontText, pointer: string): FormEdit[] {
  const parent = parentOf(pointer)
  const there = front.below(parent)
  if (there.length === 1 && parent !== '') return isItem(front, parent) ? replaced(front, parent, {}) : removed(front, parent)
  const index = there.indexOf(pointer)
  const { from } = front.keySpan(pointer)
  const { to } = front.span(pointer)
  if (front.isFlow(parent)) {
    const next = there[index + 1]
    return next ? [{ from, to: front.keySpan(next).from, text: '' }] : [{ from: front.span(there[index - 1]!).to, to, text: '' }]
  }
  // Behind a dash, what comes next takes the key's place.
  if (front.text.slice(lineStart(front.text, from), from).trim() !== '')
    return [{ from, to: front.keySpan(there[1]!).from, text: '' }]
  return [{ from: lineStart(front.text, from), to: lineEnd(front.text, Math.max(from, to)), text: '' }]
}

/** Puts an item into a list, which is begun where there is none. */
export function insertItem(front: FrontText, list: string, index: number, value: FormValue, order: KeyOrder): FormEdit[] {
  const items = front.below(list)
  if (items.length === 0) return setFront(front, list, [value], order)
  if (front.isFlow(list)) {
    const { to } = front.span(items.at(-1)!)
    return index < items.length
      ? putIn(front.span(items[index]!).from, `${flowText(value)}, `)
      : putIn(to, `, ${flowText(value)}`)
  }
  const dash = dashOf(front, items[0]!)
  const at = index < items.length ? itemLines(front, items, index).from : itemLines(front, items, items.length - 1).to
  return putIn(at, `${yamlItem(value, columnOf(front, dash))}\n`)
}

/** Takes an item out; with the last one its list goes, unless the plan has to have one. */
export function removeItem(front: FrontText, list: string, index: number, required = false): FormEdit[] {
  const items = front.below(list)
  if (items.length === 1) return required ? replaced(front, list, []) : removed(front, list)
  if (!front.isFlow(list)) return [{ ...itemLines(front, items, index), text: '' }]
  const [it, next, before] = [front.span(items[index]!), items[index + 1], items[index - 1]]
  return before
    ? [{ from: front.span(before).to, to: it.to, text: '' }]
    : [{ from: it.from, to: front.span(next!).from, text: '' }]
}

/** Moves an item to where another stands. */
export function moveItem(front: FrontText, list: string, index: number, to: number): FormEdit[] {
  const items = front.below(list)
  if (index === to || !items[index] || !items[to]) return []
  if (front.isFlow(list)) {
    const spans = items.map((item) => front.span(item))
    const texts = spans.map((span) => front.text.slice(span.from, span.to))
    const [moved] = texts.splice(index, 1)
    texts.splice(to, 0, moved!)
    return spans
      .map((span, at) => ({ ...span, text: texts[at]! }))
      .filter(({ from, to: end, text }) => front.text.slice(from, end) !== text)
  }
  const lines = itemLines(front, items, index)
  const target = itemLines(front, items, to)
  return [{ ...lines, text: '' }, ...putIn(to > index ? target.to : target.from, front.text.slice(lines.from, lines.to))]
}

const dashOf = (front: FrontText, item: string): number => front.text.lastIndexOf('-', front.span(item).from - 1)

/** The lines of an item, with the comments above it; those above the first belong to the list. */
function itemLines(front: FrontText, items: readonly string[], index: number): { readonly from: number; readonly to: number } {
  const end = (at: number): number => {
    const item = items[at]!
    return lineEnd(front.text, Math.max(front.span(item).to, dashOf(front, item)))
  }
  return { from: index === 0 ? lineStart(front.text, dashOf(front, items[0]!)) : end(index - 1), to: end(index) }
}

/** Gives a key of a mapping another name. */
export const renameKey = (front: FrontText, pointer: string, name: string): FormEdit[] => [
  { ...front.keySpan(pointer), text: pasteable(name) },
]
