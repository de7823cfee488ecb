import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { COMMON_OPTIONS, readArguments } from '../../src/cli/frame/arguments.ts'
import { withWildcards } from '../../src/cli/frame/wildcards.ts'
import { memoryFiles } from '../../src/workspace/memory.ts'
import { REPORTERS } from '../../src/report/formats/index.ts'

/** The words of a command line; a redirection is the shell's. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/ > \S+$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)

describe.each(Object.entries(COMMANDS))('%s', (name, { options, examples }) => {
  it('has examples that it would take', async () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { line, about } of examples) {
      const [command, ...words] = wordsOf(line)
      expect(command).toBe(name)
      // Throws at an option that is none, or a value that is none.
      await readArguments(words, options, { env: {}, locale: () => 'en' } as never)
      expect([about.vi, about.en].every((text) => text.length > 5)).toBe(true)
    }
  })

  it('takes no option that every command has', () => {
    expect(Object.keys(options).filter((option) => option in COMMON_OPTIONS)).toEqual([])
  })
})

it('offers the forms there are reporters for, JSON among them', () => {
  const formsOf = (command: string) => COMMANDS[command]!.options.format!.choices
  expect(formsOf('check')).toEqual(Object.keys(REPORTERS.problems))
  expect(formsOf('diff')).toEqual(Object.keys(REPORTERS.changes))
  expect(formsOf('verify')).toEqual(Object.keys(REPORTERS.verification))
  for (const forms of Object.values(REPORTERS)) expect(Object.keys(forms)).toEqual(expect.arrayContaining(['pretty', 'json']))
})

it.each([
  ['plans\\2026\\*.md', ['plans/2026/a.md', 'plans/2026/kế hoạch (1).md']],
  ['plans/2026/?.md', ['plans/2026/a.md']],
  ['plans/2026/kế*(1).MD', ['plans/2026/kế hoạch (1).md']],
  ['*.docx', ['x.docx']],
  ['plans/2026/la*.md', ['plans/2026/la*.md']],
  ['plans/*/a.md', ['plans/*/a.md']],
  ['plans/2026/*.pdf', ['plans/2026/*.pdf']],
  ['HEAD:plans/2026/*.md', ['HEAD:plans/2026/*.md']],
  ['plans\\2026', ['plans\\2026']],
  ['-', ['-']],
])('where no shell has done it, %j is %j', async (given, found) => {
  const names = ['plans/2026/a.md', 'plans/2026/kế hoạch (1).md', 'plans/2026/.an.md', 'plans/2026/b.txt', 'x.docx']
  const files = memoryFiles(Object.fromEntries(names.map((name) => [name, ''])))
  expect(await withWildcards([given], files)).toEqual(found)
})

it('a name that has a star itself is that file', async () => {
  expect(await withWildcards(['a*.md'], memoryFiles({ 'a*.md': '', 'ab.md': '' }))).toEqual(['a*.md'])
})

it('what a note says to install is the packed file, which no registry has', () => {
  const told = Object.values(COMMANDS).flatMap(({ note }) => (note ? Object.values(note) : []))
  const installs = told.flatMap((text) => text.match(/npm install .*/g) ?? [])
  expect(installs.length).toBeGreaterThan(0)
  for (const line of installs) expect(line).toMatch(/^npm install --global \.\/kehoach-\d+\.\d+\.\d+\.tgz$/)
})
