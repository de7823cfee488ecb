import { placeIn, type Source } from '../../model/source.ts'
import type { Severity, Wording } from '../../model/problem.ts'
import type { Report } from '../context.ts'
import { beginsTable, drawnTable } from './drawn-tables.ts'
import { hashHeading, headingLabel, isBareHeading, type HeadingLabel } from './headings.ts'
import { BLOCK, regionsOf, type Region } from './lines.ts'
import { markOf, type Before } from './marks.ts'
import { withRetyped, type Retyped } from './retyped.ts'

/**
 * The text of a file as it was meant: lines whose marks Markdown does not know are read as the items they are and told with their fix; what
 * could mean several things, or be printed otherwise than it was typed, is an error at its line. Lines are neither added nor taken away.
 */
export function readTyping(source: Source, report: Report): Source {
  return new TypingReader(source, report).read()
}

/** Spaces before a mark, and signs that nobody sees; those that Markdown takes for letters are among them. */
const INDENT = /^[ \t\u00a0\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff]*/u
/** A mark or label that stands alone on its line, but for a note nobody prints. */
const ALONE = /^((?:\d{1,3}(?:\.\d{1,3}){0,3}[.)/]|\(?[a-zđ][)/]|[-+*–—•·●▪]))\s*(?:<!--(?:(?!-->).)*-->\s*)*$/u
/** What Markdown or the body’s reader takes for an item, a label, a heading or a row, behind ordinary spaces. */
const KNOWN = /^(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|\||\d{1,2}(?:\.\d{1,2})+\.\s|[a-zđ]\)\s|::\w)/u

const DEFINED = /^:[ \t\u00a0]+(?=\S)/u

class TypingReader {
  readonly #source: Source
  readonly #report: Report
  readonly #lines: readonly string[]
  readonly #regions: readonly Region[]
  readonly #retyped = new Map<number, Retyped>()
  readonly #before: Before = { romans: 0, point: '' }

  constructor(source: Source, report: Report) {
    this.#source = source
    this.#report = report
    this.#lines = source.text.split('\n')
    this.#regions = regionsOf(this.#lines, bodyLine(this.#lines), (at) =>
      beginsTable(this.#lines[at]!, this.#lines[at + 1] ?? ''),
    )
  }

