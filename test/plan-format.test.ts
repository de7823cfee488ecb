import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { checkPlan } from '../src/check/every-rule.ts'
import { DATA_NAMES } from '../src/model/block.ts'
import { documentText } from '../src/ooxml/text.ts'
import { KINDS } from '../src/problems/index.ts'
import { REFERENCES } from '../src/read/inline.ts'
import { readPlan } from '../src/read/plan.ts'
import { readProfile } from '../src/read/profile.ts'
import type { SourceFile } from '../src/read/source.ts'
import { renderDocx } from '../src/render/document.ts'
import { RULES } from '../src/rules/index.ts'
import schema from '../schemas/plan.schema.json' with { type: 'json' }

/** The book of the plan file, in both languages: each example in it is read, checked and built. */
const BOOKS = ['docs/plan-format.md', 'docs/plan-format.vi.md']

/**
 * A block of the book that says what it is: `plan` is the plan all examples vary, `example` one without errors or warnings (but that
 * it has only some of a plan's sections),
 * `problem <id>` one with that problem and no other, `printed` what the document of the example above it has, `file <path>` a file
 * beside the next example.
 */
interface Marked {
  readonly is: string
  readonly of: string
  readonly text: string
  readonly line: number
}

interface Example {
  readonly line: number
  readonly text: string
  readonly problem: string | undefined
  readonly files: ReadonlyMap<string, string>
  printed?: string
}

