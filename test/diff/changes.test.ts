import { describe, expect, it } from 'vitest'
import { diffPlans, type Change } from '../../src/index.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readText } from '../fixtures.ts'

/** What is told of one change each, in both languages. */

const head = (more = ''): string => `---
schema: kehoach/v1
kind: general
id: la
year: 2026
title: Một
${more}---

`
const bodies = (before: string, after: string): Change[] =>
  diffPlans(readText(head() + before).read, readText(head() + after).read)
const fronts = (before: string, after: string): Change[] =>
  diffPlans(readText(`${head(before)}Nội dung.\n`).read, readText(`${head(after)}Nội dung.\n`).read)
const told = (changes: readonly Change[]): string[] =>
  changes.map(({ type, of, path, summary }) => `${type} ${of} ${path}: ${summary.vi} | ${summary.en}`)

const A = 'Các đơn vị trực thuộc rà soát toàn bộ thủ tục hành chính thuộc phạm vi quản lý của mình.'
const B = 'Kết quả rà soát được gửi về Văn phòng trước ngày 30/6/2026 để tổng hợp, báo cáo Giám đốc Sở.'
const C = 'Văn phòng theo dõi, đôn đốc, kiểm tra việc thực hiện và đề xuất khen thưởng, phê bình kịp thời.'

