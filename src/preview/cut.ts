/** Cutting a measured text into pages. All lengths are of one unit, that of whoever measured. */

/** A footnote's mark in a stretch: the line or row it stands in, the note and its height. */
export interface MeasuredMark {
  readonly line: number
  readonly note: number
  readonly height: number
}

/** A paragraph as it was measured. */
export interface MeasuredParagraph {
  readonly kind: 'paragraph'
  readonly before: number
  readonly lines: number
  readonly line: number
  readonly after: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly breakBefore: boolean
  readonly marks: readonly MeasuredMark[]
}

/** A row as it was measured; one that may part has the lines of its longest cell. */
export interface MeasuredRow {
  readonly height: number
  readonly keepNext: boolean
  readonly split?: { readonly lines: number; readonly line: number }
}

/** A table as it was measured. */
export interface MeasuredTable {
  readonly kind: 'table'
  readonly head: number
  readonly rows: readonly MeasuredRow[]
  readonly marks: readonly MeasuredMark[]
}

/** What is cut. */
export type MeasuredBlock = MeasuredParagraph | MeasuredTable

/** Blocks on pages of one height. */
export interface MeasuredSection {
  readonly height: number
  readonly titlePage: boolean
  readonly restart: boolean
  readonly blocks: readonly MeasuredBlock[]
}

/** A point between two lines of a paragraph, two rows of a table, or two lines of a row. */
export interface CutPoint {
  readonly index: number
  /** Of a row that is parted: the lines of it that stand before. */
  readonly line: number
}

/** What stands of a block on one page. */
export interface Fragment {
  readonly block: number
  readonly from: CutPoint
  readonly to: CutPoint
  /** The whole of the block. */
  readonly whole: boolean
}

/** A page: its section, the number it shows (null for none), what stands on it, and the notes at its foot. */
export interface CutPage {
  readonly section: number
  readonly first: boolean
  readonly number: number | null
  readonly fragments: readonly Fragment[]
  readonly notes: readonly number[]
}

/** The least that is never parted: a line, a row, a line of a row. */
interface Piece {
  readonly block: number
  readonly from: CutPoint
  readonly to: CutPoint
  readonly height: number
  /** Least room above it and below it: of two that meet the larger counts. */
  readonly before: number
  readonly after: number
  /** What a page that begins here has above it: the head of a table. */
  readonly head: number
  /** Whether a page begins here; `kept`: only where what is kept together is more than a page holds. */
  readonly opens: 'never' | 'kept' | 'may' | 'must'
  readonly marks: readonly MeasuredMark[]
}

/** Lines of a paragraph that stay together at the foot of a page and at the top of the next. */
const TOGETHER = 2

/** The room above a piece: none where a page begins, unless a section begins there as well. */
function roomAbove(pieces: readonly Piece[], at: number, start: number): number {
  const { before } = pieces[at]!
  if (at > start) return Math.max(pieces[at - 1]!.after, before)
  return start === 0 ? before : 0
}

/** Cuts sections into pages. `rule` is the room of the line above the notes of a page. */
export function cutPages(sections: readonly MeasuredSection[], rule: number): CutPage[] {
  let number = 0
  return sections.flatMap((section, index) => {
    if (section.restart) number = 0
    return cutSection(section, rule).map((pieces, page) => {
      number++
      const first = page === 0
      return {
        section: index,
        first,
        number: first && section.titlePage ? null : number,
        fragments: fragmentsOf(pieces, section.blocks),
        notes: [...new Set(pieces.flatMap(({ marks }) => marks.map(({ note }) => note)))],
      }
    })
  })
}

function cutSection({ blocks, height }: MeasuredSection, rule: number): Piece[][] {
  const pieces = piecesOf(blocks, height)
  const pages: Piece[][] = []
  for (let start = 0; start < pieces.length;) {
    const end = endOfPage(pieces, start, height, rule)
    pages.push(pieces.slice(start, end))
    start = end
  }
  return pages.length > 0 ? pages : [[]]
}

