import type { PreviewBlock, PreviewDocument, PreviewElement, PreviewNode } from '../../src/preview/node.ts'

/** A preview as the tests look at it: its lines in reading order, each with its style and words. */
export interface ShownLine {
  readonly style: string
  /** A break as a line feed, a footnote's mark as `[^n]`. */
  readonly text: string
  readonly element: PreviewElement
}

const textOf = (node: PreviewNode): string => {
  if (typeof node === 'string') return node
  if (node.tag === 'br') return '\n'
  return node.note === undefined ? node.children.map(textOf).join('') : `[^${node.note}]`
}

const LINES = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6'])

function* linesOf(node: PreviewNode): Generator<ShownLine> {
  if (typeof node === 'string') return
  if (LINES.has(node.tag)) yield { style: node.class?.split(' ')[0] ?? '', text: textOf(node), element: node }
  else for (const child of node.children) yield* linesOf(child)
}

/** Every element of a tree, itself included. */
export function* everyElement(node: PreviewNode): Generator<PreviewElement> {
  if (typeof node === 'string') return
  yield node
  for (const child of node.children) yield* everyElement(child)
}

/** The elements that a block holds. */
export const rootsOf = (block: PreviewBlock): PreviewElement[] =>
  block.kind === 'paragraph' ? [block.node] : block.rows.flatMap(({ cells }) => cells.map(({ node }) => node))

/** The lines of all sections, empty ones left out. */
export const shownLines = ({ sections }: PreviewDocument): ShownLine[] =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(rootsOf).flatMap((root) => [...linesOf(root)]))
    .filter(({ text }) => text.trim() !== '')

/** The same of the notes, by their number. */
export const shownNotes = ({ notes }: PreviewDocument): Record<string, string> =>
  Object.fromEntries(notes.map(({ number, paragraphs }) => [String(number), paragraphs.map(textOf).join('\n')]))
