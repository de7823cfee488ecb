import { step } from '../model/pointer.ts'
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml'
import { BLANK } from '../model/inline.ts'
import { type Place } from '../model/place.ts'
import type { Outcome, Problem, Wording } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'

/** YAML as plain data, the place of every key and value, and every number's digits as they were written. */
export interface YamlValue {
  readonly data: unknown
  readonly places: Readonly<Record<string, Place>>
  readonly digits: Readonly<Record<string, string>>
  /** True when errors left holes: what is missing may be there. */
  readonly broken: boolean
  /** Where it was read from; absent when that could not be read at all. */
  readonly source?: Source
}

// Characters of `[[cần điền: …]]` that mean something to YAML are parsed as stand-ins of the same length, so that an unquoted
// blank is text and every offset stays true. Noncharacters: `readSource` lets none through.
const SPECIAL = '[]{}:,#&*!|>%@`?-'
const standIn = (char: string): string => String.fromCharCode(0xfdd0 + SPECIAL.indexOf(char))
const hideBlanks = (text: string): string =>
  text.replace(BLANK, (blank) => [...blank].map((c) => (SPECIAL.includes(c) ? standIn(c) : c)).join(''))
const showBlanks = (text: string): string => text.replace(/[\uFDD0-\uFDEF]/g, (c) => SPECIAL[c.charCodeAt(0) - 0xfdd0]!)

