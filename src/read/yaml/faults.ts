import { isCollection, isMap, isNode, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml'
import type { Place } from '../../model/place.ts'
import type { Problem, Wording } from '../../model/problem.ts'
import { showBlanks } from './blanks.ts'
import { YAML_LIMITS, type Beyond, type Parsed, type YamlFault } from './parse.ts'

/** The place of a stretch of the parsed text. */
type PlaceOf = (from: number, to: number) => Place

/**
 * What is wrong, in the words of someone who writes plans; codes are the library's `ErrorCode` and those of signs that were read as words.
 * A value is told once, whatever signs it has; of very many faults the first.
 */
export function syntaxProblems(parsed: Parsed, place: PlaceOf): Problem[] {
  const { beyond, second } = parsed
  if (beyond) return [problemOf(place(beyond.at, beyond.at + 1), BEYOND[beyond.of])]
  const after = second === undefined ? [] : [problemOf(place(second, lineEnd(parsed.text, second)), SECOND)]
  return [...faultProblems(parsed, place), ...after]
}

const problemOf = (at: Place, [rule, message, hint]: FaultWords): Problem => ({ at, severity: 'error', rule, message, hint })

function faultProblems(parsed: Parsed, place: PlaceOf): Problem[] {
  const faults = parsed.faults.slice(0, YAML_LIMITS.faults)
  const quotes = faults.filter(({ code }) => code === 'MISSING_CHAR').map(({ pos }) => pos[0])
  const told = new Set<Scalar>()
  return faults
    .filter((fault) => !(isUnclosed(fault) && quotes.includes(fault.pos[0])))
    .flatMap((fault) => {
      if (!fault.mended) return isUnclosed(fault) ? unclosedProblem(fault, parsed, place) : syntaxProblem(fault, parsed, place)
      const value = scalarAt(parsed, fault.pos[0])
      if (value && told.has(value)) return []
      if (value) told.add(value)
      return value ? valueProblem(fault, value, parsed, place) : syntaxProblem(fault, parsed, place)
    })
}

/** The text that a character belongs to. */
export function scalarAt({ document }: Parsed, at: number): Scalar | undefined {
  const node = nodesAround(document, at + 1).at(-1)
  return isScalar(node) ? node : undefined
}

/** A value that was read whole although a sign in it means something else to YAML. */
function valueProblem({ code, pos }: YamlFault, value: Scalar, parsed: Parsed, place: PlaceOf): Problem {
  const paste = pasteValue(value, parsed)
  const quote = { vi: `Đặt cả giá trị trong ngoặc kép: ${paste}`, en: `Put the whole value in quotes: ${paste}` }
  const sign = parsed.text.slice(pos[0], pos[0] + 1)
  const words = FAULTS[code]!({ sign: showBlanks(sign), quote })
  return problemOf(place(pos[0], Math.min(value.range![1], lineEnd(parsed.text, pos[0]))), words)
}

/** What is longer cannot be told in a sentence. */
const MOST_PASTED = 5000

/** A value between quotes, with its key or dash where it stands on a line of its own. */
export function pasteValue(value: Scalar, { text }: Parsed, more = ''): string {
  const [from, to] = value.range!
  const head = /(?:[\w-]+:|-)\s*$/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1, from))?.[0].trim()
  const words = value.type === 'PLAIN' ? text.slice(from, to) : String(value.value)
  const whole = showBlanks(`${words}${more}`).replace(/\s+/gu, ' ').trim()
  return `${head === undefined ? '' : `${head} `}${whole.length > MOST_PASTED ? '"…"' : JSON.stringify(whole)}`
}

/** A brace or bracket that is never closed; a quote that is not closed takes the closing brace with it. */
const isUnclosed = ({ code, message }: YamlFault): boolean => code === 'BAD_INDENT' && /^Flow /.test(message)

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

/** Where a quoted text begins that runs up to an offset. */
const quoteOpened = (document: Document.Parsed, at: number): number | undefined =>
  nodesAround(document, at).find((node) => isScalar(node) && node.type?.startsWith('QUOTE'))?.range?.[0]

/** What an error is told as: its code, where the fault begins, and the quote that opens there, if that is the fault. */
function faultOf(error: YamlFault, { text, document }: Parsed): { code: string; from: number; opened: boolean } {
  const [at] = error.pos
  // `operator: >=` begins a folded text, whose head cannot have a `=`: the fault is told at the sign.
  if (/^Block scalar header/.test(error.message)) {
    const from = Math.max(text.lastIndexOf('>', at - 1), text.lastIndexOf('|', at - 1))
    return { code: 'BAD_SCALAR_START', from, opened: false }
  }
  // A quote that is not closed runs on over what follows: it is told where it opens.
  const opened = error.code === 'MISSING_CHAR' ? quoteOpened(document, at) : undefined
  const code = error.code === 'BLOCK_IN_FLOW' ? 'BLOCK_AS_IMPLICIT_KEY' : error.code
  return { code, from: opened ?? at, opened: opened !== undefined }
}

