import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/model/place.ts'
import type { Problem } from '../../src/model/problem.ts'
import { problemsToGithub, problemsAsData, problemsToText, type TextOptions } from '../../src/report/problems.ts'
import { countProblems, countsText } from '../../src/report/words.ts'

const at = (line: number, column: number, endColumn = column + 1, endLine = line, file = 'plans/a.md'): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
})
const said = (text: string) => ({ vi: `${text} (vi)`, en: text })
const problem = (place: Place, more: Partial<Problem> = {}): Problem => ({
  at: place,
  severity: 'error',
  rule: 'some-rule',
  message: said('Wrong.'),
  ...more,
})

/** The report of one problem in a file of these lines. */
const shown = (one: Problem, lines?: readonly string[], options: Partial<TextOptions> = {}): string[] =>
  problemsToText([one], { language: 'en', ...(lines && { lines: () => lines }), ...options }).split('\n')

describe('long hints', () => {
  const title = `title: "${'Cải cách hành chính '.repeat(300)}năm 2026"`
  const one = problem(at(1, 1), { hint: { vi: `Viết: ${title}`, en: `Write: ${title}` } })

  it('are cut in the middle, both ends kept, and say that the words of the file stay', () => {
    const lines = shown(one).slice(1)
    expect(lines.join('\n').length).toBeLessThan(500)
    expect(lines[0]).toMatch(/^ {4}Hint: Write: title: "Cải .* … .*năm 2026"$/u)
    expect(lines[1]).toContain('keep the words of the file')
    expect(problemsToGithub([one], 'vi').length).toBeLessThan(600)
  })

  it('are whole for programs', () => expect(problemsAsData([one], 'en').problems[0]!.hint).toBe(`Write: ${title}`))

  it('of a table have its rows', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `| ${index} | Việc |`).join('\n')
    expect(shown(problem(at(1, 1), { hint: said(`Write:\n${rows}`) })).length).toBe(1 + 31)
  })
})

describe('problemsToText', () => {
  it('says place, severity, sentence and rule, then frame, hint, clause and other places', () => {
    const whole = problem(at(2, 8, 12), {
      severity: 'warning',
      hint: said('Write it so.'),
      clause: 'PL1 II.6.b',
      related: [
        { at: at(1, 1), message: said('First here.') },
        { at: at(9, 3, 4, 9, 'kehoach.yaml'), message: said('And there.') },
      ],
    })
    expect(shown(whole, ['one', 'Kế hoạch năm.'])).toEqual([
      'plans/a.md:2:8 warning Wrong. some-rule',
      '  2 | Kế hoạch năm.',
      '    |        ^^^^',
      '    Hint: Write it so.',
      '    Clause: Decree 30/2020/NĐ-CP, Annex I, Part I, II.6.b',
      '    plans/a.md:1:1 First here.',
      '    kehoach.yaml:9:3 And there.',
    ])
    expect(shown(whole, ['one', 'Kế hoạch năm.'], { language: 'vi' })).toEqual([
      'plans/a.md:2:8 cảnh báo Wrong. (vi) some-rule',
      '  2 | Kế hoạch năm.',
      '    |        ^^^^',
      '    Gợi ý: Write it so. (vi)',
      '    Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.b',
      '    plans/a.md:1:1 First here. (vi)',
      '    kehoach.yaml:9:3 And there. (vi)',
    ])
  })
  it('puts an empty line between problems and none at the end', () => {
    expect(problemsToText([problem(at(1, 1)), problem(at(2, 1))], { language: 'en' })).toBe(
      'plans/a.md:1:1 error Wrong. some-rule\n\nplans/a.md:2:1 error Wrong. some-rule',
    )
    expect(problemsToText([], { language: 'en' })).toBe('')
  })
  it('has no frame where the file, or the line, is not there or empty', () => {
    for (const lines of [undefined, [], ['  ']]) expect(shown(problem(at(1, 1)), lines)).toHaveLength(1)
  })
  it.each([
    ['error', '31'],
    ['warning', '33'],
    ['info', '36'],
  ] as const)('colours %s and its caret alike, and only where asked', (severity, colour) => {
    const [head, , caret] = shown(problem(at(1, 1, 3), { severity }), ['abc'], { color: true })
    expect(head).toContain(`\u001b[1mplans/a.md:1:1\u001b[22m \u001b[${colour}m${severity}\u001b[39m`)
    expect(caret).toContain(`\u001b[${colour}m^^\u001b[39m`)
    expect(shown(problem(at(1, 1, 3), { severity }), ['abc']).join()).not.toContain('\u001b')
  })

  describe('the caret stands under the words', () => {
    it.each<[string, string, string, string]>([
      ['plain letters', 'Hai  dấu cách', '  ', '   ^^'],
      ['decomposed letters', 'Hội nghị tổng kết'.normalize('NFD'), 'tổng'.normalize('NFD'), '         ^^^^'],
      ['pictures, which take two columns', 'Vẽ 😀 đây rồi', 'đây', '      ^^^'],
      ['a picture itself', 'Vẽ 😀 đây', '😀', '   ^^'],
      ['ideographs', 'tên 北京 ở đây', 'ở', '         ^'],
      ['tabs, shown as a space', 'a\tbc', 'bc', '  ^^'],
      ['characters that are not seen, shown as a dot', 'a\u200bbc', 'bc', '  ^^'],
    ])('%s', (_, line, words, caret) => {
      const column = line.indexOf(words) + 1
      expect(shown(problem(at(1, column, column + words.length)), [line])[2]).toBe(`    | ${caret}`)
    })
    it('one at least, for a place with no width', () => {
      expect(shown(problem(at(1, 3, 3)), ['abc'])[2]).toBe('    |   ^')
      expect(shown(problem(at(1, 4, 4)), ['abc'])[2]).toBe('    |    ^')
    })
    it('to the end of the line where the stretch goes on below', () => {
      expect(shown(problem(at(1, 3, 2, 2)), ['abcde', 'fg'])[2]).toBe('    |   ^^^')
    })
  })

  it('cuts a long line around the words, to the width of the terminal where it is known', () => {
    const line = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
    for (const columns of [undefined, 120, 60, 10]) {
      const [, text, caret] = shown(problem(at(1, 201, 205)), [line], { columns })
      expect(text).toMatch(/^ {2}1 \| …a+HEREb*…$/)
      expect(caret!.indexOf('^')).toBe(text!.indexOf('HERE'))
      expect(caret!.match(/\^/g)).toHaveLength(4)
      expect(text!.length).toBeLessThanOrEqual(columns === undefined ? 105 : Math.max(columns, 30))
    }
    const [, text, caret] = shown(problem(at(1, 1, 401)), [line], { columns: 60 })
    expect(caret!.length).toBeLessThanOrEqual(text!.length)
  })
  it('shows what would steer the terminal as a dot', () => {
    expect(
      shown(problem(at(1, 1, 2, 1, 'a\u001b[2J.md'), { message: said('x\u001b[31my\u202e') }), ['\u001b]0;t\u0007']),
    ).toEqual(['a·[2J.md:1:1 error x·[31my· some-rule', '  1 | ·]0;t·', '    | ^'])
  })
})