/** XML's forbidden characters again: an escape in a quoted text can bring in what the file itself does not hold. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u

/** Reads the YAML that stands in `source.text` between two offsets. Goes on after an error and reports them all. */
export function readYaml(source: Source, start: number, end: number): Outcome<YamlValue> {
  const { text, document, errors } = parseWhole(hideBlanks(source.text.slice(start, end)))
  const problems: Problem[] = []
  const places: Record<string, Place> = {}
  const digits: Record<string, string> = {}
  const place = (from: number, to: number): Place => placeAt(source, start + from, start + Math.max(to, from))
  const report = (at: Place, rule: string, message: Wording, hint: Wording): void => {
    problems.push({ at, severity: 'error', rule, message, hint })
  }

  const quotes = errors.filter(({ code }) => code === 'MISSING_CHAR').map(({ pos }) => pos[0])
  for (const error of errors) {
    // A quote that is not closed takes the closing brace with it.
    if (isUnclosed(error) && quotes.includes(error.pos[0])) continue
    problems.push(syntaxProblem(error, text, document, place))
  }
  for (const warning of document.warnings) {
    report(
      place(...warning.pos),
      'yaml-syntax',
      { vi: 'Nhãn kiểu YAML (`!…`) không dùng trong kế hoạch.', en: 'YAML tags (`!…`) are not used in plans.' },
      { vi: 'Bỏ dấu `!…`, hoặc đặt cả giá trị trong ngoặc kép.', en: 'Remove the `!…`, or put the whole value in quotes.' },
    )
  }

  // Of a key that stands twice both values are there; every other error loses something.
  let broken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  const refuseControls = (value: string, at: Place): boolean => {
    if (!FORBIDDEN.test(value)) return false
    broken = true
    report(
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

  const read = (node: Node | null | undefined, pointer: string, fallback: Place): unknown => {
    const range = node?.range
    places[pointer] = range ? place(range[0], range[1]) : fallback
    if (node == null) return null
    const at = places[pointer]!
    if (isAlias(node) || node.anchor) {
      report(
        at,
        'yaml-alias',
        {
          vi: 'Tham chiếu YAML (`&`, `*`) không dùng trong kế hoạch.',
          en: 'YAML anchors and aliases (`&`, `*`) are not used in plans.',
        },
        { vi: 'Ghi lại giá trị đầy đủ, hoặc đặt chữ trong ngoặc kép.', en: 'Write the value out, or put the text in quotes.' },
      )
      broken = true
      if (isAlias(node)) return null
    }
    if (isSeq(node)) {
      const split =
        node.flow && /^\/goals\/(?:purposes|requirements)$/.test(pointer) ? splitText(node.items as Node[], text) : undefined
      if (split) {
        problems.push({
          at: place(...split.at),
          severity: 'warning',
          rule: 'split-by-comma',
          message: {
            vi: 'Giữa hai ngoặc [ ] dấu phẩy kết thúc một ý; phần sau dấu phẩy thành ý khác.',
            en: 'Between [ ] the comma ends a text; what follows it becomes another.',
          },
          hint: quoteText(split.whole),
        })
      }
      return node.items.map((item, index) => read(item as Node, step(pointer, index), at))
    }
    if (isMap(node)) {
      const result: Record<string, unknown> = Object.create(null)
      // The texts that a comma cut between braces, by the pair they begin in.
      const cut = node.flow ? cutTexts(node.items as Pair<Node, Node | null>[], text) : []
      for (const [index, pair] of (node.items as Pair<Node, Node | null>[]).entries()) {
        if (cut.some(({ first, last }) => index > first && index <= last)) continue
        const whole = decimalComma(node.items[index - 1]?.value as Node | null, pair)
        if (whole) {
          const [from, to] = whole
          const written = text.slice(from, to)
          report(place(from, to), 'number-form', ...commaProblem(written))
          continue
        }
        const key = isScalar(pair.key) ? showBlanks(String(pair.key.value ?? '')) : showBlanks(String(pair.key))
        const below = step(pointer, key)
        const keyRange = pair.key?.range
        const keyPlace = keyRange ? place(keyRange[0], keyRange[1]) : at
        places[`${below}#key`] = keyPlace
        if (refuseControls(key, keyPlace)) continue
        result[key] = read(pair.value, below, keyPlace)
        const pieces = cut.find(({ first }) => first === index)
        if (pieces) {
          const whole = showBlanks(pieces.whole).normalize('NFC')
          report(
            place(...pieces.at),
            'split-by-comma',
            { vi: 'Giữa hai ngoặc { } dấu phẩy kết thúc giá trị.', en: 'Between { } the comma ends the value.' },
            quoteText(whole, key),
          )
          places[below] = place(...pieces.at)
          result[key] = whole
        }
      }
      return result
    }
    if (!isScalar(node)) return null
    if (typeof node.value === 'string') {
      const value = showBlanks(node.value)
      if (refuseControls(value, at)) return ''
      return value.normalize('NFC')
    }
    if (typeof node.value === 'number') {
      const written = node.source ?? String(node.value)
      digits[pointer] = written
      const problem = numberProblem(written)
      if (problem) report(at, 'number-form', ...problem)
    }
    return node.value
  }

  const data = read(document.contents as Node | null, '', place(0, 0))
  return { value: { data, places, digits, broken, source }, problems }
}

const MOST_COLONS = 20

/**
 * Parses, and where a text holds a colon (`title: Kế hoạch: …`), which would draw every later key into it, parses again with
 * that colon as text. Gives the text as it was parsed last and the errors of all rounds.
 */
function parseWhole(written: string): { text: string; document: Document.Parsed; errors: readonly YAMLError[] } {
  const parse = (text: string): Document.Parsed =>
    parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent', merge: false })
  let text = written
  let document = parse(text)
  const colons = new Map<number, YAMLError>()
  for (let round = 0; round < MOST_COLONS; round++) {
    const error = document.errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY')
    const colon = error && /:(?=\s)/.exec(text.slice(error.pos[0], text.indexOf('\n', error.pos[0]) + 1))
    if (!error || !colon) break
    const at = error.pos[0] + colon.index
    colons.set(error.pos[0], error)
    text = text.slice(0, at) + standIn(':') + text.slice(at + 1)
    document = parse(text)
  }
  return { text, document, errors: [...colons.values(), ...document.errors] }
}

/**
 * `{ value: 85,1, unit: … }`: between braces the comma ends the value, and `1` is taken for the next key. Gives where the
 * number as the author meant it begins and ends.
 */
function decimalComma(before: Node | null, { key, value }: Pair<Node, Node | null>): [number, number] | undefined {
  if (
    !isScalar(before) ||
    typeof before.value !== 'number' ||
    !isScalar(key) ||
    typeof key.value !== 'number' ||
    value?.range?.[0] !== value?.range?.[1]
  )
    return undefined
  const [from, to] = [before.range?.[0], key.range?.[1]]
  return from !== undefined && to !== undefined && before.range![1] + 1 === key.range![0] ? [from, to] : undefined
}

/** Pieces of one text that commas made of it: where it stands, and the text as the author meant it. */
interface Cut {
  readonly at: [number, number]
  readonly whole: string
}

/** The plain text of a flow value; quoted it has no commas that end it. */
const plainRange = (node: Node | null | undefined): [number, number] | undefined =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.range
    ? [node.range[0], node.range[1]]
    : undefined

/** `{ to: Các sở, ban, ngành }`: keys without colon and value behind a text are the rest of that text. */
function cutTexts(
  pairs: readonly Pair<Node, Node | null>[],
  text: string,
): (Cut & { readonly first: number; readonly last: number })[] {
  const bare = ({ key, value }: Pair<Node, Node | null>): boolean => {
    const range = plainRange(key)
    const empty = value == null || (isScalar(value) && value.value === null && value.range?.[0] === value.range?.[1])
    return range !== undefined && empty && !/^\s*:/.test(text.slice(range[1]))
  }
  return pairs.flatMap((pair, first) => {
    const start = plainRange(pair.value)
    if (!start) return []
    let last = first
    while (last + 1 < pairs.length && bare(pairs[last + 1]!)) last++
    if (last === first) return []
    const at: [number, number] = [start[0], pairs[last]!.key.range![1]]
    return [{ first, last, at, whole: wholeText(text, at) }]
  })
}

/** `[Nâng cao hiệu lực, hiệu quả.]`: a text of a list that begins with a small letter goes on with the one before it. */
function splitText(items: readonly Node[], text: string): Cut | undefined {
  const second = items.findIndex((item, index) => {
    const range = index > 0 && plainRange(items[index - 1]) && plainRange(item)
    return range && /^\p{Ll}/u.test(text.slice(...range))
  })
  if (second < 0) return undefined
  let last = second
  for (
    let range = plainRange(items[last + 1]);
    range && /^\p{Ll}/u.test(text.slice(...range));
    range = plainRange(items[last + 1])
  )
    last++
  const at: [number, number] = [items[second - 1]!.range![0], items[last]!.range![1]]
  return { at, whole: showBlanks(wholeText(text, at)) }
}

const wholeText = (text: string, [from, to]: readonly [number, number]): string =>
  text.slice(from, to).replace(/\s+/gu, ' ').trim()

const quoteText = (whole: string, key?: string): Wording => {
  const paste = `${key === undefined ? '' : `${key}: `}${JSON.stringify(whole)}`
  return { vi: `Đặt cả giá trị trong ngoặc kép: ${paste}`, en: `Put the whole value in quotes: ${paste}` }
}

const commaProblem = (written: string): [Wording, Wording] => {
  const point = written.replace(',', '.')
  return [
    {
      vi: `Số “${written}” ghi dấu phẩy; giữa hai ngoặc { } dấu phẩy kết thúc giá trị.`,
      en: `The number “${written}” has a comma, which between { } ends the value.`,
    },
    { vi: `Ghi: ${point} (văn bản vẫn in ${written})`, en: `Write: ${point} (the document has ${written})` },
  ]
}

/** A number whose writing YAML and a Vietnamese reader take for two different numbers. */
function numberProblem(written: string): [Wording, Wording] | undefined {
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) {
    const whole = written.replaceAll('.', '')
    return [
      {
        vi: `“${written}” được đọc là số thập phân; nếu là hàng nghìn thì không ghi dấu chấm.`,
        en: `“${written}” is read as a decimal number; a thousand is written without the point.`,
      },
      {
        vi: `Ghi ${whole} nếu là hàng nghìn; ghi ${written}0 nếu đúng là số thập phân.`,
        en: `Write ${whole} for thousands; write ${written}0 if it really is a decimal.`,
      },
    ]
  }
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(written)) {
    return [
      { vi: `Không đọc được số “${written}”.`, en: `“${written}” is not a number in plain digits.` },
      { vi: 'Ghi bằng chữ số, dấu chấm cho phần thập phân: 85.1', en: 'Write digits, with a point for decimals: 85.1' },
    ]
  }
  return undefined
}

