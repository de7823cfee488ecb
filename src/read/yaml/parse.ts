import { parseDocument, type Document, type YAMLError } from 'yaml'
import { standIn } from './blanks.ts'

/** YAML parsed: the text as it was parsed last, and the errors of all rounds. */
export interface Parsed {
  readonly text: string
  readonly document: Document.Parsed
  readonly errors: readonly YAMLError[]
}

const MOST_COLONS = 20

/**
 * Parses, and where a text holds a colon (`title: Kế hoạch: …`), which would draw every later key into it, parses again with
 * that colon as text.
 */
export function parseWhole(written: string): Parsed {
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
