import { readdirSync, readFileSync } from 'node:fs'

/**
 * The commands as a user sees them, in readable files: cases/*.txt. `@@` begins a case in a folder of its own; `===` gives a file
 * (those before the first case stand in every folder; `= other` copies one; `(bom crlf)` and the like say how it is saved); `$` runs
 * a command, with environment variables before it and `< file` for standard input; what must come of it follows.
 */
const CASES = new URL('cases/', import.meta.url)

export const caseFiles = readdirSync(CASES).filter((name) => name.endsWith('.txt'))

export const textOfCases = (name: string): string => readFileSync(new URL(name, CASES), 'utf8')

/** Ways to save a file that cannot be shown in a file of text. */
const SAVED: Readonly<Record<string, (text: string) => string>> = {
  bom: (text) => `\uFEFF${text}`,
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  nfd: (text) => text.normalize('NFD'),
  /** `\x01` is that byte. */
  bytes: (text) => text,
}

function contentOf(text: string, ways: readonly string[]): Uint8Array {
  const saved = ways.reduce((now, way) => SAVED[way]!(now), text)
  if (!ways.includes('bytes')) return Buffer.from(saved)
  return Buffer.concat(
    saved
      .split(/(\\x[\da-f]{2})/)
      .map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  )
}

/** A piece of a file of cases, with its own text; putting the texts together again gives the file. */
export type Piece = { readonly text: string } & (
  | { readonly of: 'prose' }
  | { readonly of: 'case'; readonly title: string }
  | { readonly of: 'file'; readonly name: string; readonly content: Uint8Array }
  | { readonly of: 'command'; readonly line: string }
)

/** The pieces of a file of cases; the files for all cases stand again after each title, without text. */
export function* piecesOf(source: string): Generator<Piece> {
  const given = new Map<string, Uint8Array>()
  let common: readonly (readonly [string, Uint8Array])[] | undefined
  for (const text of source.split(/^(?=@@ |=== |\$ )/m)) {
    const [head = '', ...rest] = text.split('\n')
    if (head.startsWith('@@ ')) {
      common ??= [...given]
      given.clear()
      yield { of: 'case', title: head.slice(3), text }
      for (const [name, content] of common) {
        given.set(name, content)
        yield { of: 'file', name, content, text: '' }
      }
    } else if (head.startsWith('=== ')) {
      const [, name, other, ways] = /^=== (.*?)(?: = (.*?))?(?: \(([a-z ]+)\))?$/.exec(head)!
      const saved = ways?.split(' ') ?? []
      const copied = other === undefined ? undefined : given.get(other)!
      const content =
        copied && saved.length === 0
          ? copied
          : contentOf(copied ? Buffer.from(copied).toString() : `${rest.join('\n').trimEnd()}\n`, saved)
      given.set(name!, content)
      if (common) yield { of: 'file', name: name!, content, text }
      else yield { of: 'prose', text }
    } else if (head.startsWith('$ ')) yield { of: 'command', line: head.slice(2), text }
    else yield { of: 'prose', text }
  }
}
