import { isAnnexHeading } from '../elements/annex.ts'
import { isAuthority, isPost } from '../elements/authority.ts'
import { isBasisLine, leadsOn, opensText } from '../elements/bases.ts'
import { contentsIn } from '../elements/contents.ts'
import { holdsCountry, isCountryLine } from '../elements/country.ts'
import { isDateLine } from '../elements/date-line.ts'
import { isNumberLine, isPlanNumber } from '../elements/number-line.ts'
import { isArchive, isLabelAlone } from '../elements/recipients.ts'
import { isName } from '../elements/signers.ts'
import { endsTitle, isPlanLine } from '../elements/title.ts'
import { latin } from '../model/latin.ts'
import type { Role, Unit } from '../manuscript/manuscript.ts'
import { placeAt, type Source } from '../model/source.ts'
import { isOneParagraphALine, printedLines, setWidth, visualWidth, type PrintedLine } from './prose-lines.ts'

/** One paragraph while its lines are gathered: the characters, and where each stands in the source. */
interface Gathered {
  readonly role: Role
  readonly label?: string
  readonly level?: number
  /** Marked as a heading by Markdown's `#`. */
  readonly marked?: true
  text: string
  /** The last characters of its text: a paragraph may be long, and each of its lines asks how it ends so far. */
  tail: string
  readonly offsets: number[]
  /** Its last line, to tell whether the next word would have fitted on it. */
  end: string
  lines: number
  readonly cell?: Unit['cell'] & {}
}

const TAIL = 40

/** A line as long as no recipient's or signer's. */
const isSentence = ({ text }: PrintedLine): boolean => text.length > 100 && /[.:;]$/u.test(text) && /^[^-–+]/u.test(text)

type Start = { readonly role: Role; readonly label?: string; readonly level?: number }

