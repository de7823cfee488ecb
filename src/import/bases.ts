import { STATE_TYPES } from '../decree/data/state-types.ts'
import { beginsBasis, leadsOn } from '../elements/bases.ts'
import { findCitations } from '../manuscript/citations.ts'
import type { Citation } from '../manuscript/citation.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import type { CalendarDate } from '../model/date.ts'
import { fullCitation } from '../model/phrase.ts'
import type { Base } from '../model/plan.ts'
import { idNamed } from './naming.ts'
import type { FootnoteTexts } from './notes.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'
import { cut, inlinesOf, onOneLine, trimmed, type Rich } from './rich.ts'

/** Căn cứ: the bases at the top of a text, and what is left of it. */
export interface FoundBases {
  readonly bases: readonly Base[]
  /** Bases led by `Thực hiện` stand one to a line. */
  readonly lines: boolean
  readonly rest: readonly ImportPiece[]
}

const LEAD = /^(?:Căn cứ|Xét(?: đề nghị(?: của)?)?|Theo đề nghị(?: của)?|Tiếp tục thực hiện|Thực hiện|Trên cơ sở)(?=\s)/iu
const THROUGH = /^Thực hiện\s/u

/** So many paragraphs may stand above the bases. */
const MOST_ABOVE = 2

export function basesOf(pieces: readonly ImportPiece[], notes: FootnoteTexts): FoundBases {
  const bases: Base[] = []
  const ids = new Set<string>()
  let lines = false
  const readAs = basisReader()
  const isBasis = (piece: ImportPiece | undefined): piece is BodyPiece => readAs(piece).basis
  const above = pieces.slice(0, MOST_ABOVE + 1).findIndex((piece) => piece.type !== 'text' || piece.label || isBasis(piece))
  const from = Math.max(0, above >= 0 && isBasis(pieces[above]) ? above : 0)
  let end = from
  const add = (base: Base, at: number, sure: boolean): void => {
    notes.field(`/bases/${bases.length}`, base, at, sure)
    bases.push(base)
  }
  const last = pieces.findIndex((piece, index) => index >= from && !isBasis(piece) && runningOn(piece).length === 1)
  const behind = last < 0 ? pieces.length : last
  const parts = [...pieces.slice(0, from), ...pieces.slice(from, behind).flatMap(runningOn), ...pieces.slice(behind)]
  for (const piece of parts.slice(from)) {
    if (!isBasis(piece)) break
    end++
    const text = oneLine(piece)
    const through = THROUGH.test(text)
    const several = piece.rich.notes.length > 0 ? undefined : readAs(piece).several?.map((it) => named(it, ids))
    if (several && through) {
      for (const base of several) add(base, piece.at, true)
      continue
    }
    lines ||= through
    const base = several ? together(several) : noted(oneOf(text, ids), piece)
    add(base ?? asWritten(piece, ids), piece.at, base !== undefined)
    // A sentence that names no document is sure as it is.
    if (base || !/\d\s*\/|số\s+\d/u.test(text)) continue
    notes.doubt(
      piece.at,
      {
        vi: 'Căn cứ này giữ nguyên lời văn, chưa tách được loại văn bản, số, ngày, cơ quan ban hành.',
        en: 'This basis is kept as it is written: type, number, date and issuer could not be told apart.',
      },
      `/bases/${bases.length - 1}`,
    )
  }
  const placed: ImportPiece[] = from > 0 && bases.length > 0 ? [{ type: 'bases', at: pieces[from]!.at }] : []
  const [next, ...others] = parts.slice(end)
  // Below bases behind dashes the sentence that leads on to the text has one, too.
  const on = next?.type === 'text' && next.label?.kind === 'bullet' && bases.length > 0 && leadsOn(next.rich.text.trim())
  const rest = next ? [on ? { ...next, label: undefined, whole: next.rich } : next, ...others] : []
  return { bases, lines, rest: [...pieces.slice(0, from), ...placed, ...rest] }
}

const NEXT_BASIS = /;\s+(?=(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Tiếp tục thực hiện|căn cứ|xét đề nghị|theo đề nghị)\s)/gu
const LEADS_ON_BEHIND = /;\s+(?=\p{Lu}[^;]*:$)/u

