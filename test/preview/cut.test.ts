import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPages, type CutPage, type MeasuredBlock, type MeasuredSection } from '../../src/preview/cut.ts'

/** What the cutting of pages keeps to, whatever it is given. */

const HEIGHT = 100
const LINE = 10

const paragraph = (lines: number, more: Partial<Extract<MeasuredBlock, { kind: 'paragraph' }>> = {}): MeasuredBlock => ({
  kind: 'paragraph',
  before: 5,
  after: 0,
  lines,
  line: LINE,
  keepNext: false,
  keepLines: false,
  breakBefore: false,
  marks: [],
  ...more,
})
const section = (blocks: readonly MeasuredBlock[], more: Partial<MeasuredSection> = {}): MeasuredSection => ({
  height: HEIGHT,
  titlePage: true,
  restart: false,
  blocks,
  ...more,
})
const cut = (...blocks: MeasuredBlock[]): CutPage[] => cutPages([section(blocks)], 5)
/** What stands on each page: block, from, to. */
const stands = (pages: readonly CutPage[]): string[] =>
  pages.map(({ fragments }) => fragments.map(({ block, from, to }) => `${block}:${from.index}-${to.index}`).join(' '))

describe('pages', () => {
  it('end where the next line would not fit, two lines at least on either side', () => {
    expect(stands(cut(paragraph(8), paragraph(4)))).toEqual(['0:0-8', '1:0-4'])
    expect(stands(cut(paragraph(6), paragraph(6)))).toEqual(['0:0-6 1:0-3', '1:3-6'])
    expect(stands(cut(paragraph(7), paragraph(3)))).toEqual(['0:0-7', '1:0-3'])
  })

  it('take what is kept with the next along, but for what no page could hold', () => {
    const kept = { keepNext: true }
    expect(stands(cut(paragraph(7), paragraph(1, kept), paragraph(2)))).toEqual(['0:0-7', '1:0-1 2:0-2'])
    expect(stands(cut(paragraph(4), paragraph(1, kept), paragraph(9, kept), paragraph(2)))).toEqual([
      '0:0-4',
      '1:0-1 2:0-7',
      '2:7-9 3:0-2',
    ])
    expect(stands(cut(paragraph(25, kept)))).toEqual(['0:0-9', '0:9-19', '0:19-25'])
  })

  it('begin where the author says', () => {
    expect(stands(cut(paragraph(2), paragraph(1, { breakBefore: true }), paragraph(2)))).toEqual(['0:0-2', '1:0-1 2:0-2'])
  })

  it('leave out the room above their first line but where a section begins, and take the larger of two rooms that meet', () => {
    expect(stands(cut(paragraph(9), paragraph(10)))).toEqual(['0:0-9', '1:0-10'])
    expect(stands(cut(paragraph(10)))).toEqual(['0:0-8', '0:8-10'])
    expect(stands(cut(paragraph(5, { before: 0, after: 10 }), paragraph(4)))).toEqual(['0:0-5 1:0-4'])
  })

  it('have room for their notes, each once', () => {
    const marks = [{ line: 1, note: 1, height: 20 }]
    expect(cut(paragraph(4), paragraph(4, { marks })).map(({ notes }) => notes)).toEqual([[1], []])
    expect(cut(paragraph(3, { marks }), paragraph(3, { marks })).map(({ notes }) => notes)).toEqual([[1]])
  })

  it('repeat the head of a table, and keep its rows whole', () => {
    const row = (height: number, keepNext = false) => ({ height, keepNext })
    const table: MeasuredBlock = {
      kind: 'table',
      head: 1,
      rows: [row(20, true), row(30), row(30), row(30), row(30), row(30, true), row(10)],
      marks: [],
    }
    expect(stands(cut(table))).toEqual(['0:0-3', '0:3-5', '0:5-7'])
  })

  it('part a row that is told to split, between its lines', () => {
    const table: MeasuredBlock = {
      kind: 'table',
      head: 0,
      rows: [{ height: 206, keepNext: false, split: { lines: 20, line: LINE } }],
      marks: [],
    }
    const pages = cut(table)
    expect(pages.map(({ fragments: [it] }) => [it!.from.line, it!.to.index, it!.to.line])).toEqual([
      [0, 0, 10],
      [10, 0, 18],
      [18, 1, 0],
    ])
  })

  it('are counted, anew in an annex, and show no number where a title stands', () => {
    const many = [paragraph(25)]
    const pages = cutPages([section(many), section(many, { titlePage: false }), section(many, { restart: true })], 5)
    expect(pages.map(({ number }) => number)).toEqual([null, 2, 3, 4, 5, 6, null, 2, 3])
  })

  it('an empty text is one page', () => {
    expect(stands(cut())).toEqual([''])
  })
})

const blocks = fc.array(
  fc.oneof(
    fc
      .record({
        lines: fc.integer({ min: 1, max: 30 }),
        keepNext: fc.boolean(),
        keepLines: fc.boolean(),
        breakBefore: fc.boolean(),
        before: fc.integer({ min: 0, max: 12 }),
      })
      .map(({ lines, ...more }) => paragraph(lines, more)),
    fc
      .array(fc.record({ height: fc.integer({ min: 5, max: 60 }), keepNext: fc.boolean() }), { minLength: 1, maxLength: 12 })
      .map((rows): MeasuredBlock => ({ kind: 'table', head: 0, rows, marks: [] })),
  ),
  { minLength: 1, maxLength: 12 },
)

it('everything stands on one page, once and in order, and pages are as full as they may be', () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const pages = cutPages([section(given)], 5)
      const seen = given.map(() => 0)
      let last = -1
      for (const { fragments } of pages) {
        expect(fragments.length).toBeGreaterThan(0)
        for (const { block, from, to } of fragments) {
          expect(block).toBeGreaterThanOrEqual(last)
          last = block
          expect(from.index).toBe(seen[block])
          seen[block] = to.index
        }
      }
      expect(seen).toEqual(given.map((it) => (it.kind === 'paragraph' ? it.lines : it.rows.length)))
      for (const [page, { fragments }] of pages.entries())
        expect(heightOf(fragments, given, page === 0)).toBeLessThanOrEqual(HEIGHT + 1)
    }),
    { numRuns: 200 },
  )
})

/** The height of what stands on a page, rooms between paragraphs included. */
function heightOf(fragments: CutPage['fragments'], given: readonly MeasuredBlock[], first: boolean): number {
  return fragments.reduce((sum, { block, from, to }, index) => {
    const it = given[block]!
    const room = (index === 0 && !first) || it.kind === 'table' || from.index > 0 ? 0 : it.before
    const inside =
      it.kind === 'paragraph'
        ? (to.index - from.index) * it.line
        : it.rows.slice(from.index, to.index).reduce((all, row) => all + row.height, 0)
    return sum + room + inside
  }, 0)
}