describe('in the text', () => {
  it('a paragraph split into several', () => {
    expect(told(bodies(`# M\n\n${A} ${B} ${C}\n\nHết.\n`, `# M\n\n${A}\n\n${B}\n\n${C}\n\nHết.\n`))).toEqual([
      'changed paragraph I: tách 01 đoạn thành 03 đoạn tại mục I | one paragraph of I split into three',
    ])
  })

  it('several joined into one', () => {
    expect(told(bodies(`# M\n\n- ${A}\n- ${B}\n\nHết.\n`, `# M\n\n- ${A} ${B}\n\nHết.\n`))).toEqual([
      'changed paragraph I: gộp 02 đoạn thành 01 đoạn tại mục I | two paragraphs of I joined into one',
    ])
  })

  it('a paragraph moved to another section, and one reworded on the way', () => {
    expect(
      told(bodies(`# M\n\n${A}\n\n${B}\n\n# N\n\n${C}\n`, `# M\n\n${A}\n\n# N\n\n${C}\n\n${B.replace('30/6', '15/6')}\n`)),
    ).toEqual([
      expect.stringMatching(
        /^moved paragraph II: đoạn tại mục I chuyển thành nội dung mục II: “.*” \| a paragraph of I moved to II: /,
      ),
      'changed paragraph II: sửa 01 câu tại mục II | one sentence of II reworded',
    ])
  })

  it('a section moved with all that is in it', () => {
    const section = (name: string, text: string): string =>
      `## ${name}\n\n${text}\n\n- Ý một của ${name}.\n- Ý hai của ${name}.\n\n`
    const [one, two, three] = [section('Rà soát', A), section('Báo cáo', B), section('Theo dõi', C)]
    expect(told(bodies(`# M\n\n${one}${two}${three}# N\n\nHết.\n`, `# M\n\n${one}${three}# N\n\n${two}Hết.\n`))).toEqual([
      'moved section II.1: mục I.2 “Báo cáo” chuyển thành mục II.1 | section I.2 “Báo cáo” moved to II.1',
    ])
  })

  it('a heading put in, taken out, renamed, set on another level', () => {
    const plain = `# M\n\n${A}\n\n${B}\n\n${C}\n`
    expect(told(bodies(plain, plain.replace(`${B}\n`, `# Báo cáo\n\n${B}\n`)))).toEqual([
      'added section II: thêm mục II “Báo cáo” | section II “Báo cáo” added',
    ])
    expect(told(bodies(plain.replace(`${B}\n`, `# Báo cáo\n\n${B}\n`), plain))).toEqual([
      'removed section II: bỏ mục II “Báo cáo” | section II “Báo cáo” removed',
    ])
    expect(told(bodies(plain, plain.replace('# M', '# Nhiệm vụ')))).toEqual([
      'changed section I: mục I đổi tên từ “M” thành “Nhiệm vụ” | section I renamed from “M” to “Nhiệm vụ”',
    ])
    expect(told(bodies(`# K\n\n${C}\n\n# M\n\n${A}\n`, `# K\n\n${C}\n\n## M\n\n${A}\n`))).toEqual([
      'changed section I.1: tiêu đề tại mục I.1 đổi từ cấp 1 sang cấp 2 | a heading of I.1 went from level 1 to level 2',
    ])
  })

  it('a section that came or went is one change, with its text', () => {
    const [change, ...more] = bodies(`# M\n\n${A}\n\n# N\n\n${C}\n`, `# M\n\n${A}\n\n# Báo cáo\n\n${B}\n\n- Ý.\n\n# N\n\n${C}\n`)
    expect(more).toEqual([])
    expect(change).toMatchObject({ type: 'added', of: 'section', before: null, after: `Báo cáo\n${B}\n- Ý.`, beforeAt: null })
  })

  it('renumbering is none', () => {
    expect(bodies(`# M\n\n1. ${A}\n2. ${B}\n`, `# M\n\n5. ${A}\n6. ${B}\n`)).toEqual([])
    expect(told(bodies(`# M\n\n1. ${A}\n2. ${B}\n`, `# M\n\n1. ${C}\n2. ${A}\n3. ${B}\n`))).toHaveLength(1)
  })

  it('a bullet that became a clause, and one on another level', () => {
    expect(told(bodies(`# M\n\n- ${A}\n`, `# M\n\n1) ${A}\n`))).toEqual([
      'changed paragraph I.a: tại mục I.a: gạch đầu dòng đổi thành điểm | a bullet of I.a became a point',
    ])
    expect(told(bodies(`# M\n\n- ${A}\n- ${B}\n`, `# M\n\n- ${A}\n  - ${B}\n`))).toEqual([
      'changed paragraph I: gạch đầu dòng tại mục I đổi từ cấp 1 sang cấp 2 | a bullet of I went from level 1 to level 2',
    ])
  })

  it('the end mark moves on to a new last paragraph unseen', () => {
    expect(told(bodies(`${A}\n`, `${A}\n\n${B}\n`))).toEqual([
      expect.stringMatching(/^added paragraph : thêm 01 đoạn tại phần mở đầu/),
    ])
    expect(bodies(`${A.slice(0, -1)}\n`, `${A}\n`)).toEqual([])
  })

  it('words that are printed by references are the data’s to tell', () => {
    const targets = (value: string): string => `targets:\n  - { id: t, name: Tỷ lệ, operator: ">", value: ${value}, unit: "%" }\n`
    const plan = (value: string): ReturnType<typeof readText> =>
      readText(`${head(targets(value))}Đạt :target[t] trong năm.\n\n::targets\n`)
    expect(told(diffPlans(plan('84.7').read, plan('85.1').read))).toEqual([
      'changed target targets.t.value: chỉ tiêu “Tỷ lệ” nâng từ 84,7% lên 85,1% | target “Tỷ lệ” raised from 84,7% to 85,1%',
    ])
  })

  it('rows of a table', () => {
    const table = (...rows: string[]): string =>
      `# M\n\n| TT | Việc | Hạn |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}\nHết.\n`
    const before = table('1 | Lập danh mục thủ tục | 31/3', '2 | Đề xuất cắt giảm | 31/5', '3 | Tổng kết năm | 15/12')
    expect(
      told(bodies(before, table('1 | Lập danh mục thủ tục | 30/4', '3 | Tổng kết năm | 15/12', '4 | Khen thưởng | 31/12'))),
    ).toEqual([
      'changed table I: sửa hàng 1 của bảng tại mục I | row 1 of the table in I changed',
      'removed table I: bỏ hàng 2 của bảng tại mục I | row 2 removed from the table in I',
      'added table I: thêm hàng 3 vào bảng tại mục I | row 3 added to the table in I',
    ])
    const [change] = bodies(
      before,
      table('1 | Lập danh mục thủ tục | 31/3', '2 | Đề xuất cắt giảm | 30/6', '3 | Tổng kết năm | 15/12'),
    )
    expect(change!.afterAt).toMatchObject({ line: 14, column: 1 })
  })

  it('a column more', () => {
    const [change, ...more] = bodies(
      '| A | B |\n|---|---|\n| 1 | 2 |\n\nHết.\n',
      '| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n\nHết.\n',
    )
    expect(more).toEqual([])
    expect(change).toMatchObject({ type: 'changed', of: 'table', summary: { vi: 'thêm 1 cột vào bảng tại phần mở đầu' } })
  })

  it('footnotes: a note that came is one change, not one of its paragraph as well', () => {
    const before = `${A}\n\n${B}[^1]\n\n[^1]: Theo Quyết định số 717/QĐ-BTP.\n`
    expect(
      told(bodies(before, `${A}[^2]\n\n${B}[^1]\n\n[^1]: Theo Quyết định số 717/QĐ-BTP.\n[^2]: Kể cả đơn vị mới thành lập.\n`)),
    ).toEqual([
      'added paragraph [^1]: thêm chú thích 1 “Kể cả đơn vị mới thành lập.” | footnote 1 “Kể cả đơn vị mới thành lập.” added',
    ])
    expect(told(bodies(before, before.replace('717', '718')))).toEqual([
      'changed paragraph [^1]: sửa 01 câu tại chú thích 1 | one sentence of footnote 1 reworded',
    ])
  })

  it('the fields of a task, and a task that went', () => {
    const task = (name: string, deadline: string): string =>
      `## ${name}\n\n- Kết quả đạt được: ban hành quy trình của ${name}.\n- Tiến độ thực hiện: ${deadline}.\n- Đơn vị chủ trì: Văn phòng.\n\n`
    const before = `# M\n\n${task('Rà soát thủ tục', 'quý I')}${task('Cắt giảm chi phí', 'quý II')}# N\n\nHết.\n`
    expect(told(bodies(before, before.replace('quý II', 'quý III')))).toEqual([
      'changed task I.2.deadline: nhiệm vụ I.2: tiến độ thực hiện đổi từ “Tiến độ thực hiện: quý II.” thành “Tiến độ thực hiện: quý III.” | task I.2: deadline changed from “Tiến độ thực hiện: quý II.” to “Tiến độ thực hiện: quý III.”',
    ])
    expect(told(bodies(before, before.replace(task('Cắt giảm chi phí', 'quý II'), '')))).toEqual([
      'removed task I.2: bỏ nhiệm vụ I.2 “Cắt giảm chi phí” | task I.2 “Cắt giảm chi phí” removed',
    ])
  })
})

