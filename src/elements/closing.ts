import { latin } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { isAuthority, isPost, mayBePost } from './authority.ts'
import { isAnnexHeading, isLinkLine } from './annex.ts'
import { isDateLine } from './date-line.ts'
import { folded, plain } from './fold.ts'
import { besides, inCapitals, isBold, isCentred, isEmpty, isTypedRule, trimmed, type LineBlock, type Line } from './line.ts'
import { SIGNED_BY } from './marks.ts'
import { beginsSection } from './outline.ts'
import { entriesOf, isArchive, isCopies, isDashed, isLabelLine, labelLength, type RecipientEntry } from './recipients.ts'
import { isName, isStamp, signaturesOf, type SignatureLines } from './signers.ts'

/** Ô số 7 and 9b: who signs, and who receives. */
export interface Closing<L> {
  readonly signatures: readonly SignatureLines<L>[]
  /** Place and date, where they stand above a signature. */
  readonly dated: L | undefined
  readonly label: L | undefined
  /** The recipients' lines, that of the archive among them. */
  readonly recipients: readonly L[]
  /** The same lines as entries. */
  readonly entries: readonly RecipientEntry<L>[]
}

/** A line of the closing is short. */
const LONGEST = 200
/** An indent beyond which a line stands at the right, in twips. */
const AT_THE_RIGHT = 2000

/** The letter that an authority begins with, where one may stand in a line. */
const HOLDS_AUTHORITY = /(?:^|\s)(?:T[MLU/\s]|K[T/\s]|Q[./,:\s])/

const isClosing = <L extends Line<L>>(line: L): boolean => {
  const text = line.text.trim()
  if (text === '') return false
  if (/^n/i.test(text) && isLabelLine(text.length > LONGEST ? text : plain(text))) return true
  return (
    text.length <= LONGEST &&
    HOLDS_AUTHORITY.test(text) &&
    besides(line).some((piece) => isAuthority(piece.text) && inCapitals(piece))
  )
}

/** Where the closing begins: at recipients or authority, or at a table of capitals right above them. */
export function findClosing<L extends Line<L>>(blocks: readonly LineBlock<L>[], from: number, to: number): number {
  let at = blocks.findIndex((block, index) => index >= from && index < to && block.lines.some(isClosing))
  if (at < 0) return signatureAlone(blocks, from, to)
  // Posts without an authority, above the recipients: joint signatures, or a signature on lines of its own.
  for (let above = at - 1; above > from; above--) {
    const lines = blocks[above]!.lines.filter((line) => !isEmpty(line))
    const [first] = lines
    if (!first) continue
    const signs = blocks[above]!.table
      ? lines.length <= 12 && signsInTable(lines)
      : lines.every(isPostLine) || (lines.length === 1 && isNameLine(first))
    if (!signs) break
    at = above
  }
  return at
}

/** A signature without recipients and authority: a post in capitals over a name, at the very end. */
function signatureAlone<L extends Line<L>>(blocks: readonly LineBlock<L>[], from: number, to: number): number {
  const filled = (index: number): L[] => blocks[index]!.lines.filter((line) => !isEmpty(line))
  let at = to - 1
  while (at >= from && filled(at).length === 0) at--
  if (at < from) return to
  const last = filled(at)
  if (blocks[at]!.table) return last.length <= 12 && last.every(({ look }) => look) && signsInTable(last) ? at : to
  const [name] = last
  if (
    last.length !== 1 ||
    !name!.look ||
    !isName(name!.text.trim(), true) ||
    !(isNameLine(name!) || name!.look.align === 'right')
  )
    return to
  let posts = 0
  for (let above = at - 1; above >= from; above--) {
    const lines = filled(above)
    if (lines.length === 0 || lines.every(({ text }) => isStamp(folded(text)))) continue
    if (blocks[above]!.table || !lines.every((line) => isPostLine(line) && mayBePost(line.text.trim()))) break
    posts++
    at = above
  }
  return posts > 0 ? at : to
}