/** Where the page that begins with a piece ends: behind the last piece that fits and may be the last. */
function endOfPage(pieces: readonly Piece[], start: number, height: number, rule: number): number {
  const notes = new Set<number>()
  let used = pieces[start]!.head
  let foot = 0
  let [best, second] = [start, start]
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (at > start && piece.opens === 'must') return at
    if (at > start && piece.opens === 'may') best = at
    if (at > start && piece.opens === 'kept') second = at
    used += roomAbove(pieces, at, start) + piece.height
    for (const { note, height: its } of piece.marks) {
      if (notes.has(note)) continue
      foot += (notes.size === 0 ? rule : 0) + its
      notes.add(note)
    }
    // Lengths that were measured are not exact.
    if (used + foot > height + SLACK && at > start) return best > start ? best : second > start ? second : at
  }
  return pieces.length
}

const SLACK = 1

function piecesOf(blocks: readonly MeasuredBlock[], height: number): Piece[] {
  let glued = false
  return blocks.flatMap((block, index) => {
    const opens = block.kind === 'paragraph' && block.breakBefore ? 'must' : glued ? 'kept' : 'may'
    const found = block.kind === 'paragraph' ? linePieces(block, index, opens, height) : rowPieces(block, index, opens)
    glued = block.kind === 'paragraph' ? block.keepNext : (block.rows.at(-1)?.keepNext ?? false)
    return found
  })
}

function linePieces(block: MeasuredParagraph, index: number, opens: Piece['opens'], height: number): Piece[] {
  const { lines, line, before, after, marks } = block
  // LibreOffice moves what stays with the next as a whole.
  const whole = (block.keepLines || block.keepNext) && lines * line <= height
  return Array.from({ length: lines }, (_, at) => ({
    block: index,
    from: { index: at, line: 0 },
    to: { index: at + 1, line: 0 },
    height: line,
    after: at === lines - 1 ? after : 0,
    before: at === 0 ? before : 0,
    head: 0,
    opens: at === 0 ? opens : at < TOGETHER || lines - at < TOGETHER ? 'never' : whole ? 'kept' : 'may',
    marks: marks.filter((mark) => Math.min(mark.line, lines - 1) === at),
  }))
}

function rowPieces({ rows, head, marks }: MeasuredTable, block: number, opens: Piece['opens']): Piece[] {
  const headHeight = rows.slice(0, head).reduce((sum, row) => sum + row.height, 0)
  return rows.flatMap((row, index): Piece[] => {
    const { lines, line } = row.split ?? { lines: 1, line: row.height }
    const begins = index === 0 ? opens : index < head ? 'never' : index === head || rows[index - 1]!.keepNext ? 'kept' : 'may'
    return Array.from({ length: lines }, (_, at) => ({
      block,
      from: { index, line: at },
      to: at === lines - 1 ? { index: index + 1, line: 0 } : { index, line: at + 1 },
      // The room above and below its lines counts with the last.
      height: at === lines - 1 ? row.height - (lines - 1) * line : line,
      before: 0,
      after: 0,
      head: index < head ? 0 : headHeight,
      opens: at === 0 ? begins : at < TOGETHER || lines - at < TOGETHER ? 'never' : 'may',
      marks: at === 0 ? marks.filter((mark) => mark.line === index) : [],
    }))
  })
}

/** Pieces of one block that follow each other as one stretch. */
function fragmentsOf(pieces: readonly Piece[], blocks: readonly MeasuredBlock[]): Fragment[] {
  const found: Fragment[] = []
  for (const { block, from, to } of pieces) {
    const last = found.at(-1)
    if (last?.block === block) found[found.length - 1] = { ...last, to }
    else found.push({ block, from, to, whole: false })
  }
  return found.map((it) => {
    const block = blocks[it.block]!
    const end = block.kind === 'paragraph' ? block.lines : block.rows.length
    return { ...it, whole: it.from.index === 0 && it.from.line === 0 && it.to.index === end && it.to.line === 0 }
  })
}
