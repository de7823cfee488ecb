import { stretchesOf } from '../diff/words.ts'
import { tokensOf } from '../diff/tokens.ts'
import { latin } from '../model/latin.ts'
import { inlineNodes } from '../write/inline.ts'
import type { NoteAt } from '../import/rich.ts'
import { lineOf } from '../write/markdown.ts'
import type { BaseLine } from './base.ts'
import { charactersOf, runsIn, type WrittenCharacter } from './characters.ts'
import type { BasePiece } from './line-text.ts'
import { yamlScalar, type SourceEdits, type TextEdit } from './source-edits.ts'

/** The new text of a line, each character with its face (see `Rich`). */
export interface NewText {
  readonly text: string
  readonly faces: string
  /** The marks of notes in it, by their numbers in the file. */
  readonly notes?: readonly NoteAt[]
}

/** A stretch of a line that has other words now: characters of the base's text, and those of the new one. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

/** What becomes of a hunk. */
export type Placed =
  | { readonly type: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly type: 'datum'; readonly piece: BasePiece; readonly words: string }
  | { readonly type: 'program' }

/** Two texts as the stretches in which they differ, each as small as whole words let it be. */
export function hunksOf(before: string, after: string, caseless = false): Hunk[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const keys = (tokens: readonly string[]): string[] => (caseless ? tokens.map((token) => token.toUpperCase()) : [...tokens])
  const starts = (tokens: readonly string[]): number[] => {
    let at = 0
    return [...tokens.map((token) => (at += token.length) - token.length), at]
  }
  // What is looked up past the last token is the text's end.
  const [oldAt, nowAt] = [
    [...starts(old), before.length],
    [...starts(now), after.length],
  ]
  const hunks: Hunk[] = []
  for (const { type, before: from, after: to } of stretchesOf(keys(old), keys(now))) {
    if (type === 'same') continue
    const hunk = { from: oldAt[from[0]]!, to: oldAt[from[1]]!, newFrom: nowAt[to[0]]!, newTo: nowAt[to[1]]! }
    const last = hunks.at(-1)
    if (last && last.to === hunk.from && last.newTo === hunk.newFrom)
      hunks[hunks.length - 1] = { ...last, to: hunk.to, newTo: hunk.newTo }
    else hunks.push(hunk)
  }
  return hunks.map((hunk) => trimmedHunk(hunk, before, after, caseless))
}

const WORDS = /[\p{L}\p{M}\d_]+|[^]/gu

/** Without the words that both begin and end with. */
function trimmedHunk({ from, to, newFrom, newTo }: Hunk, before: string, after: string, caseless: boolean): Hunk {
  const same = (a: string, b: string): boolean => a === b || (caseless && a.toUpperCase() === b.toUpperCase())
  let old: string[] = before.slice(from, to).match(WORDS) ?? []
  let now: string[] = after.slice(newFrom, newTo).match(WORDS) ?? []
  while (old[0] !== undefined && now[0] !== undefined && same(old[0], now[0])) {
    from += old[0].length
    newFrom += now[0].length
    old = old.slice(1)
    now = now.slice(1)
  }
  for (let a = old.at(-1), b = now.at(-1); a !== undefined && b !== undefined && same(a, b); a = old.at(-1), b = now.at(-1)) {
    to -= a.length
    newTo -= b.length
    old = old.slice(0, -1)
    now = now.slice(0, -1)
  }
  return { from, to, newFrom, newTo }
}

/** Hunks that touch a stretch that stands for one value, taken together with all of it. */
export function aroundData(hunks: readonly Hunk[], pieces: readonly BasePiece[]): Hunk[] {
  const result = [...hunks]
  for (const { start, end } of pieces.filter(({ datum }) => datum)) {
    const touched = result.filter(({ from, to }) => (from < end && to > start) || (from === to && from > start && from < end))
    const [first, last] = [touched[0], touched.at(-1)]
    if (!first || !last) continue
    const from = Math.min(start, first.from)
    const to = Math.max(end, last.to)
    result.splice(result.indexOf(first), touched.length, {
      from,
      to,
      newFrom: first.newFrom - (first.from - from),
      newTo: last.newTo + (to - last.to),
    })
  }
  return result
}

