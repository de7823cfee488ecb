import { blankFor, inlineText, type Inline } from '../model/inline.ts'
import { latin } from '../model/latin.ts'
import type { NoteMark, Run, WordParagraph } from '../ooxml/block.ts'
import type { RunFormat } from '../ooxml/run-format.ts'

/** A text with the face of each of its characters, the footnotes that hang in it and its links. Cutting it is cutting strings. */
export interface Rich {
  readonly text: string
  /** Beside each character its face: the sum of `BOLD` and `ITALIC`, as a digit. */
  readonly faces: string
  readonly notes: readonly NoteAt[]
  /** Stretches that lead to an address, in their order. */
  readonly links: readonly LinkAt[]
}

/** The mark of a note and how many characters stand before it; those of endnotes are counted down from -1. */
export interface NoteAt {
  readonly number: number
  readonly at: number
}

export interface LinkAt {
  readonly url: string
  readonly from: number
  readonly to: number
}

const BOLD = 1
const ITALIC = 2

export const EMPTY: Rich = { text: '', faces: '', notes: [], links: [] }

/** Characters that nobody sees and no text needs. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/
const MARK = /\p{M}/u

/** A paragraph's text: composed letters, ordinary spaces, gaps of tabs and of three spaces and more closed up; breaks are `\n`. */
export function richOf(paragraph: Pick<WordParagraph, 'runs' | 'notes'>): Rich {
  let rich = KNOWN.get(paragraph)
  if (!rich) KNOWN.set(paragraph, (rich = readRich(paragraph)))
  return rich
}

/** A paragraph is asked for as a piece of the text and as words to be counted. */
const KNOWN = new WeakMap<object, Rich>()

/** Letters, signs and ordinary spaces that stand as they are. */
const ORDINARY = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/
const WIDE_GAP = '   '
/** As many of them as stand together, or one other character. */
const STRETCH = /[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]+|[^]/gu

function readRich({ runs, notes }: Pick<WordParagraph, 'runs' | 'notes'>): Rich {
  // Most paragraphs are one run of words.
  if (runs.length === 1 && notes.length === 0 && standsAsItIs(runs[0]!))
    return plainRich(runs[0]!.text, faceNumber(runs[0]!.format))
  const out = new RichText()
  let at = 0
  const left = [...notes]
  const noted = (): void => {
    while (left[0] && left[0].after <= at) out.note(numberOf(left.shift()!))
  }
  noted()
  for (const { text, format, field, link, asked } of runs) {
    out.link(link)
    if (asked) {
      out.add(blankFor(text.replace(/[[\]\s]+/g, ' ').trim()), faceNumber(format))
      at += text.length
      noted()
      continue
    }
    const shown = field === 'PAGE' || field === 'NUMPAGES' ? '' : text
    for (let from = 0, to = 0; from < shown.length; from = to) {
      to = left[0] ? Math.min(shown.length, from + left[0].after - at) : shown.length
      out.add(shown.slice(from, to), faceNumber(format))
      at += to - from
      noted()
    }
    at += text.length - shown.length
    noted()
  }
  for (const mark of left) out.note(numberOf(mark))
  return out.done()
}

const standsAsItIs = ({ text, field, link, asked }: Run): boolean =>
  field === undefined && link === undefined && !asked && ORDINARY.test(text) && !text.includes(WIDE_GAP)

/** How a stretch of text looks, as a number. */
export const faceNumber = ({ bold, italic }: Pick<RunFormat, 'bold' | 'italic'>): number =>
  (bold ? BOLD : 0) + (italic ? ITALIC : 0)

const numberOf = ({ number, endnote }: NoteMark): number => (endnote ? -number : number)

/** Addresses that a plan may lead to. */
export const isAddress = (url: string): boolean => /^(?:https?|mailto|tel):/i.test(url)

class RichText {
  #text = ''
  #faces = ''
  readonly #notes: NoteAt[] = []
  readonly #links: { url: string; from: number; to: number }[] = []
  #url: string | undefined

  /** What comes next leads there. */
  link(url: string | undefined): void {
    this.#url = url !== undefined && isAddress(url) ? url : undefined
  }

  add(text: string, face: number): void {
    if (ORDINARY.test(text)) return this.#put(text, face)
    for (const [stretch] of text.matchAll(STRETCH)) {
      if (ORDINARY.test(stretch)) this.#put(stretch, face)
      else this.#sign(stretch, face)
    }
  }

