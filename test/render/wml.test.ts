import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../src/model/image.ts'
import { FRAMES, SAME_PARTS, STYLES, USUAL_PARTS } from '../../src/render/wml/skeleton.ts'
import { planDocument } from '../../src/render/document.ts'
import { skeleton } from '../../src/render/skeleton/skeleton.ts'
import { usualParts } from '../../src/render/skeleton/usual.ts'
import { partsOf, type WmlDocument } from '../../src/render/wml/package.ts'
import type { WmlParagraph } from '../../src/render/wml/paragraph.ts'
import type { WmlRun } from '../../src/render/wml/run.ts'
import type { WmlBlock, WmlCell } from '../../src/render/wml/table.ts'
import { fixture, FIXTURES, FORMAT_PLANS, formatPlan, PLANS, realPlan } from '../fixtures.ts'
import { wholePlan } from '../write/whole.ts'
import { docxParts, readableParts, withBookmarks } from './oracle.ts'

/** What render/wml writes by itself is what `docx` writes of the same, part by part and to the letter. */

function expectSame(document: WmlDocument): void {
  const ours = readableParts(partsOf(document))
  const theirs = docxParts(document)
  expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort())
  for (const [path, part] of theirs) expect(ours.get(path), path).toEqual(part)
  const marked = readableParts(partsOf(document, { bookmarks: true }))
  expect(marked.get('word/document.xml')).toBe(withBookmarks(theirs.get('word/document.xml') as string))
}

it('the skeleton is what `docx` makes; if not: npm run generate', () => {
  expect({ same: SAME_PARTS, styles: STYLES, frames: FRAMES }).toEqual(skeleton())
})

it('the usual parts are what is written for plans; if not: npm run generate', () => {
  expect(USUAL_PARTS).toEqual(usualParts())
  const written = PLANS.map((path) => [...readableParts(partsOf(planDocument(realPlan(path).plan))).values()])
  for (const { xml } of USUAL_PARTS) expect(written.filter((parts) => parts.includes(xml)).length).toBeGreaterThanOrEqual(3)
})

describe('plans', () => {
  it.each(PLANS)('%s', (path) => expectSame(planDocument(realPlan(path).plan, { sha256: 'ab', beside: 'cd' })))
  it.each(FIXTURES)('%s', (name) => expectSame(planDocument(fixture(name).plan)))
  it.each(FORMAT_PLANS)('%s', (name) => expectSame(planDocument(formatPlan(name).plan, { draft: true })))

  it('of all that a plan can say', () => {
    fc.assert(
      fc.property(wholePlan, (plan) => expectSame(planDocument(plan))),
      { numRuns: 8 },
    )
  })
})

