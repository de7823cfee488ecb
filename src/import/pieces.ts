import { contentsIn } from '../elements/contents.ts'
import { isUpperCase } from '../elements/fold.ts'
import { isEmpty, isTypedRule } from '../elements/line.ts'
import type { WordBlock } from '../elements/word.ts'
import type { DrawnPicture, FlowBlock, WordParagraph, WordTable } from '../ooxml/block.ts'
import type { Section } from '../ooxml/document.ts'
import { labelOf, type WordLabel } from './label.ts'
import type { FootnoteTexts } from './notes.ts'
import { cut, faceNumber, joined, linesOf, plainRich, richOf, shares, trimmed, type Rich } from './rich.ts'

/** A paragraph of the text, or a line of one that begins an item of its own; its label set apart. */
export interface BodyPiece {
  readonly type: 'text'
  /** Number of the paragraph in the Word file. */
  readonly at: number
  readonly label: WordLabel | undefined
  /** Behind the label. */
  readonly rich: Rich
  /** The whole line as it was typed, label included. */
  readonly whole: Rich
  /** Bold almost throughout. */
  readonly bold: boolean
  readonly italic: boolean
  readonly capitals: boolean
  readonly centred: boolean
  /** Set to the right margin. */
  readonly right: boolean
}

export interface TablePiece {
  readonly type: 'table'
  /** Number of the first paragraph in it. */
  readonly at: number
  readonly table: WordTable
  readonly landscape?: true
  /** The lines above it that name it, and the one that gives its unit. */
  readonly caption?: readonly BodyPiece[]
  readonly unit?: BodyPiece
}

/** A picture on a line of its own. */
export interface PicturePiece {
  readonly type: 'picture'
  readonly at: number
  readonly picture: DrawnPicture
  /** The line below it. */
  readonly caption?: BodyPiece
}

/** The author begins a page here; or the table of contents or the bases stand here. */
export interface MarkPiece {
  readonly type: 'page-break' | 'toc' | 'bases'
  readonly at: number
}

export type ImportPiece = BodyPiece | TablePiece | PicturePiece | MarkPiece

/** What only places text, and is not carried over, counted. */
export class Spacing {
  empty = 0
  rules = 0
  pageBreaks = 0

  tell(notes: FootnoteTexts): void {
    const say = (count: number, vi: string, en: string, viWhy: string, enWhy: string): void => {
      if (count > 0) notes.drop({ vi: `${count} ${vi}`, en: `${count} ${en}` }, null, { vi: viWhy, en: enWhy })
    }
    say(this.empty, 'đoạn trống', 'empty paragraphs', 'khoảng cách do chương trình đặt', 'the program sets the space')
    say(this.rules, 'đường kẻ', 'rules', 'đường kẻ theo thể thức do chương trình vẽ', 'the program draws the rules of the form')
    say(this.pageBreaks, 'dấu ngắt trang', 'page breaks', 'chương trình tự chia trang', 'the program divides pages by itself')
  }
}

/** The blocks of a text between title and closing, or of an annex, as pieces in reading order. */
export function textPieces(
  blocks: readonly WordBlock[],
  sections: readonly Section[],
  spacing: Spacing,
  notes: FootnoteTexts,
): ImportPiece[] {
  // A table is no line of the contents, and no empty one either.
  const listed = contentsIn(blocks.map(({ table, whole }, index) => (table ? `|${index}` : (whole?.text ?? ''))))
  const upright = sections[blocks[0]?.section ?? 0]?.page.landscape !== true
  const pieces = blocks.flatMap(({ source, section }, index): ImportPiece[] => {
    const contents = listed.find(({ from, to }) => index >= from && index < to)
    if (contents) {
      if (index > contents.from) return []
      tellPages(blocks.slice(contents.from, contents.to), notes)
      return [{ type: 'toc', at: firstIn([source]) }]
    }
    const found = blockPieces(source, spacing, notes)
    const { page, newPage } = sections[section]!
    const before = blocks[index - 1]?.section ?? section
    // Pages that turn begin by themselves; a last paragraph alone would stay on those of the table above it.
    const alone = (): boolean => found.length > 0 && blocks.slice(index + 1).every(({ lines }) => lines.every(isEmpty))
    const turned = before !== section && page.landscape !== sections[before]!.page.landscape
    const breaks = before !== section && newPage && (!turned || (!page.landscape && alone()))
    const placed =
      upright && page.landscape
        ? found.map((piece): ImportPiece => (piece.type === 'table' ? { ...piece, landscape: true } : piece))
        : found
    return breaks ? [{ type: 'page-break', at: firstIn([source]) }, ...placed] : placed
  })
  const numbers = pageNumbers(pieces)
  if (numbers.length > 0) {
    notes.drop(numbers.map(({ whole }) => whole.text).join(', '), numbers[0]!.at, {
      vi: 'số trang gõ tay: chương trình tự đánh số trang',
      en: 'page numbers typed into the text: the program numbers pages by itself',
    })
  }
  return bounded(
    pieces.filter((piece) => !(numbers as ImportPiece[]).includes(piece)),
    spacing,
  )
}

