import { STATE_TYPES } from '../decree/data/state-types.ts'
import { beginsBasis, leadsOn } from '../elements/bases.ts'
import { findCitations } from '../manuscript/citations.ts'
import type { Citation } from '../manuscript/citation.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { longDate } from '../model/date.ts'
import { fullCitation } from '../model/phrase.ts'
import type { Base } from '../model/plan.ts'
import { idMeant } from '../write/paste.ts'
import type { FootnoteTexts } from './notes.ts'
import type { ImportPiece, BodyPiece } from './pieces.ts'

/** Căn cứ: the bases at the top of a text, and what is left of it. */
export interface FoundBases {
  readonly bases: readonly Base[]
  /** Bases led by `Thực hiện` stand one to a line. */
  readonly lines: boolean
  readonly rest: readonly ImportPiece[]
}

const LEAD = /^(?:Căn cứ|Xét(?: đề nghị(?: của)?)?|Theo đề nghị(?: của)?|Tiếp tục thực hiện|Thực hiện|Trên cơ sở)(?=\s)/iu
const THROUGH = /^Thực hiện\s/u

export function basesOf(pieces: readonly ImportPiece[], notes: FootnoteTexts): FoundBases {
  const bases: Base[] = []
  const ids = new Set<string>()
  let lines = false
  let count = 0
  const add = (base: Base, at: number, sure: boolean): void => {
    notes.field(`/bases/${bases.length}`, base, at, sure)
    bases.push(base)
  }
  for (const piece of pieces) {
    if (piece.type !== 'text' || piece.label) break
    const text = oneLine(piece)
    const several = THROUGH.test(text) ? severalOf(text, ids) : undefined
    if (several) for (const base of several) add(base, piece.at, true)
    else if (!leadsOn(text) && (beginsBasis(text) || (THROUGH.test(text) && piece.italic))) {
      const split = oneOf(text, ids)
      lines ||= THROUGH.test(text)
      add(split ?? asWritten(text, ids), piece.at, split !== undefined)
      if (!split) {
        notes.doubt(
          piece.at,
          {
            vi: 'Căn cứ này giữ nguyên lời văn, chưa tách được loại văn bản, số, ngày, cơ quan ban hành.',
            en: 'This basis is kept as it is written: type, number, date and issuer could not be told apart.',
          },
          `/bases/${bases.length - 1}`,
        )
      }
      if (piece.rich.notes.length > 0) noteLost(piece, notes)
    } else break
    count++
  }
  return { bases, lines, rest: pieces.slice(count) }
}

const oneLine = ({ rich }: BodyPiece): string => rich.text.replace(/\s*\n\s*/g, ' ')

const noteLost = ({ at, rich }: BodyPiece, notes: FootnoteTexts): void =>
  notes.drop(`[^${rich.notes.map(({ number }) => number).join(', ')}]`, at, {
    vi: 'căn cứ không mang chú thích cuối trang',
    en: 'a basis holds no footnote',
  })

/** A basis that is one document, split where putting it together again gives the same words. */
function oneOf(text: string, ids: Set<string>): Base | undefined {
  const lead = LEAD.exec(text)?.[0]
  return lead === undefined ? undefined : split(lead, unended(text.slice(lead.length).trim()), ids)
}

/** `Thực hiện A; B; C.` in one paragraph, where each is a document. */
function severalOf(text: string, ids: Set<string>): Base[] | undefined {
  const lead = LEAD.exec(text)![0]
  const parts = unended(text.slice(lead.length).trim()).split(/;\s+(?=\p{Lu})/u)
  const trial = new Set(ids)
  const found = parts.map((part) => split(lead, part, trial))
  if (found.some((base) => base === undefined)) return undefined
  for (const id of trial) ids.add(id)
  return found as Base[]
}

function split(lead: string, words: string, ids: Set<string>): Base | undefined {
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
  if (!base || fullCitation(base) !== words.replace(/\s+/g, ' ')) return undefined
  const letters = STATE_TYPES[first.type] ?? /\p{L}+/u.exec(first.symbol)?.[0] ?? 'so'
  return { ...base, id: named(`${letters}-${first.symbol.match(/\d+/)![0]}`, ids) }
}

/** The parts of a citation, to be held against its words. */
function unfinished(lead: string, words: string, { type, symbol, date, issuer, subject, dateText }: Citation): Base | undefined {
  const start = { id: '', lead, type, number: symbol, ...(date && { date }) }
  if (/^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(type)) return { ...start, ...(subject && { subject }), ...(issuer && { issuer }) }
  const behind = issuer
    ? words.indexOf(`của ${issuer}`) + `của ${issuer}`.length
    : dateText
      ? words.indexOf(dateText) + dateText.length
      : words.indexOf(symbol) + symbol.length
  const rest = words.slice(behind).trim()
  if (date && dateText === longDate(date)) return undefined
  return { ...start, ...(issuer && { issuer }), ...(rest !== '' && { subject: rest }) }
}

/** A basis that is printed as it is written. */
function asWritten(text: string, ids: Set<string>): Base {
  const lead = LEAD.exec(text)?.[0] ?? text.split(' ')[0]!
  const subject = unended(text.slice(lead.length).trim())
  return { id: named(subject.split(/\s+/).slice(0, 5).join(' '), ids), lead, subject }
}

const unended = (text: string): string => text.replace(/[\s;.,]+$/u, '')

function named(words: string, ids: Set<string>): string {
  const meant = idMeant(words) || 'can-cu'
  const base = /^[a-z]/.test(meant) ? meant : `can-cu-${meant}`
  let id = base
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
  ids.add(id)
  return id
}