/** Capitals that may be a post, and no title of a section. */
const isPostLine = <L extends Line<L>>(line: L): boolean => {
  const text = line.text.trim()
  return inCapitals(line) && !beginsSection(text, true) && !/^(?:\d|[A-Z]\s?[.)/])/.test(text)
}

/** A table of posts, and no data whose head is in capitals. */
function signsInTable<L extends Line<L>>(lines: readonly L[]): boolean {
  const texts = lines.map(({ text }) => text.trim())
  if (texts.some((text) => isPost(text) || isAuthority(text))) return inCapitals(lines[0]!)
  return isPostLine(lines[0]!) && mayBePost(texts[0]!) && texts.some((text) => isName(text))
}

function isNameLine<L extends Line<L>>(line: L): boolean {
  const { text, look } = line
  if (!look) return isName(text.trim())
  // The names of those who sign beside each other.
  const names = besides(line)
  if (names.length > 1) return names.every((piece) => isName(piece.text))
  return (
    text.trim().split(/\s+/).length <= 6 &&
    isBold(line) &&
    (isCentred(line) || look.align === 'right' || look.indent > AT_THE_RIGHT)
  )
}

/** Lines that begin another text, as far as words tell. */
const NEXT_TEXT = /^(?:CỘNG H|KẾ HOẠCH$|Mẫu số|MẪU SỐ|(?:Mẫu|MẪU)\s+\d|Biểu\s|BIỂU\s|DANH (?:MỤC|SÁCH))/u

/** True for a line that no closing holds: an annex's heading, its link line, a form. */
export const endsClosing = (text: string): boolean => isAnnexHeading(text) || NEXT_TEXT.test(text)

/** Behind the closing: the first block that is no part of signature or recipients; an annex without its heading begins there. */
export function closingEnd<L extends Line<L>>(blocks: readonly LineBlock<L>[], from: number, to: number): number {
  const seen = { label: false, archive: false, post: false, name: false }
  for (let at = from; at < to; at++) {
    const block = blocks[at]!
    const pieces = block.lines.filter((line) => !isEmpty(line) && !isTypedRule(line)).flatMap(piecesOf)
    if (pieces.length === 0) continue
    const complete = seen.post && (seen.label || seen.name)
    const apart = block.section !== blocks[from]!.section || block.newPage
    if (at > from && (endsClosing(pieces[0]!.text) || isLinkLine(folded(pieces[0]!.text)))) return at
    // A list begins and goes on in one block where it is a table's cell.
    seen.label ||= isLabelLine(pieces[0]!.text)
    if (at > from && complete && (apart || !pieces.every((piece) => belongs(piece, seen)))) return at
    for (const piece of pieces) {
      const { text } = piece
      seen.label ||= isLabelLine(text)
      seen.archive ||= isArchive(text)
      if (isDashed(text)) continue
      if (isAuthority(text) || (inCapitals(piece) && mayBePost(text))) seen.post = true
      else if (seen.post && isName(text, piece.look === undefined)) seen.name = true
    }
  }
  return to
}

/** What a post begins with. */
const ANOTHER_POST = latin(
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|TRƯỞNG|CHÁNH|CHỦ NHIỆM|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|ỦY VIÊN)(?!\p{L})/u,
)

export const beginsPost = (text: string): boolean => ANOTHER_POST.test(text)

/** Below a signature that is there: what may still be of the closing. */
function belongs<L extends Line<L>>(
  piece: L,
  seen: { readonly label: boolean; readonly archive: boolean; readonly name: boolean },
): boolean {
  const text = piece.text.trim()
  const words = folded(text)
  if (isLabelLine(text) || isDashed(text) || isAuthority(text) || isPost(text)) return true
  if (isStamp(words) || SIGNED_BY.test(words) || isCopies(text)) return true
  // What a group of recipients is for, below its last.
  if (seen.label && !seen.archive && /^\([^()]{1,60}\)\s*[;.]?$/u.test(text)) return true
  // Another post of the one whose name is still due: `PHÓ CHỦ TỊCH UBND TỈNH` below that of a board.
  if (!seen.name && inCapitals(piece) && beginsPost(text) && mayBePost(text)) return true
  // A name that lacks a capital is still the one that is due; a look would tell it from an annex's title.
  if (isName(text, piece.look === undefined && !seen.name) && !inCapitals(piece)) return true
  // A list that has not come to its archive goes on.
  return seen.label && !seen.archive && !inCapitals(piece) && text.length < LONGEST
}

