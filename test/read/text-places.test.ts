import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/manuscript/manuscript.ts'
import type { Place } from '../../src/model/place.ts'
import { manuscriptOf } from '../../src/manuscript/of-plan.ts'
import { readPlan } from '../../src/read/plan.ts'
import { textsOf } from '../../src/rollover/texts.ts'

/** What a reader sees of a text (one character, or a whole reference; nothing for a mark), and how it is written. */
interface Glyph {
  readonly shown: string
  readonly written: string
}

const letters = (word: string): Glyph[] => [...word].map((char) => ({ shown: char, written: char }))
const mark = (written: string): Glyph => ({ shown: '', written })
const as = (shown: string, written: string): Glyph[] => [{ shown, written }]

// Few words, so that the same stand everywhere: in other texts, in comments, in keys.
const WORDS = ['năm', '2026', 'Ủy ban', 'ký', 'đơn vị', 'A', 'title', "'x'", '"x"', 'rất rất'] as const
const word = fc.constantFrom(...WORDS).map(letters)
const escape = fc.constantFrom<Glyph[]>(as('*', '\\*'), as('|', '\\|'), as('&', '&amp;'), as('ạ', '&#x1EA1;'), as('<', '&lt;'), [
  ...letters('a'),
  ...as('_', '\\_'),
  ...letters('b'),
])
const marked = word.chain((inside) =>
  fc.constantFrom<Glyph[]>(
    [mark('**'), ...inside, mark('**')],
    [mark('*'), ...inside, mark('*')],
    [mark('**'), ...inside, ...as(' ', ' '), mark('*'), ...inside, mark('***')],
    [mark('['), ...inside, mark('](https://a.vn/title)')],
  ),
)
const reference = fc.constant(as('30/6/2026', ':date[2026-06-30]'))
const comment = word.map((inside) => [mark(`<!-- ${inside.map(({ written }) => written).join('')} --> `), ...inside])
const noted = word.map((inside) => [...inside, mark('[^1]')])
const open = fc.constant(letters('[[cần điền: năm]]'))

const inFront = fc.oneof({ weight: 4, arbitrary: word }, escape, marked, reference, open)
const inAnnex = fc.oneof({ weight: 4, arbitrary: word }, escape, marked, reference, open, comment)
const inBody = fc.oneof({ weight: 4, arbitrary: inAnnex }, noted)

/** A text that begins and ends with a word; `wrap` is a line end as it may stand between two of its parts. */
const textOf = (part: fc.Arbitrary<Glyph[]>, wrap = ' '): fc.Arbitrary<Glyph[]> =>
  fc.tuple(word, fc.array(fc.tuple(fc.boolean(), part), { maxLength: 6 }), word).map(([first, middle, last]) => [
    ...first,
    // A comment that begins a line would be a block.
    ...middle.flatMap(([broken, it]) => [...as(' ', broken && !it[0]!.written.startsWith('<') ? wrap : ' '), ...it]),
    ...as(' ', ' '),
    ...last,
  ])

const paragraph = textOf(inBody, '\n   ')
const broken = fc.tuple(paragraph, paragraph).map(([a, b]) => [...a, ...as('\n', '\\\n'), ...b])
const line = textOf(inBody)

type Quoting = 'plain' | 'single' | 'double' | '|-' | '>-' | '>'
const QUOTINGS: readonly Quoting[] = ['plain', 'single', 'double', '|-', '>-', '>']