/** Where the words of a hunk go in the author's files. */
export function placeHunk(line: BaseLine, hunk: Hunk, now: NewText, edits: SourceEdits, between: string): Placed {
  const characters = charactersOf(line.trace)
  const { from, to, newFrom, newTo } = withinWritten(slid(hunk, line, now, characters), line.text, now.text, characters)
  const words = now.text.slice(newFrom, newTo)
  const put = (source: TextEdit['source'], from: number, to: number, text: string): TextEdit =>
    edits.words(source, from, to, text, between)
  const datum = line.pieces.find(({ datum, start, end }) => datum && start < to && end > from)
  if (datum) return datum.start === from && datum.end === to ? { type: 'datum', piece: datum, words } : { type: 'program' }
  if (from === to) {
    if (words === '') return { type: 'program' }
    const at = insertionPoint(characters, line, { from, to, newFrom, newTo }, now)
    if (!at) return { type: 'program' }
    const item = anotherName(line, from, words, at, edits)
    if (item) return { type: 'edits', edits: [item] }
    const written = escaped(words, at.markdown, neighbours(line.text, from, to), line)
    return { type: 'edits', edits: [put(at.source, at.offset, at.offset, written)] }
  }
  const runs = runsIn(characters, from, to)
  if (!runs) return { type: 'program' }
  const markdown = pieceAt(line, from)?.markdown ?? false
  return {
    type: 'edits',
    edits: runs.map(({ source, from: start, to: end }, index) => {
      if (index === 0 && words !== '')
        return put(source, start, end, escaped(words, markdown, neighbours(line.text, from, to), line))
      const marks = enclosing(source.text, start, end)
      return { source, from: start - marks, to: end + marks, text: '' }
    }),
  }
}

/**
 * Words put in, moved along to where they read the same and belong: out from between what the program prints, and to the emphasis
 * they have in the file.
 */
function slid(hunk: Hunk, line: BaseLine, now: NewText, characters: readonly (WrittenCharacter | undefined)[]): Hunk {
  if (hunk.from < hunk.to) return hunk
  const emphasised = line.pieces.some(({ face }) => face)
  const worth = ({ from, newFrom, newTo }: Hunk): number => {
    // What stands behind a word goes on with it sooner than it begins the next.
    const stands = characters[from - 1] ? 3 : characters[from] ? 2 : 0
    if (!emphasised) return stands
    const own = new Set(now.faces.slice(newFrom, newTo))
    return stands + (own.size === 1 && own.has(String(pieceAt(line, from - 1)?.face ?? 0)) ? 1 : 0)
  }
  let best = hunk
  for (const step of [-1, 1] as const) {
    let { from, newFrom, newTo } = hunk
    while (
      step < 0
        ? from > 0 && line.text[from - 1] === now.text[newTo - 1]
        : from < line.text.length && line.text[from] === now.text[newFrom]
    ) {
      from += step
      newFrom += step
      newTo += step
      const moved = { from, to: from, newFrom, newTo }
      if (worth(moved) > worth(best)) best = moved
    }
  }
  return best
}

/** A hunk without what the program prints at its ends. */
function withinWritten(hunk: Hunk, before: string, after: string, characters: readonly (WrittenCharacter | undefined)[]): Hunk {
  let { from, to, newFrom, newTo } = hunk
  const isSign = (text: string | undefined): boolean => text !== undefined && /[\s.,;:/()\-–]/u.test(text)
  while (from < to && !characters[from]) {
    if (newFrom < newTo && before[from] === after[newFrom]) newFrom++
    else if (!isSign(before[from])) return hunk
    from++
  }
  while (from < to && !characters[to - 1]) {
    if (newFrom < newTo && before[to - 1] === after[newTo - 1]) newTo--
    else if (!isSign(before[to - 1])) return hunk
    to--
  }
  return { from, to, newFrom, newTo }
}

const pieceAt = (line: BaseLine, at: number): BasePiece | undefined =>
  line.pieces.find(({ start, end }) => start <= at && at < end)

interface InsertionPoint {
  readonly source: WrittenCharacter['source']
  readonly offset: number
  readonly markdown: boolean
}