  /** A character that may be none, or belong to the one before it. */
  #sign(char: string, face: number): void {
    if (UNSEEN.test(char)) return
    if (SPACE.test(char)) char = char === '\t' ? '\t' : ' '
    const last = this.#text.at(-1)
    if (MARK.test(char) && last !== undefined) {
      const both = (last + char).normalize('NFC')
      if (both.length === 1) {
        this.#text = this.#text.slice(0, -1) + both
        return
      }
    }
    this.#put(char, face)
  }

  #put(text: string, face: number): void {
    const from = this.#text.length
    this.#text += text
    this.#faces += facesOf(face, text.length)
    if (text !== '') this.#linked(from)
  }

  #linked(from: number): void {
    if (this.#url === undefined) return
    const open = this.#links.at(-1)
    if (open?.url === this.#url && open.to === from) open.to = this.#text.length
    else this.#links.push({ url: this.#url, from, to: this.#text.length })
  }

  note(number: number): void {
    this.#notes.push({ number, at: this.#text.length })
  }

  done(): Rich {
    return closedUp({ text: this.#text, faces: this.#faces, notes: this.#notes, links: this.#links })
  }
}

/** Tabs, and three spaces and more, as one space: they only place text. Two spaces are a slip, which is the author's. */
function closedUp(rich: Rich): Rich {
  if (!rich.text.includes('\t') && !rich.text.includes(WIDE_GAP)) return rich
  let result = EMPTY
  let from = 0
  for (const gap of rich.text.matchAll(/ *\t[\t ]*| {3,}/g)) {
    result = joined([result, cut(rich, from, gap.index), plainRich(' ', Number(rich.faces[gap.index]))])
    from = gap.index + gap[0].length
    // Notes inside a gap stand behind it.
    result = {
      ...result,
      notes: [
        ...result.notes,
        ...rich.notes.filter(({ at }) => at > gap.index && at < from).map(({ number }) => ({ number, at: result.text.length })),
      ],
    }
  }
  return from === 0 ? rich : joined([result, cut(rich, from)])
}

/** From one character to another; a note stands with the character before it. */
export const cut = ({ text, faces, notes, links }: Rich, from: number, to: number = text.length): Rich => ({
  text: text.slice(from, to),
  faces: faces.slice(from, to),
  notes: notes
    .filter(({ at }) => (at > from || (at === 0 && from === 0)) && at <= to)
    .map(({ number, at }) => ({ number, at: at - from })),
  links: links
    .filter((link) => link.to > from && link.from < to)
    .map((link) => ({ url: link.url, from: Math.max(link.from, from) - from, to: Math.min(link.to, to) - from })),
})

export function joined(parts: readonly Rich[]): Rich {
  let text = ''
  let faces = ''
  const notes: NoteAt[] = []
  const links: LinkAt[] = []
  for (const part of parts) {
    for (const { url, from, to } of part.links) links.push({ url, from: text.length + from, to: text.length + to })
    for (const { number, at } of part.notes) notes.push({ number, at: text.length + at })
    text += part.text
    faces += part.faces
  }
  return { text, faces, notes, links }
}

export const plainRich = (text: string, face = 0): Rich => ({
  text,
  faces: facesOf(face, text.length),
  notes: [],
  links: [],
})

/** Without blanks at its ends. */
export function trimmed(rich: Rich): Rich {
  const from = rich.text.length - rich.text.trimStart().length
  const to = Math.max(from, rich.text.trimEnd().length)
  if (from === 0 && to === rich.text.length) return rich
  const kept = cut(rich, from, to)
  // A note behind the last blank goes with the last word; one before the first blank with the first.
  const lost = rich.notes.filter(({ at }) => at > to || (at <= from && !(at === 0 && from === 0)))
  return { ...kept, notes: [...kept.notes, ...lost.map(({ number, at }) => ({ number, at: at > to ? kept.text.length : 0 }))] }
}

/** Its lines, at its breaks. */
export function linesOf(rich: Rich): Rich[] {
  if (!rich.text.includes('\n')) return [trimmed(rich)]
  const lines: Rich[] = []
  let from = 0
  for (const found of rich.text.matchAll(/\n/g)) {
    lines.push(cut(rich, from, found.index))
    from = found.index + 1
  }
  lines.push(cut(rich, from))
  return lines.map(trimmed)
}

/** With spaces for its breaks. */
export const onOneLine = (rich: Rich): Rich => ({ ...rich, text: rich.text.replaceAll('\n', ' ') })

/** So many characters of one face stand ready: a part of them is neither made nor gone through letter by letter. */
const READY = 4096
const SOLID = [0, BOLD, ITALIC, BOLD + ITALIC].map((face) => String(face).repeat(READY))

/** The faces of a text that looks the same throughout. */
const facesOf = (face: number, length: number): string =>
  length <= READY ? SOLID[face]!.slice(0, length) : String(face).repeat(length)

/** The one face that all characters have; undefined where there are several. */
function faceOf({ faces }: Rich): number | undefined {
  const first = Number(faces[0] ?? 0)
  return faces === facesOf(first, faces.length) ? first : undefined
}

const WORD = latin(/[\p{L}\p{N}]/u)
/** Whether a character is a letter or digit, by its code, as it is met: 1 where it is, 2 where it is not. */
const IN_WORD = new Uint8Array(0x10000)

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (IN_WORD[code] ||= WORD.test(String.fromCharCode(code)) ? 1 : 2) === 1
}

const ZERO = '0'.charCodeAt(0)

/** How many of its letters and digits are bold, and italic, from 0 to 1. */
export function shares(rich: Rich): { readonly bold: number; readonly italic: number } {
  const { text, faces } = rich
  const face = faceOf(rich)
  if (face !== undefined) {
    const some = face !== 0 && WORD.test(text)
    return { bold: some && face & BOLD ? 1 : 0, italic: some && face & ITALIC ? 1 : 0 }
  }
  let all = 0
  let bold = 0
  let italic = 0
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue
    all++
    const face = faces.charCodeAt(at) - ZERO
    if (face & BOLD) bold++
    if (face & ITALIC) italic++
  }
  return all === 0 ? { bold: 0, italic: 0 } : { bold: bold / all, italic: italic / all }
}

