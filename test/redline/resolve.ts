import { elementsOf, partOf, partsOf, textOf, type Element } from '../docx.ts'

/** A document with all its tracked changes accepted or rejected, as Word does it, and its text as paragraphs, tables and notes. */

type Kind = 'accept' | 'reject'
type Node = Element | string

const is = (node: Node, name: string): boolean => typeof node !== 'string' && node.name === name
const has = (element: Element | undefined, name: string): boolean => elementsOf(element ?? EMPTY).some((it) => it.name === name)
const EMPTY: Element = { name: '', attributes: {}, children: [] }
const find = (element: Element, name: string): Element | undefined => elementsOf(element).find((it) => it.name === name)

/** What goes, and what only loses its mark. */
const GOES: Readonly<Record<Kind, string>> = { accept: 'w:del', reject: 'w:ins' }
const STAYS: Readonly<Record<Kind, string>> = { accept: 'w:ins', reject: 'w:del' }

function inline(nodes: readonly Node[], kind: Kind): Node[] {
  return nodes.flatMap((node: Node): Node[] => {
    if (typeof node === 'string') return [node]
    if (node.name === 'w:pPr' || node.name === 'w:rPr') return [node]
    if (node.name === GOES[kind]) return []
    if (node.name === STAYS[kind]) return inline(node.children, kind)
    if (node.name === 'w:delText') return [{ ...node, name: 'w:t' }]
    return [{ name: node.name, attributes: node.attributes, children: inline(node.children, kind) }]
  })
}

/** A paragraph whose mark goes runs on into the next one. */
function blocks(nodes: readonly Node[], kind: Kind): Node[] {
  const result: Node[] = []
  let open: Node[] = []
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (node.name === 'w:p') {
      const mark = find(find(node, 'w:pPr') ?? EMPTY, 'w:rPr')
      const content = inline(
        node.children.filter((it) => !is(it, 'w:pPr')),
        kind,
      )
      if (has(mark, GOES[kind])) open.push(...content)
      else {
        result.push({ ...node, children: [...open, ...content] })
        open = []
      }
      continue
    }
    if (open.length > 0) result.push({ ...EMPTY, name: 'w:p', children: open })
    open = []
    if (node.name === 'w:tbl') {
      const rows = elementsOf(node).filter((row) => row.name === 'w:tr' && !has(find(row, 'w:trPr'), GOES[kind]))
      const kept = rows.map((row) => ({
        ...row,
        children: elementsOf(row).map((cell) =>
          cell.name === 'w:tc' ? { ...cell, children: blocks(cell.children, kind) } : cell,
        ),
      }))
      if (kept.length > 0) result.push({ ...node, children: kept })
    } else result.push(node)
  }
  if (open.length > 0) result.push({ ...EMPTY, name: 'w:p', children: open })
  return result
}

/** A paragraph's text, or a table as rows of cells. */
export type Text = string | readonly (readonly Text[])[][]

const texts = (nodes: readonly Node[]): Text[] =>
  nodes.flatMap((node): Text[] => {
    if (typeof node === 'string') return []
    if (node.name === 'w:p') {
      // Whether a note has another number is Word's to count.
      const text = textOf(node).replace(/\[\^\d+\]/g, '[^]')
      return text === '' ? [] : [text]
    }
    if (node.name !== 'w:tbl') return []
    const rows = elementsOf(node).filter(({ name }) => name === 'w:tr')
    return [rows.map((row) => elementsOf(row).flatMap((cell) => (cell.name === 'w:tc' ? [texts(cell.children)] : [])))]
  })

export interface DocumentText {
  readonly body: readonly Text[]
  /** In the order the text refers to them. */
  readonly notes: readonly Text[]
  readonly headers: readonly Text[]
}

/** The text of a document; with `kind`, after its changes were accepted or rejected. */
export function documentText(bytes: Uint8Array, kind?: Kind): DocumentText {
  const resolved = (nodes: readonly Node[]): Node[] => (kind ? blocks(nodes, kind) : [...nodes])
  const body = find(partOf(bytes, 'word/document.xml'), 'w:body')!
  const notes = elementsOf(partOf(bytes, 'word/footnotes.xml')).filter(({ attributes }) => attributes['w:type'] === undefined)
  const content = resolved(body.children)
  const order = [...references(content)]
  const byNumber = new Map(notes.map((note) => [note.attributes['w:id'], texts(resolved(note.children))]))
  const headers = Object.keys(partsOf(bytes)).filter((path) => /^word\/header\d+\.xml$/.test(path))
  return {
    body: texts(content),
    notes: order.flatMap((number) => byNumber.get(number) ?? [`no note ${number}`]),
    headers: headers.flatMap((path) => texts(resolved(partOf(bytes, path).children))),
  }
}

function* references(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (node.name === 'w:footnoteReference') yield node.attributes['w:id']!
    yield* references(node.children)
  }
}

/** How many paragraphs a body has, empty ones and those in tables included: what came or went as a whole leaves none behind. */
export function paragraphCount(bytes: Uint8Array, kind?: Kind): number {
  const body = find(partOf(bytes, 'word/document.xml'), 'w:body')!
  const count = (nodes: readonly Node[]): number =>
    nodes.reduce<number>(
      (sum, node) => sum + (typeof node === 'string' ? 0 : (node.name === 'w:p' ? 1 : 0) + count(node.children)),
      0,
    )
  return count(kind ? blocks(body.children, kind) : body.children)
}
