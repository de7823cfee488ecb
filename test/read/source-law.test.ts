import fc from 'fast-check'
import { expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { everyBlock } from '../../src/model/block.ts'
import { plainText } from '../../src/model/inline.ts'
import { readPlan } from '../../src/read/plan.ts'

/** Marks as they are typed: what opens a block, whose mark is the program's to print, and what stays in the text. */
const OPENINGS: readonly (readonly [mark: string, kind: 'block' | 'words' | 'plain'])[] = [
  ...[
    '- ',
    '+ ',
    '– ',
    '— ',
    '• ',
    '· ',
    '* ',
    '-\u00a0',
    '●\t',
    '▪ ',
    '\uf0a7 ',
    '➢ ',
    '→ ',
    '-> ',
    '+) ',
    '-/ ',
    '-- ',
    '- - ',
    'o\t',
    '§ ',
  ],
  ...['\u00a0- ', '\u200b– ', '\u2003a) ', ' - ', '  + '],
  ...[
    'a) ',
    'b) ',
    'a/ ',
    'b. ',
    '(a) ',
    'đ/ ',
    'f) ',
    'a.) ',
    '(1) ',
    '(i) ',
    'i) ',
    '1. ',
    '2. ',
    '3. ',
    '1/ ',
    '1) ',
    '1- ',
    '1.) ',
    '1.\u00a0',
    '01. ',
  ],
  ...['1.1. ', '1.1 ', '1.2/ ', '2.1) ', '1.1.1. ', '1.1 - '],
  ...[
    '# ',
    '## ',
    '# I. ',
    '# I/ ',
    '# II) ',
    '## 1) ',
    '## 1. ',
    '# A. ',
    '# Phần I. ',
    '# Phần 2: ',
    '# Chương I ',
    '# Điều 1 – ',
    '## a/ ',
    '#',
    '#\u00a0',
  ],
  ...['**3. ', '**1. ', '**a) '],
].map((mark) => [mark, 'block'] as const)
const KEPT: typeof OPENINGS = [
  'I. ',
  'II/ ',
  'A. ',
  'Điều 1. ',
  'Chương II ',
  'Bước 1: ',
  '1.a) ',
  '[1] ',
  'a1) ',
  '(A) ',
  '① ',
  '@ ',
  'x\ty\t',
  '| ',
  '> ',
  '::: ',
  '$ ',
  '= ',
].map((mark) => [mark, 'words'] as const)
const WORDS = fc
  .array(
    fc.constantFrom(
      'Rà soát',
      'hồ sơ',
      'Văn phòng',
      'năm 2026',
      'đơn vị',
      '15/6/2026',
      'từ 5% – 7%',
      'C#',
      '“tốt”',
      'v.v.',
      'TP. Huế',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => `${words.includes('hồ sơ') ? 'Rà soát' : 'Văn phòng'} ${words.join(' ')}`)
const LINE = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      opening: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...OPENINGS) },
        { weight: 2, arbitrary: fc.constantFrom(...KEPT) },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            ...['', '', '1\\. ', '\\- ', '\\* ', '2026. ', 'v.v. ', '5, '].map((mark) => [mark, 'plain'] as const),
          ),
        },
      ),
      words: WORDS,
      closing: fc.constantFrom('', '', '.', ';', ':', ','),
    }),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

const wordsOf = (text: string): string => text.replace(/[^\p{L}\d/%#]+/gu, ' ').trim()

it('what is told as clean has the author’s words, all and once, in the author’s blocks', () => {
  let clean = 0
  fc.assert(
    fc.property(fc.array(LINE, { minLength: 1, maxLength: 7 }), (lines) => {
      const rows = lines.map((line) => {
        if (!line) return ''
        const bold = line.opening[0].startsWith('**')
        return `${line.opening[0]}${line.words}${line.closing}${bold ? '**' : ''}`
      })
      const content = examplePlan({ body: `Sở ban hành Kế hoạch:\n\n${rows.join('\n')}\n` })
      const first = content.split('\n').indexOf('Sở ban hành Kế hoạch:') + 3
      const { value, problems } = readPlan({ path: 'a.md', content })
      if (problems.some(({ severity }) => severity === 'error')) return
      clean++
      const printed = [...everyBlock(value!.plan.body.slice(1))].flatMap((block) =>
        block.type === 'heading' || block.type === 'paragraph'
          ? [wordsOf(plainText(block.text))]
          : block.type === 'table'
            ? block.rows.map((row) => wordsOf(row.map((cell) => (cell ? plainText(cell.text) : '')).join(' ')))
            : [],
      )
      const own = lines.map((line) => {
        if (!line) return ''
        const [mark, kind] = line.opening
        return wordsOf(`${kind === 'block' ? '' : mark} ${line.words}`)
      })
      expect([printed.filter(Boolean).join(' '), rows]).toEqual([own.filter(Boolean).join(' '), rows])
      // A line that opens a block heads one; any other mark does, or is told.
      const told = new Set(problems.flatMap(({ at }) => [at.line - first, at.line - first + 1]))
      for (const [index, line] of lines.entries()) {
        if (!line || line.opening[1] === 'plain') continue
        const heads = printed.some((text) => text.startsWith(own[index]!))
        expect([rows[index], heads || (line.opening[1] === 'words' && told.has(index)), rows]).toEqual([rows[index], true, rows])
      }
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 100) },
  )
  expect(clean).toBeGreaterThan(10)
})
