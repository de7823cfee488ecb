import { isMapping, step } from '../model/pointer.ts'
import { looksLikeDate, parseDate, type CalendarDate } from '../model/date.ts'
import { BLANK, blankFor, plainText } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { PlaceBook } from '../model/plan-places.ts'
import { putIn, sliceText, type Trace, type TracedText } from '../model/trace.ts'
import type { Amount, Commemoration, Figure, Text } from '../model/plan.ts'
import type { Report, Resolve } from './context.ts'
import { readFrontText } from './front-text.ts'
import { onOneLine } from './lines.ts'

/** The frontmatter's raw values while the plan is made of them. */
export interface FrontValues {
  readonly data: unknown
  readonly places: PlaceBook
  readonly digits: Readonly<Record<string, string>>
  readonly traces: Readonly<Record<string, Trace>>
  readonly report: Report
  /** The number of a footnote that the body defines, by its label. */
  readonly notes: (label: string) => number | undefined
  /** The office's own days, beside the built-in ones. */
  readonly commemorations: readonly Commemoration[]
  /** The pointers of texts that were read as Markdown. */
  readonly marked: Set<string>
}

/** Drops keys without a value, so that optional ones are absent instead of undefined. */
export function given<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
}

/** A text of the frontmatter as the plan has it: on one line, a number by its digits. */
export function writtenText(
  { digits, traces }: Pick<FrontValues, 'digits' | 'traces'>,
  raw: unknown,
  pointer: string,
): TracedText | undefined {
  const text = typeof raw === 'string' ? raw : digits[pointer]
  if (text === undefined) return undefined
  const trace = traces[pointer] ?? putIn(text).trace
  if (text.trim() === text && !/[\r\n\t]/.test(text)) return { text, trace }
  const whole = { text: text.replace(/[\r\t]/g, '\n'), trace }
  const from = text.length - text.trimStart().length
  return onOneLine(sliceText(whole, from, Math.max(from, text.trimEnd().length)))
}

/**
 * One value of the frontmatter and the ways to read it. Nothing here fails: what has the wrong shape is the schema's to
 * report, and reads as an open blank, so that the rest of the plan can still be checked, compared and carried on.
 */
export class Field {
  readonly #values: FrontValues
  readonly raw: unknown
  readonly pointer: string

  constructor(values: FrontValues, raw: unknown, pointer: string) {
    this.#values = values
    this.raw = raw
    this.pointer = pointer
  }

  get at(): Place {
    return this.#values.places.nearest(this.pointer)
  }

  /** Notes that a part of the plan stands here, and gives it back. */
  placed<T extends object>(part: T): T {
    return this.#values.places.put(part, this.at)
  }

