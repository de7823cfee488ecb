import { isAuthority } from '../../elements/authority.ts'
import { isMassOrganisation } from '../../elements/find.ts'
import { folded, plain } from '../../elements/fold.ts'
import { isArchive } from '../../elements/recipients.ts'
import { isBlank, linesOf, type WordLine } from '../../elements/word-line.ts'
import type { Wording } from '../../model/problem.ts'
import type { WordParagraph } from '../../ooxml/block.ts'
import { absent, at, quoted, type Judge, type Observation } from './observation.ts'

const TWO: Wording = { vi: 'nhiều nơi nhận trên một dòng', en: 'several on one line' }
const missing: readonly Observation[] = [{ verdict: 'fail', found: absent }]

const signer: Judge = ({ closing: { signatures }, attached }) => {
  if (signatures.length === 0) return attached.length > 0 ? [] : missing
  return signatures.map(({ posts, name }): Observation => {
    const [post] = posts
    if (!post) return at(name!, false, { vi: 'không thấy chức vụ', en: 'no post' })
    if (!name) return { ...at(post, false, { vi: 'chưa có họ tên', en: 'no name yet' }), verdict: 'person' }
    return at(post, true, quoted(name.text))
  })
}

/** The authority's form; `QUYỀN` written out is none. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q)\. \p{Lu}/u

const authority: Judge = ({ closing: { signatures } }) =>
  signatures.flatMap(({ posts }) =>
    posts
      .filter(({ text }) => isAuthority(text.trim().toUpperCase()) || /^quyền\s(?=\p{L}{2})/iu.test(plain(text).trim()))
      .map((line) => at(line, AUTHORITY.test(plain(line.text).trim()), quoted(line.text))),
  )

const FOR_ANOTHER = /^\s*KT\s?[./]/i
const BY_DELEGATION = /^\s*TUQ\s?[./]/i
/** How posts of deputies begin. */
const DEPUTY = /^(?:pho |thu truong|cap pho)/

const deputy: Judge = ({ closing: { signatures } }) =>
  signatures.flatMap(({ posts }) =>
    posts.flatMap((line, index) => {
      if (!FOR_ANOTHER.test(line.text)) return []
      // A long post may go on below; the deputy's is what begins with Phó.
      const below = posts.slice(index + 1)
      const found = below.find((it) => DEPUTY.test(folded(it.text)))
      const next = found ?? below[0]
      return [next ? at(next, found !== undefined, quoted(next.text)) : at(line, false, absent)]
    }),
  )

const delegation: Judge = ({ closing: { signatures } }) =>
  signatures.flatMap(({ posts }) => {
    const delegated = posts.find(({ text }) => BY_DELEGATION.test(text))
    const further = posts.find(({ text }) => FOR_ANOTHER.test(text))
    return delegated ? [at(delegated, !further, quoted(further?.text ?? delegated.text))] : []
  })

const DEGREE =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BSCKI{1,2}|BS|DSCKI{0,2}|DS|KS|KTS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)\.?\s?|(?:Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Giáo sư|Phó Giáo sư|Đồng chí|Đ\/c|Ông|Bà)\s)(?=\p{Lu})/u
/** Bodies of the armed forces, education, health and science may write them, where their minister so rules. */
const ALLOWED = /truong|benh vien|hoc vien|dai hoc|vien |y te|giao duc|khoa hoc|cong an|quan su|quan doi|bo doi|kiem soat benh/

const degree: Judge = ({ closing: { signatures }, head: { issuer } }) =>
  signatures.flatMap(({ name }): Observation[] => {
    if (!name) return []
    const { text } = name
    // `Ông` is a family name too; with two more syllables behind it, it may be either.
    const found = DEGREE.test(text)
    const seen = at(name, !found, quoted(text))
    const maybe = found && issuer.some((line) => ALLOWED.test(folded(line.text)))
    return [maybe ? { ...seen, verdict: 'person' } : seen]
  })

const label: Judge = ({ closing: { label, recipients }, attached }) => {
  if (!label) return attached.length > 0 ? [] : missing
  const { paragraph, column, text } = label
  const sharesWithRecipient = linesOf(paragraph, column).some(
    (line) => line.text.includes(text) && recipients.some((it) => it.paragraph === paragraph && line.text.includes(it.text)),
  )
  return [at(label, plain(text) === 'Nơi nhận:' && !sharesWithRecipient, quoted(text))]
}

/** Room below which no hand can sign, in twips: a line and a half of 14 pt. */
const LEAST_ROOM = 500
const ROOM: Wording = { vi: 'có chỗ ký', en: 'room to sign' }
const NO_ROOM: Wording = { vi: 'họ tên sát chức vụ, không còn chỗ ký', en: 'the name right below the post, no room to sign' }