const piecesOf = <L extends Line<L>>(line: L): L[] =>
  line.column.cell === undefined || /\t/.test(line.text) ? besides(line) : [trimmed(line)].filter(({ text }) => text !== '')

/** What stands under each other: the page's own lines, and the cells of one column of a table, whatever rows they are in. */
const under = <L extends Line<L>>({ column: { cell } }: L): string => (cell ? `${cell.table}/${cell.column}` : 'page')

/** Rows and lists that go on below the one that begins with `Nơi nhận`. */
const isList = <L extends Line<L>>(lines: readonly L[]): boolean =>
  lines.every(({ text }) => text.trim() === '' || /^\s*[-–+(]/.test(text) || /[;.]\s*$/.test(text))

/** Reads the lines of a closing: each is of the list or of a signature, by its column where there are cells, else by its form. */
export function readClosing<L extends Line<L>>(lines: readonly L[]): Closing<L> {
  const reader = new ClosingReader<L>(lines)
  for (const column of byColumn(lines)) reader.column(column)
  return reader.closing()
}

/** Lines that follow each other in one column. */
function byColumn<L extends Line<L>>(lines: readonly L[]): L[][] {
  const columns: L[][] = []
  for (const line of lines) {
    const last = columns.at(-1)
    if (last && last[0]!.column === line.column) last.push(line)
    else columns.push([line])
  }
  return columns
}

class ClosingReader<L extends Line<L>> {
  readonly #list: L[] = []
  readonly #signing: { readonly key: string; readonly tabs: number; readonly line: L; readonly piece: L | undefined }[] = []
  readonly #labelled: L | undefined
  #label: L | undefined
  #dated: L | undefined
  /** Below the column that has the label. */
  #below = false
  #archived = false
  /** The column of the list, where the signature stands below it. */
  #signedBelow: string | undefined
  /** Something signs already. */
  #posted = false

  constructor(lines: readonly L[]) {
    this.#labelled = lines.find(({ text }) => labelLength(text.trimStart()) > 0 || (/\t\s*N/i.test(text) && besidesLabel(text)))
  }

  column(lines: readonly L[]): void {
    const labelled = this.#labelled
    const listed = labelled !== undefined && (under(lines[0]!) === under(labelled) || (this.#below && isList(lines)))
    this.#below ||= labelled !== undefined && lines[0]!.column === labelled.column
    for (const line of lines) {
      if (isEmpty(line)) {
        if (line.column.cell === undefined || !listed) this.#sign(line, undefined)
      } else if (!isTypedRule(line)) {
        const pieces = piecesOf(line)
        pieces.forEach((piece, index) => this.#piece(piece, index, pieces.length, listed, line))
      }
    }
  }

  #piece(piece: L, index: number, count: number, listed: boolean, line: L): void {
    const words = folded(piece.text)
    if (isStamp(words) || SIGNED_BY.test(words) || isCopies(piece.text)) return
    if (!this.#dated && isDateLine(piece.text)) {
      this.#dated = piece
      return
    }
    const length = this.#label ? 0 : labelLength(piece.text)
    if (length > 0) {
      this.#label = piece.part(0, length)
      const behind = piece.part(length, piece.text.length)
      if (behind.text === '') return
      if (isAuthority(behind.text) || isPost(behind.text)) this.#sign(line, behind)
      else this.#list.push(...runningEntries(behind))
    } else if (this.#isListed(piece, index, count, listed, line)) {
      this.#archived ||= isArchive(piece.text)
      this.#list.push(piece)
    } else this.#sign(line, piece)
  }

  #isListed(piece: L, index: number, count: number, listed: boolean, line: L): boolean {
    const { text, look } = piece
    if (isDashed(text)) return true
    if (piece.column.cell) {
      // Recipients and signature under each other in one column.
      if (listed && inCapitals(piece) && (isAuthority(text) || isPost(text))) this.#signedBelow = under(line)
      return listed && index === 0 && this.#signedBelow !== under(line)
    }
    if (isAuthority(text) || (inCapitals(piece) && (look !== undefined || mayBePost(text)))) return false
    // A note in brackets, far behind the recipients it speaks of.
    if (!look && text.startsWith('(') && this.#list.length > 0) return true
    if (count > 1) return index === 0 && (look === undefined || /[;,.]$/.test(text))
    if (!listed || !this.#label) return false
    if (look) return !/^[\t ]{2,}/.test(line.text) && /[;.]$/.test(text)
    // Lines without a look: a name stands below the post or below the archive, whatever else is here goes on from the line before.
    return !((this.#archived || this.#posted) && isName(text, this.#posted))
  }

  #sign(line: L, piece: L | undefined): void {
    this.#posted ||= piece !== undefined
    const at = piece ? line.text.indexOf(piece.text) : 0
    this.#signing.push({ key: under(line), tabs: line.text.slice(0, at).split('\t').length - 1, line, piece })
  }

  /** What signs in each column; posts that tabs put beside each other on the page stand in two. */
  #columns(): Map<string, (L | undefined)[]> {
    const onPage = this.#signing.filter(({ key, piece }) => key === 'page' && piece)
    const beside = onPage.find(({ line }, index) => onPage[index + 1]?.line === line)
    const second = beside && onPage[onPage.indexOf(beside) + 1]!
    const columns = new Map<string, (L | undefined)[]>()
    for (const { key, tabs, piece } of this.#signing) {
      const right = second && piece && Math.abs(tabs - second.tabs) < Math.abs(tabs - beside!.tabs)
      for (const column of key !== 'page' || !second ? [key] : piece ? [right ? 'page/2' : 'page'] : ['page', 'page/2']) {
        const lines = columns.get(column) ?? []
        lines.push(piece)
        columns.set(column, lines)
      }
    }
    return columns
  }

  closing(): Closing<L> {
    const recipients = this.#label ? this.#list : []
    const signatures = joined(
      [...this.#columns()].map(([key, lines]) => ({ onPage: key === 'page', signatures: signaturesOf(lines) })),
    )
    return { label: this.#label, dated: this.#dated, recipients, entries: entriesOf(recipients), signatures }
  }
}

/** The recipients of a list that runs on in one line, each behind a semicolon. */
function runningEntries<L extends Line<L>>(line: L): L[] {
  const parts: L[] = []
  let from = 0
  for (const { index } of everyMatch(line.text, /;\s*(?=\S)/g)) {
    parts.push(line.part(from, index + 1))
    from = index + 1
  }
  return [...parts, line.part(from, line.text.length)]
}

const besidesLabel = (text: string): boolean => text.split('\t').some((piece) => labelLength(piece.trim()) > 0)

/** A name on the page below a table goes with the posts in the table that have none. */
function joined<L extends Line<L>>(
  streams: readonly { readonly onPage: boolean; readonly signatures: readonly SignatureLines<L>[] }[],
): SignatureLines<L>[] {
  const all = streams.flatMap(({ signatures }) => signatures)
  const strays = streams.flatMap(({ onPage, signatures }) => (onPage ? signatures.filter(({ posts }) => posts.length === 0) : []))
  const nameless = all.filter(({ posts, name }) => posts.length > 0 && !name)
  if (strays.length === 0 || strays.length !== nameless.length) return all
  return all
    .filter((it) => !strays.includes(it))
    .map((it) => (nameless.includes(it) ? { posts: it.posts, name: strays[nameless.indexOf(it)]!.name } : it))
}