  /** The part of the plan that stands here, without the keys that have no value; its place is noted. */
  part<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
    return this.placed(given<T>(value))
  }

  get given(): boolean {
    return this.raw !== undefined && this.raw !== null
  }

  key(name: string): Field {
    const inside = isMapping(this.raw) ? this.raw[name] : undefined
    return new Field(this.#values, inside, step(this.pointer, name))
  }

  get items(): Field[] {
    return Array.isArray(this.raw) ? this.raw.map((item, index) => new Field(this.#values, item, step(this.pointer, index))) : []
  }

  /** One value or a list of them, as a list. */
  get each(): Field[] {
    return Array.isArray(this.raw) ? this.items : this.given ? [this] : []
  }

  get entries(): [string, Field][] {
    return isMapping(this.raw) ? Object.keys(this.raw).map((key) => [key, this.key(key)]) : []
  }

  /** The text with the way back to it; undefined when there is none. */
  get written(): TracedText | undefined {
    return writtenText(this.#values, this.raw, this.pointer)
  }

  /** The text as written (numbers by their digits), on one line; undefined when there is none. */
  get optionalText(): string | undefined {
    return this.written?.text
  }

  /** The text, or an open blank that says what belongs here. */
  text(hint: string): string {
    return this.optionalText || blankFor(hint)
  }

  /** A text that may be left out, and reads as an open blank where it stands empty. */
  optional(hint: string): string | undefined {
    return this.raw === undefined ? undefined : this.text(hint)
  }

  texts(hint: string): string[] {
    return this.each.map((item) => item.text(hint))
  }

  /** A text with inline Markdown, whose references are looked up by `resolve`. */
  markdown(hint: string, resolve: Resolve): Text {
    return this.#inline(this.#textOr(hint), resolve)
  }

  /** A text with inline Markdown that may be left out, and reads as an open blank where it stands empty. */
  optionalMarkdown(hint: string, resolve: Resolve): Text | undefined {
    return this.raw === undefined ? undefined : this.markdown(hint, resolve)
  }

  /** One text with inline Markdown, or each of a list. */
  markdowns(hint: string, resolve: Resolve): Text[] {
    return Array.isArray(this.raw) ? this.items.map((item) => item.markdown(hint, resolve)) : [this.markdown(hint, resolve)]
  }

  /** The words of a text with inline Markdown, and the text itself where it is more than words. */
  marked(hint: string, resolve: Resolve): { readonly text: string; readonly marks: Text | undefined } {
    const nodes = this.markdown(hint, resolve)
    const plain = nodes.every(({ type }) => type === 'text' || type === 'blank')
    return { text: plainText(nodes), marks: plain ? undefined : nodes }
  }

  /** A text for which null means that there is none; undefined where nothing is said. */
  get nullable(): string | null | undefined {
    return this.raw === null ? null : this.optionalText
  }

  /** A text that is printed behind a bullet: one typed by the author is not doubled. */
  bulleted(hint: string, resolve: Resolve): Text {
    const text = this.#textOr(hint)
    const typed = /^[-+*•–]\s+/u.exec(text.text)?.[0].length ?? 0
    return this.#inline(sliceText(text, typed), resolve)
  }

  #inline(text: TracedText, resolve: Resolve): Text {
    const { places, report, notes, marked } = this.#values
    marked.add(this.pointer)
    return this.placed(readFrontText(text, this.at, { resolve, places, report, notes }))
  }

  #textOr(hint: string): TracedText {
    const { written } = this
    return written && written.text !== '' ? written : putIn(blankFor(hint))
  }

  oneOf<T extends string>(allowed: readonly T[]): T | undefined {
    return allowed.find((value) => value === this.raw)
  }

  get integer(): number | undefined {
    return typeof this.raw === 'number' && Number.isInteger(this.raw) ? this.raw : undefined
  }

  /** A date; one that has the form and does not exist is reported here, other forms by the schema. */
  get date(): CalendarDate | undefined {
    const text = this.optionalText
    if (text === undefined) return undefined
    const date = parseDate(text)
    if (!date && looksLikeDate(text)) {
      this.#values.report(
        'error',
        'impossible-date',
        this.at,
        { vi: `Ngày ${text} không có trong lịch.`, en: `There is no such day as ${text}.` },
        { vi: 'Ghi theo thứ tự năm-tháng-ngày, ví dụ 2026-06-30.', en: 'Write year-month-day, such as 2026-06-30.' },
      )
    }
    return date
  }

  get figure(): Figure {
    const digits = this.#values.digits[this.pointer]
    return typeof this.raw === 'number' && digits !== undefined
      ? { value: this.raw, text: digits.replace('.', ',') }
      : { value: null, text: this.text('số liệu') }
  }

  get amount(): Amount {
    return isMapping(this.raw) ? { from: this.key('from').figure, to: this.key('to').figure } : this.figure
  }
}

/** Values that may stand empty without being an open blank (docs/plan-format.md, open blanks). */
const MAY_BE_NULL = [
  /^\/number\/value$/,
  /^\/date$/,
  /^\/attached\/(?:number|date)$/,
  /^\/signature(?:\/\d+)?\/(?:name|authority)$/,
  /^\/appendices\/\d+\/(?:label|number)$/,
]

/**
 * The pointers of all open blanks of a frontmatter: `[[…]]` in a text, and null where a value belongs. Of a broken one only
 * the texts: what stands empty there may have lost its value to the syntax error.
 */
export function openBlanks(data: unknown, broken: boolean): string[] {
  const found: string[] = []
  const look = (value: unknown, pointer: string): void => {
    if (value === null) {
      if (!broken && !MAY_BE_NULL.some((may) => may.test(pointer))) found.push(pointer)
    } else if (typeof value === 'string') {
      if (value.includes('[[') && value.search(BLANK) >= 0) found.push(pointer)
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, step(pointer, index))
    else if (isMapping(value)) for (const key of Object.keys(value)) look(value[key], step(pointer, key))
  }
  look(data, '')
  return found
}
