import type { Scalar } from 'yaml'
import type { Decoded } from '../../model/trace.ts'

/**
 * What each character of a text value was decoded from, by the grammar of its kind of scalar (YAML 1.2, chapters 7.3 and 8.1), as
 * offsets into the parsed text. Held against the value the library read: where the two differ, the value stands at its whole.
 */
export function decodedScalar({ value, type, range }: Scalar<string>, text: string): readonly Decoded[] {
  if (value === '') return []
  const [from, to] = range!
  const decoder = new Decoder(text)
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    decodeBlock(decoder, text, value, type === 'BLOCK_FOLDED', from, to)
  } else {
    const quote = type === 'PLAIN' ? 0 : 1
    const inside = text.slice(from + quote, to - quote)
    if (inside === value) decoder.letters(from + quote, to - quote)
    else decodeFlow(decoder, inside, PIECES[type!] ?? PLAIN, from + quote)
  }
  return decoder.value === value ? decoder.decoded : [{ length: value.length, from, to, whole: true }]
}

/** A value while it is decoded, with what each stretch of it came from. */
class Decoder {
  value = ''
  readonly decoded: Decoded[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** A stretch taken over letter for letter. */
  letters(from: number, to: number): void {
    this.#add(this.#text.slice(from, to), from, to, false)
  }

  /** A stretch that stands for something else. */
  whole(value: string, from: number, to: number): void {
    this.#add(value, from, to, true)
  }

  #add(value: string, from: number, to: number, whole: boolean): void {
    if (value === '') return
    this.value += value
    this.decoded.push({ length: value.length, from, to, whole })
  }
}

/** The pieces of a scalar that may run over several lines: a line end with the blanks around it, an escape, letters, blanks. */
const PLAIN = /(?<fold>[ \t]*\n[ \t\n]*)|[^ \t\n]+|[ \t]+/gy
const SINGLE = /(?<fold>[ \t]*\n[ \t\n]*)|(?<quote>'')|[^ \t\n']+|[ \t]+/gy
const DOUBLE =
  /(?<fold>[ \t]*\n[ \t\n]*)|(?<joined>\\\n[ \t]*)|\\(?:x(?<x>[\dA-Fa-f]{2})|u(?<u>[\dA-Fa-f]{4})|U(?<U>[\dA-Fa-f]{8})|(?<char>[^\n]))|[^ \t\n\\]+|[ \t]+/gy

const PIECES: Readonly<Record<string, RegExp>> = { QUOTE_SINGLE: SINGLE, QUOTE_DOUBLE: DOUBLE }

/** The escapes of double quotes that are not the character itself (YAML 1.2, 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
}

/** Plain and quoted text: a line end is a space, each empty line after it a line end. */
function decodeFlow(decoder: Decoder, text: string, pieces: RegExp, start: number): void {
  for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
    const [from, to] = [start + index, start + index + piece.length]
    const { fold, quote, joined, char } = groups ?? {}
    const code = groups?.x ?? groups?.u ?? groups?.U
    if (fold !== undefined) decoder.whole('\n'.repeat(fold.split('\n').length - 2) || ' ', from, to)
    else if (quote !== undefined) decoder.whole("'", from, to)
    else if (joined !== undefined) continue
    else if (code !== undefined) decoder.whole(fromCode(code), from, to)
    else if (char !== undefined) decoder.whole(ESCAPES[char] ?? char, from, to)
    else decoder.letters(from, to)
  }
}

/** A character by its number; none beyond Unicode's last, as the library has it. */
const fromCode = (hex: string): string => (parseInt(hex, 16) > 0x10ffff ? '' : String.fromCodePoint(parseInt(hex, 16)))

/**
 * Literal and folded text below a `|` or `>`: lines without their indent. In folded text a line end between two lines that are not
 * indented further is a space, or as many line ends as lines stand empty between them.
 */
function decodeBlock(decoder: Decoder, text: string, value: string, folded: boolean, from: number, to: number): void {
  const lines = linesOf(text, text.indexOf('\n', from) + 1, to)
  const isEmpty = ({ start, end }: ScalarRow): boolean => text.slice(start, end).trimStart() === ''
  const first = lines.find((line) => !isEmpty(line))
  if (!first) return
  const indent = leading(text.slice(first.start, first.end)) - leading(/^.*\S.*$/mu.exec(value)?.[0] ?? '')
  let empty = 0
  let before: { readonly end: number; readonly further: boolean } | undefined
  for (const line of lines) {
    const [start, end] = [Math.min(line.start + indent, line.end), line.end]
    const further = /[ \t]/.test(text.charAt(start)) && start < end
    if (isEmpty(line) && !(further && !folded)) {
      empty++
      continue
    }
    const plain = folded && before && !before.further && !further
    const breaks = before ? (plain ? empty : empty + 1) : empty
    decoder.whole(plain && empty === 0 ? ' ' : '\n'.repeat(breaks), before?.end ?? from, start)
    decoder.letters(start, end)
    before = { end, further }
    empty = 0
  }
  // How many of the line ends at its end a text keeps is said in its head.
  const rest = value.slice(decoder.value.length)
  if (/^\n*$/.test(rest)) decoder.whole(rest, before!.end, to)
}

interface ScalarRow {
  readonly start: number
  readonly end: number
}

function linesOf(text: string, start: number, to: number): ScalarRow[] {
  const lines: ScalarRow[] = []
  while (start < to) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > to ? to : found
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

const leading = (line: string): number => /^ */.exec(line)![0].length
