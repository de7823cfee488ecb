import type { NoteAt } from '../import/rich.ts'
import { inlinesOf } from '../import/rich.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { inlineNodes } from '../write/inline.ts'
import { lineOf } from '../write/markdown.ts'
import type { BaseLine } from './base.ts'
import { charactersOf } from './characters.ts'
import type { EditedLine } from './edited.ts'
import type { Pairs } from './pairs.ts'
import { stretchOf, withoutLines, writtenStretch } from './source-blocks.ts'
import type { SourceEdits, TextEdit } from './source-edits.ts'
import { hunksOf, type NewText } from './words.ts'

/** Chú thích: the notes of base and edited file that are the same, and what is written for those put in or taken out. */
export class MergedNotes {
  readonly #read: ReadPlan
  readonly #base: readonly BaseLine[]
  readonly #edited: readonly EditedLine[]
  /** Number in the file → number in the base, and the other way round. */
  readonly #known = new Map<number, number>()
  readonly #back = new Map<number, number>()
  /** Number in the file → its label in the source, for those put in. */
  readonly #labels = new Map<number, string>()

  constructor(read: ReadPlan, base: readonly BaseLine[], edited: readonly EditedLine[], pairs: Pairs) {
    this.#read = read
    this.#base = base
    this.#edited = edited
    for (const [index, other] of pairs.of) {
      const [a, b] = [base[index]!.note, edited[other]!.note]
      if (a === undefined || b === undefined || this.#back.has(a) || this.#known.has(b)) continue
      this.#known.set(b, a)
      this.#back.set(a, b)
    }
  }

  /** True for a note of the base that the file does not have. */
  isGone(number: number): boolean {
    return !this.#back.has(number)
  }

  /** How the mark of a note of the file is written in a source; a note that was put in gets the next number that is free there. */
  markIn(source: Source, number: number): string {
    const known = this.#known.get(number)
    const label = known === undefined ? this.#newLabel(source, number) : this.#labelOf(known)
    return label === undefined ? '' : `[^${label}]`
  }

  /** Markdown of the file's with the labels of a source in its marks. */
  marked(markdown: string, source: Source): string {
    return markdown.replace(/(?<!\\)\[\^(-?\d+)\](?!:)/g, (_, number: string) => this.markIn(source, Number(number)))
  }

  /** True for a note whose text has been written by `definition`, or is in the base. */
  isWritten(number: number): boolean {
    return this.#known.has(number) || this.#labels.has(number)
  }

  #newLabel(source: Source, number: number): string {
    const made = this.#labels.get(number)
    if (made !== undefined) return made
    const used = new Set([...source.text.matchAll(/\[\^([^\]\s[]+)\]/g)].map(([, label]) => label!))
    for (const label of this.#labels.values()) used.add(label)
    let next = 1
    while (used.has(String(next))) next++
    this.#labels.set(number, String(next))
    return String(next)
  }

  #definitionOf(number: number) {
    const footnote = [this.#read.plan, ...this.#read.plan.appendices]
      .flatMap(({ footnotes }) => footnotes)
      .find((it) => it.number === number)
    return footnote && stretchOf(this.#read, footnote)
  }

  #labelOf(number: number): string | undefined {
    const stretch = this.#definitionOf(number)
    return stretch && /^\[\^([^\]\s[]+)\]:/.exec(stretch.source.text.slice(stretch.from))?.[1]
  }

  /** The text of a note that was put in, as it stands at the end of its file; undefined for one that nobody put in. */
  definition(source: Source, number: number): TextEdit | undefined {
    const lines = this.#edited.filter(({ note }) => note === number)
    if (this.#known.has(number) || lines.length === 0) return undefined
    const text = lines
      .map(({ whole }) => lineOf(inlineNodes(inlinesOf({ ...whole, notes: [] }))).replace(/\\?\n/g, ' '))
      .join('\n\n    ')
    const end = source.text.trimEnd().length
    const last = source.text.slice(source.text.lastIndexOf('\n', end - 1) + 1, end)
    const gap = /^(?:\[\^| {4})/.test(last) || this.#labels.size > 1 ? '\n' : '\n\n'
    return { source, from: end, to: end, text: `${gap}${this.markIn(source, number)}: ${text}` }
  }

  /** What takes the text of a note out. */
  withoutDefinition(number: number): TextEdit | undefined {
    const stretch = this.#definitionOf(number)
    return stretch && withoutLines(stretch)
  }

  /** Marks of a line that were put in, and those that are gone from it; what was moved is both. */
  changes(line: BaseLine, now: NewText): { readonly added: readonly NoteAt[]; readonly gone: readonly NoteAt[] } {
    const [old, marks] = [line.notes ?? [], now.notes ?? []]
    const known = (number: number): number | undefined => this.#known.get(number)
    return {
      added: marks.filter(({ number }) => !old.some((it) => it.number === known(number))),
      gone: old.filter(({ number }) => !marks.some((it) => known(it.number) === number)),
    }
  }

  /** The edit that puts a mark into a line at the place it has in its new text; undefined where nothing of an author's stands there. */
  mark(line: BaseLine, now: NewText, { number, at }: NoteAt, edits: SourceEdits): TextEdit | undefined {
    const characters = charactersOf(line.trace)
    const place = placeInBase(line, now, at)
    const [before, after] = [characters[place - 1], characters[place]]
    const stands = before ?? after ?? characters.findLast(Boolean)
    const offset = before ? before.to : after ? after.from : stands?.to
    const piece = line.pieces.findLast(({ start, end }) => start < Math.max(1, place) && place <= end)
    if (!stands || offset === undefined || piece?.markdown === false || edits.scalarAt(stands.source, offset)?.style === 'block')
      return undefined
    return { source: stands.source, from: offset, to: offset, text: this.markIn(stands.source, number) }
  }

  /** The edit that takes a mark out of a line. */
  withoutMark(line: BaseLine, { number, at }: NoteAt): TextEdit | undefined {
    const label = this.#labelOf(number)
    const written = writtenStretch(line)
    if (label === undefined || !written) return undefined
    const mark = `[^${label}]`
    const before = charactersOf(line.trace)[at - 1]
    const { text } = written.source
    const from = text.indexOf(mark, before?.to ?? written.from - mark.length - 4)
    // Between a word and the mark behind it only signs of emphasis stand.
    if (from < 0 || (before && from - before.to > 4)) return undefined
    return { source: written.source, from, to: from + mark.length, text: '' }
  }

  /** Lines of the base that the text of a note is. */
  linesOf(number: number): readonly BaseLine[] {
    return this.#base.filter(({ note }) => note === number)
  }

  /** A note of the base as it is told of: `[^1] Theo quy định.` */
  shown(number: number): string {
    return [`[^${this.#labelOf(number) ?? number}]`, ...this.linesOf(number).map(({ text }) => text)].join(' ')
  }
}

/** Where a place of the new text of a line is in the old one. */
function placeInBase(line: BaseLine, now: NewText, at: number): number {
  let shift = 0
  for (const { from, to, newFrom, newTo } of hunksOf(line.text, now.text)) {
    if (at <= newFrom) break
    if (at <= newTo) return from === to ? from : to
    shift = to - newTo
    if (from > to) break
  }
  return Math.min(line.text.length, Math.max(0, at + shift))
}
