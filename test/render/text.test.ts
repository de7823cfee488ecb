import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  bodyOf,
  closingStart,
  footnotesOf,
  paragraphsOf,
  partOf,
  rendered,
  styleOf,
  textBlocks,
  textOf,
  textStart,
  type Element,
} from '../docx.ts'
import seeds from '../fixtures/seed-figures.json' with { type: 'json' }
import { PLANS, readText, realPlan, sourceOf } from '../fixtures.ts'
import { expectedText } from './expected-text.ts'

/** The document says what the plan says: nothing lost, nothing doubled. */

/** One space between words, whatever kind the document has; lines of a name are one text. */
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()
/** The dash of a range keeps to what is before it. */
const unbound = (text: string): string => text.replace(/\u00a0(?=[-–] )/g, ' ')
const LABEL = /^(?:[IVXLC]+\.|\d+(?:\.\d+)*\.|\p{Ll}\)|[-+]) /u
const unlabelled = (paragraph: Element): string =>
  /^(?:Heading\d|NoiDung)$/.test(styleOf(paragraph) ?? '') ? textOf(paragraph).replace(LABEL, '') : textOf(paragraph)

describe.each(PLANS)('%s', (path) => {
  it('the document has the words of the source, in their order and no others', async () => {
    const { plan, problems } = realPlan(path)
    expect(problems).toEqual([])
    const bytes = rendered(plan)
    const body = bodyOf(bytes)
    const [left, right, ...more] = [...all(body[closingStart(bytes) + 1]!, 'w:tc')]
    const rest = body.slice(closingStart(bytes) + 2).flatMap(paragraphsOf)
    const expected = expectedText(sourceOf(path).replace(/\s*<!--.*?-->[ \t]*(?=\n)/gsu, ''))
    expect(more).toEqual([])
    expect({
      letterhead: paragraphsOf(body[0]!).map(plain),
      title: body.slice(1, textStart(bytes)).flatMap(paragraphsOf).map(plain),
      text: textBlocks(bytes)
        .flatMap((block) => [...all(block, 'w:p')])
        .map(unlabelled)
        .map(plain)
        .filter(Boolean),
      recipients: [...paragraphsOf(left!), ...rest].map(plain),
      signature: paragraphsOf(right!).map(plain),
      notes: Object.values(footnotesOf(bytes)).map(plain),
    }).toEqual(Object.fromEntries(Object.entries(expected).map(([part, texts]) => [part, texts.map(plain)])))
    expect(expected.text.length).toBeGreaterThan(20)
  })
})

describe('figures of the seeds', () => {
  describe.each(seeds)('seed $seed in $plan', ({ plan: path, numbers, percentages, corrected }) => {
    const right = (figure: string): string => (corrected as Readonly<Record<string, string>>)[figure] ?? figure
    it('stand in the document, its slips corrected', async () => {
      const bytes = rendered(realPlan(path as (typeof PLANS)[number]).plan)
      const text = [partOf(bytes, 'word/document.xml'), partOf(bytes, 'word/footnotes.xml')].flatMap(paragraphsOf).join('\n')
      const stands = (figure: string): boolean =>
        new RegExp(`(?<![\\d,/-])${figure.replace(/[./]/g, '\\$&')}(?![\\p{L}\\d/])`, 'u').test(text)
      expect([...numbers, ...percentages].map(right).filter((figure) => !stands(figure))).toEqual([])
      expect(Object.keys(corrected).filter(stands)).toEqual([])
    })
  })
})