describe('problemsAsData', () => {
  it('is the contract’s', () => {
    const fix = { range: { start: { line: 2, column: 8 }, end: { line: 2, column: 12 } }, text: 'x' }
    const whole = problem(at(2, 8, 12), {
      hint: said('Hint.'),
      clause: 'PL1 II.6.b; Đ13.3',
      related: [{ at: at(1, 1), message: said('First.') }],
      fixes: [fix],
    })
    expect(problemsAsData([whole, problem(at(3, 1), { severity: 'info' })], 'vi')).toEqual({
      problems: [
        {
          file: 'plans/a.md',
          line: 2,
          column: 8,
          endLine: 2,
          endColumn: 12,
          severity: 'error',
          rule: 'some-rule',
          message: 'Wrong. (vi)',
          hint: 'Hint. (vi)',
          clause: 'PL1 II.6.b; Đ13.3',
          related: [{ file: 'plans/a.md', line: 1, column: 1, message: 'First. (vi)' }],
          fixes: [fix],
        },
        {
          file: 'plans/a.md',
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 2,
          severity: 'info',
          rule: 'some-rule',
          message: 'Wrong. (vi)',
          hint: null,
          clause: null,
          related: [],
          fixes: [],
        },
      ],
      counts: { error: 1, warning: 0, info: 1 },
    })
  })
})

describe('problemsToGithub', () => {
  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
  ] as const)('%s is a workflow command of level %s', (severity, level) => {
    expect(problemsToGithub([problem(at(2, 8, 12), { severity, hint: said('Hint.') })], 'en')).toBe(
      `::${level} file=plans/a.md,line=2,col=8,endLine=2,endColumn=12,title=some-rule::Wrong.%0AHint.`,
    )
  })
  it('escapes what ends a command, a property or the message', () => {
    const odd = problem(at(1, 1, 2, 1, 'a:b,c%d.md'), { rule: 'r,s', message: said('100%\r\nof: a, b') })
    expect(problemsToGithub([odd], 'en')).toBe(
      '::error file=a%3Ab%2Cc%25d.md,line=1,col=1,endLine=1,endColumn=2,title=r%2Cs::100%25%0D%0Aof: a, b',
    )
  })
  it('gives one line a problem', () => {
    expect(problemsToGithub([problem(at(1, 1)), problem(at(2, 1))], 'vi').split('\n')).toHaveLength(2)
    expect(problemsToGithub([], 'vi')).toBe('')
  })
})

describe('counts', () => {
  it.each([
    [[], 'không có lỗi', 'no problems'],
    [['error'], '1 lỗi', '1 error'],
    [['info', 'error', 'warning', 'error', 'warning', 'info'], '2 lỗi, 2 cảnh báo, 2 lưu ý', '2 errors, 2 warnings, 2 info'],
  ] as const)('%j', (severities, vi, en) => {
    const counts = countProblems(severities.map((severity) => ({ severity })))
    expect([countsText(counts, 'vi'), countsText(counts, 'en')]).toEqual([vi, en])
  })
})