/** Beside which character new words are written: the one they look like, else the one before them. */
function insertionPoint(
  characters: readonly (WrittenCharacter | undefined)[],
  line: BaseLine,
  { from, newFrom, newTo }: Hunk,
  { faces }: NewText,
): InsertionPoint | undefined {
  const [before, after] = [characters[from - 1], characters[from]]
  // Between two characters that were written as one there is no place.
  if (before?.whole && after?.whole && before.source === after.source && before.from === after.from) return undefined
  const own = faces[newFrom]
  const likeNext = own !== undefined && own !== faces[newFrom - 1] && own === faces[newTo]
  if (before && !(likeNext && after))
    return { source: before.source, offset: before.to, markdown: pieceAt(line, from - 1)?.markdown ?? false }
  if (after) return { source: after.source, offset: after.from, markdown: pieceAt(line, from)?.markdown ?? false }
  return undefined
}

/** Names that the program joins by commas: units, leads. */
const NAMES = /\/(?:units?|lead|support)\/\d+$/

/** A name put in behind the last of a list between brackets is another item of that list. */
function anotherName(
  line: BaseLine,
  from: number,
  words: string,
  { source, offset }: InsertionPoint,
  edits: SourceEdits,
): TextEdit | undefined {
  const piece = pieceAt(line, from - 1)
  const scalar = edits.scalarAt(source, offset)
  if (!piece?.pointer || piece.end !== from || !NAMES.test(piece.pointer) || !scalar?.flow || !/^, \S/.test(words))
    return undefined
  const names = words.slice(2).split(', ')
  return { source, from: scalar.to, to: scalar.to, text: names.map((name) => `, ${yamlScalar(name, true)}`).join(''), yaml: true }
}

/** How many of Markdown's marks on either side hold nothing but this stretch. */
function enclosing(text: string, from: number, to: number): number {
  for (const marks of ['***', '___', '**', '__', '*', '_']) {
    const { length } = marks
    if (text.slice(from - length, from) === marks && text.slice(to, to + length) === marks) return length
  }
  return 0
}

/** What stands on either side of a stretch; empty at an edge of the text. */
type NeighbourSigns = readonly [before: string, after: string]

const neighbours = (text: string, from: number, to: number): NeighbourSigns => [text[from - 1] ?? '', text[to] ?? '']

/** Words as they are written among others: what Markdown would take for a mark is escaped. */
export function escaped(words: string, markdown: boolean, [before, after]: NeighbourSigns, line: Pick<BaseLine, 'cell'>): string {
  if (!markdown) return words.replaceAll('\n', ' ')
  const lines = words.split('\n')
  const last = lines.length - 1
  return lines
    .map((part, index) => markdownWords(part, [index === 0 ? before : '', index === last ? after : ''], line.cell !== undefined))
    .join(line.cell ? '<br>' : '\\\n')
}

/** Markdown in which what this dialect alone takes for a mark is escaped: a directive inside a sentence, an id behind it. */
export const withoutMarks = (markdown: string): string =>
  markdown.replace(/(?<!\\)::(?=\p{Ll})/gu, '\\::').replace(/(?<!\\)\{(?=#)/g, '\\{')

/** Letters and digits between spaces: inside a line nothing of them is a mark. */
const PLAIN = latin(/^[\p{L}\p{N} ]*$/u)

function markdownWords(words: string, [before, after]: NeighbourSigns, inCell: boolean): string {
  if (words.trim() === '' || (before !== '' && PLAIN.test(words))) return words
  // What stands beside it decides what is a mark; at the start of a line more is one than inside it.
  const front = before === '' ? (inCell ? 'x ' : '') : /\s/.test(before) ? 'x ' : 'x'
  const back = after === '' || /\s/.test(after) ? ' x' : 'x'
  const [lead] = /^\s*/.exec(words)!
  const text = front === '' ? words.slice(lead.length) : words
  const written = lineOf(inlineNodes([{ type: 'text', value: front + text + back }]))
  const own = (front === '' ? lead : '') + written.slice(front.length, written.length - back.length)
  const plain = withoutMarks(own)
  return inCell ? plain.replace(/(?<!\\)\|/g, '\\|') : plain
}