  read(): Source {
    for (let at = 0; at < this.#lines.length; at++) {
      if (this.#regions[at] !== 'text' || this.#lines[at] === '') continue
      const drawn = this.#isDrawn(at)
      if (drawn > 0) at += drawn - 1
      else this.#line(at)
    }
    return withRetyped(this.#source, this.#retyped)
  }

  /** Tells of a table drawn with the keyboard; how many lines it takes. */
  #isDrawn(at: number): number {
    const table = drawnTable(this.#lines, at)
    if (!table) return 0
    const { rows, as, written } = table
    const [vi, en] = DRAWN[as]
    const last = at + rows - 1
    this.#report(
      'error',
      'drawn-table',
      placeIn(this.#source, at + 1, 1, last + 1, this.#lines[last]!.length + 1),
      { vi: `${vi}; chương trình không đọc được thành bảng.`, en: `${en}, which cannot be read as a table.` },
      { vi: `Viết:\n${written.join('\n')}`, en: `Write:\n${written.join('\n')}` },
    )
    return rows
  }

  #line(at: number): void {
    const line = this.#lines[at]!
    const indent = INDENT.exec(line)![0].length
    const text = line.slice(indent)
    const alone = ALONE.exec(text)?.[1]
    if (alone !== undefined) return this.#alone(at, indent, alone)
    const heading = indent < 4 ? hashHeading(text) : undefined
    if (heading) return this.#heading(at, indent, heading)
    const label = indent < 4 ? headingLabel(text) : undefined
    if (label) return this.#headingLabel(at, indent, label)
    const mark = markOf(text, this.#before)
    if (mark) return this.#mark(at, indent, mark)
    if (/[^ \t]/.test(line.slice(0, indent)) && KNOWN.test(text)) return this.#hiddenIndent(at, indent, text)
    if (indent === 0 && isBareHeading(text)) this.#bareHeading(at)
    else if (DEFINED.test(text)) this.#definition(at, indent, text)
  }

  /** `: chủ trì`, which other kinds of Markdown put below the word that it explains. */
  #definition(at: number, indent: number, text: string): void {
    const words = text.replace(DEFINED, '')
    const above = this.#isText(at - 1) ? this.#lines[at - 1]!.trim().replace(/\s*:$/u, '') : ''
    const written = above === '' ? words : `${above}: ${words}`
    this.#tell(at, indent + 1, indent + 2, {
      severity: 'error',
      rule: 'foreign-markup',
      message: {
        vi: 'Dòng mở đầu bằng dấu hai chấm, văn bản sẽ in nguyên dấu này trước chữ.',
        en: 'The line begins with a colon, which the document would print before its words.',
      },
      hint: writeAs(written),
    })
  }

  /** Spaces that Markdown takes for letters before a mark: the line is read without them. */
  #hiddenIndent(at: number, indent: number, text: string): void {
    const mark = /^\S+/u.exec(text)![0]
    const fixed = this.#retype(at, indent, mark.length, mark)
    this.#tell(at, 1, indent + 1 + mark.length, {
      severity: 'warning',
      rule: 'item-mark',
      message: {
        vi: `Trước “${mark}” có dấu cách không ngắt dòng hoặc ký tự không nhìn thấy; dòng được đọc như không có.`,
        en: `Before “${mark}” stand no-break spaces or signs that are not seen; the line is read without them.`,
      },
      hint: writeAs(fixed),
      fix: fixed.slice(0, indent + mark.length),
      upTo: indent + mark.length,
    })
  }

  /**
   * A mark with no words behind it; Markdown takes them from a line below that is indented further. What is no item of a
   * list is read as an empty line, so that nothing else is told of it.
   */
  #alone(at: number, indent: number, mark: string): void {
    const below = this.#isText(at + 1) ? this.#lines[at + 1]! : ''
    const further = /^\s*/u.exec(below)![0].length > indent && !KNOWN.test(below.trimStart())
    if (further && /^(?:[-+*]|\d+[.)])$/.test(mark)) return
    const written = `${mark} ${shorten(below.trim())}`
    const ends = this.#isText(at - 1) && /[\d\p{L}]/u.test(mark) && !/[.;:]\s*$/u.test(this.#lines[at - 1]!)
    if (!/^\d+[.)]$/.test(mark) || this.#isText(at - 1))
      this.#retyped.set(at + 1, { length: this.#lines[at]!.length, written: '' })
    this.#tell(at, indent + 1, indent + 1 + mark.length, {
      severity: 'error',
      rule: 'label-alone',
      message: {
        vi: `“${mark}” đứng một mình trên dòng, sau đó không có chữ.`,
        en: `“${mark}” stands alone on its line, with no words behind it.`,
      },
      hint:
        below === ''
          ? {
              vi: `Viết nội dung sau “${mark}” trên cùng dòng, hoặc xóa dòng này; chỗ để điền tay viết: ${mark} ……`,
              en: `Write its words behind “${mark}” on the same line, or delete the line; for a line to be filled in by hand write: ${mark} ……`,
            }
          : ends
            ? {
                vi: `Viết trên một dòng: ${written} (nếu là chữ cuối câu trên, nối vào cuối dòng trên)`,
                en: `Write on one line: ${written} (where it ends the sentence above, join it to that line)`,
              }
            : { vi: `Viết trên một dòng: ${written}`, en: `Write on one line: ${written}` },
    })
  }

  #mark(at: number, indent: number, { length, written }: Retyped): void {
    const line = this.#lines[at]!
    const typed = line.slice(indent, indent + length).trim()
    const fixed = this.#retype(at, indent, length, written)
    this.#tell(at, indent + 1, indent + 1 + typed.length, {
      severity: 'warning',
      rule: 'item-mark',
      message:
        typed === written.trim()
          ? NO_SPACE(typed)
          : /^\d+\) $/.test(written)
            ? {
                vi: `“${typed}” ở đầu dòng được đọc là “${written.trim()}”, in thành điểm a), b), c).`,
                en: `“${typed}” at the start of a line is read as “${written.trim()}”, and printed as a point a), b), c).`,
              }
            : {
                vi: `“${typed}” ở đầu dòng được đọc là “${written.trim()}”, dấu đầu dòng của một ý.`,
                en: `“${typed}” at the start of a line is read as “${written.trim()}”, the mark of an item.`,
              },
      hint: writeAs(fixed),
      fix: fixed.slice(0, indent + written.length),
      upTo: indent + length,
    })
  }

  #headingLabel(at: number, indent: number, { length, written, typed }: HeadingLabel): void {
    const from = this.#lines[at]!.indexOf(typed, indent + 1)
    const label = written.replace(/^#+[ \t]+[*_]*/u, '').trim()
    const fixed = this.#retype(at, indent, length, written)
    this.#tell(at, from + 1, from + 1 + typed.length, {
      severity: 'warning',
      rule: 'item-mark',
      message:
        label === ''
          ? {
              vi: `“${typed}” ở đầu tiêu đề không phải là nhãn của tiêu đề, không in ra.`,
              en: `“${typed}” at the start of a heading is no label of one, and is not printed.`,
            }
          : typed === label
            ? NO_SPACE(typed)
            : {
                vi: `“${typed}” ở đầu tiêu đề được đọc là “${label}”, nhãn của tiêu đề.`,
                en: `“${typed}” at the start of a heading is read as “${label}”, its label.`,
              },
      hint: writeAs(fixed),
      fix: fixed.slice(0, indent + written.length),
      upTo: indent + length,
    })
  }

  #heading(at: number, indent: number, { length, written, sure }: Retyped & { sure: boolean }): void {
    const fixed = this.#retype(at, indent, length, written)
    this.#tell(at, indent + 1, indent + 1 + length, {
      severity: 'error',
      rule: 'heading-mark',
      message: sure
        ? {
            vi: 'Sau dấu # của tiêu đề là dấu cách không ngắt dòng, không phải dấu cách thường.',
            en: 'Behind the # of a heading stands a no-break space, not an ordinary one.',
          }
        : { vi: 'Sau dấu # của tiêu đề phải có dấu cách.', en: 'The # of a heading is followed by a space.' },
      hint: sure
        ? writeAs(fixed)
        : {
            vi: `Viết: ${shorten(fixed)} (nếu là chữ của câu, viết \\${shorten(this.#lines[at]!.trim())})`,
            en: `Write: ${shorten(fixed)} (where it is a word of the text, write \\${shorten(this.#lines[at]!.trim())})`,
          },
      ...(sure && { fix: fixed.slice(0, indent + written.length), upTo: indent + length }),
    })
  }

  #bareHeading(at: number): void {
    const line = this.#lines[at]!
    const goesOn = this.#goesOn(at - 1) || this.#isText(at + 1)
    this.#tell(at, 1, line.length + 1, {
      severity: goesOn ? 'error' : 'warning',
      rule: 'bare-heading',
      message: goesOn
        ? {
            vi: 'Dòng này mở đầu như một tiêu đề nhưng không có dấu #, nên nhập vào đoạn văn bên cạnh.',
            en: 'The line begins like a heading but has no #, and becomes part of the paragraph beside it.',
          }
        : {
            vi: 'Dòng này mở đầu như một tiêu đề nhưng không có dấu #, nên in thành đoạn văn thường.',
            en: 'The line begins like a heading but has no #, and is printed as an ordinary paragraph.',
          },
      hint: {
        vi: `Viết trên dòng riêng, dưới một dòng trống: # ${shorten(line)}`,
        en: `Write on a line of its own, below an empty one: # ${shorten(line)}`,
      },
    })
  }

  /** True for a line that the next one goes on: an item takes lines that are not indented too. */
  #goesOn(at: number): boolean {
    const line = this.#lines[at]
    return this.#regions[at] === 'text' && line!.trim() !== '' && !/^\s*(?:#{1,6}\s|::\w|>)/.test(line!)
  }

  /** True for a line that would make one paragraph with the line beside it. */
  #isText(at: number): boolean {
    const line = this.#lines[at]
    return this.#regions[at] === 'text' && line!.trim() !== '' && !BLOCK.test(line!)
  }

  /** Reads a line with another mark; gives the line as it should be written. */
  #retype(at: number, indent: number, length: number, written: string): string {
    const line = this.#lines[at]!
    const head = line.slice(0, indent).replace(/[^ \t]/g, ' ') + written
    this.#retyped.set(at + 1, { length: indent + length, written: head })
    return head + line.slice(indent + length)
  }

  #tell(at: number, from: number, to: number, { severity, rule, message, hint, fix, upTo }: Told): void {
    const place = placeIn(this.#source, at + 1, from, at + 1, to)
    if (fix === undefined) return this.#report(severity, rule, place, message, hint)
    const { line, column, endColumn } = placeIn(this.#source, at + 1, 1, at + 1, upTo! + 1)
    const range = { start: { line, column }, end: { line, column: endColumn } }
    this.#report(severity, rule, place, message, hint, { fixes: [{ range, text: fix }] })
  }
}