/** A paragraph in which bases follow one another, each by itself; `…; Sở A ban hành Kế hoạch như sau:` at its end is the text. */
function runningOn(piece: ImportPiece): ImportPiece[] {
  if (piece.type !== 'text' || piece.label || !beginsBasis(oneLine(piece))) return [piece]
  const { text } = piece.rich
  const cuts = [...text.matchAll(NEXT_BASIS)]
  const on = cuts.length > 0 && leadsOn(text.trim()) ? LEADS_ON_BEHIND.exec(text) : null
  const ends = [...cuts, ...(on ? [on] : [])].map((found) => [found.index, found.index + found[0].length] as const)
  if (ends.length === 0) return [piece]
  let start = 0
  return [...ends, [text.length, text.length] as const].map(([end, next]): BodyPiece => {
    const rich = begun(trimmed(cut(piece.rich, start, end)))
    start = next
    return { ...piece, rich, whole: rich }
  })
}

/** A text that stands on a line of its own now. */
const begun = (rich: Rich): Rich => ({ ...rich, text: rich.text.slice(0, 1).toLocaleUpperCase('vi') + rich.text.slice(1) })

/** A paragraph as it reads: whether it is a basis, and the documents under its lead, where it is several. */
interface ReadAsBasis {
  readonly basis: boolean
  readonly several?: readonly Unnamed[] | undefined
}

/** Reads paragraphs so, each once however often it is asked for. */
function basisReader(): (piece: ImportPiece | undefined) => ReadAsBasis {
  const known = new Map<ImportPiece | undefined, ReadAsBasis>()
  return (piece) => {
    let answer = known.get(piece)
    if (!answer) known.set(piece, (answer = readAsBasis(piece)))
    return answer
  }
}

/** A basis may stand behind a dash, too. */
function readAsBasis(piece: ImportPiece | undefined): ReadAsBasis {
  if (piece?.type !== 'text' || (piece.label && piece.label.kind !== 'bullet')) return { basis: false }
  const text = oneLine(piece)
  if (leadsOn(text)) return { basis: false }
  const several = severalOf(text)
  const through = !piece.label && THROUGH.test(text) && (piece.italic || several !== undefined)
  return { basis: beginsBasis(text) || through, several }
}

const oneLine = ({ rich }: BodyPiece): string => rich.text.replace(/\s*\n\s*/g, ' ')

/** A basis that is one document, split where putting it together again gives the same words. */
function oneOf(text: string, ids: Set<string>): Base | undefined {
  const lead = LEAD.exec(text)?.[0]
  const found = lead === undefined ? undefined : split(lead, unended(text.slice(lead.length).trim()))
  return found && named(found, ids)
}

/** A basis with the footnotes of its text: they hang in its subject, or it is kept as it is written. */
function noted(base: Base | undefined, { rich }: BodyPiece): Base | undefined {
  if (!base || rich.notes.length === 0) return base
  const { subject = '' } = base
  const from = subject === '' ? -1 : rich.text.indexOf(subject)
  const to = from + subject.length
  if (from < 0 || rich.notes.some(({ at }) => at <= from || at > to)) return undefined
  return { ...base, subjectText: inlinesOf(cut(rich, from, to), { italic: true }) }
}

/** `Thực hiện A; B; C.` in one paragraph, where each is a document. */
function severalOf(text: string): readonly Unnamed[] | undefined {
  const lead = LEAD.exec(text)?.[0]
  if (lead === undefined) return undefined
  const parts = unended(text.slice(lead.length).trim()).split(/;\s+(?=\p{Lu})/u)
  if (parts.length === 1 && !THROUGH.test(text)) return undefined
  const found: Unnamed[] = []
  for (const part of parts) {
    const base = split(lead, part)
    if (!base) return undefined
    found.push(base)
  }
  return found
}

/** Documents under one lead. */
function together([first, ...others]: readonly Base[]): Base {
  return {
    id: first!.id,
    lead: first!.lead,
    documents: [first!, ...others].map(({ id: _, lead: __, ...cited }) => cited),
  }
}

