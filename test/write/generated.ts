import fc from 'fast-check'
import type { Block, Item } from '../../src/model/block.ts'
import type { Cell, Table } from '../../src/model/table.ts'
import { SCHEMES, type Scheme } from '../../src/model/label.ts'
import { labelsOf } from '../../src/model/outline.ts'
import { plainText, type Inline } from '../../src/model/inline.ts'
import type { Plan } from '../../src/model/plan.ts'

/** Plans as a program might make them: every part of the format, texts full of Markdown's and YAML's own marks. */

const WORDS = [
  'Kế hoạch',
  'thực hiện',
  'Ủy ban',
  'năm 2026',
  'đợt',
  'chỉ tiêu',
  'rà soát',
  'tại xã',
  'Điều 5',
  '85,1%',
  'khoản 2',
  '12/KH-UBND',
]
const SIGNS = [
  '*',
  '**',
  '_',
  '`',
  '<b>',
  '&amp;',
  '&',
  '\\',
  '[x]',
  '](y)',
  '|',
  '~',
  '#',
  '!',
  ': ',
  ' #',
  '--',
  '...',
  '“',
  '”',
  "'",
  '"',
  '{',
  '}',
  '$',
  '^',
  '=',
  '%',
  '@',
  '> ',
  '1. ',
  '- ',
  '+',
  'http://a.vn/b_c',
]

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom(...SIGNS) })
/** A text on one line that begins and ends in a word. */
export const plainLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...WORDS), fc.array(word, { maxLength: 6 }), fc.constantFrom(...WORDS))
  .map(([first, middle, last]) => [first, ...middle, last].join(' ').replace(/\s+/gu, ' '))

/** Texts that YAML would take for something else. */
const wildLine = fc.oneof(
  { weight: 5, arbitrary: plainLine },
  fc.constantFrom(
    'true',
    '12',
    '1.5',
    '05',
    '~',
    'null',
    '- a',
    'a: b',
    'a:',
    '# x',
    'x # y',
    '"q"',
    "'q' z",
    '2026-04',
    '@x',
    '%d',
    '*a',
    '&b',
    '!c',
    '|',
    '>',
    '{a}',
    '[b]',
    '? x',
    ': y',
    '---',
    '\\n',
    'a, b',
    '1_000',
    '0x1F',
    '1e3',
    '.5',
  ),
)
/** Words that Markdown, or this dialect, would take for the head of something else. */
const opening = fc.constantFrom(
  '- x',
  '+ x',
  '* x',
  '> x',
  '# x',
  '## y',
  '1. x',
  '2) y',
  'a) x',
  'đ) y',
  '1.1. x',
  '2.1.3. y',
  ...[
    '1.1 Y',
    '1.2/ y',
    '2.1) y',
    '1.) y',
    '1 . y',
    'a ) y',
    'f) y',
    '+) y',
    '-/ y',
    '-> y',
    '=> y',
    '→ y',
    '-- y',
    '- - y',
    'o Ya',
    '§ y',
    'I/ y',
    '(A) y',
    'Điều 5 Y',
    'Phần 1 y',
    'Mục I. y',
    'Chương thứ hai. y',
    '01. y',
    '1 - Y',
  ],
  '| a | b |',
  '---',
  '===',
  '***',
  '<!-- x',
  ':x',
  '[^1]',
  '[a]: b',
  '~~~',
  '```',
  '!x',
  '&#35;',
  '\\',
  '    x',
)

const text = plainLine.map((value): Inline => ({ type: 'text', value }))
const marked = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const), plainLine)
  .map(([type, value]): Inline => ({ type, children: [{ type: 'text', value }] }))
const link = plainLine.map((value): Inline => ({
  type: 'link',
  url: 'https://example.vn/a_b?c=1&d=(2)',
  children: [{ type: 'text', value }],
}))
const blank = fc.constantFrom('[[cần điền: số liệu]]', '[[ngày]]').map((value): Inline => ({ type: 'blank', value }))
const reference = fc.constant<Inline>({ type: 'reference', to: 'date', id: '2026-06-30', value: '30/6/2026' } as Inline)

const SPACE: Inline = { type: 'text', value: ' ' }

/** Pieces with spaces between them, neighbouring texts joined as a reader joins them. */
const joined = (pieces: readonly Inline[]): Inline[] =>
  pieces
    .flatMap((piece, index) =>
      index === 0 || piece.type === 'break' || pieces[index - 1]!.type === 'break' ? [piece] : [SPACE, piece],
    )
    .reduce<Inline[]>((nodes, node) => {
      const last = nodes.at(-1)
      if (last?.type === 'text' && node.type === 'text')
        nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value }
      else nodes.push(node)
      return nodes
    }, [])

