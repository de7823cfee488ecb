import type { Block, Heading, Item, Paragraph } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { pointLabel as pointDue } from '../model/label.ts'
import { labelOf } from './label.ts'
import { labelOf as clauseDue, Outline } from '../model/outline.ts'
import { everyParagraph } from '../ooxml/block.ts'
import type { FootnoteTexts } from './notes.ts'
import type { Pictures } from './pictures.ts'
import type { ImportPiece, BodyPiece } from './pieces.ts'
import { inlinesOf, onOneLine } from './rich.ts'
import { tableOf } from './table.ts'

/** A block of the plan and the paragraph it comes from. */
export interface PlacedBlock {
  readonly block: Block
  readonly at: number
}

/** A title is at most so long; a longer clause is a sentence, however bold. */
const LONGEST_TITLE = 160
const LONGEST_BOLD_TITLE = 400

/** Pieces as the blocks of a body: sections, clauses and points by their labels and their look, whatever their styles. */
export function bodyOf(pieces: readonly ImportPiece[], pictures: Pictures, notes: FootnoteTexts): PlacedBlock[] {
  return new Body(pieces, pictures, notes).blocks()
}

/** What a labelled piece becomes. */
type BlockRole = 'heading' | 'clause' | 'point' | 'bullet' | 'typed'

class Body {
  readonly #pieces: readonly ImportPiece[]
  readonly #pictures: Pictures
  readonly #notes: FootnoteTexts
  readonly #roles: ReadonlyMap<BodyPiece, BlockRole>
  readonly #outline = new Outline()
  readonly #found: PlacedBlock[] = []
  /** Marks of bullets since the last label that is none, in the order they came. */
  #marks: string[] = []

  constructor(pieces: readonly ImportPiece[], pictures: Pictures, notes: FootnoteTexts) {
    this.#pieces = pieces
    this.#pictures = pictures
    this.#notes = notes
    this.#roles = rolesOf(pieces)
  }

