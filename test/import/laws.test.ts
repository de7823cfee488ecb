import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { FlowBlock, WordParagraph } from '../../src/ooxml/block.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { documentText } from '../../src/ooxml/text.ts'
import { readPlan } from '../../src/read/plan.ts'
import { renderDocx } from '../../src/render/document.ts'
import { writePlan } from '../../src/write/plan.ts'
import { FORMAT_PLANS, formatPlan } from '../fixtures.ts'
import { officePlan } from './generated.ts'

const PLANS = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `plans/${name}`)

/** Word files of offices, read where they lie; whoever has none passes over. */
const FILES = '../shared/word'

const read = (text: string): Plan => readPlan({ path: 'ke-hoach.md', content: text }).value!.plan

const built = (plan: Plan): Uint8Array => renderDocx(plan).value

const textOf = (content: Uint8Array): string => documentText({ path: 'ke-hoach.docx', content }).value!

const imported = (bytes: Uint8Array): ImportedPlan => {
  const { value, problems } = importDocx({ path: 'ke-hoach.docx', content: bytes })
  expect(problems).toEqual([])
  return value!
}

/** The plan is what a reader of its files gets, whether or not the import had to read them. */
function expectRead({ plan, text, appendices, images }: ImportedPlan): void {
  const files = new Map<string, string | Uint8Array>([
    ...appendices.map(({ file, text }) => [file, text] as const),
    ...images.map(({ file, bytes }) => [file, bytes] as const),
  ])
  const open = (path: string) => (files.has(path) ? { path, content: files.get(path)! } : undefined)
  expect(readPlan({ path: `${plan.id}.md`, content: text }, { open }).value!.plan).toEqual(plan)
}

/** What a document says of its head and closing: names and classes that no document shows are left out. */
const shown = ({ issuer, number, place, date, title, bases, distribution, archive, signatures, marks }: Plan) => ({
  issuer: { parents: issuer.parents, name: issuer.name },
  number,
  place,
  date,
  title,
  bases: bases.map(({ id: _, renewal: __, ...basis }) => basis),
  distribution: distribution.flatMap(({ to, purpose }) => to.map((name) => ({ name, purpose }))),
  archive,
  signatures,
  marks,
})

describe.skipIf(!existsSync(FILES)).each(existsSync(FILES) ? readdirSync(FILES) : [])('%s', (name) => {
  it('comes in as the plan that is read of its files', () => expectRead(imported(readFileSync(`${FILES}/${name}`))))
})

describe('the five plans, built and imported', () => {
  it.each(PLANS)('%s is the same plan and the same text again', async (path) => {
    const plan = read(readFileSync(path, 'utf8'))
    const bytes = built(plan)
    const found = imported(bytes)
    expectRead(found)
    expect(shown(found.plan)).toEqual(shown(plan))
    const again = built(found.plan)
    expect(textOf(again)).toBe(textOf(bytes))
    expect(looks(again)).toEqual(looks(bytes))
    expect(found.counts.placed).toBe(found.counts.words)
    expect(found.dropped.filter(({ paragraph }) => paragraph !== null)).toEqual([])
  })
})

describe('plans of all that offices write, built and imported', () => {
  it.each(FORMAT_PLANS)('%s is the same document again, its head and closing the same data', (name) => {
    const { plan } = formatPlan(name)
    const bytes = built(plan)
    const found = imported(bytes)
    expectRead(found)
    const again = built(found.plan)
    expect(textOf(again)).toBe(textOf(bytes))
    expect(looks(again)).toEqual(looks(bytes))
    const data = ({ partners, note, attached, number, place, date, distribution, archive, appendices, layout }: Plan) => ({
      partners,
      note,
      attached,
      number,
      place,
      date,
      distribution,
      archive,
      called: appendices.map(({ label, number }) => ({ label, number })),
      numbering: layout.numbering,
      size: layout.size,
    })
    expect(data(found.plan)).toEqual(data(plan))
    expect(found.dropped.filter(({ reason }) => reason.en.startsWith('the plan has no place'))).toEqual([])
  })
})

const RUNS = Number(process.env.IMPORT_RUNS ?? 25)

/**
 * Every paragraph as its reader sees it: text, where it is bold, italic or a link, how it stands, what hangs in it; tables with their
 * grid and the way their page is turned. Empty paragraphs only make room, and a column in which no cell begins is none.
 */
function looks(bytes: Uint8Array): string[] {
  return readDocument(bytes).sections.flatMap(({ blocks, page }) => {
    const of = (block: FlowBlock): string[] => {
      if (block.type === 'table') {
        const begun = [...new Set(block.rows.flat().map(({ column }) => column))].sort((a, b) => a - b)
        const seen = (from: number, to: number) => begun.filter((column) => column >= from && column < to).length
        const cells = block.rows.flatMap((row) =>
          row.flatMap(({ column, span, merged, blocks }) => [
            `cell ${seen(0, column)} ${seen(column, column + span)} ${merged}`,
            ...blocks.flatMap(of),
          ]),
        )
        return [`table ${page.landscape}`, ...cells]
      }
      const { text, format, pictures, notes } = block
      if (text.trim() === '' && !format.breakBefore && pictures.length === 0) return []
      return [[format.align, format.breakBefore ?? '', pictures.length, notes.length, facesOf(block)].join(' ')]
    }
    return blocks.flatMap(of)
  })
}

function facesOf({ runs }: WordParagraph): string {
  let faces = ''
  let last = ''
  for (const { text, format, link } of runs) {
    const face = `{${format.bold ? 'b' : ''}${format.italic ? 'i' : ''}${link ?? ''}}`
    for (const word of text.split(/(\s+)/)) {
      if (word.trim() !== '' && face !== last) faces += last = face
      faces += word.replace(/\s+/g, ' ')
    }
  }
  return faces.replace(/\s+/g, ' ').trim()
}

/**
 * What a document does not show, and is equal by decision: ids and kind, comments and wrapping of the source, what data its words come from,
 * capitals of sections' titles, blocks nested in an item, and shares of columns.
 */
it(
  'imports what was built as the same plan, which builds the same document',
  async () => {
    await fc.assert(
      fc.asyncProperty(officePlan, async (stated) => {
        const plan = read(writePlan(stated).value.text)
        const bytes = built(plan)
        const found = imported(bytes)
        expectRead(found)
        expect(found.counts.placed).toBe(found.counts.words)
        expect(shown(found.plan)).toEqual(shown(plan))
        const again = built(found.plan)
        expect(textOf(again)).toBe(textOf(bytes))
        expect(looks(again)).toEqual(looks(bytes))
      }),
      { numRuns: RUNS, ...(process.env.IMPORT_SEED && { seed: Number(process.env.IMPORT_SEED) }) },
    )
  },
  Math.max(600_000, RUNS * 10_000),
)