/** A text of a paragraph: words first, so that no mark opens it. */
export const inlines = (breaks: boolean): fc.Arbitrary<Inline[]> =>
  fc
    .tuple(
      text,
      fc.array(
        fc.oneof(
          { weight: 5, arbitrary: text },
          { weight: 2, arbitrary: marked },
          link,
          blank,
          reference,
          ...(breaks ? [fc.constant<Inline>({ type: 'break' })] : []),
        ),
        { maxLength: 4 },
      ),
      text,
    )
    .map(([first, middle, last]) => {
      const pieces = middle.filter((piece, index) => piece.type !== 'break' || middle[index - 1]?.type !== 'break')
      return joined([first, ...pieces, last])
    })

const opened = fc.tuple(fc.option(opening), inlines(true)).map(([first, nodes]): Inline[] => {
  const [head, ...rest] = nodes
  return first === null || head?.type !== 'text' ? nodes : [{ type: 'text', value: `${first.trim()} ${head.value}` }, ...rest]
})
const paragraph = opened.map((nodes): Block => ({ type: 'paragraph', text: nodes }) as Block)
/** A grid of which some cells reach over others: each pair of numbers says how many columns and rows one takes, where there is room. */
function mergedGrid(texts: readonly (readonly Inline[][])[], spans: readonly (readonly [number, number])[]): (Cell | null)[][] {
  const taken = texts.map((row) => row.map(() => false))
  const grid: (Cell | null)[][] = texts.map((row) => row.map(() => null))
  let turn = 0
  for (const [top, row] of texts.entries())
    for (const [left, text] of row.entries()) {
      if (taken[top]![left]) continue
      const [wide, high] = spans.length === 0 ? [1, 1] : spans[turn++ % spans.length]!
      const free = (columns: number, rows: number): boolean =>
        texts.length >= top + rows &&
        row.length >= left + columns &&
        taken.slice(top, top + rows).every((it) => it.slice(left, left + columns).every((used) => !used))
      const [colspan, rowspan] = free(wide, high) ? [wide, high] : [1, 1]
      for (let y = top; y < top + rowspan; y++) for (let x = left; x < left + colspan; x++) taken[y]![x] = true
      grid[top]![left] = { text, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
    }
  return grid
}

const cellText = fc.oneof(
  fc.constant<Inline[]>([]),
  inlines(true),
  fc.constantFrom('>', '^').map((value): Inline[] => [{ type: 'text', value }]),
)
const words = fc.oneof(plainLine, fc.constant('Bảng "1" & 2')).map((value): Inline[] => [{ type: 'text', value }])
const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc
    .record({
      columns: fc.array(fc.constantFrom('left', 'center', 'right', null), { minLength: columns, maxLength: columns }),
      texts: fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }),
      spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 5 }),
      more: fc
        .record(
          {
            caption: words,
            unit: words,
            header: fc.constant(1),
            shares: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: columns, maxLength: columns }),
            landscape: fc.constant(true as const),
            unruled: fc.constant(true as const),
          },
          { requiredKeys: [] },
        )
        .map(({ header, ...more }) => (header === undefined || more.unruled ? more : { ...more, header })),
    })
    .map(
      ({ columns, texts, spans, more }): Block =>
        ({ type: 'table', columns, rows: mergedGrid(texts, spans), ...more }) as unknown as Table,
    ),
)
const data = fc
  .constantFrom(
    { of: 'purposes' },
    { of: 'requirements' },
    { of: 'targets' },
    { of: 'targets', as: 'table' },
    { of: 'phases' },
    { of: 'assignments' },
    { of: 'assignments', as: 'table' },
    { of: 'tasks', as: 'table', groups: true, columns: ['measures', 'lead'] },
  )
  .map((it) => ({ type: 'data', ...it }) as unknown as Block)