const markedIn = (book: string): Marked[] =>
  [...book.matchAll(/^```[a-z]+ (plan|example|problem|printed|file)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((found) => ({
    is: found[1]!,
    of: found[2] ?? '',
    text: found[3]!,
    line: book.slice(0, found.index).split('\n').length,
  }))

function examplesIn(blocks: readonly Marked[]): Example[] {
  const examples: Example[] = []
  let files = new Map<string, string>()
  for (const { is, of, text, line } of blocks) {
    if (is === 'file') files.set(of, text)
    else if (is === 'printed') examples.at(-1)!.printed = text
    else {
      examples.push({ line, text, problem: is === 'problem' ? of : undefined, files })
      files = new Map()
    }
  }
  return examples
}

const PARTS = /^(?:---\n([\s\S]*?)^---\n)?([\s\S]*)$/m
const keysOf = (front: string): string[] => front.split(/^(?=[a-z]+:)/m).filter(Boolean)
const nameOf = (key: string): string => key.split(':')[0]!

/** An example as a whole plan: what it does not say is that of the plan the book begins with, unless it is whole itself. */
function whole(example: string, plan: string): string {
  if (example.startsWith('---\nschema:')) return example
  const [[, ownFront = '', ownBody = ''], [, front = '', body = '']] = [PARTS.exec(example)!, PARTS.exec(plan)!]
  const own = keysOf(ownFront)
  const left = keysOf(front).filter((key) => !own.some((it) => nameOf(it) === nameOf(key)))
  return `---\n${[...left, ...own].join('')}---\n${ownBody.trim() === '' ? body : ownBody}`
}

/** The image that lies beside every example: one grey point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAAAAADaLSBnAAAAEElEQVR4nGNgGAWjYBSQAgADNAABbnWNbAAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

/** One space between words, whatever kind the document has. */
const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The lines that are not found in a text in this order. */
function missing(lines: readonly string[], text: readonly string[]): string[] {
  let from = 0
  return lines.filter((line) => {
    const at = text.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at < 0
  })
}

describe.each(BOOKS)('%s', (name) => {
  const book = readFileSync(name, 'utf8')
  const examples = examplesIn(markedIn(book))
  const plan = examples[0]!.text

  it.each(examples.map((example) => [example.line, example] as const))('line %i', (_, { text, problem, files, printed }) => {
    const bytesOf = (path: string): SourceFile | undefined => {
      const content: SourceFile['content'] | undefined = path === 'so-do.png' ? PNG : files.get(path)
      return content === undefined ? undefined : { path, content }
    }
    const office = files.get('kehoach.yaml')
    const profile = office === undefined ? undefined : { path: 'kehoach.yaml', content: office }
    const shared = profile && readProfile(profile)
    expect(shared?.problems ?? []).toEqual([])
    const { value: read, problems } = readPlan(
      { path: 'ke-hoach.md', content: whole(text, profile ? withoutShared(plan, profile.content) : plan) },
      { open: bytesOf, ...(profile && { profile }) },
    )
    const found = [...problems, ...(read ? checkPlan(read) : [])].filter(
      ({ severity, rule }) => severity !== 'info' && (text === plan || rule !== 'sections-of-kind'),
    )
    const told = [...new Set(found.map(({ rule, message }) => (rule === problem ? rule : `${rule}: ${message.en}`)))]
    expect(told).toEqual(problem ? [problem] : [])
    if (found.some(({ severity }) => severity === 'error')) {
      expect(printed).toBeUndefined()
      return
    }
    const { value: docx, problems: unwritable } = renderDocx(read!.plan)
    expect(unwritable).toEqual([])
    const lines = documentText({ path: 'ke-hoach.docx', content: docx! }).value!.split('\n').map(spaced)
    if (printed === undefined) return
    const shown = printed.split('\n').map(spaced).filter(Boolean)
    const lost = missing(shown, lines)
    expect(lost, lines.join('\n')).toEqual([])
  })

  it('shows an example of whatever can be written in the body', () => {
    const shown = examples.flatMap(({ text, files }) => [text, ...files.values()]).join('\n')
    const written = [
      ...DATA_NAMES.map((name) => `::${name}`),
      '::table{',
      '::page-break',
      '::toc',
      ...REFERENCES.map((to) => `:${to}[`),
    ]
    for (const directive of written) expect(shown).toContain(directive)
    expect(examples.filter(({ problem }) => problem).length).toBeGreaterThan(10)
    expect(examples.filter(({ printed }) => printed).length).toBeGreaterThan(10)
  })

  it('names every key of the schema', () => {
    const keys = (node: unknown): string[] =>
      typeof node !== 'object' || node === null
        ? []
        : Object.entries(node).flatMap(([key, inner]) => [
            ...(key === 'properties' ? Object.keys(inner as object) : []),
            ...(key === 'examples' ? [] : keys(inner)),
          ])
    const all = [...new Set(keys(schema))]
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter((key) => !book.includes(`\`${key}\``) && !book.includes(`.${key}\``))).toEqual([])
  })

  it('speaks of problems and rules there are', () => {
    const ids = new Set([...KINDS, ...RULES].map(({ id }) => id as string))
    const named = [...book.matchAll(/`([a-z]+(?:-[a-z]+)+)` \((?:error|warning|lỗi|cảnh báo)\)/g)].map(([, id]) => id!)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  it('links to what is there', () => {
    const anchorsOf = (text: string): string[] =>
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[^\p{L}\d\s-]/gu, '')
          .replaceAll(' ', '-'),
      )
    const prose = book.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
    const links = [...prose.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)]
    expect(links.length).toBeGreaterThan(5)
    for (const [, path, anchor] of links) {
      const there = path === '' ? book : readFileSync(join('docs', path!), 'utf8')
      if (anchor) expect(anchorsOf(there)).toContain(anchor)
    }
  })
})

it('has the sections that the code points to', () => {
  const headings = [...readFileSync(BOOKS[0]!, 'utf8').matchAll(/^#{2,3} (.*)$/gm)].map(([, heading]) => heading!.toLowerCase())
  const pointers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/docs\/plan-format\.md[,:] ([a-z ]+)/g)])
    .map(([, section]) => section!.trim())
  expect(pointers.length).toBeGreaterThan(4)
  for (const section of pointers) expect(headings).toContain(section)
})

it('is linked from both READMEs, and packed', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/plan-format.md)')
  expect(readFileSync('README.vi.md', 'utf8')).toContain('](docs/plan-format.vi.md)')
  expect(manifest.files).toContain('docs')
})

/** A plan without what the office's profile says for it. */
const withoutShared = (plan: string, profile: string): string => {
  const [, front = '', body = ''] = PARTS.exec(plan)!
  const shared = keysOf(profile).map(nameOf)
  return `---\n${keysOf(front)
    .filter((key) => !shared.includes(nameOf(key)))
    .join('')}---\n${body}`
}

it('has the same examples in both languages', () => {
  const [english, vietnamese] = BOOKS.map((name) =>
    markedIn(readFileSync(name, 'utf8')).map(({ is, of, text }) => [is, of, text]),
  )
  expect(english).toEqual(vietnamese)
})
