import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script, without types
import { knowledgeFiles, moduleOf, readKnowledge } from '../scripts/knowledge.mjs'

const files: string[] = knowledgeFiles()
const faultsOf = (text: string): string[] => readKnowledge(text).faults

describe('every file of knowledge', () => {
  it('is among those the program is made of', () => {
    expect(files.length).toBeGreaterThan(20)
    const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\/data\/[^/]+\.ts$/.test(name))
    expect(modules.sort()).toEqual(files.map((path) => path.replace(/yaml$/, 'ts')))
  })

  it.each(files)('%s says where it comes from, each entry once, in order, in NFC', (path) =>
    expect(faultsOf(readFileSync(path, 'utf8'))).toEqual([]),
  )

  it.each(files)('%s is what its module holds; if not: npm run generate', (path) =>
    expect(readFileSync(path.replace(/yaml$/, 'ts'), 'utf8')).toBe(moduleOf(path, readFileSync(path, 'utf8'))),
  )
})

describe('a file of knowledge is refused', () => {
  const right = 'about: Fruits.\nsource: practice\nentries:\n  - chanh\n  - xoài\n'
  it('for nothing else', () => expect(faultsOf(right)).toEqual([]))
  it.each([
    ['without a source', right.replace('source: practice\n', ''), 'An entry has no source: chanh'],
    [
      'with a row whose source is empty',
      "about: F.\nsource: practice\nfields: [a, b]\nentries:\n  x: { source: '' }\n",
      'An entry has no source: x',
    ],
    ['without a word on what it lists', right.replace('about: Fruits.\n', ''), 'The file does not say what it lists: about.'],
    ['out of order', right.replace('chanh', 'xoan').replace('xoài', 'chanh'), '"chanh" comes before "xoan" in the alphabet.'],
    ['with an entry twice', right.replace('xoài', 'chanh'), 'An entry stands twice: chanh'],
    [
      'with a name twice',
      'about: F.\nsource: practice\nentries:\n  a: x\n  a: y\n',
      'Map keys must be unique at line 5, column 3:',
    ],
    ['out of NFC', right.normalize('NFD'), 'The file is not in Unicode NFC.'],
    ['with a number for a word', right.replace('chanh', '12'), 'An entry is no text; put it in quotation marks: 12'],
    [
      'with a list that does not say what it lists',
      'about: F.\nsource: practice\nlists:\n  a b:\n    about:\n    entries:\n      - x\n',
      'A list does not say what it lists: a b',
    ],
    ['with a key it does not know', `${right}sorce: x\n`, 'There is no "sorce" at the head of a file.'],
  ])('%s', (_, text, fault) => expect(faultsOf(text)).toContain(fault))

  it('in a module that names file and fault', () =>
    expect(() => moduleOf('src/language/data/fruits.yaml', right.replace('source: practice\n', ''))).toThrow(
      'src/language/data/fruits.yaml:\n  An entry has no source: chanh',
    ))
})

describe('the module of a file', () => {
  const module = (text: string): string => moduleOf('src/bodies/data/some-days.yaml', `about: Days.\nsource: practice\n${text}`)

  it('lists words', () =>
    expect(module('entries:\n  - a\n  - b\n')).toContain('export const SOME_DAYS: readonly string[] = [\n  "a",\n  "b",\n]'))

  it('has one constant for each of several lists, each with its own entries', () => {
    const text = module(
      'lists:\n  first days:\n    about: A.\n    entries:\n      - x\n  last days:\n    about: B.\n    entries:\n      - x\n',
    )
    expect(text).toContain('/** A. */\nexport const FIRST_DAYS: readonly string[] = [\n  "x",\n]')
    expect(text).toContain('/** B. */\nexport const LAST_DAYS: readonly string[] = [\n  "x",\n]')
  })

  it('takes both forms of a row, days as numbers, names as code writes them, no source', () => {
    const text = module(
      'fields: [id, day]\nentries:\n  a: 2025-07-01\n  b:\n    day: 2024-01-31\n    not after: [x]\n    source: a law\n',
    )
    expect(text).toContain("import type { CalendarDate } from '../../model/date.ts'")
    expect(text).toContain('{ readonly id: string; readonly day: CalendarDate; readonly notAfter?: readonly string[] }[]')
    expect(text).toContain('{ id: "a", day: { year: 2025, month: 7, day: 1 } },')
    expect(text).toContain('{ id: "b", day: { year: 2024, month: 1, day: 31 }, notAfter: ["x"] },')
  })
})

it('no pattern hides a list of words: what is known of the language, of bodies and documents stands in files of knowledge', () => {
  const rooms = ['rules', 'reading', 'rollover', 'manuscript']
  const hidden = rooms.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !path.includes('/data/'))
      .filter((path) => /(?:\p{L}[\p{L} ]*\|){9}\p{L}/u.test(readFileSync(path, 'utf8'))),
  )
  expect(hidden).toEqual([])
})
