import { Composer, Parser, type CST, type Document, type ParsedNode } from 'yaml'
import { standIn } from './blanks.ts'
import { wordSigns } from './signs.ts'
import { lexed, lexemesOf, type Lexed, type YamlToken } from './tokens.ts'

/** What is wrong with a text, in the library's form; the codes beside its own are those of signs that were read as words. */
export interface YamlFault {
  readonly code: string
  readonly pos: readonly [number, number]
  readonly message: string
  /** True where the value is read whole all the same. */
  readonly mended?: true
}

/** YAML parsed: the text as it was parsed last, its tokens, and the faults of all rounds. */
export interface Parsed {
  readonly text: string
  readonly tokens: readonly YamlToken[]
  readonly document: Document.Parsed
  readonly faults: readonly YamlFault[]
  /** Where a second document begins, none of which is read. */
  readonly second: number | undefined
  /** What was too much to be parsed at all. */
  readonly beyond: Beyond | undefined
}

/** Where a text goes beyond a limit. */
export interface Beyond {
  readonly of: 'depth' | 'signs'
  readonly at: number
}

/**
 * How much is parsed. Frontmatter nests six deep and has some 5000 signs and values; what the library needs for a text made to do
 * harm grows without measure.
 */
export const YAML_LIMITS = {
  /** Lists and mappings one inside another. */
  depth: 30,
  /** Signs and values, line ends and spaces between them. */
  signs: 100_000,
  /** The same over all rounds in which a text is parsed anew. */
  allSigns: 300_000,
  /** Characters of a key. */
  key: 200,
  /** Faults that are told. */
  faults: 50,
} as const

const MOST_ROUNDS = 20

interface Round {
  readonly document: Document.Parsed
  readonly second: number | undefined
}

function parse({ text, lexemes }: Lexed): Round {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    // No bytes, sets or dates of the language: plain data alone.
    resolveKnownTags: false,
  })
  const [first, next] = composer.compose(syntaxOf(lexemes), true, text.length)
  // Told to go on to its end, the composer always gives a document.
  return { document: first as Document.Parsed<ParsedNode>, second: next?.range[0] }
}

/** What the library's parser makes of what its lexer made. */
function syntaxOf(lexemes: readonly string[]): CST.Token[] {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token)
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/** Goes over a text sign by sign, in time that grows with its length; the library is given nothing beyond the limits. */
function measured(text: string): { readonly signs: number; readonly beyond: Beyond | undefined } {
  const parser = new Parser()
  let signs = 0
  for (const lexeme of lexemesOf(text)) {
    const at = parser.offset
    for (const _ of parser.next(lexeme)) continue
    signs++
    if (parser.stack.length > YAML_LIMITS.depth) return { signs, beyond: { of: 'depth', at } }
    if (signs > YAML_LIMITS.signs) return { signs, beyond: { of: 'signs', at } }
  }
  return { signs, beyond: undefined }
}

/**
 * True where no list or mapping can lie deeper than the limit: brackets that are open at once, and of the block around them two for each
 * column of indent and each sign on a line. Most frontmatter is so shallow, and need not be gone over once more.
 */
function isShallow(tokens: readonly YamlToken[]): boolean {
  let [flow, deepestFlow, line, deepestLine] = [0, 0, 0, 0]
  let begins = true
  for (const { kind, from, to } of tokens) {
    if (kind === 'newline') line = 0
    else if (kind === 'space' && begins) line = to - from
    else if (kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind') line++
    else if (kind === 'flow-seq-start' || kind === 'flow-map-start') deepestFlow = Math.max(deepestFlow, ++flow)
    else if (kind === 'flow-seq-end' || kind === 'flow-map-end') flow = Math.max(flow - 1, 0)
    begins = kind === 'newline'
    deepestLine = Math.max(deepestLine, line)
  }
  return deepestFlow + 2 * (deepestLine + 2) <= YAML_LIMITS.depth
}

const masked = (text: string, at: readonly number[]): string => {
  let [result, from] = ['', 0]
  for (const offset of [...new Set(at)].sort((a, b) => a - b)) {
    result += text.slice(from, offset) + standIn(text[offset]!)
    from = offset + 1
  }
  return result + text.slice(from)
}

const mended = (code: string, at: number): YamlFault => ({ code, pos: [at, at + 1], message: '', mended: true })

/**
 * Parses a text as its author meant it: signs of a value that would make another value of it are read as its words, and told. So are a colon
 * (`title: Kế hoạch: …`), which would draw every later key into the value, and a `#` that takes a brace or the rest of a text away.
 */
export function parseWhole(written: string): Parsed {
  const short = written.length <= YAML_LIMITS.signs ? lexed(written) : undefined
  const { signs: size, beyond } =
    short && isShallow(short.tokens) ? { signs: short.tokens.length + 1, beyond: undefined } : measured(written)
  if (beyond) return { text: written, tokens: [], faults: [], ...parse(lexed('')), beyond }
  let read = short ?? lexed(written)
  const most = Math.min(MOST_ROUNDS, Math.ceil(YAML_LIMITS.allSigns / size))
  const faults: YamlFault[] = []
  const readAnew = (masks: readonly number[]): Lexed => lexed(masked(read.text, masks))
  for (let round = 0; round < most; round++) {
    const signs = wordSigns(read.text, read.tokens)
    if (signs.length === 0) break
    faults.push(...signs.map(({ kind, at }) => mended(kind, at)))
    read = readAnew(signs.flatMap(({ masks }) => masks))
  }
  let { document, second } = parse(read)
  for (let round = 0; round < most; round++) {
    const colon = colonInValue(document, read.text)
    if (!colon) break
    faults.push({ ...colon.error, mended: true })
    read = readAnew([colon.at])
    ;({ document, second } = parse(read))
  }
  if (document.errors.length > 0) {
    // Read as words are only those comments without which less is wrong.
    for (const { from } of commentsBehind(read).slice(0, most)) {
      const whole = readAnew([from])
      const parsed = parse(whole)
      if (parsed.document.errors.length >= document.errors.length) continue
      faults.push(mended('comment', from))
      read = whole
      ;({ document, second } = parsed)
    }
  }
  const told = [...faults, ...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  return { text: read.text, tokens: read.tokens, document, faults: told, second, beyond }
}

function colonInValue({ errors }: Document.Parsed, text: string): { readonly error: YamlFault; readonly at: number } | undefined {
  const error = errors.find(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW')
  const [line] = error ? text.slice(error.pos[0]).split('\n', 1) : []
  const colon = line === undefined ? -1 : line.search(/:(?=\s|$)/)
  return error && colon >= 0
    ? { error: { code: 'BLOCK_AS_IMPLICIT_KEY', pos: error.pos, message: error.message }, at: error.pos[0] + colon }
    : undefined
}

/** The comments that stand behind something on their line. */
function commentsBehind({ text, tokens }: Lexed): YamlToken[] {
  let begun = false
  return tokens.filter(({ kind, to }) => {
    const behind = begun && kind === 'comment'
    if (text[to - 1] === '\n') begun = false
    else if (kind !== 'space') begun = true
    return behind
  })
}