const NO_SPACE = (typed: string): Wording => ({
  vi: `Sau “${typed}” ở đầu dòng phải là một dấu cách thường.`,
  en: `Behind “${typed}” at the start of a line stands an ordinary space.`,
})

/** What is told of a line; a fix takes the place of its first characters, up to a column from 0. */
interface Told {
  readonly severity: Severity
  readonly rule: string
  readonly message: Wording
  readonly hint: Wording
  readonly fix?: string
  readonly upTo?: number
}

const DRAWN = {
  tabs: ['Các cột cách nhau bằng phím Tab', 'Columns are set apart by tabs'],
  bars: ['Các hàng có dấu | nhưng thiếu dòng |---| dưới dòng đầu bảng', 'Rows have bars but no |---| below the first'],
  spaces: ['Các cột ngăn bằng dấu cách', 'The columns are parted by spaces'],
  signs: ['Các cột ngăn bằng dấu “;” hoặc “,”', 'The columns are parted by “;” or “,”'],
  grid: ['Bảng kẻ bằng dấu + và -', 'The table is drawn with + and -'],
} as const

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text)

const writeAs = (line: string): Wording => ({ vi: `Viết: ${shorten(line.trim())}`, en: `Write: ${shorten(line.trim())}` })

/** The line, from 0, that the body begins on. */
function bodyLine(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  return end < 0 ? lines.length : end + 1
}
