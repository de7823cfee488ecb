/**
 * Compiles the knowledge that is no code, `src/<room>/data/*.yaml`, to the modules the program imports, one beside each file. A
 * file says what it lists (`about`), where that comes from (`source`) and the entries, all together or in `sections`; what kinds of
 * entries there are is told in `src/README.md`. `npm run generate` writes the modules; a test holds them against the files.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'

const KEYS = new Set(['about', 'source', 'order', 'fields', 'sections', 'entries', 'lists'])
const SECTION_KEYS = new Set(['name', 'about', 'source', 'order', 'entries'])
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value) => typeof value === 'string' && value.trim() !== ''
const { compare } = new Intl.Collator('vi')

/** The files, from the folder of the project. */
export const knowledgeFiles = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /^src\/[a-z]+\/data\/[a-z-]+\.yaml$/.test(name))
    .sort()

/**
 * What a file holds, and what is wrong with it, in sentences.
 *
 * @param {string} text
 */
export function readKnowledge(text) {
  const faults = []
  if (text !== text.normalize('NFC')) faults.push('The file is not in Unicode NFC.')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  for (const { message } of document.errors) faults.push(message.split('\n')[0])
  if (faults.length > 0) return { faults }
  const file = document.toJS()
  for (const key of Object.keys(file)) if (!KEYS.has(key)) faults.push(`There is no "${key}" at the head of a file.`)
  if (!isText(file.about)) faults.push('The file does not say what it lists: about.')
  if ([file.entries, file.sections, file.lists].filter((it) => it !== undefined).length !== 1)
    faults.push('A file has either entries, or sections of them, or lists with a name each.')
  const lists = Object.entries(file.lists ?? {}).map(([name, list]) => ({ name, ...list }))
  const sections = file.sections ?? (file.lists ? lists : [{ entries: file.entries }])
  const known = new Set()
  for (const section of sections) {
    for (const key of Object.keys(section)) if (!SECTION_KEYS.has(key)) faults.push(`There is no "${key}" in a section.`)
    if (file.lists) known.clear()
    faults.push(...faultsOf(section, file, known))
  }
  return { file, sections, faults }
}

/** What is wrong with the entries of a file, a section of one or a named list; `known` gathers what stood before. */
function faultsOf(section, file, known) {
  const { about, source, order, entries } = { ...file, ...section }
  const faults = []
  if (!isText(about)) faults.push(`A list does not say what it lists: ${section.name}`)
  if (order !== undefined && order !== 'kept') faults.push('The order of entries is by the alphabet, or "kept".')
  const names = Array.isArray(entries) ? entries : Object.keys(entries ?? {})
  if (names.length === 0) faults.push(`There are no entries: ${about}`)
  names.forEach((name, index) => {
    const entry = Array.isArray(entries) ? name : entries[name]
    if (!isText(name)) faults.push(`An entry is no text; put it in quotation marks: ${name}`)
    if (!isText(isMapping(entry) ? (entry.source ?? source) : source)) faults.push(`An entry has no source: ${name}`)
    if (known.has(name)) faults.push(`An entry stands twice: ${name}`)
    known.add(name)
    const before = names[index - 1]
    if (order !== 'kept' && before !== undefined && compare(before, name) > 0)
      faults.push(`"${name}" comes before "${before}" in the alphabet.`)
  })
  return faults
}

/** `not after` → `notAfter`. */
const camel = (words) => words.replace(/ ([a-z])/g, (_, letter) => letter.toUpperCase())

/** A value of an entry as code: days become their three numbers. */
function codeOf(value) {
  const day = typeof value === 'string' && DAY.exec(value)
  if (day) return `{ year: ${Number(day[1])}, month: ${Number(day[2])}, day: ${Number(day[3])} }`
  if (Array.isArray(value)) return `[${value.map(codeOf).join(', ')}]`
  if (!isMapping(value)) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, own]) => `${keyCode(camel(key))}: ${codeOf(own)}`)
    .join(', ')} }`
}
const keyCode = (key) => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key))

function typeOf(values) {
  const types = new Set(
    values.map((value) => {
      if (typeof value === 'string') return DAY.test(value) ? 'CalendarDate' : 'string'
      if (Array.isArray(value)) return `readonly ${typeOf(value)}[]`
      if (isMapping(value)) return shapeOf([value])
      return typeof value
    }),
  )
  return [...types].sort().join(' | ')
}

/** The type of rows by what stands in them: a field that some rows leave out is optional. */
function shapeOf(rows) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return `{ ${keys
    .map((key) => {
      const values = rows.filter((row) => key in row).map((row) => row[key])
      return `readonly ${keyCode(camel(key))}${values.length < rows.length ? '?' : ''}: ${typeOf(values)}`
    })
    .join('; ')} }`
}

/** Rows of a file whose `fields` say how the two sides of an entry's colon are called. */
function rowsOf({ fields }, sections) {
  const [key, value] = fields
  return sections.flatMap(({ entries }) =>
    Object.entries(entries).map(([name, entry]) => {
      if (!isMapping(entry)) return { [key]: name, [value]: entry }
      const { source, ...rest } = entry
      return { [key]: name, ...rest }
    }),
  )
}

const constantOf = (name) => name.replaceAll(/[ -]/g, '_').toUpperCase()

const declared = ({ about, name, type, code }) => `/** ${about} */\nexport const ${constantOf(name)}: ${type} = ${code}\n`

const listOf = (sections) => ({
  type: 'readonly string[]',
  code: `[\n${sections.flatMap(({ entries }) => entries.map((entry) => `  ${codeOf(entry)},\n`)).join('')}]`,
})

/** Type and code of what a file holds, all its sections in one. */
function wholeOf(file, sections) {
  if (file.fields) {
    const rows = rowsOf(file, sections)
    return { type: `readonly ${shapeOf(rows)}[]`, code: `[\n${rows.map((row) => `  ${codeOf(row)},\n`).join('')}]` }
  }
  if (Array.isArray(sections[0].entries)) return listOf(sections)
  const pairs = sections.flatMap(({ entries }) => Object.entries(entries))
  return {
    type: `Readonly<Record<string, ${typeOf(pairs.map(([, value]) => value))}>>`,
    code: `{\n${pairs.map(([key, value]) => `  ${keyCode(key)}: ${codeOf(value)},\n`).join('')}}`,
  }
}

/**
 * The module of a file: one constant, named after the file, or one for each of its lists.
 *
 * @param {string} path from the folder of the project
 * @param {string} text
 */
export function moduleOf(path, text) {
  const { file, sections, faults } = readKnowledge(text)
  if (faults.length > 0) throw new Error([`${path}:`, ...faults].join('\n  '))
  const constants = file.lists
    ? sections.map((section) => declared({ about: section.about, name: section.name, ...listOf([section]) }))
    : [declared({ about: file.about, name: basename(path, '.yaml'), ...wholeOf(file, sections) })]
  const code = constants.join('\n')
  const dates = code.includes(': CalendarDate') ? "import type { CalendarDate } from '../../model/date.ts'\n\n" : ''
  return `/* Generated from ${basename(path)}; run npm run generate. */\n\n${dates}${code}`
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const path of knowledgeFiles()) writeFileSync(path.replace(/yaml$/, 'ts'), moduleOf(path, readFileSync(path, 'utf8')))