/** `2`, `- 3 -` alone in the middle, each one more than the last: the numbers of pages, typed. */
function pageNumbers(pieces: readonly ImportPiece[]): BodyPiece[] {
  const alone = pieces.filter(
    (piece): piece is BodyPiece =>
      piece.type === 'text' && (piece.centred || piece.right) && /^(?:[-–] ?)?\d{1,2}(?: ?[-–])?$/.test(piece.whole.text),
  )
  const counts = alone.map(({ whole }) => Number(/\d+/.exec(whole.text)))
  return counts[0] === 2 && counts.every((count, index) => count === index + 2) ? alone : []
}

/** Pieces without the page breaks at their ends: what begins or ends with a text begins its page by itself. */
function bounded(pieces: readonly ImportPiece[], spacing: Spacing): ImportPiece[] {
  const isText = ({ type }: ImportPiece): boolean => type !== 'page-break'
  const [from, to] = [pieces.findIndex(isText), pieces.findLastIndex(isText) + 1]
  spacing.pageBreaks += Math.max(0, from) + (pieces.length - to)
  return pieces.slice(Math.max(0, from), to)
}

/** The numbers of pages that a table of contents has: Word puts them in anew. */
function tellPages(blocks: readonly WordBlock[], notes: FootnoteTexts): void {
  const pages = blocks.flatMap(({ whole }) => /[\t.…\s](\d{1,3})$/u.exec(whole?.text.trim() ?? '')?.[1] ?? [])
  if (pages.length > 0) {
    notes.drop(pages.join(', '), firstIn([blocks[0]!.source]), {
      vi: 'số trang trong mục lục: Word tự điền lại',
      en: 'page numbers of the table of contents: Word puts them in anew',
    })
  }
}

/** The blocks of a text as pieces in reading order. */
export function piecesOf(blocks: readonly FlowBlock[], spacing: Spacing, notes: FootnoteTexts): ImportPiece[] {
  return blocks.flatMap((block) => blockPieces(block, spacing, notes))
}

const blockPieces = (block: FlowBlock, spacing: Spacing, notes: FootnoteTexts): ImportPiece[] =>
  block.type === 'table' ? tablePieces(block, spacing, notes) : paragraphPieces(block, spacing, notes)

function tablePieces(table: WordTable, spacing: Spacing, notes: FootnoteTexts): ImportPiece[] {
  const cells = table.rows.flat().filter(({ blocks }) => hasText(blocks))
  if (cells.length === 0) {
    spacing.empty++
    return []
  }
  const at = firstIn(table.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))
  if (laysOut(table)) {
    tellLayout(at, notes)
    return cells.flatMap(({ blocks }) => piecesOf(blocks, spacing, notes))
  }
  if (table.rows.flat().length > 1) return [{ type: 'table', at, table }]
  // A table of one cell is a frame around text.
  tellFrame(table, notes)
  return piecesOf(cells[0]!.blocks, spacing, notes)
}

/** A table without lines that has the title of a section at the head of each row: it only puts the text beside it. */
const laysOut = ({ unruled, rows }: WordTable): boolean =>
  unruled === true && rows.length > 1 && rows.every(([first]) => first !== undefined && first.blocks.some(isSectionTitle))

const isSectionTitle = (block: FlowBlock): boolean => {
  if (block.type !== 'paragraph') return false
  const rich = trimmed(labelled(block))
  const kind = labelOf(rich.text)?.kind
  return (kind === 'roman' || kind === 'part' || kind === 'letter') && shares(rich).bold > 0.9
}

/** Tells that the text of a frame stands without it. */
export function tellFrame(table: WordTable, notes: FootnoteTexts): void {
  if (table.rows.some((row) => row.length > 1)) tellLayout(firstIn([table]), notes)
  else
    notes.doubt(firstIn([table]), {
      vi: 'Khung một ô được đưa vào thành đoạn văn, không còn khung.',
      en: 'A frame of one cell became paragraphs, without the frame.',
    })
}

