import { parseDocument, type Document } from 'yaml'
import { standIn } from './blanks.ts'
import { wordSigns } from './signs.ts'
import { yamlTokens, type YamlToken } from './tokens.ts'

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
}

const MOST_ROUNDS = 20

const parse = (text: string): Document.Parsed =>
  parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent', merge: false })

const masked = (text: string, at: readonly number[]): string => {
  const chars = [...at].sort((a, b) => a - b)
  let [result, from] = ['', 0]
  for (const offset of chars) {
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
  const faults: YamlFault[] = []
  let text = written
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const signs = wordSigns(text, yamlTokens(text))
    if (signs.length === 0) break
    faults.push(...signs.map(({ kind, at }) => mended(kind, at)))
    text = masked(
      text,
      signs.flatMap(({ masks }) => masks),
    )
  }
  let document = parse(text)
  // What is nested too deep is not read to its end: nothing else can be said of it.
  const tooDeep = document.errors.filter(({ code }) => code === 'RESOURCE_EXHAUSTION').slice(0, 1)
  if (tooDeep.length > 0) return { text, tokens: [], document, faults: tooDeep }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const colon = colonInValue(document, text)
    if (!colon) break
    faults.push({ ...colon.error, mended: true })
    text = masked(text, [colon.at])
    document = parse(text)
  }
  if (document.errors.length > 0) {
    // Read as words are only those comments without which less is wrong.
    for (const { from } of commentsBehind(text, yamlTokens(text)).slice(0, MOST_ROUNDS)) {
      const whole = masked(text, [from])
      const read = parse(whole)
      if (read.errors.length >= document.errors.length) continue
      faults.push(mended('comment', from))
      text = whole
      document = read
    }
  }
  return { text, tokens: yamlTokens(text), document, faults: [...faults, ...document.errors] }
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
function commentsBehind(text: string, tokens: readonly YamlToken[]): YamlToken[] {
  let begun = false
  return tokens.filter(({ kind, to }) => {
    const behind = begun && kind === 'comment'
    if (text[to - 1] === '\n') begun = false
    else if (kind !== 'space') begun = true
    return behind
  })
}
