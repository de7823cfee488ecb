import { describe, expect, it } from 'vitest'
import { checkPlanBy } from '../../src/check/check.ts'
import { checkPlan, checkProse } from '../../src/check/every-rule.ts'
import { examplePlan } from '../../src/check/example.ts'
import { inReadingOrder, type Problem } from '../../src/model/problem.ts'
import { readPlan } from '../../src/read/plan.ts'
import { parseProfile } from './profile.ts'
import { readSource } from '../../src/read/source.ts'
import { ERROR_RULES } from '../../src/rules/errors.ts'

const OFF = '<!-- kehoach-disable-next-line'
const told = (problems: readonly Problem[]): string[] =>
  inReadingOrder(problems).map(({ at, rule }) => `${at.line}:${at.column} ${rule}`)

/** What a text is told in prose mode. */
const prose = (text: string, office?: string, file = 'a.md'): string[] =>
  told(checkProse(readSource({ path: file, content: text }).value!, office === undefined ? null : parseProfile(office)))

interface Files {
  readonly yaml?: string
  readonly body?: string
  readonly profile?: string
  readonly appendix?: string
  readonly saved?: (text: string) => string
}

function planOf({ yaml = '', body, profile, appendix, saved = (text) => text }: Files) {
  const { value } = readPlan(
    { path: 'plan.md', content: saved(examplePlan({ yaml, ...(body !== undefined && { body }) })) },
    {
      ...(profile !== undefined && { profile: { path: 'kehoach.yaml', content: profile } }),
      open: (path) => (appendix === undefined ? undefined : { path, content: appendix }),
    },
  )
  return value!
}

/** What a plan is told, each with the words the place covers. */
function plan(files: Files): string[] {
  const value = planOf(files)
  return inReadingOrder(checkPlan(value)).map(({ at, rule }) => {
    const line = value.sources[at.file]!.text.split('\n')[at.line - 1]!
    return `${at.file} ${rule} [${line.slice(at.column - 1, at.endColumn - 1)}]`
  })
}

const BODY = (paragraph: string): string =>
  `Sở Tư pháp ban hành Kế hoạch như sau:\n\n# Mục đích\n\n${paragraph}\n\n# Tổ chức thực hiện\n\n::assignments`

