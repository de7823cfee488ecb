import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/fix.ts'
import { examplePlan } from '../../src/check/example.ts'
import { everyBlock, type Block } from '../../src/model/block.ts'
import { plainText } from '../../src/model/inline.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readPlan } from '../../src/read/plan.ts'

const NB = '\u00a0'
const fileOf = (body: string): string => examplePlan({ body: `Sở Tư pháp ban hành Kế hoạch như sau:\n\n${body}\n` })
const FIRST = fileOf('X').split('\n').indexOf('X') + 1

function read(body: string): { blocks: readonly Block[]; problems: readonly Problem[] } {
  const { value, problems } = readPlan({ path: 'ke-hoach.md', content: fileOf(body) })
  return { blocks: value!.plan.body.slice(1), problems }
}
const told = (body: string): string[] =>
  read(body).problems.map(({ at, severity, rule }) => `${at.line - FIRST} ${severity} ${rule}`)

/** The kind of each block, with its own words. */
const shape = (blocks: readonly Block[]): string[] =>
  [...everyBlock(blocks)].flatMap((block) => {
    if (block.type === 'table' || block.type === 'data') return [block.type]
    if (block.type === 'heading' || block.type === 'paragraph') return [`${block.type} ${plainText(block.text)}`]
    return [block.type]
  })
const withoutEnd = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/\.\/\.$/, ''))

const fixed = (body: string): string => {
  const content = fileOf(body)
  const { problems } = readPlan({ path: 'ke-hoach.md', content })
  return applyFixes(
    content,
    problems.flatMap(({ fixes }) => fixes ?? []),
  )
    .text.split('\n')
    .slice(FIRST - 1, -1)
    .join('\n')
}