  blocks(): PlacedBlock[] {
    this.#forms()
    for (const piece of this.#pieces) {
      if (piece.type === 'picture') {
        const image = this.#pictures.take(piece.picture, piece.at)
        if (image) this.#put(image, piece.at)
      } else if (piece.type === 'table') {
        this.#put(tableOf(piece.table, this.#notes), piece.at)
        this.#pictures.tellLost(
          everyParagraph([piece.table]).flatMap(({ pictures }) => pictures),
          piece.at,
        )
      } else this.#text(piece)
    }
    return this.#found
  }

  #put(block: Block, at: number): void {
    this.#found.push({ block, at })
  }

  #text(piece: BodyPiece): void {
    const role = this.#roles.get(piece)
    if (role !== 'bullet' && piece.label) this.#marks = []
    switch (role) {
      case 'heading':
        return this.#heading(piece)
      case 'clause':
        return this.#clause(piece)
      case 'point':
        return this.#point(piece)
      case 'bullet':
        return this.#bullet(piece)
      default:
        return this.#put(paragraph(piece), piece.at)
    }
  }

  #heading(piece: BodyPiece): void {
    const { usual, kind, depth } = piece.label!
    const level = (kind === 'number' ? depth + 1 : 1) as Heading['level']
    const due = this.#outline.openHeading(level)
    const text = inlinesOf(onOneLine(piece.rich), { bold: piece.bold, italic: piece.italic && piece.bold })
    if (due === usual) return this.#put({ type: 'heading', level, text }, piece.at)
    this.#miscounted(piece, due)
    this.#put({ type: 'heading', level, text: [typed(usual), ...text] }, piece.at)
  }

  #clause(piece: BodyPiece): void {
    const { usual, depth } = piece.label!
    const parent = this.#outline.parentFor(depth)
    const due = parent.clauses + 1
    const number = Number(usual.split('.').at(-2))
    const under = usual === clauseDue({ ...parent, path: [...parent.path, number] })
    if (!under || number !== due) {
      this.#miscounted(piece, clauseDue({ ...parent, path: [...parent.path, due] }))
      // One that was passed over is put right by the program; with one number only it would not be told.
      if (!under || number < due || depth === 1) return this.#put(paragraph(piece), piece.at)
    }
    this.#outline.openClause(parent)
    const text = inlinesOf(piece.rich)
    if (number === due) this.#put(item('clause', depth, text), piece.at)
    else this.#put(item('bullet', 1, [typed(usual), ...text]), piece.at)
  }

  #point(piece: BodyPiece): void {
    const { usual } = piece.label!
    const owner = this.#outline.owner
    const due = owner.points + 1
    const passedOver = usual === pointDue(due + 1) || usual === pointDue(due + 2)
    if (usual !== pointDue(due)) this.#miscounted(piece, pointDue(due))
    if (usual !== pointDue(due) && !passedOver) return this.#put(paragraph(piece), piece.at)
    owner.points++
    const text = inlinesOf(piece.rich)
    if (usual === pointDue(due)) this.#put(item('point', 1, text), piece.at)
    else this.#put(item('bullet', 1, [typed(usual), ...text]), piece.at)
  }

  #bullet(piece: BodyPiece): void {
    const { written } = piece.label!
    const mark = /[-‐‑–—]/.test(written) ? '-' : written
    if (!this.#marks.includes(mark)) this.#marks.push(mark)
    const level = mark === '+' || (mark !== '-' && this.#marks.indexOf(mark) > 0) ? 2 : 1
    this.#put(item('bullet', level, inlinesOf(piece.rich)), piece.at)
  }

  /** Labels that are written in another form than the decree's: told once for each form. */
  #forms(): void {
    const met = new Map<string, { readonly piece: BodyPiece; count: number }>()
    for (const piece of this.#pieces) {
      if (piece.type !== 'text' || !piece.label || (this.#roles.get(piece) ?? 'typed') === 'typed') continue
      const { written, usual } = piece.label
      const form = formOf(written)
      if (form === formOf(usual)) continue
      const before = met.get(form)
      if (before) before.count++
      else met.set(form, { piece, count: 1 })
    }
    for (const { piece, count } of met.values()) {
      const { written, usual } = piece.label!
      this.#notes.doubt(piece.at, {
        vi: `Nhãn viết như “${written}” (${count} chỗ) được ghi theo thể thức: “${usual}”.`,
        en: `Labels written like “${written}” (${count}) are put as the form has them: “${usual}”.`,
      })
    }
  }

  #miscounted({ at, label }: BodyPiece, due: string): void {
    this.#notes.doubt(at, {
      vi: `Nhãn “${label!.written}” không đúng thứ tự: đến lượt “${due}”.`,
      en: `The label “${label!.written}” is out of order: “${due}” is due.`,
    })
  }
}

/** A label that the reader takes for what it is behind a dash, and tells where it is out of order. */
const typed = (label: string): Inline => ({ type: 'blank', value: `${label} ` })

const item = (type: Item['type'], level: number, text: readonly Inline[]): Item => ({
  type,
  level,
  children: [{ type: 'paragraph', text }],
})

/** A paragraph with the label as it was typed. */
const paragraph = ({ whole }: BodyPiece): Paragraph => ({ type: 'paragraph', text: inlinesOf(whole) })

/** A label's form, whatever its number. */
const formOf = (label: string): string => label.replace(/\s/g, '').replace(/[IVXLC]+|\d+(?:\.\d+)*|[a-zđA-ZĐ]+/u, '1')

/** What each labelled piece becomes. */
function rolesOf(pieces: readonly ImportPiece[]): ReadonlyMap<BodyPiece, BlockRole> {
  const roles = new Map<BodyPiece, BlockRole>()
  const texts = pieces.filter((piece) => piece.type === 'text')
  const romans = texts.some(({ label }) => label?.kind === 'roman')
  // Sections above the Roman ones, or in their place: kept as they are typed.
  const others = texts.some((piece) => piece.label?.kind === 'letter' && isTitle(piece, undefined)) || texts.some(isPart)
  for (const piece of texts) {
    const { label } = piece
    if (!label) continue
    if (label.kind === 'bullet') roles.set(piece, 'bullet')
    else if (label.kind === 'point') roles.set(piece, 'point')
    else if (label.kind === 'roman' && !others)
      roles.set(piece, piece.rich.text.length > LONGEST_BOLD_TITLE || labelled(piece) ? 'typed' : 'heading')
  }
  if (others) return roles
  sections(pieces, romans, roles)
  return roles
}