describe('a comment in Markdown', () => {
  it.each<[string, string, string[]]>([
    ['nothing suppressed', 'Hai  dấu cách.', ['1:4 double-space']],
    ['with a reason', `${OFF} double-space: nguyên văn -->\nHai  dấu cách.`, []],
    [
      'without a reason it counts for nothing',
      `${OFF} double-space -->\nHai  dấu cách.`,
      ['1:32 suppression-without-reason', '2:4 double-space'],
    ],
    [
      'with a colon and no reason',
      `${OFF} double-space: -->\nHai  dấu cách.`,
      ['1:32 suppression-without-reason', '2:4 double-space'],
    ],
    ['of a rule there is not', `${OFF} double-spaec: nhầm -->\nHai  dấu cách.`, ['1:32 unused-suppression', '2:4 double-space']],
    ['that nothing is found under', `${OFF} double-space: thừa -->\nMột dấu cách.`, ['1:32 unused-suppression']],
    [
      'of another rule than the one found',
      `${OFF} doubled-word: nhầm -->\nHai  dấu cách.`,
      ['1:32 unused-suppression', '2:4 double-space'],
    ],
    ['without a rule', `${OFF} -->\nHai  dấu cách.`, ['1:6 suppression-form', '2:4 double-space']],
    [
      'of two rules at once',
      `${OFF} double-space, doubled-word: nguyên văn -->\nHai  dấu cách.`,
      ['1:6 suppression-form', '2:4 double-space'],
    ],
    [
      'under another name',
      '<!-- kehoach-disable double-space: nguyên văn -->\nHai  dấu cách.',
      ['1:6 suppression-form', '2:4 double-space'],
    ],
    ['with a sign of more and a colon in its reason', `${OFF} double-space: bản gốc: cột > 85% -->\nHai  dấu cách.`, []],
    ['on a line with another comment', `<!-- a --> ${OFF} double-space: nguyên văn --> <!-- b -->\nHai  dấu cách.`, []],
    ['above a blank line', `${OFF} double-space: nguyên văn -->\n\nHai  dấu cách.`, []],
    [
      'over all findings of the rule in a wrapped paragraph',
      `${OFF} double-space: nguyên văn -->\nMột  dòng, rồi\nhai  dòng, rồi\nba  dòng.`,
      [],
    ],
    ['up to the end of the paragraph', `${OFF} double-space: nguyên văn -->\nMột  đoạn.\n\nHai  đoạn.`, ['4:4 double-space']],
    [
      'over a wrapped list item and not the next',
      `${OFF} double-space: nguyên văn -->\n- Một  mục, rồi\n  tiếp  theo.\n- Hai  mục.`,
      ['4:6 double-space'],
    ],
    ['over a heading alone', `${OFF} double-space: nguyên văn -->\n# Mục  đích\nHai  dấu cách.`, ['3:4 double-space']],
    ['of the line above', `Hai  dấu cách.\n${OFF} double-space: muộn -->`, ['1:4 double-space', '2:32 unused-suppression']],
    [
      'three for three rules, one below the other',
      `${OFF} double-space: nguyên văn -->\n${OFF} doubled-word: nguyên văn -->\n${OFF} impossible-date-in-text: nguyên văn -->\nHai  dấu cách của của ngày 31/6/2026.`,
      [],
    ],
    [
      'one of three that is not needed',
      `${OFF} double-space: a -->\n${OFF} doubled-word: b -->\n${OFF} date-padding: c -->\nHai  dấu cách của của.`,
      ['3:32 unused-suppression'],
    ],
  ])('%s', (_, text, expected) => {
    expect(prose(`${text}\n`)).toEqual(expected)
    expect(prose(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`), 'saved with CRLF and a byte-order mark').toEqual(expected)
  })

  it('suggests the nearest rule', () => {
    const { value } = readSource({
      path: 'a.md',
      content: `${OFF} double-spaec: nhầm -->\nMột.\n${OFF} xyz-khong-giong-gi: nhầm -->\nHai.\n`,
    })
    expect(checkProse(value!).map(({ hint }) => hint)).toEqual([
      { vi: 'Có phải là double-space?', en: 'Did you mean double-space?' },
      { vi: 'Xem các quy tắc: kehoach explain', en: 'See the rules: kehoach explain' },
    ])
  })
  it('works in a plain text too', () => {
    expect(prose(`${OFF} double-space: nguyên văn -->\nHai  dấu cách.\n`, undefined, 'a.txt')).toEqual([])
  })
  it('is not called unused where its rule is off, or asks for frontmatter that prose has not', () => {
    expect(prose(`${OFF} double-space: nguyên văn -->\nMột dấu cách.\n`, 'check: { rules: { double-space: off } }')).toEqual([])
    expect(prose(`${OFF} task-without-lead: chưa phân công -->\nVăn phòng tổng hợp.\n`)).toEqual([])
  })
  it('does its work in a plan and in its appendix', () => {
    const yaml = 'appendices:\n  - { file: phu-luc.md, title: Danh mục nhiệm vụ }'
    const slip = 'Thực hiện  nhiệm vụ tại Phụ lục kèm theo.'
    expect(plan({ yaml, body: BODY(slip), appendix: 'Văn phòng  tổng hợp.\n' })).toEqual([
      'phu-luc.md double-space [  ]',
      'plan.md double-space [  ]',
    ])
    expect(
      plan({
        yaml,
        body: BODY(`${OFF} double-space: nguyên văn -->\n${slip}`),
        appendix: `${OFF} double-space: nguyên văn -->\nVăn phòng  tổng hợp.\n`,
      }),
    ).toEqual([])
  })
})

it('a comment speaks of its own file only', () => {
  const yaml = 'appendices:\n  - { file: phu-luc.md, title: Danh mục nhiệm vụ }'
  const body = BODY(`${OFF} double-space: nguyên văn -->\nThực hiện  nhiệm vụ tại Phụ lục kèm theo.`)
  const line = examplePlan({ yaml, body })
    .split('\n')
    .findIndex((text) => text.startsWith('Thực hiện'))
  expect(plan({ yaml, body, appendix: `${'\n'.repeat(line)}Văn phòng  tổng hợp.\n` })).toEqual(['phu-luc.md double-space [  ]'])
})

describe('a comment in YAML', () => {
  const DISABLE = '# kehoach-disable-next-line'
  const slip = 'title: Cải cách  hành chính năm 2026 của Sở Tư pháp'

  it.each<[string, Files, string[]]>([
    ['nothing suppressed', { yaml: slip }, ['plan.md double-space [  ]']],
    ['with a reason', { yaml: `${DISABLE} double-space: nguyên văn\n${slip}` }, []],
    [
      'saved with CRLF',
      { yaml: `${DISABLE} double-space: nguyên văn\n${slip}`, saved: (text) => text.replaceAll('\n', '\r\n') },
      [],
    ],
    [
      'without a reason',
      { yaml: `${DISABLE} double-space\n${slip}` },
      ['plan.md suppression-without-reason [double-space]', 'plan.md double-space [  ]'],
    ],
    [
      'without a rule',
      { yaml: `${DISABLE}\n${slip}` },
      ['plan.md suppression-form [kehoach-disable-next-line]', 'plan.md double-space [  ]'],
    ],
    [
      'that nothing is found under',
      { yaml: `${DISABLE} double-space: thừa\ntitle: Cải cách hành chính năm 2026 của Sở Tư pháp` },
      ['plan.md unused-suppression [double-space]'],
    ],
    [
      'two, one below the other',
      {
        yaml: `${DISABLE} double-space: nguyên văn\n${DISABLE} doubled-word: nguyên văn\ntitle: Cải cách  hành chính của của Sở Tư pháp`,
      },
      [],
    ],
    [
      'over a value that goes on in deeper lines',
      { yaml: `${DISABLE} double-space: nguyên văn\ntitle: >-\n  Cải cách hành chính\n  năm  2026 của Sở Tư pháp` },
      [],
    ],
    [
      'over an item of a list and not the next',
      {
        yaml: `goals:\n  purposes:\n    ${DISABLE} double-space: nguyên văn\n    - Nâng  cao chất lượng.\n    - Bảo  đảm tiến độ.`,
        body: BODY('::purposes'),
      },
      ['plan.md double-space [  ]'],
    ],
    [
      'over one key of a mapping and not the next',
      {
        yaml: `assignments:\n  - unit: Văn phòng Sở\n    ${DISABLE} double-space: nguyên văn\n    duty: theo dõi  việc thực hiện Kế hoạch.`,
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(plan(files)).toEqual(expected)
  })

  it('speaks in kehoach.yaml for all plans that take its values, and is not called unused by one that does not', () => {
    const profile = `${DISABLE} duplicate-recipient: hai đầu mối\nplace: Lào  Cai\n`
    expect(plan({ profile })).toEqual([])
    expect(plan({ profile: `${DISABLE} duplicate-recipint: nhầm\n${profile}` })).toEqual([
      'kehoach.yaml unused-suppression [duplicate-recipint]',
    ])
  })
})

describe('what cannot be suppressed', () => {
  it.each([
    ['an open blank', 'open-blank', '[[cần điền: tên]] là đầu mối.'],
    ['a reference to nothing', 'unknown-reference', 'Đạt :target[khong-co] trong năm.'],
    ['HTML', 'raw-html', 'Dòng <br> này.'],
  ])('%s', (_, rule, text) => {
    const content = examplePlan({ body: BODY(`${OFF} ${rule}: xin bỏ qua -->\n${text}`) })
    const { value, problems } = readPlan({ path: 'plan.md', content })
    expect([...problems, ...checkPlan(value!)].map((it) => it.rule)).toEqual(expect.arrayContaining([rule, 'unused-suppression']))
  })
  it('what the schema asks', () => {
    expect(plan({ yaml: '# kehoach-disable-next-line unknown-value: xin bỏ qua\nkind: genral' })).toEqual([
      'plan.md unused-suppression [unknown-value]',
      'plan.md unknown-value [genral]',
    ])
  })
})

describe('a build', () => {
  const build = (body: string): string[] =>
    checkPlanBy(ERROR_RULES, planOf({ body: BODY(body) }), { errorsOnly: true }).map(({ rule }) => rule)
  it('heeds suppressions of errors and knows nothing of the others', () => {
    expect(build('Xong trước ngày 31/6/2026.')).toEqual(['impossible-date-in-text'])
    expect(build(`${OFF} impossible-date-in-text: trích nguyên văn -->\nXong trước ngày 31/6/2026.`)).toEqual([])
    expect(build(`${OFF} impossible-date-in-text -->\nXong trước ngày 31/6/2026.`)).toEqual(['impossible-date-in-text'])
    expect(build(`${OFF} double-space: nguyên văn -->\nHai  dấu cách.`)).toEqual([])
    expect(build(`${OFF} khong-co: nhầm -->\nMột dấu cách.`)).toEqual([])
  })
})
