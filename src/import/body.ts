import type { Block, Heading, Item, Paragraph } from '../model/block.ts'
import type { Inline } from '../model/inline.ts'
import { pointLabel as pointDue, type FormName, type Scheme } from '../model/label.ts'
import { labelOf as clauseDue, Outline } from '../model/outline.ts'
import { everyParagraph } from '../ooxml/block.ts'
import type { FootnoteTexts } from './notes.ts'
import type { Pictures } from './pictures.ts'
import { captioned, wordsOf } from './captions.ts'
import type { BodyPiece, ImportPiece, PicturePiece, TablePiece } from './pieces.ts'
import { numbered } from './unnumbered.ts'
import { rolesOf, type BlockRole } from './roles.ts'
import { formHeads, namedSection, schemeOf, titledSections, type SectionScheme } from './scheme.ts'
import { inlinesOf, onOneLine } from './rich.ts'
import { tableOf } from './table.ts'

/** A block of the plan and the paragraph it comes from. */
export interface PlacedBlock {
  readonly block: Block
  readonly at: number
  /** The label that stands before it in the file, in the form of the decree; none where it has none, or was told to be out of order. */
  readonly label?: string
}

/** A body, and how its sections are numbered. */
export interface ImportedBody {
  readonly placed: readonly PlacedBlock[]
  /** Nothing for a text without sections. */
  readonly scheme: Scheme | undefined
}

/**
 * Pieces as the blocks of a body: sections, clauses and points by their labels and their look, whatever their styles. The paragraphs in
 * `typed` stay as they are written. `forms`: what the forms are called of an annex that holds several.
 */
export function bodyOf(
  pieces: readonly ImportPiece[],
  typed: ReadonlySet<number>,
  pictures: Pictures,
  notes: FootnoteTexts,
  forms?: FormName,
): ImportedBody {
  const titled = captioned(titledSections(numbered(forms ? formHeads(pieces, forms) : pieces, notes)))
  const scheme = schemeOf(titled, forms)
  const placed = new Body(titled, scheme, typed, pictures, notes).blocks()
  return { placed, scheme: placed.some(({ block }) => block.type === 'heading') ? scheme.scheme : undefined }
}

/** A text without the mark `./.` on a line of its own below it, as below a table: the program puts it there. */
export function withoutEndMark(pieces: readonly ImportPiece[]): readonly ImportPiece[] {
  const last = pieces.at(-1)
  return last?.type === 'text' && /^\.\s?\/\s?\.$/.test(last.whole.text) ? pieces.slice(0, -1) : pieces
}

class Body {
  readonly #pieces: readonly ImportPiece[]
  readonly #pictures: Pictures
  readonly #notes: FootnoteTexts
  readonly #roles: ReadonlyMap<BodyPiece, BlockRole>
  readonly #scheme: SectionScheme
  readonly #outline: Outline
  /** The text has sections. */
  readonly #sectioned: boolean
  readonly #found: PlacedBlock[] = []
  /** Marks of bullets since the last label that is none, in the order they came. */
  #marks: string[] = []
  /** Behind a label that no scheme knows others begin anew; nobody miscounted. */
  #loose = false

  constructor(
    pieces: readonly ImportPiece[],
    scheme: SectionScheme,
    typed: ReadonlySet<number>,
    pictures: Pictures,
    notes: FootnoteTexts,
  ) {
    this.#pieces = pieces
    this.#scheme = scheme
    this.#outline = new Outline(scheme.scheme)
    this.#pictures = pictures
    this.#notes = notes
    this.#roles = rolesOf(pieces, scheme, typed)
    this.#sectioned = [...this.#roles.values()].includes('heading')
  }

  blocks(): PlacedBlock[] {
    this.#forms()
    for (const piece of this.#pieces) {
      if (piece.type === 'picture') {
        this.#picture(piece)
      } else if (piece.type === 'table') {
        this.#table(piece)
      } else if (piece.type === 'bases') this.#put({ type: 'data', of: 'bases' }, piece.at)
      else if (piece.type !== 'text') this.#put({ type: piece.type }, piece.at)
      else this.#text(piece)
    }
    return this.#found
  }