/** A text as a YAML scalar: each glyph as it is written there, with what stands around it. */
function scalar(quoting: Quoting, text: readonly Glyph[]): Glyph[] {
  const escaped = (char: string): string => {
    if (quoting === 'single') return char.replaceAll("'", "''")
    return quoting === 'double' ? char.replace(/["\\]/g, '\\$&').replace('A', '\\x41').replace('ủ', '\\u1EE7') : char
  }
  const inside = text.flatMap((it) => {
    const written = [...it.written].map(escaped).join('')
    return [{ ...it, written }]
  })
  const around = { plain: ['', ''], single: ["'", "'"], double: ['"', '"'] }[quoting as string] ?? [`${quoting}\n      `, '']
  return [mark(around[0]!), ...inside, mark(around[1]!)]
}

const value = (part: fc.Arbitrary<Glyph[]>): fc.Arbitrary<Glyph[]> =>
  fc
    .tuple(fc.constantFrom(...QUOTINGS), textOf(part, '\n      '))
    .map(([quoting, text]) =>
      scalar(quoting, quoting === 'plain' && /^['"]/.test(text[0]!.written) ? [...letters('a'), ...text] : text),
    )

/** Each character of a text with the offsets between which it is written. */
type Characters = readonly { readonly shown: string; readonly from: number; readonly to: number }[]

/** A file put together from fixed text and texts to be found again, in one of the forms a file can have on disk. */
class File {
  content = ''
  readonly texts: Characters[] = []
  readonly #form: (text: string) => string

  constructor(form: (text: string) => string) {
    this.#form = form
  }

  add(...parts: (string | readonly Glyph[])[]): this {
    for (const part of parts) {
      if (typeof part === 'string') this.content += this.#form(part)
      else {
        const found: Characters[number][] = []
        for (const { shown, written } of part) {
          const from = this.content.length
          this.content += this.#form(written)
          for (const char of shown.split('')) found.push({ shown: char, from, to: this.content.length })
        }
        this.texts.push(found)
      }
    }
    return this
  }
}

const FORMS = {
  'as it is': { form: (text: string) => text, mark: '' },
  'with CRLF and a byte-order mark': { form: (text: string) => text.replaceAll('\n', '\r\n'), mark: '\uFEFF' },
  'in NFD': { form: (text: string) => text.normalize('NFD'), mark: '' },
} as const

const plan = fc.record({
  title: value(word),
  purposes: fc.tuple(value(inFront), value(inFront)),
  duty: value(inFront),
  recipients: fc.tuple(value(word), value(word)),
  heading: line,
  paragraph: fc.oneof(paragraph, broken),
  clause: paragraph,
  bullet: paragraph,
  cells: fc.tuple(line, line, line, line),
  note: line,
  annexTitle: value(word),
  annex: textOf(inAnnex, '\n   '),
  last: paragraph,
})
type Generated = typeof plan extends fc.Arbitrary<infer T> ? T : never

const COMMENT = 'năm 2026 Ủy ban ký đơn vị A title rất rất'

function filesOf(it: Generated, form: (text: string) => string): { main: File; annex: File; profile: File } {
  const main = new File(form)
  main.add(`---\n# ${COMMENT}\nschema: kehoach/v1\nkind: general\nyear: 2026\nissuer: { name: Thi hành án }\n`)
  main.add('number: { value: null, symbol: KH-THA }\nplace: Huế\ndate: 2026-04 # 2026\n')
  main.add(`# title: ${COMMENT}\ntitle: `, it.title, `\n# ${COMMENT}\n`)
  main.add('goals:\n  purposes:\n    - ', it.purposes[0], `\n    # ${COMMENT}\n    - `, it.purposes[1], '\n')
  main.add('assignments:\n  - unit: Phòng A\n    duty: ', it.duty, `\n# ${COMMENT}\n`)
  main.add(`appendices:\n  - file: pl.md # ${COMMENT}\n    title: `, it.annexTitle, '\n---\n\n')
  main.add(`<!-- ${COMMENT} -->\n# `, it.heading, `\n\n<!-- ${COMMENT} -->\n\n`, it.paragraph, '\n\n::purposes\n\n')
  main.add('1. ', it.clause, '\n\n   - ', it.bullet, '\n\n::assignments\n\n')
  main.add('| ', it.cells[0], ' | ', it.cells[1], ' |\n|---|---|\n| ', it.cells[2], ' | ', it.cells[3], ' |\n\n')
  main.add('Nhắc lại[^1] để chú thích luôn được dùng\n\n', it.last, '\n\n[^1]: ', it.note, '\n')
  const annex = new File(form).add(`<!-- ${COMMENT} -->\n\n`, it.annex, '\n\nHết\n')
  const profile = new File(form).add(`# ${COMMENT}\narchive: { units: [VT] }\nsignature: { position: Chánh án, name: null }\n`)
  profile.add('distribution:\n  - to:\n    - ', it.recipients[0], `\n    # ${COMMENT}\n    - `, it.recipients[1], '\n')
  return { main, annex, profile }
}

/** What stands in the author's file at a place, as offsets into its content, the byte-order mark aside. */
function offsetsOf({ content }: File, { line, column, endLine, endColumn }: Place): [number, number] {
  let [row, start, from] = [1, 0, 0]
  for (; row <= endLine; row++) {
    if (row === line) from = start + column - 1
    if (row === endLine) break
    start = content.indexOf('\n', start) + 1
  }
  return [from, start + endColumn - 1]
}

/** The characters of a unit that stand elsewhere than they were written. */
function misplaced(unit: Unit, expected: Characters, files: Readonly<Record<string, File>>): unknown[] {
  return expected.flatMap<unknown>(({ shown, from, to }, index) => {
    const at = unit.place(index, index + 1)
    const file = files[at?.file ?? '']
    if (!at || !file) return [[shown, at]]
    const found = offsetsOf(file, at)
    const written = file.content.slice(...found)
    // A line end may leave its indent aside.
    const right = /\s/.test(shown)
      ? found[0] >= from && found[1] <= to && /^\\?\s+$/.test(written)
      : found[0] === from && found[1] === to
    return right ? [] : [[shown, file.content.slice(from, to), written, from, to, ...found]]
  })
}

function expectWritten(unit: Unit, expected: Characters, files: Readonly<Record<string, File>>, ending = ''): void {
  expect(unit.text).toBe(expected.map(({ shown }) => shown).join('') + ending)
  expect(misplaced(unit, expected, files)).toEqual([])
  for (let index = expected.length; index < unit.text.length; index++) expect(unit.place(index, index + 1)).toBeUndefined()
}

describe('every character of a plan stands where it was written', () => {
  it.each(Object.entries(FORMS))('%s', (_, { form, mark }) => {
    fc.assert(
      fc.property(plan, (it) => {
        const { main, annex, profile } = filesOf(it, form)
        const files = { 'plan.md': main, 'pl.md': annex, 'kehoach.yaml': profile }
        const { value: read, problems } = readPlan(
          { path: 'plan.md', content: mark + main.content },
          {
            profile: { path: 'kehoach.yaml', content: mark + profile.content },
            open: () => ({ path: 'pl.md', content: mark + annex.content }),
          },
        )
        const known = new Set(['open-blank', 'not-nfc', 'line-joined'])
        expect(problems.filter(({ rule }) => !known.has(rule)).map(({ message }) => message.en)).toEqual([])
        const { units } = manuscriptOf(read!)
        const [title, first, second, duty, annexTitle, heading, body, clause, bullet, a, b, c, d, last, note] = main.texts
        const [, gotTitle, ...rest] = units
        expectWritten(gotTitle!, title!, files)
        const body1 = [heading, body, first, second, clause, bullet, duty, a, b, c, d]
        body1.forEach((text, index) => expectWritten(rest[index]!, text!, files))
        const [, gotLast, gotNote, to1, to2, gotAnnexTitle, gotAnnex] = rest.slice(body1.length)
        expectWritten(gotLast!, last!, files, './.')
        expectWritten(gotNote!, note!, files)
        expectWritten(to1!, profile.texts[0]!, files)
        expectWritten(to2!, profile.texts[1]!, files)
        expectWritten(gotAnnexTitle!, annexTitle!, files)
        expectWritten(gotAnnex!, annex.texts[0]!, files)
        // A rollover reads the values of the frontmatter as they are written.
        const rolled = textsOf(read!).texts.units
        expectWritten(
          rolled.find(({ role, text }) => role === 'title' && text === gotTitle!.text)!,
          title!,
          files,
        )
      }),
      { numRuns: 80 },
    )
  })
})
