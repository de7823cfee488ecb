import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Folder } from './folder.ts'

/**
 * The commands as a user sees them, in readable files: cases/*.txt. `@@` begins a case in a folder of its own; `===` gives a file
 * (those before the first case stand in every folder; `= other` copies one; `(bom crlf)` and the like say how it is saved); `$` runs
 * a command, with environment variables before it and `< file` for standard input. What must come of it follows: both streams, the
 * files that are new or different, the exit code. `npx vitest run test/cli/cases.test.ts -u` writes what comes of it anew.
 */
const CASES = new URL('cases/', import.meta.url)

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
  return Buffer.concat(saved.split(/(\\x[\da-f]{2})/).map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))))
}

/** The words of a command line, `"…"` around those with spaces. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)

async function runCommand(line: string, folder: Folder): Promise<string> {
  const words = wordsOf(line)
  const start = words.indexOf('kehoach')
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]))
  const { LOCALE: locale, COLUMNS: columns, ...others } = env
  const input = words.indexOf('<')
  const before = new Map(folder.list().map((name) => [name, folder.read(name)]))
  const { exit, stdout, stderr } = await folder.run(words.slice(start + 1, input < 0 ? undefined : input).map((word) => word.replace('{folder}', folder.path)), {
    env: others,
    ...(locale !== undefined && { locale }),
    ...(columns !== undefined && { columns: Number(columns) }),
    ...(input >= 0 && { stdin: folder.read(words[input + 1]!) }),
  })
  const written = folder.list().filter((name) => !before.get(name)?.equals(folder.read(name)))
  for (const text of [stdout, stderr]) {
    expect(text, 'output ends its last line').toMatch(/^$|\n$/)
    expect(text, 'no stack trace').not.toMatch(/^ {4}at |Error:/m)
  }
  const shown = (text: string): string =>
    text
      .trimEnd()
      .replaceAll(folder.path, '{folder}')
      .replaceAll('\u001b', '\\e')
      // They change with every change of the renderer; build.test.ts holds them against the file.
      .replace(/"bytes": \d+/g, '"bytes": …')
      .replace(/"sha256": "[\da-f]{64}"/g, '"sha256": "…"')
  return [
    ...(stdout ? ['--- stdout', shown(stdout)] : []),
    ...(stderr ? ['--- stderr', shown(stderr)] : []),
    ...(written.length > 0 ? ['--- written', ...written] : []),
    `--- exit ${exit}`,
  ].join('\n')
}

/** Runs all cases of a file and gives the file as it should be. */
async function replay(text: string): Promise<string> {
  const blocks = text.split(/^(?=@@ |=== |\$ )/m)
  const given = new Map<string, Uint8Array>()
  const folders: Folder[] = []
  let common: [string, Uint8Array][] = []
  const result: string[] = []
  for (const block of blocks) {
    const [head = '', ...rest] = block.split('\n')
    const folder = folders.at(-1)
    if (head.startsWith('@@ ')) {
      if (folder === undefined) common = [...given]
      given.clear()
      folders.push(new Folder())
      for (const [name, content] of common) {
        given.set(name, content)
        folders.at(-1)!.write(name, content)
      }
      result.push(block)
    } else if (head.startsWith('=== ')) {
      const [, name, source, ways] = /^=== (.*?)(?: = (.*?))?(?: \(([a-z ]+)\))?$/.exec(head)!
      const content = source === undefined ? contentOf(`${rest.join('\n').trimEnd()}\n`, ways?.split(' ') ?? []) : given.get(source)!
      given.set(name!, content)
      folder?.write(name!, content)
      result.push(block)
    } else if (head.startsWith('$ ')) {
      result.push(`${head}\n${await runCommand(head.slice(2), folder!)}\n\n`)
    } else result.push(block)
  }
  for (const folder of folders) folder.remove()
  return `${result.join('').trimEnd()}\n`
}

describe('commands', () => {
  it.each(readdirSync(CASES))('%s', async (name) => {
    const text = readFileSync(new URL(name, CASES), 'utf8')
    expect(text).toMatch(/^@@ /m)
    await expect(await replay(text)).toMatchFileSnapshot(`cases/${name}`)
  })
})