describe('in the frontmatter', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'a target lowered',
      'targets:\n  - { id: t, name: N, operator: "<=", value: 5, unit: "%" }\n',
      'targets:\n  - { id: t, name: N, operator: "<=", value: 4.5, unit: "%" }\n',
      'changed target targets.t.value: chỉ tiêu “N” hạ từ 5% xuống 4,5% | target “N” lowered from 5% to 4,5%',
    ],
    [
      'its operator and value, told once',
      'targets:\n  - { id: t, name: N, operator: ">=", value: 4, unit: "%" }\n',
      'targets:\n  - { id: t, name: N, operator: range, value: { from: 4, to: 6 }, unit: "%" }\n',
      'changed target targets.t.operator: chỉ tiêu “N”: mức đổi từ “từ 4% trở lên” thành “từ 4% đến 6%” | target “N”: value changed from “từ 4% trở lên” to “từ 4% đến 6%”',
    ],
    [
      'its operator',
      'targets:\n  - { id: t, name: N, operator: ">", value: 5, unit: "%" }\n',
      'targets:\n  - { id: t, name: N, operator: ">=", value: 5, unit: "%" }\n',
      'changed target targets.t.operator: chỉ tiêu “N”: mức đổi từ “trên 5%” thành “từ 5% trở lên” | target “N”: value changed from “trên 5%” to “từ 5% trở lên”',
    ],
    [
      'digits that print otherwise',
      'targets:\n  - { id: t, name: N, operator: "=", value: 84.70, unit: "%" }\n',
      'targets:\n  - { id: t, name: N, operator: "=", value: 84.7, unit: "%" }\n',
      'changed target targets.t.value: chỉ tiêu “N” đổi từ “84,70%” thành “84,7%” | target “N” changed from “84,70%” to “84,7%”',
    ],
    [
      'its id',
      'targets:\n  - { id: t, name: N, operator: "=", value: 5, unit: "%" }\n',
      'targets:\n  - { id: u, name: N, operator: "=", value: 5, unit: "%" }\n',
      'changed target targets.u.id: chỉ tiêu “N”: mã đổi từ “t” thành “u” | target “N”: id changed from “t” to “u”',
    ],
    [
      'a phase that ends later',
      'phases:\n  - { id: p, name: Đợt hai, start: 2026-07-01, end: 2026-08-31 }\n',
      'phases:\n  - { id: p, name: Đợt hai, start: 2026-07-01, end: 2026-09-30 }\n',
      'changed phase phases.p.end: “Đợt hai” kết thúc muộn hơn một tháng (31/8/2026 → 30/9/2026) | phase “Đợt hai” ends a month later (31/8/2026 → 30/9/2026)',
    ],
    [
      'one that starts some days earlier',
      'phases:\n  - { id: p, name: Đợt hai, start: 2026-03-01 }\n',
      'phases:\n  - { id: p, name: Đợt hai, start: 2026-02-25 }\n',
      'changed phase phases.p.start: “Đợt hai” bắt đầu sớm hơn bốn ngày (01/3/2026 → 25/02/2026) | phase “Đợt hai” starts four days earlier (01/3/2026 → 25/02/2026)',
    ],
    [
      'a deadline a year later',
      'targets:\n  - { id: t, name: N, operator: "=", value: 5, unit: "%", deadline: 2026-09-30 }\n',
      'targets:\n  - { id: t, name: N, operator: "=", value: 5, unit: "%", deadline: 2027-09-30 }\n',
      'changed target targets.t.deadline: chỉ tiêu “N” có thời hạn muộn hơn một năm (30/9/2026 → 30/9/2027) | target “N” is due a year later (30/9/2026 → 30/9/2027)',
    ],
    [
      'a basis that went',
      'bases:\n  - { id: a, lead: Căn cứ, type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: về A }\n  - { id: b, lead: Căn cứ, type: Quyết định, number: 717/QĐ-BTP, subject: về B }\n',
      'bases:\n  - { id: b, lead: Căn cứ, type: Quyết định, number: 717/QĐ-BTP, subject: về B }\n',
      'removed base bases.a: bỏ 01 căn cứ: “Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về A” | one legal basis removed: “Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về A”',
    ],
    [
      'the purpose of a recipient',
      'distribution:\n  - { to: Sở Nội vụ, purpose: để b/c }\n',
      'distribution:\n  - { to: Sở Nội vụ, purpose: để biết }\n',
      'changed recipient distribution.1.purpose: nơi nhận “Sở Nội vụ”: mục đích gửi đổi từ “để b/c” thành “để biết” | recipient “Sở Nội vụ”: purpose changed from “để b/c” to “để biết”',
    ],
    [
      'the number the clerk gave',
      'number: { value: null, symbol: KH-STP }\n',
      'number: { value: "05", symbol: KH-STP }\n',
      'added field number.value: thêm số văn bản “05” | number “05” added',
    ],
    [
      'an abbreviation',
      'abbreviations: { A: an }\n',
      'abbreviations: { A: an, B: bình }\n',
      'added field abbreviations.B: thêm chữ viết tắt B “bình” | abbreviation B “bình” added',
    ],
    [
      'the duty of a unit',
      'assignments:\n  - { unit: Văn phòng, duty: theo dõi. }\n',
      'assignments:\n  - { unit: Văn phòng, duty: đôn đốc. }\n',
      'changed assignment assignments.1.duty: phân công “Văn phòng”: nhiệm vụ đổi từ “theo dõi.” thành “đôn đốc.” | assignment of “Văn phòng”: duty changed from “theo dõi.” to “đôn đốc.”',
    ],
    [
      'an order that changed',
      'goals: { purposes: [Một là nâng cao, Hai là tăng cường] }\n',
      'goals: { purposes: [Hai là tăng cường, Một là nâng cao] }\n',
      'moved goal goals.purposes.1: mục đích thứ 1 chuyển từ vị trí 2 sang vị trí 1 | purpose 1 moved from position 2 to 1',
    ],
    [
      'the signer',
      'signature: { position: Giám đốc, name: Nguyễn Văn A }\n',
      'signature: { position: Giám đốc, name: Trần Thị B }\n',
      'changed signature signature.1.name: người ký “Giám đốc”: họ tên đổi từ “Nguyễn Văn A” thành “Trần Thị B” | signature of “Giám đốc”: name changed from “Nguyễn Văn A” to “Trần Thị B”',
    ],
    [
      'a key the plan does not know',
      'x-ghi-chu: một\n',
      'x-ghi-chu: hai\n',
      'changed field x-ghi-chu: mục x-ghi-chu đổi từ “một” thành “hai” | field x-ghi-chu changed from “một” to “hai”',
    ],
  ]
  it.each(cases)('%s', (_, before, after, expected) => {
    expect(told(fronts(before, after))).toEqual([expected])
  })

  it('keys in another order, other quotes, groups cut otherwise are none', () => {
    expect(fronts('place: Lào Cai\ndate: 2026-02\n', 'date: "2026-02"\nplace: "Lào Cai"\n')).toEqual([])
    expect(
      fronts(
        'distribution:\n  - { to: [A, B], purpose: x }\n',
        'distribution:\n  - { to: A, purpose: x }\n  - { purpose: x, to: B }\n',
      ),
    ).toEqual([])
    expect(fronts('x: { b: 1, a: 2 }\n', 'x:\n  a: 2\n  b: 1\n')).toEqual([])
  })
})

