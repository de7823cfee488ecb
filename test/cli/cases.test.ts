import { afterAll, describe, expect, it } from 'vitest'
import { caseFiles, piecesOf, textOfCases } from './cases.ts'
import { Folder } from './folder.ts'

/**
 * Runs cases/*.txt (cases.ts says how they are written) and holds what comes of each command against what stands there: both streams,
 * the files that are new or different, the exit code. `npx vitest run test/cli/cases.test.ts -u` writes it anew.
 */
const folders: Folder[] = []
afterAll(() => folders.forEach((folder) => folder.remove()))

/** The words of a command line, `"…"` around those with spaces. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)

async function runCommand(line: string, folder: Folder): Promise<string> {
  const words = wordsOf(line)
  const start = words.indexOf('kehoach')
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]))
  const { LOCALE: locale, COLUMNS: columns, ...others } = env
  const input = words.indexOf('<')
  const before = new Map(folder.list().map((name) => [name, folder.read(name)]))
  const { exit, stdout, stderr } = await folder.run(
    words.slice(start + 1, input < 0 ? undefined : input).map((word) => word.replace('{folder}', folder.path)),
    {
      env: others,
      ...(locale !== undefined && { locale }),
      ...(columns !== undefined && { columns: Number(columns) }),
      ...(input >= 0 && { stdin: folder.read(words[input + 1]!) }),
    },
  )
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
async function replay(source: string): Promise<string> {
  let result = ''
  for (const piece of piecesOf(source)) {
    if (piece.of === 'case') folders.push(new Folder())
    if (piece.of === 'file') folders.at(-1)!.write(piece.name, piece.content)
    result += piece.of === 'command' ? `$ ${piece.line}\n${await runCommand(piece.line, folders.at(-1)!)}\n\n` : piece.text
  }
  return `${result.trimEnd()}\n`
}

describe('commands', () => {
  it.each(caseFiles)('%s', async (name) => {
    const source = textOfCases(name)
    expect(source).toMatch(/^\$ kehoach /m)
    await expect(await replay(source)).toMatchFileSnapshot(`cases/${name}`)
  })
})
