import { step } from '../model/pointer.ts'
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Place } from '../model/place.ts'
import type { Outcome, Problem, Wording } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'
import { decodedFrom, insteadOf, sliceTrace, written, type Trace } from '../model/trace.ts'
import { hideBlanks, showBlanks } from './yaml/blanks.ts'
import { commaProblem, cutTexts, decimalComma, quoteText, splitText, type Cut } from './yaml/commas.ts'
import { commentProblems } from './yaml/comments.ts'
import { scalarAt, syntaxProblems } from './yaml/faults.ts'
import { joinedLine } from './yaml/joined-lines.ts'
import { numberProblem } from './yaml/numbers.ts'
import { parseWhole, YAML_LIMITS, type Parsed } from './yaml/parse.ts'
import { decodedScalar } from './yaml/scalar.ts'

/** YAML as plain data, the place of every key and value, and every number's digits as they were written. */
export interface YamlValue {
  readonly data: unknown
  readonly places: Readonly<Record<string, Place>>
  /** The way back from the characters of every text, and of every number's digits. */
  readonly traces: Readonly<Record<string, Trace>>
  readonly digits: Readonly<Record<string, string>>
  /** True when errors left holes: what is missing may be there. */
  readonly broken: boolean
  /** Where it was read from; absent when that could not be read at all. */
  readonly source?: Source
}

/** XML's forbidden characters again: an escape in a quoted text can bring in what the file itself does not hold. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u

/** Reads the YAML that stands in `source.text` between two offsets. Goes on after an error and reports them all. */
export function readYaml(source: Source, start: number, end: number): Outcome<YamlValue> {
  return new YamlReader(source, start, end).read()
}

class YamlReader {
  readonly #source: Source
  readonly #start: number
  readonly #parsed: Parsed
  /** The trace of the parsed text. */
  readonly #written: Trace
  readonly #problems: Problem[] = []
  readonly #places: Record<string, Place> = {}
  readonly #traces: Record<string, Trace> = {}
  readonly #digits: Record<string, string> = {}
  #broken: boolean
  /** Values that are told of as a whole. */
  readonly #told: ReadonlySet<Scalar>

  constructor(source: Source, start: number, end: number) {
    this.#source = source
    this.#start = start
    this.#written = written(source, start, end)
    this.#parsed = parseWhole(hideBlanks(source.text.slice(start, end)))
    this.#told = new Set(this.#parsed.faults.flatMap(({ mended, pos }) => (mended ? (scalarAt(this.#parsed, pos[0]) ?? []) : [])))
    // Of a key that stands twice both values are there; every other error loses something.
    const { document, second, beyond } = this.#parsed
    const lost = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
    this.#broken = lost || second !== undefined || beyond !== undefined
  }

  read(): Outcome<YamlValue> {
    this.#problems.push(...syntaxProblems(this.#parsed, (from, to) => this.#place(from, to)))
    this.#problems.push(...commentProblems(this.#parsed, (from, to) => this.#place(from, to)))
    const contents = this.#parsed.document.contents as Node | null
    const whole = this.#value(contents, '', this.#place(0, 0))
    // Beyond the limits nothing was parsed: what would be there is missing, and no other kind of data.
    const data = this.#parsed.beyond ? Object.create(null) : whole
    const value = {
      data,
      places: this.#places,
      traces: this.#traces,
      digits: this.#digits,
      broken: this.#broken,
      source: this.#source,
    }
    return { value, problems: this.#problems }
  }

  #place(from: number, to: number): Place {
    return placeAt(this.#source, this.#start + from, this.#start + Math.max(to, from))
  }

  #report(at: Place, rule: string, message: Wording, hint: Wording): void {
    this.#problems.push({ at, severity: 'error', rule, message, hint })
  }