const ROMAN = latin(/^(?<label>[IVX]{1,5}\s?[./-])\s*(?=\p{Lu}|[“"])/u)
// Typists leave out the space behind a label.
const NUMBER = latin(
  /^(?<label>\d{1,2}(?:\.|(?:\.\d{1,2}){1,3}\.?))(?:\s+(?=[\p{Lu}“"(]|\d[\d.,]*(?:%|\s\p{Ll}{2}))|(?<=\.)(?=\p{Lu}\p{Ll}))/u,
)
const POINT = latin(/^(?<label>[a-zđ]\))(?:\s+|(?=\p{Lu}))/u)
/** `1/ Rà soát`, `1- Rà soát`, `1) Rà soát`, but not `17/NQ-CP` at the head of a line; `a/`, `a.`, `(a)`: labels that no form has, and offices type. */
const OTHER_NUMBER = latin(/^(?!\d{1,4}\/(?:\d{4}\/)?\p{Lu}[\p{L}&]*-)(?<label>\d{1,2}(?:\.\d{1,2}){0,3}[/)-])\s*(?=[\p{Lu}“"])/u)
const OTHER_POINT = latin(/^(?<label>[a-zđ]\.?[/-]|[a-zđ]\.|\([a-zđ]\))(?:\s+(?=[\p{L}“"])|(?=\p{Lu}\p{Ll}))/u)
const BULLET = latin(/^(?<label>[-–+•])\s*(?=[\p{L}“"(\d])/u)
/** Offices that number their recipients: `1. UBND tỉnh;`. */
const RECIPIENT_NUMBER = /^\d{1,2}[.)]\s+(?=\S)/u
const FOOTNOTE = /^\[\^[\w-]{1,20}\]:\s+/u
const CAPITALS = latin(/^[\p{Lu}\s\d.,()-]{6,}$/u)
/** A line of capitals, be it one short word: `TIÊU` below `II. MỤC`. */
const IN_CAPITALS = latin(/^[\p{Lu}\s\d.,()-]*\p{Lu}{2}[\p{Lu}\s\d.,()-]*$/u)
/** `I.` on a line of its own, its title on the next. */
const ROMAN_ALONE = /^(?<label>[IVX]{1,5}\.)$/u
const SENTENCE_END = /[.;:!?…][”")\]]*$/u
/** `Phần thứ nhất`, `Chương II`: a heading whose title stands in capitals below. */
const PART = latin(/^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+\p{L}+|[IVX]+|\d{1,2})\.?$/u)
/** `III.` and `II.` as recognition reads them; only in capitals are they surely no words. */
const MISREAD = latin(/^(?<label>(?:HI|IH|IIL|IL|lI|Il|ll|1I|I1)\s?[./])\s*(?=[\p{Lu}\s\d,.()-]{6,}$)/u)
/** `A. KẾT QUẢ …`: only in capitals is it surely no name. */
const LETTER = latin(/^(?<label>[A-HK-M]\s?[./-])\s*(?=[\p{Lu}\s\d,.()-]{6,}$)/u)

/** A line that ends so is not finished, whatever the next begins with. */
const LINKING =
  /(?:^|\s)(?:theo|của|và|về|tại|với|cho|từ|đến|các|những|do|bởi|trong|ở|thuộc|số|là|để|nhằm|hoặc|ngành|khóa|khoá|thứ|Phòng|Bộ|Sở|Ban|Luật|tỉnh|huyện|xã|phường|thành phố),?$/u
/** A number behind these words is no label. */
const COUNTING =
  /(?:^|\s)(?:ngày|tháng|năm|số|khoản|Khoản|Điều|điều|khu vực|Khu vực|quý|Quý|Quận|Phường|Khối|mục|Mục|từ|đến|thứ|khóa|khoá|và)$/u
/** Names that a hyphen joins: it may stand at the head of a line and is no bullet. */
const JOINED_BEFORE =
  /(?:Kế hoạch|Tài chính|Thi đua|kinh tế|Kinh tế|Quốc phòng|quốc phòng|Lao động|Thương binh|Văn hóa|văn hóa|Hành chính|Tổ chức|chính trị|Chính trị|Khoa học|tín dụng|Độc lập|Tự do)$/u
const JOINED_AFTER =
  /^[-–] (?:Tài chính|Kế toán|Kế hoạch|Khen thưởng|khen thưởng|xã hội|Xã hội|An ninh|an ninh|Thương binh|Quản trị|Tổng hợp|Hành chính|Kỹ thuật|kỹ thuật|Công nghệ|ngân hàng|Tự do|Hạnh phúc)/u

const HEAD: ReadonlySet<Role> = new Set(['letterhead', 'symbol', 'date-line'])

/** Where in the document the reading is. */
type Zone = 'head' | 'title' | 'body' | 'recipients' | 'end'

/**
 * Any text, Markdown or plain, as units in reading order: wrapped lines joined, also over the blank lines, page breaks and
 * footnotes that text taken from a PDF has; headings, clauses, recipients and the signature told apart by how they begin.
 * Markdown's own marks (`#`, `*` around words, `\`, tables' bars) are no part of the text.
 */
export function proseUnits(source: Source, lines: readonly PrintedLine[] = printedLines(source.text)): Unit[] {
  return new ProseReader(lines).read().map((it) => unitOf(settled(it), source))
}

class ProseReader {
  readonly #lines: readonly PrintedLine[]
  readonly #width: number | undefined
  /** Index of the line that the head ends with: the kind, or the motto where the kind is lost; -1 where neither is there. */
  readonly #headEnd: number
  readonly #paragraphs: Gathered[] = []
  #zone: Zone = 'head'
  /** Bodies that sign side by side, each above its post. */
  readonly #signing: ReadonlySet<PrintedLine>
  /** The paragraph the next line may go on with. */
  #open: Gathered | undefined
  /** The paragraph that a footnote at the foot of the page stands in. */
  #interrupted: Gathered | undefined
  #bodyBegun = false
  /** Whether the line being read stands above the end of the head, as a page's own title and menu do. */
  #inHead = false

  constructor(lines: readonly PrintedLine[]) {
    const text = withoutContents(lines)
    this.#lines = isOneParagraphALine(text) ? text.map(apart) : text
    this.#width = setWidth(text)
    this.#signing = signingBodies(this.#lines)
    this.#headEnd = headEndOf(text.slice(0, 40))
  }

  read(): Gathered[] {
    for (const [index, line] of this.#lines.entries()) {
      this.#inHead = index <= this.#headEnd
      if (line.kind === 'cell') this.#begin(line, { role: 'cell' })
      else if (line.kind === 'footnote') this.#footnote(line)
      // A bar within a line is what recognition leaves of a table's rule.
      else if (this.#zone === 'body' && /\S\s*\s\|\s+\S/u.test(line.text)) this.#begin(line, { role: 'cell' })
      else this.#line(line)
    }
    return this.#paragraphs.filter(({ text }) => text !== '')
  }

  #footnote(line: PrintedLine): void {
    // What stands below a finished paragraph interrupts nothing.
    this.#interrupted =
      this.#open && this.#open.role !== 'heading' && !SENTENCE_END.test(this.#open.tail) ? this.#open : undefined
    this.#begin(line, { role: 'footnote' })
  }

  #line(line: PrintedLine): void {
    if (this.#open?.role === 'footnote') {
      if (line.kind !== 'page' && !this.#structural(line)) return extend(this.#open, line)
      this.#open = this.#interrupted
      if (this.#open && latin(/^[\p{Ll}\d,;.(]/u).test(line.text) && !this.#structural(line)) return extend(this.#open, line)
    }
    const start = this.#start(line, this.#open)
    if (start === undefined && this.#open && !(line.own && !this.#goesOn(this.#open))) extend(this.#open, line)
    else this.#begin(line, start ?? { role: 'paragraph' })
  }

  /** Only a title is broken over paragraphs. */
  #goesOn({ role }: Gathered): boolean {
    return role === 'title'
  }

  #structural({ text }: PrintedLine): boolean {
    return (
      ROMAN.test(text) ||
      NUMBER.test(text) ||
      POINT.test(text) ||
      OTHER_NUMBER.test(text) ||
      BULLET.test(text) ||
      isLabelAlone(text)
    )
  }

  #begin(line: PrintedLine, { role, label, level }: Start): void {
    const { text } = line
    if (role === 'kind' || (role === 'title' && this.#zone === 'head')) this.#zone = 'title'
    else if (role === 'title' && this.#zone !== 'title') this.#zone = 'body'
    else if (isLabelAlone(text) && role === 'authority') this.#zone = 'recipients'
    else if (role === 'authority') this.#zone = this.#zone === 'recipients' ? 'end' : this.#zone
    else if (
      !['letterhead', 'symbol', 'date-line', 'title', 'footnote', 'cell'].includes(role) &&
      this.#zone !== 'recipients' &&
      this.#zone !== 'end'
    )
      this.#zone = 'body'
    if (role === 'heading') this.#bodyBegun = true
    const cut = label ? text.indexOf(label) + label.length : role === 'footnote' ? (FOOTNOTE.exec(text)?.[0].length ?? 0) : 0
    const skip = cut + /^\s*/u.exec(text.slice(cut))![0].length
    this.#open = {
      role,
      ...(label !== undefined && { label: label.replace(/\s+/gu, '') }),
      ...(level !== undefined ? { level } : line.heading > 0 && { level: line.heading }),
      ...(line.heading > 0 && { marked: true as const }),
      text: text.slice(skip),
      tail: text.slice(skip).slice(-TAIL),
      offsets: line.offsets.slice(skip, text.length),
      end: text,
      lines: 1,
      ...(line.cell && { cell: line.cell }),
    }
    this.#paragraphs.push(this.#open)
  }

  /** How a line begins a paragraph; undefined where it goes on with the one before. */
  #start(line: PrintedLine, last: Gathered | undefined): Start | undefined {
    const { text, heading } = line
    const zone = this.#zone
    const ended = !last || line.own === true || SENTENCE_END.test(last.tail)
    if (isCountryLine(text)) return { role: 'letterhead' }
    if (zone === 'head' ? isNumberLine(text) : !this.#bodyBegun && isPlanNumber(text)) return { role: 'symbol' }
    if (isDateLine(text) && zone === 'head') return { role: 'date-line' }
    if (isPlanLine(text)) return { role: 'kind' }
    if (zone === 'head' && this.#inHead && heading === 0) return { role: 'letterhead' }
    if (isLabelAlone(text)) return { role: this.#isAboveText(line) ? 'paragraph' : 'authority' }
    if (isAuthority(text) && (zone !== 'head' || ended)) return { role: 'authority' }
    if (FOOTNOTE.test(text)) return { role: 'footnote' }
    if ((zone === 'recipients' || zone === 'end') && isAnnexHeading(text)) return { role: 'title' }
    if (zone === 'body' && ended && (isPost(text) || this.#signing.has(line))) return { role: 'authority' }
    const bullet = this.#bulletAt(line, last)
    if (zone === 'recipients' || zone === 'end') return this.#closing(line, last, bullet)
    if (ended || last.role === 'heading' || !COUNTING.test(last.tail)) {
      if (PART.test(text)) return { role: 'heading', level: 1 }
      const alone = this.#isAboveTitle(line) ? ROMAN_ALONE.exec(text) : null
      const roman = ROMAN.exec(text) ?? LETTER.exec(text) ?? MISREAD.exec(text) ?? alone
      if (roman) return { role: 'heading', label: roman.groups!.label!, level: 1 }
      const number = NUMBER.exec(text) ?? OTHER_NUMBER.exec(text)
      if (
        number &&
        (ended ||
          heading > 0 ||
          line.blank ||
          last.role === 'heading' ||
          last.role === 'title' ||
          this.#isCutByAuthor(last, text))
      ) {
        const label = number.groups!.label!
        return {
          role: heading > 0 || isTitle(text) ? 'heading' : 'clause',
          label,
          level: label.replace(/[./)-]$/, '').split('.').length + 1,
        }
      }
    }
    const point = POINT.exec(text) ?? (ended || last.role === 'heading' ? OTHER_POINT.exec(text) : null)
    if (point && (ended || last.role === 'heading' || !/(?:điểm|và|,)$/u.test(last.tail)))
      return { role: 'point', label: point.groups!.label! }
    if (bullet) return bullet
    if (heading > 0) return { role: zone === 'title' || (zone === 'head' && !last) ? 'title' : 'heading' }
    if (last?.role === 'kind') return { role: 'title' }
    if (last?.role === 'title' && zone === 'title')
      return endsTitle(text, { ...last, marked: last.marked === true }, line.blank) ? this.#paragraph(text) : undefined
    if (last?.role === 'authority')
      return CAPITALS.test(text) ? { role: 'authority' } : isName(text) ? { role: 'signer' } : this.#paragraph(text)
    if (last?.role === 'title' || last?.role === 'cell') return this.#paragraph(text)
    if (last?.role === 'heading') return this.#endsHeading(last, text) ? this.#paragraph(text) : undefined
    if (!last || (HEAD.has(last.role) && !latin(/^\p{Ll}/u).test(text))) return this.#paragraph(text)
    if (isBasisLine(text) && ended) return this.#paragraph(text)
    if (!this.#bodyBegun && line.blank && (opensText(text) || this.#isBasisOver(last, text))) return this.#paragraph(text)
    if (ended && latin(/^[\p{Lu}\d“"(]/u).test(text) && !(/[.;][”")\]]*$/u.test(last.tail) && this.#filled(last.end, text)))
      return this.#paragraph(text)
    return undefined
  }

  /** True where the next line is in capitals: the title of the number that stands alone. */
  #isAboveTitle(line: PrintedLine): boolean {
    if (!ROMAN_ALONE.test(line.text)) return false
    const next = this.#lines[this.#lines.indexOf(line) + 1]
    return next !== undefined && !next.blank && CAPITALS.test(next.text)
  }

  /** `…, ngày 09 tháng 01 năm 2023,` and, below a blank line, `Trạm Y tế xây dựng Kế hoạch như sau:`. */
  #isBasisOver(last: Gathered, text: string): boolean {
    return leadsOn(text) && isBasisLine(last.text) && /,$/u.test(last.tail) && !this.#filled(last.end, text)
  }

  /** `- …`, unless the hyphen belongs inside a name or a pair of dates that the line break cut. */
  #bulletAt({ text, bullet }: PrintedLine, last: Gathered | undefined): Start | undefined {
    if (bullet) return { role: 'bullet', label: '', level: 1 }
    const found = BULLET.exec(text)
    if (!found) return undefined
    const label = found.groups!.label!
    if (last && /^[-–]/u.test(text) && last.role !== 'heading') {
      const before = last.tail
      if (JOINED_BEFORE.test(before) && JOINED_AFTER.test(text)) return undefined
      if (/\d$/.test(before) && /^[-–]\s?\d/u.test(text)) return undefined
      if (!SENTENCE_END.test(before) && last.text.lastIndexOf('“') > last.text.lastIndexOf('”')) return undefined
    }
    // `- a) …` is what converters make of a point.
    const inner = /^[-–+•]\s*(?<label>[a-zđ]\))\s+/u.exec(text)
    return inner
      ? { role: 'point', label: inner.groups!.label!, level: 1 }
      : { role: 'bullet', label, level: label === '+' ? 2 : 1 }
  }

  /** Lines below `Nơi nhận`. */
  #closing({ text, blank, own }: PrintedLine, last: Gathered | undefined, bullet: Start | undefined): Start | undefined {
    const label = bullet?.label ?? RECIPIENT_NUMBER.exec(text)?.[0].trim()
    if (label !== undefined) return { role: isArchive(text) ? 'archive' : 'recipient', label }
    if (isArchive(text)) return { role: 'archive' }
    if (CAPITALS.test(text)) return { role: 'authority' }
    if (isName(text) && (this.#zone === 'end' || last?.role === 'archive')) return { role: 'signer' }
    const goesOn = last?.role === 'recipient' && !blank && !own && !/[;.]$/.test(last.tail)
    return goesOn ? undefined : { role: this.#zone === 'end' ? 'signer' : 'recipient' }
  }

  /** `Nơi nhận` that a web page sets above the text: no archive ends the list, and sentences come right below it. */
  #isAboveText(label: PrintedLine): boolean {
    const below = this.#lines.slice(this.#lines.indexOf(label) + 1)
    const end = below.findIndex(({ text }) => !BULLET.test(text))
    if (end < 1 || below.slice(0, end).some(({ text }) => isArchive(text))) return false
    const [first, second] = below.slice(end)
    return (
      !CAPITALS.test(first!.text) && !isName(first!.text) && (isSentence(first!) || (second !== undefined && isSentence(second)))
    )
  }

  #paragraph(text: string): Start {
    return { role: !this.#bodyBegun && isBasisLine(text) ? 'basis' : 'paragraph' }
  }

  /**
   * True where the line under a heading is no part of it: a heading goes on only in small letters, in capitals under capitals,
   * or, its line being full, where it stops at a linking word or before an abbreviation. Bold type fills a line sooner.
   */
  #endsHeading(heading: Gathered, text: string): boolean {
    if (heading.marked || heading.text.endsWith(':')) return true
    if (latin(/^[\p{Ll}\d(]/u).test(text)) return false
    if (heading.text === '') return false
    if (IN_CAPITALS.test(text) && (CAPITALS.test(heading.end) || PART.test(heading.end))) return false
    const open = LINKING.test(heading.text) || latin(/^\p{Lu}{2}/u).test(text) || heading.text.length > 160
    return !(open && this.#filled(heading.end, text, 0.85))
  }

  /** An item that ended without its mark: the label below it would have fitted on its line, so that the author broke it. */
  #isCutByAuthor(last: Gathered, text: string): boolean {
    return (
      last.role === 'bullet' &&
      last.lines === 1 &&
      latin(/\p{L}{2}$/u).test(last.tail) &&
      !LINKING.test(last.tail) &&
      !this.#filled(last.end, text)
    )
  }

  /** True where the first word of a line would not have fitted on the line before: the break is the page's, not the author's. */
  #filled(line: string, next: string, share = 0.96): boolean {
    const width = this.#width
    return width !== undefined && visualWidth(line) + visualWidth(` ${/^\S*/u.exec(next)![0]}`) > width * share
  }
}

/** A line as a paragraph of its own; in small letters it goes on with the one before, wherever the file has cut it. */
const apart = (line: PrintedLine): PrintedLine =>
  line.own !== undefined || latin(/^\p{Ll}/u).test(line.text) ? line : { ...line, own: true }

/** A table of contents says again what the headings say. */
function withoutContents(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const found = contentsIn(lines.map(({ text }) => text))
  const kept: PrintedLine[] = []
  let from = 0
  for (const contents of found) {
    kept.push(...lines.slice(from, contents.from))
    from = contents.to
  }
  return found.length === 0 ? lines : [...kept, ...lines.slice(from)]
}

/** Lines in capitals right above a post: `CÔNG AN TỈNH` over `KT. GIÁM ĐỐC`. */
function signingBodies(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const bodies = new Set<PrintedLine>()
  for (let at = lines.length - 1; at > 0; at--) {
    const [above, { text }] = [lines[at - 1]!, lines[at]!]
    const signs = bodies.has(lines[at]!) || (CAPITALS.test(text) && (isAuthority(text) || isPost(text)))
    if (signs && CAPITALS.test(above.text) && !ROMAN.test(above.text) && !NUMBER.test(above.text)) bodies.add(above)
  }
  return bodies
}

/** Where the head of a document ends among its first lines. */
function headEndOf(lines: readonly PrintedLine[]): number {
  const kind = lines.findIndex(({ text }) => isPlanLine(text))
  if (kind >= 0) return kind
  const motto = lines.findIndex(({ text }) => holdsCountry(text))
  // A form below the text has a motto of its own; a whole document on one line is more than its head.
  if (lines.slice(0, Math.max(0, motto)).some(({ text }) => ROMAN.test(text) || opensText(text))) return -1
  return motto >= 0 && lines[motto]!.text.length > 160 ? motto - 1 : motto
}

/** A numbered line is a heading when it is short and is no sentence. */
const isTitle = (text: string): boolean =>
  text.length < 90 &&
  !/[.;]$/u.test(text) &&
  (!/:\s/u.test(text) || latin(/^[\d.]+ \p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:thứ \p{Ll}+|\d{1,2}|[IVX]+):\s/u).test(text))

function extend(paragraph: Gathered, line: PrintedLine): void {
  // A word or number that was cut behind its hyphen or slash goes on without a space; so does what a footnote's mark cut off.
  const joint =
    latin(/[\p{L}\d]-$/u).test(paragraph.tail) ||
    /\/$/.test(paragraph.tail) ||
    /^[.,;:)]/u.test(line.text) ||
    paragraph.text === ''
      ? ''
      : ' '
  if (joint !== '') paragraph.offsets.push(line.offsets[0] ?? 0)
  paragraph.text += joint + line.text
  paragraph.tail = (paragraph.tail + joint + line.text).slice(-TAIL)
  for (let at = 0; at < line.text.length; at++) paragraph.offsets.push(line.offsets[at]!)
  paragraph.end = line.text
  paragraph.lines += 1
}

/** What began like a heading and turned out to be a sentence is a clause; what began like a basis and leads on is the preamble. */
function settled(it: Gathered): Gathered {
  if (it.role === 'basis' && leadsOn(it.text)) return { ...it, role: 'paragraph' }
  if (it.role !== 'heading' || !it.label || (it.level ?? 1) < 2 || (it.marked && !/[.;]$/u.test(it.text))) return it
  const sentence = /[.;…]$/u.test(it.text) || (it.text.endsWith(':') && it.text.length > 40) || it.text.length > 400
  return sentence ? { ...it, role: 'clause' } : it
}

function unitOf({ role, label, level, text, offsets, cell }: Gathered, source: Source): Unit {
  return {
    role,
    ...(label !== undefined && { label }),
    ...(level !== undefined && { level }),
    text,
    ...(cell && { cell }),
    place: (start, end) => {
      const from = offsets[start]
      const last = offsets[Math.max(start, end - 1)]
      return from === undefined || last === undefined ? undefined : placeAt(source, from, last + (end > start ? 1 : 0))
    },
  }
}