const isPart = ({ label, centred, bold, rich }: BodyPiece): boolean =>
  label?.kind === 'part' && (centred || bold) && rich.text.length < LONGEST_TITLE

/**
 * Numbered pieces of one parent are all titles, or all clauses, or clauses before titles: the two share a counter, and behind a
 * title a clause would count below it.
 */
function sections(pieces: readonly ImportPiece[], romans: boolean, roles: Map<BodyPiece, BlockRole>): void {
  const { groups, parents, next } = numbered(pieces, roles)
  const isHeading = (piece: BodyPiece): boolean => {
    const parent = parents.get(piece)
    return (
      romans &&
      piece.label!.depth <= 3 &&
      parent !== undefined &&
      roles.get(parent) === 'heading' &&
      isTitle(piece, next.get(piece))
    )
  }
  // Those with fewer numbers first: what stands below a clause is no title.
  for (const group of groups.sort((a, b) => a[0]!.label!.depth - b[0]!.label!.depth)) {
    const titles = group.map(isHeading)
    const first = titles.indexOf(true)
    const behind = group.filter((_, index) => index > first && !titles[index])
    const asTitles =
      first >= 0 &&
      behind.every((piece) => !labelled(piece) && piece.rich.text.length <= LONGEST_TITLE && !/[.;]$/.test(piece.rich.text))
    group.forEach((piece, index) => roles.set(piece, asTitles && index >= first ? 'heading' : 'clause'))
  }
}

/** The numbered pieces below one parent, the parent of each, and what follows it. */
function numbered(pieces: readonly ImportPiece[], roles: ReadonlyMap<BodyPiece, BlockRole>) {
  const parents = new Map<BodyPiece, BodyPiece | undefined>()
  const next = new Map<BodyPiece, ImportPiece | undefined>()
  const groups: BodyPiece[][] = []
  /** What is open: a section, then pieces of one number, of two …, each with those below it. */
  let open: ({ piece: BodyPiece | undefined; below: BodyPiece[] } | undefined)[] = [{ piece: undefined, below: [] }]
  const opened = (piece: BodyPiece | undefined) => {
    const entry = { piece, below: [] as BodyPiece[] }
    groups.push(entry.below)
    return entry
  }
  open = [opened(undefined)]
  pieces.forEach((piece, index) => {
    if (piece.type !== 'text' || !piece.label) return
    if (roles.get(piece) === 'heading') open = [opened(piece)]
    if (piece.label.kind !== 'number') return
    const { depth } = piece.label
    open[depth - 1] ??= opened(undefined)
    const above = open[depth - 1]!
    parents.set(piece, above.piece)
    above.below.push(piece)
    next.set(piece, pieces[index + 1])
    open.length = depth
    open[depth] = opened(piece)
  })
  return { groups: groups.filter((group) => group.length > 0), parents, next }
}

/** Another label behind the first: in a heading the reader would take it for the heading’s own. */
const labelled = ({ rich }: BodyPiece): boolean => labelOf(rich.text) !== undefined

/** Bold throughout; or short, without a mark at its end, and with something below it that is no neighbour. */
function isTitle(piece: BodyPiece, next: ImportPiece | undefined): boolean {
  const { text } = piece.rich
  if (labelled(piece)) return false
  if (piece.bold) return text.length <= LONGEST_BOLD_TITLE
  if (text.length > LONGEST_TITLE || /[.;:,?!]$/.test(text) || !next) return false
  if (next.type !== 'text' || !next.label) return true
  return next.label.kind !== piece.label?.kind || next.label.depth > piece.label.depth
}