/** `Luật Giáo dục ngày 14 tháng 6 năm 2019`, or `ngày 14/6/2019`: a law that is cited by its name. */
const LAW =
  /^(?<type>Bộ luật|Luật|Pháp lệnh)\s+(?<subject>\p{Lu}[^;]*?)(?:\s+(?:(?:ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+)?năm\s+(?<year>\d{4})|ngày\s+(?<short>\d{1,2}\/\d{1,2}\/\d{4})))?$/u

function law(lead: string, words: string): Omit<Base, 'id'> | undefined {
  const found = LAW.exec(words)?.groups as
    Record<'type' | 'subject' | 'day' | 'month' | 'year' | 'short', string | undefined> | undefined
  if (!found || /\d/.test(found.subject!)) return undefined
  const { type, subject, short } = found
  const [day, month, year] = short?.split('/') ?? [found.day, found.month, found.year]
  const date = year && { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) }
  return {
    lead,
    type: type!,
    subject: subject!,
    ...(date && { date: date as CalendarDate }),
    ...(short && { dateForm: 'short' }),
  }
}

/** Without the zeros that a form puts before a day. */
const unpadded = (text: string): string => text.replace(/\s+/g, ' ').replace(/(?<!\d)0+(?=\d)/g, '')

/** A basis, and the words that its id is made of. */
interface Unnamed {
  readonly base: Omit<Base, 'id'>
  readonly called: string
}

const named = ({ base, called }: Unnamed, ids: Set<string>): Base => ({ ...base, id: idNamed(called, ids, 'can-cu') })

function split(lead: string, words: string): Unnamed | undefined {
  const byName = law(lead, words)
  if (byName && unpadded(fullCitation({ id: '', ...byName })) === unpadded(words))
    return { base: byName, called: `${byName.type} ${byName.subject}` }
  const unit: Unit = { role: 'basis', text: words, place: () => undefined }
  const [first, ...others] = findCitations(unit)
  if (
    !first ||
    first.start > 0 ||
    first.type === '' ||
    others.some(({ nested, start }) => !nested && /;\s*$/.test(words.slice(0, start)))
  )
    return undefined
  const base = unfinished(lead, words, first)
  if (!base || unpadded(fullCitation(base)) !== unpadded(words)) return undefined
  const letters = STATE_TYPES[first.type] ?? /\p{L}+/u.exec(first.symbol)?.[0] ?? 'so'
  return { base, called: `${letters}-${first.symbol.match(/\d+/)![0]}` }
}

/** The parts of a citation, to be held against its words. */
function unfinished(lead: string, words: string, { type, symbol, date, issuer, subject, dateText }: Citation): Base | undefined {
  const long = /tháng/u.test(dateText ?? '')
  const start = { id: '', lead, type, number: symbol, ...(date && { date }), ...(date && long && { dateForm: 'long' as const }) }
  if (/^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(type)) return { ...start, ...(subject && { subject }), ...(issuer && { issuer }) }
  const behind = issuer
    ? words.indexOf(`của ${issuer}`) + `của ${issuer}`.length
    : dateText
      ? words.indexOf(dateText) + dateText.length
      : words.indexOf(symbol) + symbol.length
  const rest = words.slice(behind).trim()
  return { ...start, ...(issuer && { issuer }), ...(rest !== '' && { subject: rest }) }
}

/** A basis that is printed as it is written, whatever ends it. */
function asWritten({ rich }: BodyPiece, ids: Set<string>): Base {
  const whole = onOneLine(rich)
  const lead = LEAD.exec(whole.text)?.[0] ?? ''
  const end = unended(whole.text).length
  const kept = { ...trimmed(cut(whole, 0, end)), notes: whole.notes.map((note) => ({ ...note, at: Math.min(note.at, end) })) }
  const text = inlinesOf(kept, { italic: true })
  const behind = kept.text.slice(lead.length).trim()
  const id = idNamed(behind.split(/\s+/).slice(0, 5).join(' '), ids, 'can-cu')
  // Without marks it is what its lead speaks of.
  return lead !== '' && text.every(({ type }) => type === 'text') ? { id, lead, subject: behind } : { id, lead: '', text }
}

const unended = (text: string): string => text.replace(/[\s;.,]+$/u, '')
