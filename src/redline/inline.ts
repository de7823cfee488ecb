import { tokensOf } from '../diff/tokens.ts'
import { stretchesOf } from '../diff/words.ts'
import { child, children, isElement, type Element } from '../ooxml/xml.ts'
import { element, toXml, type Marker, type State } from './markup.ts'
import type { RedlineNotes } from './notes.ts'

/** A piece of a paragraph: a word, a break, the mark of a note; with the look of its run and the link around it. */
interface RedlinePiece {
  readonly key: string
  readonly look: Element | undefined
  /** The look it had, where it stayed and only that changed; null where it had none of its own. */
  readonly was?: Element | null
  readonly link: Element | undefined
  readonly node: Element
  /** The number of the note it marks. */
  readonly note?: string
}

interface Stated {
  readonly piece: RedlinePiece
  readonly state: State
}

/** Two paragraphs' runs as one line of runs with what went and came marked; either may be missing. */
export function mergeInline(
  before: Element | undefined,
  after: Element | undefined,
  marker: Marker,
  notes: RedlineNotes,
): Element[] {
  const old = before ? piecesOf(before, notes.oldKey) : []
  const now = after ? piecesOf(after, notes.newKey) : []
  const stated = stretchesOf(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  ).flatMap(({ type, before: from, after: to }): Stated[] =>
    // What stayed has the look of the new version, and says which it had.
    (type === 'removed' ? old.slice(...from) : now.slice(...to)).map((piece, index) => ({
      piece: type === 'same' ? withLookOf(piece, old[from[0] + index]!) : piece,
      state: type,
    })),
  )
  return assembled(
    stated.map((it) =>
      it.piece.note === undefined ? it : { ...it, piece: withNote(it.piece, notes.numberFor(it.state, it.piece.note)) },
    ),
    marker,
  )
}

const withLookOf = (piece: RedlinePiece, old: RedlinePiece): RedlinePiece =>
  piece.note !== undefined || sameLook(piece, old) ? piece : { ...piece, was: old.look ?? null }

const withNote = (piece: RedlinePiece, number: string): RedlinePiece => ({
  ...piece,
  node: { ...piece.node, attributes: { ...piece.node.attributes, 'w:id': number } },
})

function piecesOf(paragraph: Element, noteKey: (number: string) => string): RedlinePiece[] {
  return children(paragraph).flatMap((it) => {
    if (it.name === 'w:r') return runPieces(it, undefined, noteKey)
    if (it.name === 'w:hyperlink') return children(it, 'w:r').flatMap((run) => runPieces(run, it, noteKey))
    if (it.name === 'w:pPr') return []
    throw new Error(`A rendered paragraph holds ${it.name}`)
  })
}

function runPieces(run: Element, link: Element | undefined, noteKey: (number: string) => string): RedlinePiece[] {
  const look = child(run, 'w:rPr')
  return children(run).flatMap((node): RedlinePiece[] => {
    if (node.name === 'w:rPr') return []
    if (node.name === 'w:t') {
      const text = node.children.filter((it) => !isElement(it)).join('')
      return tokensOf(text).map((token) => ({
        key: token,
        look,
        link,
        node: element('w:t', { 'xml:space': 'preserve' }, [token]),
      }))
    }
    if (node.name === 'w:footnoteReference') {
      const note = node.attributes['w:id']!
      return [{ key: `\u0000${noteKey(note)}`, look, link, node, note }]
    }
    return [{ key: `\u0000${toXml(node)}`, look, link, node }]
  })
}

/** Pieces as runs: neighbours of one look, state and link in one run, neighbours of one state in one mark. */
function assembled(stated: readonly Stated[], marker: Marker): Element[] {
  const result: Element[] = []
  for (const group of grouped(stated, (a, b) => a.state === b.state && linkOf(a) === linkOf(b))) {
    const [{ state }] = group as [Stated]
    const runs = grouped(group, (a, b) => sameLook(a.piece, b.piece)).map((run) => runOf(run, state, marker))
    const marked = state === 'same' ? runs : [marker.mark(state, runs)]
    const link = linkOf(group[0]!)
    if (link) result.push({ ...link, children: marked })
    else result.push(...marked)
  }
  return result
}

// The old version's links lead through relationships that the new one does not have: their words alone are struck out.
const linkOf = ({ piece, state }: Stated): Element | undefined => (state === 'removed' ? undefined : piece.link)

const same = (a: Element | null | undefined, b: Element | null | undefined): boolean =>
  a === b || (a != null && b != null && toXml(a) === toXml(b))
const sameLook = (a: RedlinePiece, b: RedlinePiece): boolean => same(a.look, b.look) && same(a.was, b.was)

function grouped<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    if (group && together(group.at(-1)!, item)) group.push(item)
    else groups.push([item])
  }
  return groups
}

const DELETED: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' }

function runOf(stated: readonly Stated[], state: State, marker: Marker): Element {
  const { look: own, was } = stated[0]!.piece
  const look = was === undefined ? own : marker.runLook(own, was ?? undefined)
  const nodes: Element[] = []
  for (const { piece } of stated) {
    const node = state === 'removed' ? { ...piece.node, name: DELETED[piece.node.name] ?? piece.node.name } : piece.node
    const last = nodes.at(-1)
    const isText = node.name === 'w:t' || node.name === 'w:delText'
    if (isText && last?.name === node.name)
      nodes[nodes.length - 1] = { ...last, children: [last.children.join('') + node.children.join('')] }
    else nodes.push(node)
  }
  return element('w:r', {}, [...(look ? [look] : []), ...nodes])
}

/** The text of a rendered element, a break as a line feed, a note by a sign. */
export function textOf(node: Element): string {
  if (node.name === 'w:t') return node.children.join('')
  if (node.name === 'w:br') return '\n'
  if (node.name === 'w:footnoteReference') return '^'
  if (node.name === 'w:instrText') return ''
  return children(node).map(textOf).join('')
}