function syntaxProblem(error: YamlFault, parsed: Parsed, place: PlaceOf): Problem {
  const { text, document } = parsed
  const { code, from, opened } = faultOf(error, parsed)
  const inFlow =
    (opened || code === 'BAD_SCALAR_START' || code === 'BLOCK_AS_IMPLICIT_KEY') && flowsAround(document, from).length > 0
  const paste = inFlow ? pasteInFlow(text, from) : pasteLine(showBlanks(lineAround(text, from)))
  const key = code === 'MISSING_CHAR' && !opened ? KEY_LINE.exec(showBlanks(lineAround(text, from))) : null
  const words = (FAULTS[key ? 'key' : code] ?? UNKNOWN)({
    sign: showBlanks(text[from] ?? ''),
    quote: key
      ? writeKey(key)
      : { vi: `Đặt cả giá trị trong ngoặc kép: ${paste}`, en: `Put the whole value in quotes: ${paste}` },
  })
  return problemOf(place(from, Math.min(opened ? text.length : error.pos[1], lineEnd(text, from))), words)
}

/** The offset at which the line of an offset ends. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

const lineAround = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, at))

/** `operator: ">="`: the value at an offset between braces, with the key before it, as it should be written. */
function pasteInFlow(text: string, from: number): string {
  const key = /([\w-]+)\s*:\s*$/.exec(text.slice(Math.max(0, from - 80), from))?.[1]
  const value = /^[^,}\]\n]*/
    .exec(text.slice(from))![0]
    .trim()
    .replace(/^["'](?!.*["'])/u, '')
  return showBlanks(`${key === undefined ? '' : `${key}: `}${JSON.stringify(value)}`)
}

/** A line as it should be written: a quote that was opened is closed; otherwise the value is put between quotes. */
function pasteLine(line: string): string {
  const quoted = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(.*\S)\s*$/u.exec(line)
  const value = quoted?.[2]!.replace(/^(["'])(?!.*\1)/u, '').replaceAll('"', '\\"') ?? ''
  return quoted && value.length < 200 ? `${quoted[1]!.trimStart()}"${value}"` : 'title: "…"'
}

/** A key whose colon is of another kind, or has no ordinary space behind it. */
const KEY_LINE = /^\s*(- )?([a-z][A-Za-z]*)[ \t]*[:：][\s\u00a0]*(\S.*)$/u

const writeKey = ([, dash = '', key, value]: RegExpExecArray): Wording => {
  const line = `${dash}${key!}: ${value!.trim()}`
  return { vi: `Viết: ${line}`, en: `Write: ${line}` }
}

type FaultWords = readonly [rule: string, message: Wording, hint: Wording]
type FaultTelling = (about: { readonly sign: string; readonly quote: Wording }) => FaultWords

const UNKNOWN: FaultTelling = ({ quote }) => [
  'yaml-syntax',
  { vi: 'Không hiểu được dòng này của phần khai báo (YAML).', en: 'This line of the frontmatter cannot be read as YAML.' },
  quote,
]

/** What is beyond the limits of what is parsed at all. */
const BEYOND: Readonly<Record<Beyond['of'], FaultWords>> = {
  depth: [
    'yaml-syntax',
    { vi: 'Phần khai báo lồng quá nhiều cấp.', en: 'The frontmatter is nested too deep.' },
    {
      vi: 'Xóa bớt dấu ngoặc vuông, ngoặc nhọn hoặc dấu gạch thừa ở đây.',
      en: 'Remove the brackets, braces or dashes that are too many here.',
    },
  ],
  signs: [
    'yaml-syntax',
    {
      vi: 'Phần khai báo có quá nhiều giá trị; phần từ đây không được đọc.',
      en: 'The frontmatter has too many values; what stands from here on is not read.',
    },
    { vi: 'Chuyển bảng số liệu lớn vào phụ lục.', en: 'Move large tables to an appendix.' },
  ],
}

const SECOND: FaultWords = [
  'yaml-syntax',
  {
    vi: 'Phần khai báo đã kết thúc ở trên (dòng `---` hoặc `...`); phần từ đây không được đọc.',
    en: 'The frontmatter has ended above (a line `---` or `...`); what stands from here on is not read.',
  },
  { vi: 'Xóa dòng `---` hoặc `...` ở giữa.', en: 'Delete the line `---` or `...` between.' },
]

/** What is said of each error, by its code. */
const FAULTS: Readonly<Record<string, FaultTelling>> = {
  DUPLICATE_KEY: () => [
    'yaml-duplicate-key',
    { vi: 'Mục này đã khai ở trên; mỗi mục chỉ khai một lần.', en: 'This key stands above already; a key is given once.' },
    { vi: 'Xóa một trong hai, hoặc gộp giá trị lại.', en: 'Delete one of the two, or merge their values.' },
  ],
  TAB_AS_INDENT: () => [
    'yaml-tab',
    {
      vi: 'Thụt lề bằng phím Tab; phần khai báo chỉ nhận dấu cách.',
      en: 'A tab is used to indent; the frontmatter takes spaces only.',
    },
    { vi: 'Thay mỗi Tab bằng hai dấu cách.', en: 'Replace each tab by two spaces.' },
  ],
  BLOCK_AS_IMPLICIT_KEY: ({ quote }) => [
    'yaml-syntax',
    {
      vi: 'Giá trị có dấu hai chấm theo sau là dấu cách, nên bị hiểu là một mục khai báo khác.',
      en: 'The value holds a colon and a space, so it is read as another key.',
    },
    quote,
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    'yaml-syntax',
    { vi: 'Dòng này không có dạng `mục: giá trị`.', en: 'This line is not of the form `key: value`.' },
    {
      vi: 'Kiểm tra dấu hai chấm; nếu là phần tiếp của giá trị trên, thụt lề vào thêm hai dấu cách.',
      en: 'Check the colon; if it continues the value above, indent it by two more spaces.',
    },
  ],
  BAD_INDENT: () => [
    'yaml-syntax',
    { vi: 'Dòng này thụt lề không khớp với các dòng cùng cấp.', en: 'This line is not indented like the lines of its level.' },
    { vi: 'Cho các mục cùng cấp thẳng cột với nhau.', en: 'Let the keys of one level begin in one column.' },
  ],
  BAD_SCALAR_START: ({ sign, quote }) => [
    'yaml-syntax',
    { vi: `Giá trị không được bắt đầu bằng dấu “${sign}”.`, en: `A value cannot begin with “${sign}”.` },
    quote,
  ],
  alias: ({ sign, quote }) => [
    'yaml-alias',
    {
      vi: `Giá trị mở đầu bằng “${sign}”, với YAML là một tham chiếu; tham chiếu không dùng trong kế hoạch.`,
      en: `The value begins with “${sign}”, an anchor or alias to YAML, which plans do not have.`,
    },
    quote,
  ],
  tag: ({ quote }) => [
    'yaml-syntax',
    { vi: 'Giá trị mở đầu bằng “!”, với YAML là nhãn kiểu.', en: 'The value begins with “!”, a tag to YAML.' },
    quote,
  ],
  sign: ({ sign, quote }) => [
    'yaml-syntax',
    { vi: `Giá trị không được bắt đầu bằng dấu “${sign}”.`, en: `A value cannot begin with “${sign}”.` },
    quote,
  ],
  behind: ({ sign, quote }) => [
    'yaml-syntax',
    {
      vi: `Giá trị mở đầu bằng “${sign}” nên kết thúc ở dấu đóng; phần chữ sau dấu đóng bị bỏ ra ngoài.`,
      en: `The value begins with “${sign}” and so ends where that closes; the words behind it are left out.`,
    },
    quote,
  ],
  quote: ({ quote }) => [
    'yaml-syntax',
    {
      vi: "Hai dấu nháy liền nhau '' là một dấu nháy của chữ, nên giá trị này chưa có dấu đóng.",
      en: "Two quotes side by side '' are one quote of the text, so the value is not closed.",
    },
    quote,
  ],
  key: ({ quote }) => [
    'yaml-syntax',
    {
      vi: 'Sau tên mục phải là dấu hai chấm thường và một dấu cách thường.',
      en: 'Behind a key stand an ordinary colon and an ordinary space.',
    },
    quote,
  ],
  comment: ({ quote }) => [
    'yaml-comment',
    {
      vi: 'Dấu # sau dấu cách mở đầu một ghi chú của YAML, nên phần từ đó đến cuối dòng bị bỏ ra ngoài.',
      en: 'A # behind a space begins a comment of YAML, so that the rest of the line is left out.',
    },
    quote,
  ],
  MISSING_CHAR: ({ quote }) => [
    'yaml-syntax',
    {
      vi: 'Thiếu dấu đóng (ngoặc kép hoặc ngoặc vuông), hoặc thiếu dấu hai chấm.',
      en: 'A closing quote or bracket, or a colon, is missing.',
    },
    quote,
  ],
}

/** A brace or bracket without its closing one: told where it opens. */
function unclosedProblem(error: YamlFault, { text, document }: Parsed, place: PlaceOf): Problem {
  const open = flowsAround(document, error.pos[0]).map((node) => node.range![0])
  const from = open.at(-1) ?? error.pos[0]
  const sign = text[from] === '[' ? '[' : '{'
  // A bracket inside one that is open too: both are to be closed, the inner one first.
  const close = open
    .slice(-3)
    .reverse()
    .map((at) => (text[at] === '[' ? ']' : '}'))
    .join(' ')
  const opened = showBlanks(lineAround(text, from)).trim()
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