describe('a mark that Markdown does not know is the item it means', () => {
  it.each([
    ['–', '– Rà soát', '- Rà soát'],
    ['– without a space', '–Rà soát', '- Rà soát'],
    ['—', '— Rà soát', '- Rà soát'],
    ['•', '• Rà soát', '- Rà soát'],
    ['• with a tab', '•\tRà soát', '- Rà soát'],
    ['·', '· Rà soát', '- Rà soát'],
    ['a bullet of the Symbol font', '\uf0b7 Rà soát', '- Rà soát'],
    ['*', '* Rà soát', '- Rà soát'],
    ['- with a no-break space', `-${NB}Rà soát`, '- Rà soát'],
    ['+ with a no-break space', `+${NB}Rà soát`, '+ Rà soát'],
    ['- without a space', '-Rà soát', '- Rà soát'],
    ['no-break spaces before –', `${NB}– Rà soát`, ' - Rà soát'],
    ['a/', 'a/ Rà soát', 'a) Rà soát'],
    ['a/ without a space', 'a/Rà soát', 'a) Rà soát'],
    ['a.', 'a. Rà soát', 'a) Rà soát'],
    ['a)', 'a)Rà soát', 'a) Rà soát'],
    ['(a)', '(a) Rà soát', 'a) Rà soát'],
    ['(đ)', 'đ/ Rà soát', 'đ) Rà soát'],
    ['1/', '1/ Rà soát', '1. Rà soát'],
    ['1-', '1- Rà soát', '1. Rà soát'],
    ['1. without a space', '1.Rà soát', '1. Rà soát'],
    ['1. with a no-break space', `1.${NB}Rà soát`, '1. Rà soát'],
    ['(1)', '(1) Rà soát', '1) Rà soát'],
    ['i)', 'i) Rà soát', '1) Rà soát'],
    ['(i)', '(i) Rà soát', '1) Rà soát'],
    ['+)', '+) Quét sổ', '+ Quét sổ'],
    ['-/', '-/ Quét sổ', '- Quét sổ'],
    ['--', '-- Quét sổ', '- Quét sổ'],
    ['two dashes', '- - Quét sổ', '- Quét sổ'],
    ['a dash and a cross', '- + Quét sổ', '+ Quét sổ'],
    ['an arrow', '=> Quét sổ', '- Quét sổ'],
    ['o, the second bullet of Word', 'o Quét sổ', '+ Quét sổ'],
    ['§, a bullet of Word', '§ Quét sổ', '- Quét sổ'],
    ['a box', '❑ Quét sổ', '- Quét sổ'],
    ['a.)', 'a.) Quét sổ', 'a) Quét sổ'],
    ['a )', 'a ) Quét sổ', 'a) Quét sổ'],
    ['a).', 'a). Quét sổ', 'a) Quét sổ'],
    ['a-', 'a- Quét sổ', 'a) Quét sổ'],
    ['1).', '1). Quét sổ', '1. Quét sổ'],
    ['a dash before a)', '- a) Quét sổ', 'a) Quét sổ'],
    ['a dash before 1.', '- 1. Quét sổ', '1. Quét sổ'],
    ['a dash before 1)', '– 1) Quét sổ', '1) Quét sổ'],
    ['a dash before 1.1.', '- 1.1. Quét sổ', '1.1. Quét sổ'],
    ['1.)', '1.) Quét sổ', '1. Quét sổ'],
    ['1 .', '1 . Quét sổ', '1. Quét sổ'],
    ['1.1 without its stop', '1.1 Quét sổ', '1.1. Quét sổ'],
    ['1.1/', '1.1/ Quét sổ', '1.1. Quét sổ'],
    ['no-break spaces before -', `${NB}${NB}- Quét sổ`, '  - Quét sổ'],
    ['a sign that nobody sees before -', '\u200b- Quét sổ', ' - Quét sổ'],
    ['an em space before a)', '\u2003a) Quét sổ', ' a) Quét sổ'],
  ])('%s', (_, typed, written) => {
    const body = `# Mục đích\n\nCác việc:\n${typed}`
    const { blocks, problems } = read(body)
    expect(problems.filter(({ rule }) => rule === 'item-mark').map(({ severity, at }) => [severity, at.line - FIRST])).toEqual([
      ['warning', 3],
    ])
    const after = fixed(body)
    expect(after).toBe(`# Mục đích\n\nCác việc:\n${written}`)
    expect(shape(read(after).blocks)).toEqual(shape(blocks))
    expect(shape(blocks).slice(-2, -1)).toEqual([expect.stringMatching(/^(?:bullet|point|clause)$/)])
    expect(told(after).filter((line) => line.includes('item-mark'))).toEqual([])
  })

  it('one inside another, and a whole list at once', () => {
    const { blocks } = read('# A\n\n– Một:\n  • hai;\n  • ba.\n– Bốn.')
    expect(withoutEnd(shape(blocks))).toEqual(withoutEnd(shape(read('# A\n\n- Một:\n  - hai;\n  - ba.\n- Bốn.').blocks)))
    const romans = read('# A\n\n(i) một;\n(ii) hai;\n(iii) ba;\n(iv) bốn.')
    expect(romans.blocks.filter(({ type }) => type === 'point')).toHaveLength(4)
  })

  it.each([
    'i) after h)|h) tám;\ni) chín.',
    'a range|từ năm 2021 – 2025',
    'a number with its symbol|12/KH-UBND ngày 05/01/2026',
    'a fraction|1/2 số hộ',
    'a negative number|-5 độ C',
    'bold|**Rà soát** hồ sơ',
    'an abbreviation|v.v. và p. 12',
    'escaped|\\* Rà soát\n\na\\/ Rà soát\n\n\\(1) Rà soát',
    'by its number|&#8211; Rà soát',
    'in a comment|<!--\n– Rà soát\n-->\n\nx',
    'in a table|| a |\n|---|\n| – |',
  ])('but not %s', (named) => {
    const [, body] = named.split(/\|(.*)/s)
    expect(told(`# A\n\n${body}`).filter((line) => line.includes('item-mark'))).toEqual([])
  })
})