const tellLayout = (at: number, notes: FootnoteTexts): void =>
  notes.doubt(at, {
    vi: 'Bảng dùng để dàn trang được đưa vào thành đoạn văn.',
    en: 'A table that only lays out the text became paragraphs.',
  })

function paragraphPieces(paragraph: WordParagraph, spacing: Spacing, notes: FootnoteTexts): ImportPiece[] {
  const { breakAt, format } = paragraph
  const own = ownPieces(paragraph, spacing)
  // Most paragraphs are nothing but their text.
  const hung = paragraph.boxes.length > 0 || paragraph.pictures.length > 0
  if (!hung && breakAt === undefined && format.breakBefore !== true) return own
  const boxes = paragraph.boxes.flatMap((box) => piecesOf(box, spacing, notes))
  const first = boxes[0]
  if (first) {
    notes.doubt(first.at, {
      vi: 'Chữ trong hộp văn bản được đưa vào thành đoạn văn.',
      en: 'The text of a text box became a paragraph.',
    })
  }
  const pictures = paragraph.pictures.map((picture): PicturePiece => ({ type: 'picture', at: paragraph.at, picture }))
  const mark = (here: boolean): MarkPiece[] => (here ? [{ type: 'page-break', at: paragraph.at }] : [])
  const before = breakAt !== undefined && paragraph.text.slice(0, breakAt).trim() === ''
  return [
    ...mark(format.breakBefore === true || before),
    ...boxes,
    ...own,
    ...pictures,
    ...mark(breakAt !== undefined && !before),
  ]
}

function ownPieces(paragraph: WordParagraph, spacing: Spacing): BodyPiece[] {
  spacing.rules += paragraph.lines.length
  const whole = trimmed(labelled(paragraph))
  if (whole.text === '' && whole.notes.length === 0) {
    if (!paragraph.pageBreak && !paragraph.format.breakBefore && paragraph.lines.length === 0 && paragraph.pictures.length === 0)
      spacing.empty++
    return []
  }
  if (isTypedRule(whole)) {
    spacing.rules++
    return []
  }
  if (!whole.text.includes('\n')) return [pieceOf(whole, paragraph)]
  return groups(linesOf(whole)).map((rich) => pieceOf(rich, paragraph))
}

/** A paragraph's text behind the number that Word puts before it, which looks as the text begins. */
function labelled(paragraph: WordParagraph): Rich {
  const { label, runs } = paragraph
  const rich = richOf(paragraph)
  if (label === '') return rich
  return joined([plainRich(label.normalize('NFC').replace(/\s+$/, ' '), runs[0] ? faceNumber(runs[0].format) : 0), rich])
}

/** The lines of a paragraph, those joined by a break that do not begin an item of their own. */
function groups(lines: readonly Rich[]): Rich[] {
  const found: Rich[] = []
  for (const line of lines) {
    if (line.text === '' && line.notes.length === 0) continue
    const before = found.at(-1)
    if (before && !labelOf(line.text) && !isCapitalTitle(before, line))
      found[found.length - 1] = joined([before, plainRich('\n'), line])
    else found.push(line)
  }
  return found
}

/** A title in capitals, below which a line in small letters is text. */
function isCapitalTitle({ text }: Rich, below: Rich): boolean {
  const label = labelOf(text)
  return (
    label !== undefined &&
    ['part', 'letter', 'roman'].includes(label.kind) &&
    isUpperCase(text.slice(label.length)) &&
    !isUpperCase(below.text)
  )
}

function pieceOf(whole: Rich, { at, format }: WordParagraph): BodyPiece {
  const label = labelOf(whole.text)
  const rich = label ? trimmed(cut(whole, label.length)) : whole
  const { bold, italic } = shares(rich)
  return {
    type: 'text',
    at,
    label,
    rich,
    whole,
    bold: bold > 0.9,
    italic: italic > 0.9,
    capitals: isUpperCase(rich.text),
    centred: format.align === 'center',
    right: format.align === 'right',
  }
}

const hasText = (blocks: readonly FlowBlock[]): boolean =>
  blocks.some((block) =>
    block.type === 'table'
      ? block.rows.some((row) => row.some((cell) => hasText(cell.blocks)))
      : (block.label + block.text).trim() !== '' ||
        block.notes.length > 0 ||
        block.pictures.length > 0 ||
        block.boxes.some(hasText),
  )

/** The number of the first paragraph among blocks; 0 where there is none. */
export function firstIn(blocks: readonly FlowBlock[]): number {
  for (const block of blocks) {
    const at = block.type === 'paragraph' ? block.at : firstIn(block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)))
    if (at > 0) return at
  }
  return 0
}