const item = (type: Item['type'], level: number, children: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> =>
  fc.tuple(paragraph, children).map(([first, rest]) => ({ type, level, children: [first, ...rest] }) as unknown as Item)

const nothing = fc.constant<readonly Block[]>([])
const bullets = fc.array(
  item(
    'bullet',
    1,
    fc.oneof({ weight: 3, arbitrary: nothing }, fc.array(item('bullet', 2, nothing), { minLength: 1, maxLength: 2 })),
  ),
  { minLength: 1, maxLength: 3 },
)
const points = fc.array(
  item('point', 1, fc.oneof({ weight: 3, arbitrary: nothing }, bullets, fc.array(paragraph, { minLength: 1, maxLength: 1 }))),
  {
    minLength: 1,
    maxLength: 3,
  },
)
const clauses = (level: number): fc.Arbitrary<readonly Block[]> =>
  fc.array(
    item(
      'clause',
      level,
      fc.oneof(
        { weight: 3, arbitrary: nothing },
        points,
        bullets,
        table.map((it) => [it]),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )

/** Images without their files, page breaks, tables of contents. */
const placed = fc.oneof(
  fc
    .record(
      {
        alt: plainLine,
        file: fc.constantFrom('so-do.png', 'Ảnh (1) tổng hợp.jpg'),
        caption: words,
        width: fc.constantFrom(120, 75.5),
      },
      { requiredKeys: ['alt', 'file'] },
    )
    .map((it): Block => ({ type: 'image', ...it }) as unknown as Block),
  fc.constant<Block>({ type: 'page-break' }),
  fc.constant<Block>({ type: 'toc' }),
)

/** What stands under a heading of a level. */
const under = (level: number): fc.Arbitrary<readonly Block[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: paragraph.map((it) => [it]) },
        clauses(level),
        points,
        bullets,
        table.map((it) => [it]),
        placed.map((it) => [it]),
        data.map((it) => [it]),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.flat())
/** A heading's first words are none that a scheme of sections takes for its label: reading takes a typed label off. */
const heading = (level: number): fc.Arbitrary<Block> =>
  inlines(false)
    .filter(([first]) => first?.type !== 'text' || !/^Điều \d/u.test(first.value))
    .map((nodes) => ({ type: 'heading', level, text: nodes }) as unknown as Block)

/** A body: a preamble, then sections with sections of their own. */
export const body: fc.Arbitrary<readonly Block[]> = fc
  .tuple(
    paragraph,
    fc.array(
      fc
        .tuple(heading(1), under(1), fc.array(fc.tuple(heading(2), under(2)), { maxLength: 2 }))
        .map(([head, below, inner]) => [head, ...below, ...inner.flatMap(([it, rest]) => [it, ...rest])]),
      { minLength: 1, maxLength: 3 },
    ),
    paragraph,
  )
  .map(([first, sections, last]) => [first, ...sections.flat(), last])

/** A body whose clauses have as many numbers as a scheme of sections gives them. */
export function inScheme(blocks: readonly Block[], scheme: Scheme | undefined): Block[] {
  const labels = labelsOf(blocks, () => 0, scheme)
  let level = 1
  return blocks.map((block) => {
    if (block.type === 'heading') level = labels.depthBelow(block)
    return block.type === 'clause' ? { ...block, level } : block
  })
}

const date = fc.record({
  year: fc.integer({ min: 1946, max: 2031 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const partialDate = fc.oneof(
  date,
  date.map(({ year, month }) => ({ year, month })),
  date.map(({ year }) => ({ year })),
)
const id = (index: number, name: string): string => `${name}-${index + 1}`
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
/** Drops the keys without a value. */
const given = <T extends object>(value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  value.map((it) => Object.fromEntries(Object.entries(it).filter(([, inside]) => inside !== undefined)) as T)
const figure = fc
  .tuple(fc.integer({ min: 0, max: 90000 }), some(fc.integer({ min: 0, max: 99 })))
  .map(([whole, part]) => (part === undefined ? String(whole) : `${whole},${String(part).padStart(2, '0')}`))
  .map((digits) => ({ value: Number(digits.replace(',', '.')), text: digits }))
const frontText = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, marked, blank), { minLength: 0, maxLength: 3 })
  .chain((middle) => fc.tuple(text, text).map(([a, b]) => joined([a, ...middle, b])))
const names = fc.array(wildLine, { maxLength: 3 })
const someNames = fc.array(wildLine, { minLength: 1, maxLength: 3 })

const list = <T extends object>(one: fc.Arbitrary<T>, name: string, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(one, { maxLength }).map((items) => items.map((it, index) => ({ ...it, id: id(index, name) })))

/** A text with its marks under one key and its words under another, as titles and subjects have it. */
const marks = (text: string, withMarks: string) =>
  frontText.map((nodes) => ({
    [text]: plainText(nodes),
    ...(nodes.some(({ type }) => type !== 'text' && type !== 'blank') && { [withMarks]: nodes }),
  }))

/** A document that a basis cites. */
const cited = fc
  .tuple(
    given(
      fc.record({
        type: some(fc.constantFrom('Quyết định', 'Luật', 'Nghị định')),
        number: some(fc.constantFrom('717/QĐ-BTP', '30/2020/NĐ-CP')),
        date: some(date),
        issuer: some(plainLine),
      }),
    ),
    some(marks('subject', 'subjectText')),
  )
  .map(([names, subject]) => ({ ...names, ...('date' in names ? {} : { dateText: '[[cần điền: ngày ban hành]]' }), ...subject }))

const issuingBody = given(fc.record({ parents: names, name: wildLine, short: some(wildLine) }))

/** A plan as a program states it. */
export const statedPlan: fc.Arbitrary<Plan> = fc
  .record({
    kind: fc.constantFrom('general', 'annual-work', 'emulation-launch'),
    id: fc.constant('ke-hoach-mau'),
    year: fc.integer({ min: 2020, max: 2030 }),
    issuer: issuingBody,
    partners: some(fc.array(issuingBody, { minLength: 1, maxLength: 2 })),
    number: fc.record({ value: fc.option(fc.constantFrom('05', '134')), symbol: fc.constantFrom('KH-UBND', 'KHLT-STP-CAT') }),
    place: wildLine,
    date: fc.option(partialDate),
    title: fc.oneof(
      wildLine.map((title) => ({ title })),
      marks('title', 'titleText'),
    ),
    note: some(frontText),
    attached: some(
      given(
        fc.record({
          to: fc.constant('Quyết định'),
          number: some(fc.constantFrom('/QĐ-UBND', '12/QĐ-UBND')),
          date: some(partialDate),
          issuer: some(plainLine),
        }),
      ),
    ),
    abbreviations: fc.dictionary(fc.constantFrom('UBND', 'THADS', 'CCHC'), plainLine, { noNullPrototype: true }),
    bases: list(
      given(
        fc.record({
          id: fc.constant(''),
          lead: fc.constantFrom('Căn cứ', 'Thực hiện', 'Theo đề nghị của'),
          cited,
          documents: some(fc.array(cited, { minLength: 1, maxLength: 2 })),
          text: some(frontText),
          renewal: some(fc.constantFrom('yearly', 'standing')),
        }),
      ).map(({ cited: one, ...base }) => ({ ...base, ...one })),
      'can-cu',
    ),
    goals: fc.record({ purposes: fc.array(frontText, { maxLength: 3 }), requirements: fc.array(frontText, { maxLength: 2 }) }),
    targets: list(
      given(
        fc.record({
          id: fc.constant(''),
          name: plainLine,
          operator: fc.constantFrom('=', '>', '>=', '<', '<='),
          value: figure,
          unit: fc.constantFrom('%', 'vụ', ''),
          previous: some(figure),
          deadline: some(date),
          lead: names,
          support: names,
          tiers: fc.array(fc.record({ when: wildLine, operator: fc.constantFrom('>', '<='), value: figure }), { maxLength: 2 }),
          wording: some(wildLine),
        }),
      ),
      'chi-tieu',
    ),
    phases: list(
      given(
        fc.record({
          id: fc.constant(''),
          name: plainLine,
          start: some(date),
          end: some(date),
          startText: some(plainLine),
          commemorations: fc.array(
            fc.oneof(
              fc.constant({ name: 'Ngày hội của xã' }),
              date.map((origin) => ({ name: 'Ngày truyền thống', origin })),
            ),
            { maxLength: 2 },
          ),
          activities: some(frontText),
        }),
      ),
      'dot',
    ),
    assignments: fc.array(
      given(
        fc.record({
          units: someNames,
          role: some(fc.constantFrom('lead', 'support')),
          duties: fc.array(frontText, { minLength: 1, maxLength: 3 }),
        }),
      ),
      { maxLength: 3 },
    ),
    commemorations: fc.constant([]),
    distribution: fc.array(given(fc.record({ to: someNames, purpose: some(plainLine) })), { maxLength: 3 }),
    archive: given(
      fc.record({
        units: fc.array(fc.constantFrom('VT', 'VP', 'NC'), { minLength: 1, maxLength: 2 }),
        drafter: some(fc.constant('LAN')),
      }),
    ),
    signatures: fc.array(
      given(
        fc.record({
          authority: fc.constantFrom([], ['KT'], ['TM', 'KT']),
          head: some(plainLine),
          position: wildLine,
          name: fc.option(fc.constantFrom('Phan Thị Mai Thảo', 'Nguyễn Văn A')),
        }),
      ),
      { maxLength: 2 },
    ),
    marks: given(fc.record({ urgency: some(fc.constant('KHẨN')), draft: fc.boolean() })),
    layout: given(
      fc.record({
        size: fc.constantFrom(13, 14),
        bases: fc.constantFrom('paragraph', 'lines'),
        recipients: fc.constantFrom('line', 'group'),
        numbering: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(...SCHEMES.slice(1))),
      }),
    ),
    body,
    footnotes: fc.constant([]),
    appendices: fc.constant([]),
  })
  .map(
    ({ title, partners, note, attached, ...plan }) =>
      ({
        ...plan,
        body: inScheme(plan.body, plan.layout.numbering as Scheme | undefined),
        ...(title as object),
        ...(partners && { partners }),
        ...(note && { note }),
        ...(attached && { attached }),
        period: { start: { year: plan.year, month: 1, day: 1 }, end: { year: plan.year, month: 12, day: 31 } },
      }) as unknown as Plan,
  )