/** A brace or bracket that is never closed. */
const isUnclosed = ({ code, message }: YAMLError): boolean => code === 'BAD_INDENT' && /^Flow /.test(message)

/** The nodes around an offset, outermost first; walked in a loop, since a text may nest as deep as the parser goes. */
function nodesAround(document: Document.Parsed, at: number): Node[] {
  const around: Node[] = []
  const holds = (node: unknown): node is Node => isNode(node) && !!node.range && node.range[0] < at && at <= node.range[2]
  for (let node: unknown = document.contents; holds(node);) {
    around.push(node)
    const inside: unknown[] = isSeq(node) ? node.items : isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : []
    node = inside.findLast(holds)
  }
  return around
}

/** The collections between braces or brackets around an offset, outermost first. */
const flowsAround = (document: Document.Parsed, at: number): Node[] =>
  nodesAround(document, at).filter((node) => isCollection(node) && node.flow)

/** `operator: ">="`: the value at an offset between braces, with the key before it, as it should be written. */
function pasteInFlow(text: string, from: number): string {
  const key = /([\w-]+)\s*:\s*$/.exec(text.slice(Math.max(0, from - 80), from))?.[1]
  const value = /^[^,}\]\n]*/
    .exec(text.slice(from))![0]
    .trim()
    .replace(/^["'](?!.*["'])/u, '')
  return showBlanks(`${key === undefined ? '' : `${key}: `}${JSON.stringify(value)}`)
}

/** Where a quoted text begins that runs up to an offset. */
const quoteOpened = (document: Document.Parsed, at: number): number | undefined =>
  nodesAround(document, at).find((node) => isScalar(node) && node.type?.startsWith('QUOTE'))?.range?.[0]

/** The YAML library's error in the words of someone who writes plans; its codes are the library's `ErrorCode`. */
function syntaxProblem(
  error: YAMLError,
  text: string,
  document: Document.Parsed,
  place: (from: number, to: number) => Place,
): Problem {
  if (isUnclosed(error)) return unclosedProblem(error, text, document, place)
  // `operator: >=` begins a folded text, whose head cannot have a `=`: the fault is told at the sign.
  const isFolded = /^Block scalar header/.test(error.message)
  const sign = isFolded
    ? Math.max(text.lastIndexOf('>', error.pos[0] - 1), text.lastIndexOf('|', error.pos[0] - 1))
    : error.pos[0]
  const code = isFolded ? 'BAD_SCALAR_START' : error.code === 'BLOCK_IN_FLOW' ? 'BLOCK_AS_IMPLICIT_KEY' : error.code
  // A quote that is not closed runs on over what follows: it is told where it opens.
  const opened = code === 'MISSING_CHAR' ? quoteOpened(document, sign) : undefined
  const from = opened ?? sign
  const inFlow =
    (opened !== undefined || code === 'BAD_SCALAR_START' || code === 'BLOCK_AS_IMPLICIT_KEY') &&
    flowsAround(document, from).length > 0
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const lineEnd = text.indexOf('\n', from)
  const line = showBlanks(text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd))
  const at = place(from, Math.min(opened === undefined ? error.pos[1] : text.length, lineEnd === -1 ? text.length : lineEnd))
  const quoted = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(.*\S)\s*$/u.exec(line)
  // A quote that was opened is closed; otherwise the value is put between quotes, those inside it escaped.
  const value = quoted?.[2]!.replace(/^(["'])(?!.*\1)/u, '').replaceAll('"', '\\"') ?? ''
  const paste = inFlow
    ? pasteInFlow(text, from)
    : quoted && value.length < 200
      ? `${quoted[1]!.trimStart()}"${value}"`
      : 'title: "…"'
  const quote = { vi: `Đặt cả giá trị trong ngoặc kép: ${paste}`, en: `Put the whole value in quotes: ${paste}` }
  const table: Record<string, readonly [string, Wording, Wording]> = {
    DUPLICATE_KEY: [
      'yaml-duplicate-key',
      { vi: 'Mục này đã khai ở trên; mỗi mục chỉ khai một lần.', en: 'This key stands above already; a key is given once.' },
      { vi: 'Xóa một trong hai, hoặc gộp giá trị lại.', en: 'Delete one of the two, or merge their values.' },
    ],
    TAB_AS_INDENT: [
      'yaml-tab',
      {
        vi: 'Thụt lề bằng phím Tab; phần khai báo chỉ nhận dấu cách.',
        en: 'A tab is used to indent; the frontmatter takes spaces only.',
      },
      { vi: 'Thay mỗi Tab bằng hai dấu cách.', en: 'Replace each tab by two spaces.' },
    ],
    BLOCK_AS_IMPLICIT_KEY: [
      'yaml-syntax',
      {
        vi: 'Giá trị có dấu hai chấm theo sau là dấu cách, nên bị hiểu là một mục khai báo khác.',
        en: 'The value holds a colon and a space, so it is read as another key.',
      },
      quote,
    ],
    MULTILINE_IMPLICIT_KEY: [
      'yaml-syntax',
      { vi: 'Dòng này không có dạng `mục: giá trị`.', en: 'This line is not of the form `key: value`.' },
      {
        vi: 'Kiểm tra dấu hai chấm; nếu là phần tiếp của giá trị trên, thụt lề vào thêm hai dấu cách.',
        en: 'Check the colon; if it continues the value above, indent it by two more spaces.',
      },
    ],
    BAD_INDENT: [
      'yaml-syntax',
      { vi: 'Dòng này thụt lề không khớp với các dòng cùng cấp.', en: 'This line is not indented like the lines of its level.' },
      { vi: 'Cho các mục cùng cấp thẳng cột với nhau.', en: 'Let the keys of one level begin in one column.' },
    ],
    BAD_SCALAR_START: [
      'yaml-syntax',
      {
        vi: `Giá trị không được bắt đầu bằng dấu “${text[from] ?? ''}”.`,
        en: `A value cannot begin with “${text[from] ?? ''}”.`,
      },
      quote,
    ],
    RESOURCE_EXHAUSTION: [
      'yaml-syntax',
      { vi: 'Phần khai báo lồng quá nhiều cấp.', en: 'The frontmatter is nested too deep.' },
      { vi: 'Xóa bớt dấu ngoặc vuông hoặc ngoặc nhọn thừa.', en: 'Remove the brackets or braces that are too many.' },
    ],
    MISSING_CHAR: [
      'yaml-syntax',
      {
        vi: 'Thiếu dấu đóng (ngoặc kép hoặc ngoặc vuông), hoặc thiếu dấu hai chấm.',
        en: 'A closing quote or bracket, or a colon, is missing.',
      },
      quote,
    ],
  }
  const [rule, message, hint] = table[code] ?? [
    'yaml-syntax',
    { vi: 'Không hiểu được dòng này của phần khai báo (YAML).', en: 'This line of the frontmatter cannot be read as YAML.' },
    quote,
  ]
  return { at, severity: 'error', rule, message, hint }
}

/** A brace or bracket without its closing one: told where it opens. */
function unclosedProblem(
  error: YAMLError,
  text: string,
  document: Document.Parsed,
  place: (from: number, to: number) => Place,
): Problem {
  const open = flowsAround(document, error.pos[0]).map((node) => node.range![0])
  const from = open.at(-1) ?? error.pos[0]
  const sign = text[from] === '[' ? '[' : '{'
  // A bracket inside one that is open too: both are to be closed, the inner one first.
  const close = open
    .slice(-3)
    .reverse()
    .map((at) => (text[at] === '[' ? ']' : '}'))
    .join(' ')
  const lineEnd = text.indexOf('\n', from)
  const opened = showBlanks(text.slice(text.lastIndexOf('\n', from) + 1, lineEnd === -1 ? text.length : lineEnd)).trim()
  const severalLines = text.slice(from, error.pos[0]).trim().includes('\n')
  const paste = opened.length < 200 && !severalLines ? `: ${opened} ${close}` : '.'
  return {
    at: place(from, from + 1),
    severity: 'error',
    rule: 'yaml-syntax',
    message: { vi: `Ngoặc “${sign}” mở ở đây chưa đóng.`, en: `The “${sign}” that opens here is not closed.` },
    hint: { vi: `Thêm ${close} vào cuối${paste}`, en: `Add ${close} at its end${paste}` },
  }
}