describe('appendices', () => {
  const plan = (texts: Readonly<Record<string, string>>): ReturnType<typeof readPlan>['value'] => {
    const list = Object.keys(texts)
      .map((name) => `  - { file: ${name}, title: Danh mục ${name} }\n`)
      .join('')
    return readPlan(
      { path: 'la.md', content: `${head(list === '' ? '' : `appendices:\n${list}`)}Nội dung.\n` },
      { open: (name) => ({ path: name, content: texts[name]! }) },
    ).value
  }
  it('are compared with the plan, by their own files', () => {
    const [change, ...more] = diffPlans(
      plan({ 'pl.md': `# M\n\n${A}\n` })!,
      plan({ 'pl.md': `# M\n\n${A.replace('toàn bộ', '100%')}\n` })!,
    )
    expect(more).toEqual([])
    expect(change).toMatchObject({
      type: 'changed',
      of: 'paragraph',
      path: 'Phụ lục, I',
      summary: { vi: 'sửa 01 câu tại Phụ lục, mục I', en: 'one sentence of Appendix, I reworded' },
      beforeAt: { file: 'pl.md', line: 3 },
    })
  })
  it('come and go as a whole', () => {
    const [change, ...more] = diffPlans(plan({})!, plan({ 'pl.md': `${A}\n` })!)
    expect(more).toEqual([])
    expect(change).toMatchObject({ type: 'added', of: 'section', path: 'Phụ lục', after: `Danh mục pl.md\n${A}` })
  })
})