const heightOf = ({ format: { before, after, line, lineRule }, mark }: WordParagraph): number =>
  before + after + (lineRule === 'auto' ? (mark.size * 23 * line) / 240 : line)

/** Between post and name, where both stand in one column: rows of a table may be of any height. */
const signingRoom: Judge = ({ closing: { signatures } }) =>
  signatures.flatMap(({ posts, name }): Observation[] => {
    const post = posts.at(-1)
    if (!post || !name) return []
    const room = roomBetween(post, name)
    if (room === undefined) return []
    // Another post of the one who signs may stand with his name, below the room: `CHỦ TỊCH UBND XÃ` of one who heads a board.
    const ok = room >= LEAST_ROOM || posts.slice(1).some((below, index) => (roomBetween(posts[index]!, below) ?? 0) >= LEAST_ROOM)
    return [at(name, ok, ok ? ROOM : NO_ROOM)]
  })

/** Nothing where the page alone shows it. */
function roomBetween(above: WordLine, below: WordLine): number | undefined {
  if (above.column !== below.column || above.shared || below.shared) return undefined
  const { paragraphs } = above.column
  const between = paragraphs.slice(paragraphs.indexOf(above.paragraph) + 1, paragraphs.indexOf(below.paragraph))
  // A stamp or a picture of the signature takes the room.
  if (between.some((paragraph) => !isBlank(paragraph) || paragraph.boxes.length > 0)) return undefined
  const broken = above.paragraph === below.paragraph ? linesOf(above.paragraph, above.column) : []
  const lines = broken.filter(({ text }) => text.trim() === '').length * heightOf(above.paragraph)
  return (
    between.reduce((sum, paragraph) => sum + heightOf(paragraph), lines) +
    (broken.length > 0 ? 0 : above.paragraph.format.after + below.paragraph.format.before)
  )
}

/** Another recipient behind a semicolon; in brackets it parts what is said of one, behind a colon those of a group: `- VPUB: LĐ; KTTH;`. */
const holdsTwo = (text: string): boolean =>
  /;[^]/.test(text) && /^[^:]*;\s*[-–]?\s*\S/.test(text.replace(/\([^()]*\)/g, '').replace(/;\s*$/, ''))

const NUMBERED = /^\d{1,2}[.)]\s/
const NUMBERS: Wording = { vi: 'đánh số, không gạch đầu dòng', en: 'numbered, without a dash' }

/** A dash begins a recipient; lines without one go on from it or are a group's note. */
const marks: Judge = ({ closing: { entries } }) =>
  entries
    .filter(({ text, archive }) => !archive && !/^\(/.test(text))
    .map(({ text, lines }) => {
      if (holdsTwo(text)) return at(lines[0]!, false, TWO)
      if (NUMBERED.test(text)) return at(lines[0]!, false, NUMBERS)
      const ok = /^- ?\S/.test(text) && text.endsWith(';')
      return at(lines[0]!, ok, quoted(text.length > 30 ? `${text.slice(0, 14)} … ${text.slice(-12)}` : text))
    })

/** What stands behind may be the drafter's mark and the number of copies, with or without a full stop. */
const ARCHIVE = /^- ?Lưu: ?VT\b.*(?:\.|[.,;] ?\p{Lu}{1,6}\.\s?\(?\d+\)?)$/u

/** Unions and associations keep their documents at the office: they have no clerk's desk of that name. */
const AT_THE_OFFICE = /^- ?Lưu: ?VP\b.*\.$/u

const archive: Judge = ({ closing: { recipients, label }, head: { issuer, parents }, attached }) => {
  if (!label) return []
  const at_ = recipients.findIndex(({ text }) => isArchive(text))
  if (at_ < 0) return attached.length > 0 ? [] : missing
  const line = recipients[at_]!
  const rest = recipients.slice(at_ + 1).filter((it) => /^[-–]/.test(plain(it.text).trim()))
  if (rest.length > 0) return [at(line, false, { vi: 'không ở dòng cuối', en: 'not the last line' })]
  const text = recipients
    .slice(at_)
    .map((it) => plain(it.text).trim())
    .join(' ')
    // Numbers are told of the list.
    .replace(NUMBERED, '- ')
  const ownWay = AT_THE_OFFICE.test(text) && [...parents, ...issuer].some(isMassOrganisation)
  return [{ ...at(line, ARCHIVE.test(text), quoted(text)), ...(ownWay && { verdict: 'person' as const }) }]
}

export const CLOSING_JUDGES: Readonly<Record<string, Judge>> = {
  'chu-ky': signer,
  'quyen-han-text': authority,
  'cap-pho': deputy,
  'uy-quyen': delegation,
  'ho-ten-hoc-vi': degree,
  'noi-nhan-text': label,
  'cho-ky': signingRoom,
  'danh-sach-nhan-dau': marks,
  luu: archive,
}