describe('a table that Markdown does not read as one', () => {
  it.each([
    ['tabs', 'TT\tĐơn vị\n1\tVăn phòng', '| TT | Đơn vị |\n|---|---|\n| 1 | Văn phòng |'],
    ['bars without a rule', '| TT | Đơn vị |\n| 1 | Văn phòng |', '| TT | Đơn vị |\n|---|---|\n| 1 | Văn phòng |'],
    ['a grid', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['box signs', '┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ 1 │ 2 │\n└───┴───┘', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['tabs with an empty cell', 'a\tb\tc\n1\t2', '| a | b | c |\n|---|---|---|\n| 1 | 2 |  |'],
  ])('%s', (_, typed, written) => {
    const body = `# A\n\nTheo bảng sau:\n\n${typed}`
    expect(told(body)).toEqual(['4 error drawn-table'])
    const { hint } = read(body).problems[0]!
    expect(hint!.vi).toBe(`Viết:\n${written}`)
    expect(told(`# A\n\nTheo bảng sau:\n\n${written}`)).toEqual([])
  })
  it.each(['1.\tRà soát', '-\tRà soát;\n-\tQuét sổ.', '\tSở Tư pháp ban hành', 'Họ tên:\tA', '| a |\n|---|\n| b |'])(
    'but not %j',
    (body) => {
      expect(told(`# A\n\n${body}`).filter((line) => line.includes('drawn-table'))).toEqual([])
    },
  )
})

describe('what would be printed as it stands', () => {
  it.each([
    ['Theo mục {#muc-dich} này.', '{#muc-dich}'],
    ['Bỏ ~~một câu~~ này.', '~~một câu~~'],
    ['Trồng 5 m^2^ cây.', 'm^2^'],
    ['Diện tích 5 m^2.', 'm^2'],
    ['Khí CO~2~ giảm.', 'O~2~'],
    ['Tỷ lệ $T=\\frac{a}{b}$.', '$T=\\frac{a}{b}$'],
    ['Giá trị $x$.', '$x$'],
    ['[TOC]', '[TOC]'],
    ['Chữ ==tô màu== ở đây.', '==tô màu=='],
    ['Chữ ++gạch chân++ ở đây.', '++gạch chân++'],
    ['- [ ] Rà soát', '[ ]'],
    ['- [x] Rà soát', '[x]'],
    ['Xem [Nghị định][nd30].', '[Nghị định][nd30]'],
    ['[nd30]: https://vbpl.vn', '[nd30]: https://vbpl.vn'],
    ['Hết câu.\\', '\\'],
    ['Năm {{year}} nhé.', '{{year}}'],
    ['Chữ &khong; có.', '&khong;'],
    ['**Rà soát hồ sơ', '**'],
    ['Chữ ** đậm ** ở đây', '**'],
    ['Diện tích 5*3*2 mét.', '5*3*2'],
    ['Gọi \\(x\\) là số hộ.', '(x)'],
    ['Theo \\[y = 2x\\] hộ.', '[y = 2x]'],
    ['Chữ^[ghi chú thêm] ở đây.', '^[ghi chú thêm]'],
    ['Bỏ {--một câu--} này.', '{--một câu--}'],
    ['Bỏ ~một câu~ này.', '~một câu~'],
    ['Chữ %%hỏi lại%% ở đây.', '%%hỏi lại%%'],
    ['Chữ <!-- hỏi lại ở đây.', '<!--'],
    ['!!! note', '!!! note'],
    [': Văn phòng chủ trì.', 'dấu hai chấm'],
    ['Thanh tra\n: chủ trì.', 'dấu hai chấm'],
  ])('%s', (body, sign) => {
    const { problems } = read(body)
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error foreign-markup'])
    expect(problems[0]!.message.vi).toContain(sign)
    expect(problems[0]!.hint).toBeDefined()
  })
})

it.each([
  'Theo \\[mẫu\\] đính kèm.',
  'Khoảng ~5 đến ~7 hộ.',
  'Tăng 5%, giảm 7%.',
  '\\(1) Rà soát',
  'Lúc 8 giờ: họp.',
  '“:” là dấu.',
])('what is no sign: %s', (body) => expect(told(body)).toEqual([]))

it('a line that explains the one above is pasted behind it', () => {
  expect(read('Thanh tra\n: chủ trì.').problems[0]!.hint!.vi).toBe('Viết: Thanh tra: chủ trì.')
})

describe('points in figures', () => {
  it.each([
    ['3) Ba.', ['0 error list-number']],
    ['2026) Năm.', ['0 error list-number']],
    ['1) Một.\n\nĐoạn.\n\n2) Hai.', []],
    ['1) Một.\n1) Hai.', []],
  ])('begin with 1 or with the one that is due: %j', (body, expected) => expect(told(body)).toEqual(expected))
})

describe('a merge that git left undecided', () => {
  it.each([
    ['in the body', '---\ntitle: a\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', 4, /dòng 5, .*dòng 7/],
    [
      'in the frontmatter',
      '---\n<<<<<<< HEAD\ntitle: a\n||||||| 1a2b\ntitle: c\n=======\ntitle: b\n>>>>>>> x\n---\n',
      2,
      /dòng 3, .*dòng 7/,
    ],
    ['half mended', '---\ntitle: a\n---\na\n>>>>>>> x\n', 5, /dấu xung đột/],
  ])('%s is one error', (_, content, line, words) => {
    const { value, problems } = readPlan({ path: 'a.md', content })
    expect(value).toBeUndefined()
    expect(problems.map(({ at, rule }) => [at.line, rule])).toEqual([[line, 'merge-conflict']])
    expect(problems[0]!.message.vi).toMatch(words)
  })

  it('leaves a line of signs that nobody sees alone', () => {
    const { problems } = readPlan({ path: 'a.md', content: '---\ntitle: a\n---\n# Mục\n\u2028\nNêu khái quát.\n' })
    expect(problems.filter(({ rule }) => rule === 'line-joined')).toEqual([])
  })

  it('is none where its signs follow what only some programs take for the end of a line', () => {
    const { problems } = readPlan({ path: 'a.md', content: '---\ntitle: a\n---\na\u2028>>>>>>> x\n' })
    expect(problems.map(({ rule }) => rule)).not.toContain('merge-conflict')
  })
})

describe('a heading', () => {
  it.each([
    ['#Mục đích', ['0 error heading-mark'], '# Mục đích'],
    [`#${NB}Mục đích`, ['0 error heading-mark'], '# Mục đích'],
    [`##  ${NB} Mục đích`, ['0 error heading-mark', '0 error heading-skipped'], '## Mục đích'],
    ['II. NỘI DUNG', ['0 warning bare-heading'], '# II. NỘI DUNG'],
    ['**II. NỘI DUNG**', ['0 warning bare-heading'], '# **II. NỘI DUNG**'],
    ['B. NỘI DUNG', ['0 warning bare-heading'], '# B. NỘI DUNG'],
    ['II/ NỘI DUNG', ['0 warning bare-heading'], '# II/ NỘI DUNG'],
    ['Điều 3. Trách nhiệm', ['0 warning bare-heading'], '# Điều 3. Trách nhiệm'],
    ['Chương I\n\nx', ['0 warning bare-heading'], '# Chương I'],
    ['Rà soát xong\nIII. NỘI DUNG', ['1 error bare-heading'], '# III. NỘI DUNG'],
  ])('%j', (body, expected, hint) => {
    expect(told(body)).toEqual(expected)
    expect(read(body).problems[0]!.hint!.vi).toContain(hint)
  })
  it.each([
    'V. I. Lênin đã viết',
    'Q. Tân Bình đón đoàn',
    'H. Củ Chi đón đoàn',
    'Điều 5 của Luật',
    'Phần lớn các đơn vị',
    'A là đơn vị',
    '\\#SongXanh là tên',
  ])('but not %s', (body) => {
    expect(told(body)).toEqual([])
  })
})

describe('lines of one paragraph', () => {
  const WRAPPED = 'Các đơn vị thuộc Sở rà soát toàn bộ hồ sơ tồn\nđọng và báo cáo kết quả về Văn phòng trước ngày\n15 hằng tháng.'
  it.each([
    [
      'sentences, a line each',
      'Một câu ở đây.\nHai câu ở đây.\nBa câu ở đây.',
      ['0 warning line-joined', '1 warning line-joined'],
    ],
    ['a line that ends in a colon', 'Gồm các việc:\nrà soát hồ sơ', ['0 warning line-joined']],
    ['a number in levels and a letter', 'Nội dung gồm\n2.1a) Tập huấn', ['0 warning line-joined']],
    ['a step with its number', 'Giai đoạn 1: rà soát\nGiai đoạn 2: xử lý', ['0 warning line-joined']],
    ['a mark of whatever font', '⤷ Rà soát hồ sơ\n⤷ Quét sổ\n\u2b9a Nộp lưu', ['0 warning line-joined', '1 warning line-joined']],
    ['a letter for a bullet', 'ü Rà soát hồ sơ\nü Quét sổ', ['0 warning line-joined']],
    ['a letter and a comma', 'a, Rà soát hồ sơ\nb, Quét sổ', ['0 warning line-joined']],
    ['a line that ends in a semicolon', 'rà soát hồ sơ;\nquét sổ', ['0 warning line-joined']],
    ...['1.a) ', 'a.1. ', '[1] ', '(A) ', '① ', '@ ', '~ ', 'ii) ', 'aa) ', 'A1. ', '（1）', '１．'].map(
      (mark): [string, string, string[]] => [
        `a mark of no kind, ${mark}`,
        `Gồm các việc sau đây\n${mark}Quét sổ`,
        ['0 warning line-joined'],
      ],
    ),
    ['a title and its sentence', '1. Tập huấn\nĐối tượng là công chức các xã', ['0 warning line-joined']],
    [
      'sentences that open with emphasis',
      '*Giải pháp:* làm nhanh.\n**Kết quả**: làm tốt.\nHết.',
      ['0 warning line-joined', '1 warning line-joined'],
    ],
    [
      'early where others are wrapped, without a mark',
      `${WRAPPED}\n\nTập huấn\nĐối tượng là công chức`,
      ['4 warning line-joined'],
    ],
    ['early where others are wrapped', `${WRAPPED}\n\nMột câu.\nHai câu.`, ['4 warning line-joined']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
    expect(told(fixed(body))).toEqual([])
  })
  it.each([
    ['wrapped lines', WRAPPED],
    [
      'a wrapped line that happens to end a sentence',
      `${WRAPPED}\n\nCác đơn vị thuộc Sở rà soát toàn bộ hồ sơ rồi.\nBáo cáo ngay.`,
    ],
    ['a name across a wrapped line', `${WRAPPED}\n\nCác đơn vị rà soát hồ sơ và báo cáo về Ủy ban\nNhân dân tỉnh để theo dõi.`],
    ['a hard break', 'Một câu.\\\nHai câu.'],
    [
      'what is no mark',
      'Rà soát hồ sơ, sổ sách v.v.\nv.v. Các đơn vị tại thành phố\nTP. Huế và các xã,\n(05) năm ngày, 5% và\n7,5% số hộ',
    ],
    ['typed points', 'Một câu:\na) hai;\nb) ba.'],
  ])('but not %s', (_, body) => {
    expect(told(body).filter((line) => line.includes('line-joined'))).toEqual([])
  })
  it('in an item the new paragraph stays inside', () => {
    const after = fixed('- Một câu.\n  Hai câu.')
    expect(after).toBe('- Một câu.\n\n  Hai câu.')
  })
})

/** Words that nothing in Markdown or here takes for more. */
const WORDS = fc
  .array(fc.constantFrom('rà soát', 'hồ sơ', 'Văn phòng', 'năm 2026', 'đơn vị', '15/6/2026'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
const OPENING = fc.constantFrom(
  '',
  '',
  '- ',
  '+ ',
  '– ',
  '— ',
  '• ',
  '· ',
  '* ',
  `-${NB}`,
  'a) ',
  'b) ',
  'a/ ',
  'b. ',
  '(a) ',
  '(1) ',
  '(i) ',
  '1. ',
  '2. ',
  '3. ',
  '1/ ',
  '1) ',
  '# ',
  '## ',
  '#',
  `#${NB}`,
  'I. ',
  'II. ',
  'A. ',
  'Điều 1. ',
  'Chương II ',
  '1.1. ',
  '2.1.3. ',
  '**3. ',
  '| a | b |',
  '|---|---|',
  'x\ty\t',
  '> ',
  '::: ',
  '\\- ',
  '\\* ',
)
const CLOSING = fc.constantFrom('', '', '.', ';', ':', ',', '\\')
const LINE = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(OPENING, WORDS, CLOSING).map(([a, b, c]) => `${a}${b}${c}`) },
  { weight: 1, arbitrary: fc.constant('') },
)
const wordsOf = (text: string): string => text.replace(/[^\p{L}\d/]+/gu, ' ').trim()

/** A line that begins as an item, a label, a heading or a row does. */
const OPENS =
  /^\s*(?:[-+*–—•·][\s\u00a0]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]+)[.)/](?=[\s\u00a0])|#{1,6}|[IVXA-Z]+[.]\s|Điều \d|Chương [IVX]|\||\*\*\d+\.)/u

/** A label that reading takes away. */
const LABEL = /^(?:\*\*)?(?:[\d.]+\.|\(?[a-zđ][).\/]|\(?\d{1,2}[).\/]|\(i\)|#*\s?(?:I{1,2}\.|A\.|Điều 1\.|Chương II)) */u

describe('a mark or label without words', () => {
  it.each([
    ['1. Một.\n2.\n3. Ba.', ['1 error label-alone']],
    ['- \n- Hai.', ['0 error label-alone']],
    ['Các việc gồm:\na)\nb) Hai.', ['1 error label-alone', '2 warning label-mismatch']],
    ['Một:\n–\n', ['1 error label-alone']],
    ['- Một:\n  -\n  - Hai.', ['1 error label-alone']],
    ['1.1. <!-- sau -->\n\nĐoạn.', ['0 error label-alone']],
    // Markdown takes the words from the next line.
    ['-\n  Một.\n- Hai.', []],
    ['1.\n   Một.\n2. Hai.', []],
    ['1\\. Một\n\n\\-', []],
  ])('%j', (body, expected) => expect(told(body)).toEqual(expected))

  it('is pasted together with the line below; what may end a sentence is told so', () => {
    expect(read('a)\nLập danh mục.').problems[0]!.hint!.vi).toBe('Viết trên một dòng: a) Lập danh mục.')
    expect(read('Theo quy định tại Điều\n5.\nThông tư.').problems[0]!.hint!.vi).toContain('nối vào cuối dòng trên')
  })
})

describe('typed labels whose clause is not there', () => {
  it('stay beside one another, and the clause is asked for', () => {
    const { blocks, problems } = read('# Việc\n\n## Rà soát\n\n- Một.\n\n1.1.2. Hai.\n1.1.3. Ba.')
    expect(blocks.flatMap((block) => (block.type === 'clause' ? [block.level] : []))).toEqual([2, 2])
    expect(problems.map(({ rule, hint }) => [rule, hint!.en])).toEqual([
      ['label-mismatch', 'There is no clause “1.1.” above: add it there (1.1. …), or write “1.1.”.'],
      ['label-mismatch', 'There is no clause “1.1.” above: add it there (1.1. …), or write “1.2.”.'],
    ])
  })
})

describe('a directive as words of a sentence', () => {
  it.each([
    ['Viết ::phases trong câu.', ['0 error unknown-directive']],
    ['Viết \\::phases trong câu.', []],
    ['\\::phases', []],
  ])('%j', (body, expected) => expect(told(body)).toEqual(expected))
})

describe('the law of the source', () => {
  it('what is told as clean has the author’s words in the author’s blocks', () => {
    let clean = 0
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 8 }), (lines) => {
        const body = lines.join('\n')
        const { blocks, problems } = read(body)
        if (problems.some(({ severity }) => severity === 'error')) return
        clean++
        // Every word, in order, whatever the marks were.
        const printed = [...everyBlock(blocks)].flatMap((block) =>
          block.type === 'heading' || block.type === 'paragraph'
            ? [plainText(block.text)]
            : block.type === 'table'
              ? block.rows.flatMap((row) => row.map((cell) => (cell ? plainText(cell.text) : '')))
              : [],
        )
        const own = lines.map((line) => wordsOf(line.replace(LABEL, '')))
        const text = wordsOf(printed.join(' '))
        for (const words of own.filter((words) => words !== '')) expect(text).toContain(words)
        // A line that opens a block stands at the head of one, or its paragraph is told.
        const heads = printed.map(wordsOf)
        for (const [index, line] of lines.entries()) {
          if (!OPENS.test(line) || /^\|/.test(line)) continue
          const mine = own[index]!
          const isHead = heads.some((head) => head.startsWith(mine) || head.startsWith(wordsOf(line)))
          expect([line, isHead, body]).toEqual([line, true, body])
        }
      }),
      { numRuns: 600 },
    )
    expect(clean).toBeGreaterThan(100)
  })
})