  #value(node: Node | null | undefined, pointer: string, fallback: Place): unknown {
    const range = node?.range
    const at = range ? this.#place(range[0], range[1]) : fallback
    this.#places[pointer] = at
    if (node == null) return null
    if (isAlias(node) || node.anchor) {
      this.#refuseAlias(at)
      if (isAlias(node)) return null
    }
    if (isSeq(node)) return this.#list(node, pointer, at)
    if (isMap(node)) return this.#mapping(node, pointer, at)
    return isScalar(node) ? this.#scalar(node, pointer, at) : null
  }

  #refuseAlias(at: Place): void {
    this.#broken = true
    this.#report(
      at,
      'yaml-alias',
      {
        vi: 'Tham chiếu YAML (`&`, `*`) không dùng trong kế hoạch.',
        en: 'YAML anchors and aliases (`&`, `*`) are not used in plans.',
      },
      { vi: 'Ghi lại giá trị đầy đủ, hoặc đặt chữ trong ngoặc kép.', en: 'Write the value out, or put the text in quotes.' },
    )
  }

  #list({ flow, items }: YAMLSeq, pointer: string, at: Place): unknown[] {
    const mayBeSplit = flow && /^\/goals\/(?:purposes|requirements)$/.test(pointer)
    const split = mayBeSplit ? splitText(items as Node[], this.#parsed.text) : undefined
    if (split) {
      this.#problems.push({
        at: this.#place(...split.at),
        severity: 'warning',
        rule: 'split-by-comma',
        message: {
          vi: 'Giữa hai ngoặc [ ] dấu phẩy kết thúc một ý; phần sau dấu phẩy thành ý khác.',
          en: 'Between [ ] the comma ends a text; what follows it becomes another.',
        },
        hint: quoteText(split.whole),
      })
    }
    return items.map((item, index) => this.#value(item as Node, step(pointer, index), at))
  }

  #mapping({ flow, items }: YAMLMap, pointer: string, at: Place): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null)
    const pairs = items as Pair<Node, Node | null>[]
    // The texts that a comma cut between braces, by the pair they begin in.
    const cut = flow ? cutTexts(pairs, this.#parsed.text) : []
    for (const [index, pair] of pairs.entries()) {
      if (cut.some(({ first, last }) => index > first && index <= last)) continue
      const number = decimalComma(pairs[index - 1]?.value ?? null, pair)
      if (number) {
        this.#report(this.#place(...number), 'number-form', ...commaProblem(this.#parsed.text.slice(...number)))
        continue
      }
      const keyRange = pair.key?.range
      const keyPlace = keyRange ? this.#place(keyRange[0], keyRange[1]) : at
      const key = this.#key(pair.key, keyPlace)
      if (key === undefined) continue
      const below = step(pointer, key)
      this.#places[`${below}#key`] = keyPlace
      result[key] = this.#value(pair.value, below, keyPlace)
      const pieces = cut.find(({ first }) => first === index)
      if (pieces) result[key] = this.#wholeOf(pieces, below, key)
    }
    return result
  }

  /** A key's text; undefined for one that is no text, or none that a key could be. */
  #key(node: Node | null, at: Place): string | undefined {
    if (node && (isAlias(node) || node.anchor)) {
      this.#refuseAlias(at)
      return undefined
    }
    // A figure as it was typed: `.nan` is no NaN to whoever reads of it.
    const key = isScalar(node) ? showBlanks(typeof node.value === 'number' ? (node.source ?? '') : String(node.value ?? '')) : ''
    if ((node && !isScalar(node)) || key.length > YAML_LIMITS.key) {
      // A bracket that is not closed makes a key of what stands in it: that is told already.
      const told = this.#parsed.document.errors.length > 0
      this.#broken = true
      if (told) return undefined
      this.#report(
        at,
        'yaml-syntax',
        {
          vi: 'Tên mục phải là một từ ngắn; ở đây là một danh sách, một nhóm mục hoặc cả một đoạn chữ.',
          en: 'A key is one short word; here stands a list, a mapping or a whole text.',
        },
        { vi: 'Ghi theo dạng `mục: giá trị`, ví dụ: place: Lào Cai', en: 'Write `key: value`, such as: place: Lào Cai' },
      )
      return undefined
    }
    return this.#refusesControls(key, at) ? undefined : key
  }

  /** A text that commas cut into pieces, as the author meant it. */
  #wholeOf({ at: [from, to], whole }: Cut, pointer: string, key: string): string {
    const text = showBlanks(whole).normalize('NFC')
    this.#places[pointer] = this.#place(from, to)
    this.#traces[pointer] = insteadOf(text, sliceTrace(this.#written, from, to)).trace
    this.#report(
      this.#place(from, to),
      'split-by-comma',
      { vi: 'Giữa hai ngoặc { } dấu phẩy kết thúc giá trị.', en: 'Between { } the comma ends the value.' },
      quoteText(text, key),
    )
    return text
  }

  #scalar(node: Scalar, pointer: string, at: Place): unknown {
    if (typeof node.value === 'string') {
      const value = showBlanks(node.value)
      if (!this.#told.has(node)) this.#tellJoined(node)
      if (this.#refusesControls(value, at)) return ''
      const text = value.normalize('NFC')
      const decoded = decodedFrom(this.#written, value, decodedScalar(node as Scalar<string>, this.#parsed.text))
      // Letters and marks that only come together through an escape.
      this.#traces[pointer] = (text === value ? decoded : insteadOf(text, decoded.trace)).trace
      return text
    }
    if (typeof node.value === 'number') {
      const digits = node.source ?? String(node.value)
      this.#digits[pointer] = digits
      this.#traces[pointer] = sliceTrace(this.#written, node.range![0], node.range![0] + digits.length)
      const problem = numberProblem(digits)
      if (problem) this.#report(at, 'number-form', ...problem)
      // `.inf`, `.nan`, `1e999`: no figure at all.
      if (!Number.isFinite(node.value)) {
        this.#broken = true
        return null
      }
    }
    return node.value
  }

  #tellJoined(node: Scalar): void {
    const problem = joinedLine(node, this.#parsed, (from, to) => this.#place(from, to))
    if (problem) this.#problems.push(problem)
  }

  #refusesControls(value: string, at: Place): boolean {
    if (!FORBIDDEN.test(value)) return false
    this.#broken = true
    this.#report(
      at,
      'forbidden-character',
      {
        vi: 'Giá trị có ký tự điều khiển mà văn bản Word không chứa được.',
        en: 'The value holds a control character that a Word document cannot.',
      },
      { vi: 'Xóa ký tự viết dưới dạng `\\x…` hoặc `\\u…`.', en: 'Delete what is written as `\\x…` or `\\u…`.' },
    )
    return true
  }
}