  #put(block: Block, at: number, label?: string): void {
    this.#found.push({ block, at, ...(label !== undefined && { label }) })
  }

  #picture({ picture, at, caption }: PicturePiece): void {
    const image = this.#pictures.take(picture, at)
    if (image) this.#put({ ...image, ...(caption && { caption: wordsOf(caption) }) }, at)
    else if (caption) this.#put(paragraph(caption), caption.at)
  }

  /** A table; the pictures of its cells stand below it. */
  #table({ table, at, caption, unit, landscape }: TablePiece): void {
    this.#put(
      {
        ...tableOf(table, this.#notes),
        ...(caption && { caption: wordsOf(...caption) }),
        ...(unit && { unit: wordsOf(unit) }),
        ...(landscape && { landscape }),
      },
      at,
    )
    const pictures = everyParagraph([table]).flatMap((paragraph) =>
      paragraph.pictures.map((picture): PicturePiece => ({ type: 'picture', at: paragraph.at, picture })),
    )
    if (pictures[0]) {
      this.#notes.doubt(pictures[0].at, {
        vi: 'Hình nằm trong ô của bảng được đưa xuống dưới bảng.',
        en: 'Pictures in the cells of a table were put below it.',
      })
    }
    for (const picture of pictures) this.#picture(picture)
  }

  #text(piece: BodyPiece): void {
    const role = this.#roles.get(piece)
    if (role !== 'bullet' && piece.label) this.#marks = []
    if (piece.label && role === 'typed' && piece.label.kind !== 'bullet') this.#loose = true
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
    const usual = namedSection(piece.label!)?.usual ?? piece.label!.usual
    const level = this.#scheme.levelOf(piece) as Heading['level']
    const due = this.#outline.openHeading(level)
    this.#loose = false
    const text = inlinesOf(onOneLine(piece.rich), { bold: piece.bold, italic: piece.italic && piece.bold })
    if (due === usual) return this.#put({ type: 'heading', level, text }, piece.at, usual)
    this.#miscounted(piece, due)
    this.#put({ type: 'heading', level, text: [typed(usual), ...text] }, piece.at)
  }

  #clause(piece: BodyPiece): void {
    const { usual, depth } = piece.label!
    // A list before the first section would take its number.
    if (this.#outline.level === 0 && this.#scheme.scheme !== '1' && this.#sectioned) return this.#typed(piece)
    const parent = this.#outline.parentFor(depth)
    const due = parent.clauses + 1
    const number = Number(usual.split('.').at(-2))
    const under = usual === clauseDue({ ...parent, path: [...parent.path, number] })
    if (!under || number !== due) {
      if (this.#loose) return this.#put(paragraph(piece), piece.at)
      this.#miscounted(piece, clauseDue({ ...parent, path: [...parent.path, due] }))
      // One that was passed over is put right by the program; with one number only it would not be told.
      if (!under || number < due || depth === 1) return this.#typed(piece)
    }
    this.#loose = false
    this.#outline.openClause(parent)
    const text = inlinesOf(piece.rich)
    if (number === due) this.#put(item('clause', depth, text), piece.at, usual)
    else this.#put(item('bullet', 1, [typed(usual), ...text]), piece.at)
  }

  #point(piece: BodyPiece): void {
    const { usual } = piece.label!
    const owner = this.#outline.owner
    const due = owner.points + 1
    const passedOver = usual === pointDue(due + 1) || usual === pointDue(due + 2)
    if (usual !== pointDue(due) && this.#loose) return this.#put(paragraph(piece), piece.at)
    if (usual !== pointDue(due)) this.#miscounted(piece, pointDue(due))
    if (usual !== pointDue(due) && !passedOver) return this.#put(paragraph(piece), piece.at)
    owner.points++
    const text = inlinesOf(piece.rich)
    if (usual === pointDue(due)) this.#put(item('point', 1, text), piece.at, usual)
    else this.#put(item('bullet', 1, [typed(usual), ...text]), piece.at)
  }

  #bullet(piece: BodyPiece): void {
    const { written } = piece.label!
    const mark = /[-‐‑–—]/.test(written) ? '-' : written
    if (!this.#marks.includes(mark)) this.#marks.push(mark)
    const level = mark === '+' || (mark !== '-' && this.#marks.indexOf(mark) > 0) ? 2 : 1
    this.#put(item('bullet', level, inlinesOf(piece.rich)), piece.at)
  }

  /** A number that is not due: what it stands over begins anew. */
  #typed(piece: BodyPiece): void {
    this.#put(paragraph(piece), piece.at)
    this.#loose = true
  }

  /** Labels that are written in another form than the decree's: told once for each form. */
  #forms(): void {
    const met = new Map<string, { readonly piece: BodyPiece; count: number }>()
    for (const piece of this.#pieces) {
      if (piece.type !== 'text' || !piece.label?.written || (this.#roles.get(piece) ?? 'typed') === 'typed') continue
      const { written } = piece.label
      const usual = namedSection(piece.label)?.usual ?? piece.label.usual
      const form = formOf(written)
      if (form === formOf(usual)) continue
      const before = met.get(form)
      if (before) before.count++
      else met.set(form, { piece, count: 1 })
    }
    for (const { piece, count } of met.values()) {
      const { written } = piece.label!
      const usual = namedSection(piece.label!)?.usual ?? piece.label!.usual
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
const formOf = (label: string): string =>
  label
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/^[a-zđ]+|\d+(?:\.\d+)*/u, '1')