describe('generated plans', () => {
  /** Words as Markdown and as text. */
  const WORDS: readonly (readonly [string, string])[] = [
    ...['thi', 'hành', 'án', 'dân', 'sự', 'nghĩa', 'vụ', 'quyết', 'định', 'ưỡng', 'Đảng', 'khuyến', 'người', 'ợ', 'ỹ'].map(
      (it) => [it, it] as const,
    ),
    ...[
      '85,1%',
      '30/6/2026',
      '717/QĐ-BTP',
      '“trích”',
      '(THADS)',
      '1.000',
      '8:30',
      'giờ:từ',
      'A&B',
      '2021-2025',
      'a/b',
      'chưa…',
      '-',
      '+',
    ].map((it) => [it, it] as const),
    ['a\\<b', 'a<b'],
    ['\\*sao\\*', '*sao*'],
    ['x\\_y', 'x_y'],
    ['\\[ngoặc\\]', '[ngoặc]'],
    ['&amp;', '&'],
    ['"thẳng"', '"thẳng"'],
    ["l'", "l'"],
  ]
  interface Piece {
    readonly kind: 'plain' | 'emphasis' | 'strong' | 'both' | 'link'
    readonly words: readonly (readonly [string, string])[]
    readonly note: boolean
  }
  type Lines = readonly (readonly Piece[])[]
  type Block =
    | { readonly kind: 'paragraph'; readonly lines: Lines }
    | { readonly kind: 'clauses'; readonly items: readonly { readonly lines: Lines; readonly points: readonly Lines[] }[] }
    | { readonly kind: 'bullets'; readonly items: readonly { readonly lines: Lines; readonly plus: readonly Lines[] }[] }
    | { readonly kind: 'table'; readonly rows: readonly (readonly (Piece | null)[])[] }
  interface Section {
    readonly title: Piece
    readonly blocks: readonly Block[]
    readonly subs: readonly { readonly title: Piece; readonly blocks: readonly Block[] }[]
  }

  const piece: fc.Arbitrary<Piece> = fc.record({
    kind: fc.constantFrom('plain', 'plain', 'emphasis', 'strong', 'both', 'link'),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
    note: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  const lines: fc.Arbitrary<Lines> = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
  const some = <T>(of: fc.Arbitrary<T>, most: number, least = 0): fc.Arbitrary<T[]> =>
    fc.array(of, { minLength: least, maxLength: most })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), lines }),
    fc.record({ kind: fc.constant('clauses' as const), items: some(fc.record({ lines, points: some(lines, 6) }), 3, 1) }),
    fc.record({ kind: fc.constant('bullets' as const), items: some(fc.record({ lines, plus: some(lines, 2) }), 3, 1) }),
    fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.record({
        kind: fc.constant('table' as const),
        rows: some(fc.array(fc.option(piece), { minLength: columns, maxLength: columns }), 3, 1),
      }),
    ),
  )
  const section: fc.Arbitrary<Section> = fc.record({
    title: piece,
    blocks: some(block, 3),
    subs: some(fc.record({ title: piece, blocks: some(block, 3) }), 3),
  })

  /** Writes a plan's Markdown, and beside it the text its document must have. */
  class Writer {
    readonly markdown: string[] = []
    readonly text: string[] = []
    readonly notes: string[] = []

    #piece({ kind, words, note }: Piece): readonly [string, string] {
      const mark = { plain: '', emphasis: '*', strong: '**', both: '***', link: '' }[kind]
      // A word of letters at both ends keeps marks from touching punctuation, where Markdown reads them otherwise.
      const around = [['các', 'các'] as const, ...words, ['cùng', 'cùng'] as const]
      const [source, text] = [0, 1].map((side) => around.map((word) => word[side]).join(' ')) as [string, string]
      const marked = kind === 'link' ? `[${source}](https://moj.gov.vn/${words.length})` : mark + source + mark
      if (!note) return [marked, text]
      this.notes.push(`Chú thích số ${this.notes.length + 1}, ${text}.`)
      this.#noteSources.push(`[^n${this.notes.length}]: Chú thích số ${this.notes.length}, ${source}.`)
      return [`${marked}[^n${this.notes.length}]`, `${text}[^${this.notes.length}]`]
    }
    readonly #noteSources: string[] = []

    #lines(all: Lines): readonly [string, string] {
      const done = all.map((pieces) => pieces.map((it) => this.#piece(it)))
      const joined = (side: 0 | 1, hard: string): string => done.map((line) => line.map((it) => it[side]).join(' ')).join(hard)
      return [`${joined(0, '\\\n')}.`, `${joined(1, '\n')}.`]
    }

    #item(marker: string, label: string, indent: string, all: Lines): void {
      const [source, text] = this.#lines(all)
      this.markdown.push(`${indent}${marker} ${source.replaceAll('\n', `\n${indent}${' '.repeat(marker.length + 1)}`)}`, '')
      this.text.push(`${label} ${text}`)
    }

    heading(level: number, label: string, title: Piece): void {
      const [source, text] = this.#piece(title)
      this.markdown.push(`${'#'.repeat(level)} ${source}`, '')
      // The footnote's number in brackets is the test's own; its letter case does not matter.
      this.text.push(`${label} ${level === 1 ? text.toUpperCase() : text}`)
    }

    block(it: Block, nextClause: () => string): void {
      switch (it.kind) {
        case 'paragraph': {
          const [source, text] = this.#lines(it.lines)
          this.markdown.push(source, '')
          this.text.push(text)
          return
        }
        case 'clauses':
          for (const { lines, points } of it.items) {
            this.#item('1.', nextClause(), '', lines)
            points.forEach((point, index) => this.#item('1)', `${[...'abcdđe'][index]!})`, '   ', point))
          }
          return
        case 'bullets':
          for (const { lines, plus } of it.items) {
            this.#item('-', '-', '', lines)
            for (const inner of plus) this.#item('-', '+', '  ', inner)
          }
          return
        case 'table': {
          const rows = it.rows.map((row) => row.map((cell) => (cell ? this.#piece(cell) : (['', ''] as const))))
          const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
          this.markdown.push(row(rows[0]!.map(([source]) => source)), row(rows[0]!.map(() => '---')))
          this.markdown.push(...rows.slice(1).map((cells) => row(cells.map(([source]) => source))), '')
          this.text.push(...rows.flatMap((cells) => cells.map(([, text]) => text)).filter(Boolean))
        }
      }
    }

    get source(): string {
      return [...this.markdown, ...this.#noteSources.flatMap((note) => [note, ''])].join('\n')
    }
  }

  function write(sections: readonly Section[]): Writer {
    const writer = new Writer()
    sections.forEach(({ title, blocks, subs }, index) => {
      let count = 0
      writer.heading(1, `${['I', 'II', 'III', 'IV'][index]}.`, title)
      for (const it of blocks) writer.block(it, () => `${++count}.`)
      for (const sub of subs) {
        const number = ++count
        let inner = 0
        writer.heading(2, `${number}.`, sub.title)
        for (const it of sub.blocks) writer.block(it, () => `${number}.${++inner}.`)
      }
    })
    writer.markdown.push('Đoạn cuối cùng.', '')
    writer.text.push('Đoạn cuối cùng./.')
    return writer
  }

  const HEAD = `---
schema: kehoach/v1
kind: general
id: ke-hoach
year: 2026
number: { value: null, symbol: KH-THADS }
date: 2026
title: Kế hoạch
---

`

  it('have every word once, in order, under the labels that are due', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(some(section, 4, 1), async (sections) => {
        const expected = write(sections)
        const { plan, problems } = readText(`${HEAD}${expected.source}`)
        expect(problems.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
        const bytes = rendered(plan)
        expect(textBlocks(bytes).flatMap(paragraphsOf).map(unbound)).toEqual(expected.text)
        expect(Object.values(footnotesOf(bytes)).map(unbound)).toEqual(expected.notes)
      }),
      { numRuns: 80, seed: 20260422 },
    )
  })
})