/** Faces that the place itself gives, such as the bold of a heading, and that are not written again. */
export interface FaceOfPlace {
  readonly bold?: boolean
  readonly italic?: boolean
}

/** As inline nodes. Signs and blanks at the edge of bold or italics go with what they stand by. */
export function inlinesOf(rich: Rich, ground: FaceOfPlace = {}): Inline[] {
  const masked = (ground.bold ? 0 : BOLD) + (ground.italic ? 0 : ITALIC)
  if (rich.links.length === 0 && ((faceOf(rich) ?? masked) & masked) === 0) return plainNodes(rich, 0, rich.text.length)
  const faces = settled(
    rich.text,
    [...rich.faces].map((face) => Number(face) & masked),
  )
  let at = 0
  const nodes: Inline[] = []
  const upTo = (end: number): Inline[] => (end > at ? nested(rich, faces, at, end, [BOLD, ITALIC]) : [])
  for (const { url, from, to } of rich.links) {
    nodes.push(...upTo(from), { type: 'link', url, children: nested(rich, faces, from, to, [BOLD, ITALIC]) })
    at = to
  }
  return rich.links.length === 0
    ? nested(rich, faces, 0, rich.text.length, [BOLD, ITALIC])
    : [...nodes, ...upTo(rich.text.length)]
}

const WRAPS = { [BOLD]: 'strong', [ITALIC]: 'emphasis' } as const

/** The nodes of a stretch: runs of the first face wrapped, the others inside them. */
function nested(
  rich: Rich,
  faces: readonly number[],
  from: number,
  to: number,
  levels: readonly (typeof BOLD | typeof ITALIC)[],
): Inline[] {
  const [level, ...deeper] = levels
  if (level === undefined) return plainNodes(rich, from, to)
  const nodes: Inline[] = []
  for (let start = from; start < to;) {
    const on = (faces[start]! & level) !== 0
    let end = start
    while (end < to && ((faces[end]! & level) !== 0) === on) end++
    const inside = nested(rich, faces, start, end, deeper)
    nodes.push(...(on ? [{ type: WRAPS[level], children: inside }] : inside))
    start = end
  }
  return nodes.length === 0 ? plainNodes(rich, from, to) : nodes
}

/** Text, breaks and the marks of notes; a note stands behind the character before it. */
function plainNodes({ text, notes }: Rich, from: number, to: number): Inline[] {
  if (notes.length === 0 && !text.includes('\n')) return from < to ? inlineText(text.slice(from, to)) : []
  const own = notes.filter(({ at }) => (at > from && at <= to) || (at === 0 && from === 0))
  const nodes: Inline[] = []
  let start = from
  const flush = (end: number): void => {
    if (end > start) nodes.push(...inlineText(text.slice(start, end)))
    start = Math.max(start, end)
  }
  for (const stop of [...new Set([...own.map(({ at }) => at), ...breaksIn(text, from, to)])].sort((a, b) => a - b)) {
    flush(stop)
    for (const { number, at } of own) if (at === stop) nodes.push({ type: 'footnote', number })
    if (stop < to && text[stop] === '\n') {
      nodes.push({ type: 'break' })
      start = stop + 1
    }
  }
  flush(to)
  return nodes
}

function* breaksIn(text: string, from: number, to: number): Generator<number> {
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) yield at
}

/** Faces that begin and end at words: what stands between two words has what both have; signs at an edge keep their own. */
function settled(text: string, faces: number[]): number[] {
  const result = [...faces]
  for (let at = 0; at < text.length;) {
    if (isWordAt(text, at)) {
      at++
      continue
    }
    let end = at
    while (end < text.length && !isWordAt(text, end)) end++
    const before = at > 0 ? result[at - 1]! : 0
    const after = end < text.length ? result[end]! : 0
    // A space between words of one look: nearly all are.
    if (end === at + 1 && before === after && result[at] === before) {
      at = end
      continue
    }
    const both = before & after
    const gap = text.slice(at, end)
    const first = gap.search(/\s/)
    const last = gap.length - 1 - [...gap].reverse().findIndex((char) => /\s/.test(char))
    for (let index = at; index < end; index++) {
      // What closes may go with the word before it, what opens with the word behind it.
      const closing = first < 0 ? end === text.length : index < at + first
      const opening = first < 0 ? at === 0 : index > at + last
      result[index] = both | (closing ? result[index]! & before : 0) | (opening ? result[index]! & after : 0)
    }
    at = end
  }
  return result
}
