import type { MeasuredMark, MeasuredParagraph, MeasuredTable } from '../../../preview/cut.ts'
import type { PreviewParagraph, PreviewTable } from '../../../preview/node.ts'

/** Elements measured where they are laid out, in pixels. */

const heightOf = (element: Element): number => element.getBoundingClientRect().height

/** The heights of the notes by their numbers. */
export type NoteHeights = ReadonlyMap<number, number>

/** Marks of notes in an element, each with the line or row it stands in. */
const marksIn = (element: HTMLElement, notes: NoteHeights, lineOf: (mark: Element) => number): MeasuredMark[] =>
  [...element.querySelectorAll<HTMLElement>('[data-note]')].map((mark) => {
    const note = Number(mark.dataset.note)
    return { line: lineOf(mark), note, height: notes.get(note) ?? 0 }
  })

/** A paragraph's lines; what is no text (a rule, a picture, an empty room) is one. */
export function measureParagraph(
  { keepNext = false, keepLines = false, breakBefore = false }: Omit<PreviewParagraph, 'node' | 'kind'>,
  element: HTMLElement,
  notes: NoteHeights,
): MeasuredParagraph {
  const style = getComputedStyle(element)
  const [before, after] = [parseFloat(style.marginTop), parseFloat(style.marginBottom)]
  const { top, height: content } = element.getBoundingClientRect()
  const single = parseFloat(style.lineHeight)
  const lines = Math.max(1, Math.round(content / single))
  const even = element.textContent !== '' && Math.abs(lines * single - content) < 1
  const line = even ? single : content
  return {
    kind: 'paragraph',
    before,
    after,
    lines: even ? lines : 1,
    line,
    keepNext,
    keepLines,
    breakBefore,
    marks: marksIn(element, notes, (mark) => Math.floor((mark.getBoundingClientRect().bottom - top) / line)),
  }
}

/** A table's rows; of those that may part, the lines of the longest cell. */
export function measureTable(table: PreviewTable, element: HTMLElement, notes: NoteHeights): MeasuredTable {
  const rows = [...element.querySelectorAll('tr')]
  return {
    kind: 'table',
    head: table.head,
    rows: rows.map((row, index) => {
      const { keepNext, splits } = table.rows[index]!
      return { height: heightOf(row), keepNext, ...(splits && { split: linesOfRow(row) }) }
    }),
    marks: marksIn(element, notes, (mark) => rows.indexOf(mark.closest('tr')!)),
  }
}

function linesOfRow(row: HTMLTableRowElement): { lines: number; line: number } {
  const lines = [...row.cells].map((cell) => [...cell.children].reduce((sum, it) => sum + heightOf(it), 0))
  const [first] = row.getElementsByTagName('p')
  const line = first ? parseFloat(getComputedStyle(first).lineHeight) : heightOf(row)
  return { lines: Math.max(1, Math.round(Math.max(...lines, 0) / line)), line }
}

/** Where a line of a paragraph begins: the text node and the character. */
export interface LineStart {
  readonly node: Text
  readonly offset: number
}

/** Finds the start of a line of a laid-out paragraph by halving: characters stand in the order of their lines. */
export function lineStart(element: HTMLElement, line: number, index: number): LineStart | undefined {
  const texts = textsIn(element)
  const length = texts.reduce((sum, { data }) => sum + data.length, 0)
  const { top } = element.getBoundingClientRect()
  const range = document.createRange()
  const at = (character: number): LineStart => {
    let rest = character
    for (const node of texts) {
      if (rest < node.length) return { node, offset: rest }
      rest -= node.length
    }
    const last = texts.at(-1)!
    return { node: last, offset: last.length }
  }
  const lineOf = (character: number): number => {
    const { node, offset } = at(character)
    range.setStart(node, offset)
    range.setEnd(node, Math.min(offset + 1, node.length))
    const rects = range.getClientRects()
    const box = rects[rects.length - 1]
    return box ? Math.floor(((box.top + box.bottom) / 2 - top) / line) : -1
  }
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lineOf(middle) >= index) high = middle
    else low = middle + 1
  }
  return low >= length ? undefined : at(low)
}

const textsIn = (element: HTMLElement): Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A mark's number stands above the line it belongs to.
    if (!(node.parentElement instanceof HTMLElement && node.parentElement.tagName === 'SUP')) found.push(node as Text)
  }
  return found
}
