import { dayText, monthText } from '../model/date.ts'
import { blankFor, inlineText, plainText, type Inline } from '../model/inline.ts'
import { issuerNames } from '../model/phrase.ts'
import type { Attachment, Plan, RecipientGroup, Signature, Text } from '../model/plan.ts'
import { impliedHead } from '../model/post.ts'
import { printedText, type Printed } from '../model/printed.ts'
import { SPACES, WORDS } from './layout.ts'

const NBSP = '\u00a0'

/** `05/KH-THADS`; before the clerk has registered it, a blank to write in. */
export const printedNumber = ({ number }: Pick<Plan, 'number'>, room: number = SPACES.numberBlank.chosen): Printed => [
  number.value === null ? NBSP.repeat(room) : { key: 'number/value', text: number.value },
  '/',
  { key: 'number/symbol', text: number.symbol },
]

/** `ngày 05 tháng 4 năm 2026`, what is not known yet left as blanks (Phụ lục I, Phần I, Mục II, 4.b). */
export function dateText({ date, year }: Pick<Plan, 'date' | 'year'>, room: number = SPACES.dateBlank.chosen): string {
  const blank = NBSP.repeat(room)
  const day = date?.day === undefined ? blank : dayText(date.day)
  const month = date?.month === undefined ? blank : monthText(date.month)
  return `ngày ${day} tháng ${month} năm ${date?.year ?? year}`
}

const POST_BLANK = blankFor('chức vụ của người đứng đầu')

/**
 * The lines above a signature (Phụ lục I, Phần I, Mục II, 7.b; Điều 13): whose authority is used, whose post is signed for,
 * the signer's own post. `TL` with `KT` names first who gave the order, then the head of the unit whose deputy signs.
 */
export function printedAuthority(signature: Signature): Printed[] {
  const { authority, collective, head, position } = signature
  const [first, second] = authority
  const value = (key: string, text: string) => ({ key, text })
  const own = [value('position', position)]
  const implied = impliedHead(position) ?? POST_BLANK
  const forHead = head === undefined ? implied : value('head', head)
  const ordering = head === undefined ? POST_BLANK : value('head', head)
  const body = collective && !authority.includes('TM') ? [[value('collective', collective)]] : []
  const collectiveLine = ['TM. ', collective === undefined ? blankFor('tên tập thể') : value('collective', collective)]
  switch (`${first ?? ''}${second ? ` ${second}` : ''}`) {
    case 'TM':
      return [collectiveLine, own]
    case 'TM KT':
      return [collectiveLine, ['KT. ', forHead], own]
    case 'TL KT':
      return collective
        ? [['TL. ', value('collective', collective)], ['KT. ', forHead], own]
        : [['TL. ', ordering], ['KT. ', implied], own]
    case 'KT':
      return [...body, ['KT. ', forHead], own]
    case 'TL':
    case 'TUQ':
      return [...body, [`${first}. `, ordering], own]
    case 'Q':
      return [...body, ['Q. ', ...own]]
    default:
      return [...body, own]
  }
}

/** A recipient without the mark the author may have typed behind it: the program sets its own. */
export const bareRecipient = (text: string): string => text.replace(/^[-–]\s+/u, '').replace(/[\s;,.]+$/u, '')

/** The note on what a recipient gets the plan for, in brackets; empty where none is given. */
export const recipientNote = ({ purpose }: Pick<RecipientGroup, 'purpose'>): string =>
  purpose ? `(${purpose.replace(/^\(|\)[;,.]?$/gu, '')})` : ''

/** The line that says what is kept, and by whom: `Lưu: VT, TCCB. NAM.21.` */
export const printedArchive = ({ archive: { units, drafter } }: Pick<Plan, 'archive'>): Printed => [
  `${WORDS.archive} `,
  ...units.flatMap((text, index) => [...(index === 0 ? [] : [', ']), { key: `units/${index}`, text }]),
  ...(drafter ? ['. ', { key: 'drafter', text: drafter.replace(/\.$/, '') }] : []),
  '.',
]

/** False for a plan issued with another document that has no number and date of its own. */
export const isNumbered = ({ attached, number }: Pick<Plan, 'attached' | 'number'>): boolean => !attached || number.symbol !== ''

/** False for a plan issued with another document that names neither recipients nor an archive of its own. */
export const hasRecipients = ({
  attached,
  distribution,
  archive,
}: Pick<Plan, 'attached' | 'distribution' | 'archive'>): boolean =>
  !attached || distribution.length > 0 || archive.units.length > 0

/** False for a plan issued with another document that says of no archive. */
export const isArchived = ({ attached, archive }: Pick<Plan, 'attached' | 'archive'>): boolean =>
  !attached || archive.units.length > 0

type Issued = Pick<Plan, 'number' | 'date' | 'year' | 'issuer' | 'partners' | 'attached'>

/** `(Kèm theo Kế hoạch số … ngày … tháng … năm …` `của …)` with the plan's own number, date and issuer (Mục III, 1.c). */
export function linkLine(plan: Issued): readonly [string, string] {
  if (plan.attached && !isNumbered(plan)) {
    const [what, whose] = attachedWords(plan, plan.attached)
    return [`(Kèm theo ${WORDS.kindInText} ban hành kèm theo ${what}`, `${whose})`]
  }
  return [`(Kèm theo ${WORDS.kindInText} số ${printedText(printedNumber(plan))} ${dateText(plan)}`, `của ${issuerNames(plan)})`]
}

/** `Quyết định số 123/QĐ-UBND ngày … tháng … năm …` `của …`, what is not known yet left as blanks. */
function attachedWords(plan: Issued, { to, number = '', date, issuer }: Attachment): readonly [string, string] {
  const room = NBSP.repeat(SPACES.numberBlank.chosen)
  const digits = number === '' || number.startsWith('/') ? room + number : number
  const day = dateText({ date: date ?? null, year: plan.year })
  return [`${to} số ${digits} ${day}`, `của ${issuer ?? issuerNames(plan)}`]
}

/** `(Kèm theo Quyết định số … ngày …` `của …)` below the title of an attached plan (Phụ lục III, Mẫu 1.3); undefined for others. */
export function attachedLine(plan: Issued): readonly [string, string] | undefined {
  if (!plan.attached) return undefined
  const [what, whose] = attachedWords(plan, plan.attached)
  return [`(Kèm theo ${what}`, `${whose})`]
}

/** The note below a title, in brackets whether or not its author typed them. */
export const noteText = (note: Text): Inline[] => {
  const plain = plainText(note)
  return plain.startsWith('(') && plain.endsWith(')') ? [...note] : [...inlineText('('), ...note, ...inlineText(')')]
}