describe('elements', () => {
  const margins = { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 567 }
  const page = { width: 11906, height: 16838, orientation: 'portrait', margins, header: [{ type: 'paragraph' }] } as const
  const document = (blocks: readonly WmlBlock[], more: Partial<WmlDocument> = {}): WmlDocument => ({
    properties: { title: 'a & "b" \'c\' <d>', creator: 'Sở', time: '2026-01-01T00:00:00Z' },
    styles: 13,
    sections: [{ ...page, blocks }],
    ...more,
  })
  const picture = (format: Picture['format'], content: number): Picture => ({
    format,
    width: 10,
    height: 10,
    content: new Uint8Array([1, 2, content]),
  })
  const words = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '&', '<', '>', '"', "'", '😀', '\u00a0'), maxLength: 8 })
  /** Records of which any key may be missing. */
  const records = <T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(keys, { requiredKeys: [] })

  const text = fc
    .tuple(
      words,
      records({ style: fc.constant('Strong'), color: fc.constant('FF0000'), highlight: fc.constant('yellow' as const) }),
    )
    .map(([text, look]): WmlRun => ({ type: 'text', text, ...look }))
  const link = fc
    .tuple(
      fc.constantFrom(
        'https://a.vn/?b=1&c=2',
        'https://a.vn/#phan-3',
        '#phan',
        'https://a.vn/#',
        `https://a.vn/#${'x'.repeat(256)}`,
      ),
      fc.array(text, { maxLength: 2 }),
    )
    .map(([address, runs]): WmlRun => ({ type: 'link', address, runs }))
  const drawing = fc
    .tuple(fc.constantFrom('png' as const, 'jpeg' as const), fc.integer({ min: 1, max: 2 }), words, words)
    .map(([format, content, name, description]): WmlRun => {
      return { type: 'drawing', picture: picture(format, content), width: 30, height: 20, name, description }
    })
  const run: fc.Arbitrary<WmlRun> = fc.oneof(
    text,
    link,
    drawing,
    fc.constantFrom<WmlRun[]>({ type: 'break' }, { type: 'note-reference', number: 2 }, { type: 'field', mark: 'begin' }),
    words.map((it): WmlRun => ({ type: 'instruction', text: it })),
  )
  const length = fc.nat(500)
  const border = fc.constantFrom(
    { style: 'single', color: '000000', size: 6, space: 1 } as const,
    { style: 'none', color: 'auto', size: 0 } as const,
  )
  const borders = fc.record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: ['left'] })
  const paragraph: fc.Arbitrary<WmlParagraph> = records({
    style: fc.constant('NoiDung'),
    keepNext: fc.boolean(),
    keepLines: fc.boolean(),
    pageBreakBefore: fc.constant(true as const),
    border: borders,
    spacing: records({
      before: length,
      after: length,
      line: length,
      lineRule: fc.constantFrom('auto' as const, 'exact' as const),
    }),
    indent: records({ left: length, right: length, firstLine: length }),
    alignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'both' as const),
    runs: fc.array(run, { maxLength: 4 }),
  }).map((it): WmlParagraph => ({ type: 'paragraph', ...it }))
  const sides = fc.record({ top: length, left: length, bottom: length, right: length })
  const { block } = fc.letrec<{ block: WmlBlock; cell: WmlCell }>((tie) => ({
    cell: fc
      .tuple(
        fc.record({ width: length, blocks: fc.array(tie('block'), { maxLength: 3 }) }),
        records({
          span: fc.constant(2),
          merge: fc.constantFrom('restart' as const, 'continue' as const),
          borders,
          margins: sides,
          verticalAlign: fc.constant('center' as const),
        }),
      )
      .map(([cell, more]) => ({ ...cell, ...more })),
    block: fc.oneof(
      { maxDepth: 1 },
      paragraph,
      fc.record({
        type: fc.constant('table' as const),
        width: length,
        columns: fc.array(length, { minLength: 1, maxLength: 3 }),
        border,
        margins: sides,
        rows: fc.array(
          fc
            .tuple(
              fc.record({ whole: fc.boolean(), cells: fc.array(tie('cell'), { maxLength: 2 }) }),
              records({ head: fc.boolean() }),
            )
            .map(([row, more]) => ({ ...row, ...more })),
          { minLength: 1, maxLength: 2 },
        ),
      }),
    ),
  }))

  it('drawn at random, in one section and in several', () => {
    const section = fc
      .tuple(
        fc.array(block, { maxLength: 3 }),
        fc.boolean(),
        records({ startsAt: fc.constant(1), firstHeader: fc.array(paragraph.filter(onlyWords), { minLength: 1, maxLength: 1 }) }),
      )
      .map(([blocks, upright, more]) => ({
        ...page,
        ...(!upright && { width: 16838, height: 11906, orientation: 'landscape' as const }),
        ...more,
        blocks,
      }))
    const noted = fc.array(paragraph.filter(onlyWords), { minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), noted, words, (sections, paragraphs, subject) => {
        const { properties } = document([])
        const told = { ...properties, subject, keywords: subject, description: subject }
        expectSame(document([], { sections, footnotes: [{ number: 2, paragraphs }], properties: told }))
      }),
      { numRuns: 50 },
    )
  })

  /** `docx` numbers images and links of these parts otherwise, and no plan has them there. */
  function onlyWords({ runs = [] }: WmlParagraph): boolean {
    return runs.every(({ type }) => type === 'text' || type === 'break')
  }

  it('an image that stands twice is one file', () => {
    const drawn = (content: number): WmlBlock => ({
      type: 'paragraph',
      runs: [{ type: 'drawing', picture: picture('png', content), width: 1, height: 1, name: 'a.png', description: '' }],
    })
    const parts = partsOf(document([drawn(1), drawn(2), drawn(1)]))
    expect([...parts.keys()].filter((path) => path.includes('media'))).toEqual(['word/media/image1.png', 'word/media/image2.png'])
  })
})
