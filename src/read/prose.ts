import type { Role, Unit } from '../model/manuscript.ts'
import { placeAt, type Source } from '../model/source.ts'

/** One paragraph while its lines are gathered: the characters, and where each stands in the source. */
interface Gathered {
  readonly role: Role
  readonly label?: string
  readonly level?: number
  text: string
  readonly offsets: number[]
}

const ROMAN = /^(?<label>[IVX]{1,5}\.)\s+(?=\p{Lu}|[“"])/u
const NUMBER = /^(?<label>\d{1,2}(?:\.\d{1,2}){0,3}\.?)\s+(?=[\p{Lu}“"(])/u
const POINT = /^(?<label>[a-zđ]\))\s+/u
const BULLET = /^(?<label>[-–+•])\s+/u
const SYMBOL = /^Số\s*:/u
const DATE_LINE = /^\p{Lu}[\p{L} .-]{1,40},\s*ngày\s.{0,30}(?:tháng|năm)/u
const AUTHORITY = /^(?:[TK]\/|TM|KT|TL|TUQ|Q)\b[./ ]+\p{Lu}/u
const RECIPIENTS = /^Nơi nhận\s*:?\s*$/u
const MOTTO = /^(?:CỘNG\s+H|Độc lập\s)/u
const CAPITALS = /^[\p{Lu}\s\d.,()-]{6,}$/u
const PERSON = /^(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$/u
const SENTENCE_END = /[.;:!?…][”")\]]*$/u

/**
 * Any text, Markdown or plain, as units in reading order: wrapped lines joined, also over the blank lines and page breaks that
 * text taken from a PDF has; headings, clauses, recipients and the signature told apart by how they begin. Markdown's own
 * marks (`#`, `*`, `_` around words, `\`) are no part of the text.
 */
export function proseUnits(source: Source): Unit[] {
  const paragraphs: Gathered[] = []
  let zone: 'head' | 'title' | 'body' | 'recipients' | 'end' = 'head'
  let blank = true
  for (const line of linesOf(source.text)) {
    const { text, heading } = line
    if (text === '') {
      blank = true
      continue
    }
    const last = paragraphs.at(-1)
    const start = startOf(line, last, zone, blank)
    blank = false
    if (start === undefined && last) {
      extend(last, line)
      continue
    }
    const { role, label, level } = start ?? { role: 'paragraph' as Role }
    if (role === 'kind') zone = 'title'
    else if (role === 'title') zone = 'title'
    else if (RECIPIENTS.test(text)) zone = 'recipients'
    else if (role === 'authority') zone = zone === 'recipients' ? 'end' : zone
    else if (role !== 'letterhead' && role !== 'symbol' && role !== 'date-line' && zone !== 'recipients' && zone !== 'end') zone = 'body'
    const cut = label ? text.indexOf(label) + label.length : 0
    const skip = cut + (/^\s*/u.exec(text.slice(cut))?.[0].length ?? 0)
    paragraphs.push({
      role,
      ...(label !== undefined && { label }),
      ...(level !== undefined ? { level } : heading > 0 && { level: heading }),
      text: text.slice(skip),
      offsets: line.offsets.slice(skip, text.length),
    })
  }
  return paragraphs.filter(({ text }) => text !== '').map((it) => unitOf(settled(it), source))
}

interface Line {
  readonly text: string
  readonly offsets: readonly number[]
  /** Level of a Markdown heading, 0 for other lines. */
  readonly heading: number
}

/** The lines of a text without Markdown's marks, the offset of each of their characters kept. */
function* linesOf(source: string): Generator<Line> {
  let from = 0
  for (const raw of source.split('\n')) {
    const heading = /^\s{0,3}(#{1,6})\s+/u.exec(raw)
    const offsets: number[] = []
    let text = ''
    for (let index = heading?.[0].length ?? 0; index < raw.length; index++) {
      const char = raw[index]!
      if (char === '*' || (char === '\\' && /[\\*_#`[\]-]/.test(raw[index + 1] ?? ''))) continue
      if (text === '' && /\s/u.test(char)) continue
      text += /\s/u.test(char) ? ' ' : char
      offsets.push(from + index)
    }
    const trimmed = text.trimEnd()
    yield { text: trimmed, offsets, heading: heading?.[1]!.length ?? 0 }
    from += raw.length + 1
  }
}

/** How a line begins a paragraph; undefined where it goes on with the one before. */
function startOf(line: Line, last: Gathered | undefined, zone: string, blank: boolean): { role: Role; label?: string; level?: number } | undefined {
  const { text, heading } = line
  const ended = !last || SENTENCE_END.test(last.text)
  if (MOTTO.test(text) && text.length < 60) return { role: 'letterhead' }
  if (SYMBOL.test(text) && zone === 'head') return { role: 'symbol' }
  if (DATE_LINE.test(text) && zone === 'head') return { role: 'date-line' }
  if (/^KẾ\s+HOẠCH$/u.test(text)) return { role: 'kind' }
  if (RECIPIENTS.test(text)) return { role: 'authority' }
  if (AUTHORITY.test(text) && (zone !== 'head' || ended)) return { role: 'authority' }
  const bullet = BULLET.exec(text)
  if (zone === 'recipients' || zone === 'end') {
    if (bullet) return { role: /^[-–+•]\s+Lưu\b/u.test(text) ? 'archive' : 'recipient', label: bullet.groups!.label! }
    if (CAPITALS.test(text)) return { role: 'authority' }
    if (PERSON.test(text) && zone === 'end') return { role: 'signer' }
    return last?.role === 'recipient' && !blank ? undefined : { role: zone === 'end' ? 'signer' : 'recipient' }
  }
  const roman = ROMAN.exec(text)
  if (roman) return { role: 'heading', label: roman.groups!.label!, level: 1 }
  const number = NUMBER.exec(text)
  if (number && (ended || heading > 0 || blank || last?.role === 'heading' || last?.role === 'title')) {
    const label = number.groups!.label!
    return { role: heading > 0 || isTitle(text) ? 'heading' : 'clause', label, level: label.replace(/\.$/, '').split('.').length + 1 }
  }
  const point = POINT.exec(text)
  if (point && ended) return { role: 'point', label: point.groups!.label! }
  if (bullet && (ended || bullet.groups!.label !== '–')) return bulletOf(text, bullet.groups!.label!)
  if (heading > 0) return { role: zone === 'head' || zone === 'title' ? 'title' : 'heading' }
  if (last?.role === 'kind') return { role: 'title' }
  if (last?.role === 'title') return ended || /^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét|Để|Nhằm)\s/u.test(text) ? { role: paragraphRole(text) } : undefined
  if (last?.role === 'authority') return CAPITALS.test(text) ? { role: 'authority' } : PERSON.test(text) ? { role: 'signer' } : { role: 'paragraph' }
  if (last?.role === 'heading') return endsHeading(last, text) ? { role: paragraphRole(text) } : undefined
  if (!last || (ended && /^[\p{Lu}“"(]/u.test(text))) return { role: paragraphRole(text) }
  return undefined
}

const bulletOf = (text: string, label: string): { role: Role; label: string; level: number } => {
  // `- a) …` is what converters make of a point.
  const inner = /^[-–+•]\s+(?<label>[a-zđ]\))\s+/u.exec(text)
  return inner ? { role: 'point', label: inner.groups!.label!, level: 1 } : { role: 'bullet', label, level: label === '+' ? 2 : 1 }
}

const paragraphRole = (text: string): Role => (/^Căn cứ\s/u.test(text) ? 'basis' : 'paragraph')

/** A numbered line is a heading when it is short and is no sentence. */
const isTitle = (text: string): boolean => text.length < 90 && !/[.;]$/u.test(text) && !/:\s/u.test(text)

/** True where the line under a heading is no part of it: a heading goes on only in small letters, or in capitals under capitals. */
const endsHeading = (heading: Gathered, text: string): boolean =>
  !(/^[\p{Ll}\d(]/u.test(text) || (CAPITALS.test(text) && CAPITALS.test(heading.text)))

function extend(paragraph: Gathered, line: Line): void {
  // A word or number that was cut behind its hyphen or slash goes on without a space.
  const joint = /[\p{L}\d]-$/u.test(paragraph.text) || /\/$/.test(paragraph.text) ? '' : ' '
  if (joint !== '') paragraph.offsets.push(line.offsets[0] ?? 0)
  paragraph.text += joint + line.text
  paragraph.offsets.push(...line.offsets.slice(0, line.text.length))
}

/** What began like a heading and turned out to be a sentence is a clause. */
const settled = (it: Gathered): Gathered =>
  it.role === 'heading' && it.label && (it.level ?? 1) > 1 && (/[.;:…]$/u.test(it.text) || it.text.length > 220) ? { ...it, role: 'clause' } : it

function unitOf({ role, label, level, text, offsets }: Gathered, source: Source): Unit {
  return {
    role,
    ...(label !== undefined && { label }),
    ...(level !== undefined && { level }),
    text,
    place: (start, end) => {
      const from = offsets[start]
      const last = offsets[Math.max(start, end - 1)]
      return from === undefined || last === undefined ? undefined : placeAt(source, from, last + (end > start ? 1 : 0))
    },
  }
}
