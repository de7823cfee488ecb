import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlan, readPlan } from '../../src/index.ts'
import { applyFixes } from '../../src/check/fix.ts'
import { lineAfter } from '../../src/rollover/ledger.ts'
import { planText, rolled, type Rolled } from './rollover.ts'

const PLANS = readdirSync('plans', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()
const textOf = (name: string): string => readFileSync(`plans/${name}`, 'utf8')
const yearOf = (name: string): number => Number(/^\d{4}/.exec(name)![0])
/** Lines of one text that the other has not, by what stands on them. */
const linesOnlyIn = (one: string, other: string): string[] => {
  const there = new Set(other.split('\n'))
  return one.split('\n').filter((line) => !there.has(line))
}

describe('every year of the five plans, against a table made by hand', () => {
  const rows = readFileSync('test/rollover/rollover-years.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

  /** What became of the year that stands at a place. */
  function fateOf({ ledger, read }: Rolled, line: number, column: number): string {
    const covers = ({ at }: { at: { line: number; column: number; endLine: number; endColumn: number } }): boolean =>
      (at.line < line || (at.line === line && at.column <= column)) &&
      (at.endLine > line || (at.endLine === line && at.endColumn >= column + 4))
    const edited = (ledger.edits.get(read.file) ?? []).some(({ range: { start, end } }) =>
      covers({ at: { ...start, endLine: end.line, endColumn: end.column } }),
    )
    if (ledger.changed.some((it) => covers(it) && it.before !== '') && edited) return 'moved'
    if (ledger.open.some(covers)) return 'asked'
    // Only the first year of a period is told.
    const span = ledger.open.find(({ at, before }) => at.line === line && at.column === column - 5 && /\d{4}-\d{4}/.test(before))
    if (span) return 'asked'
    return edited ? 'edited, but not told' : 'kept'
  }

  it.each(PLANS)('%s', (name) => {
    const text = textOf(name)
    const own = rows.filter(([plan]) => `${plan}.md` === name)
    const count = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].length
    expect(own.length, 'the table has every year of the plan').toBe(count)
    const it = rolled(text, yearOf(name) + 1, `plans/${name}`)
    const wrong = own.flatMap(([, line, column, words, verdict]) => {
      const fate = fateOf(it, Number(line), Number(column))
      const right = verdict === 'whole' ? fate === 'kept' : fate === verdict
      return right ? [] : [`${line}:${column} ${words}: ${verdict} by hand, ${fate} by rollover`]
    })
    expect(wrong).toEqual([])
  })
})

describe('laws', () => {
  it.each(PLANS)('%s rolled to its own year keeps all but number, date and origin', (name) => {
    const text = textOf(name)
    const { text: after } = rolled(text, yearOf(name), `plans/${name}`)
    expect(linesOnlyIn(text, after).every((line) => /^(?:date|number|origin):/.test(line))).toBe(true)
    expect(linesOnlyIn(after, text).every((line) => /^(?:date|number|origin):/.test(line))).toBe(true)
    expect(after).toMatch(/^origin: \{ plan: "plans\/.+", sha256: "[0-9a-f]{64}" \}$/m)
  })

  it.each(PLANS)('%s rolled twice by a year is rolled once by two, but for origin, previous and what is open', (name) => {
    const text = textOf(name)
    const year = yearOf(name)
    const once = rolled(text, year + 2, `plans/${name}`)
    const half = rolled(text, year + 1, `plans/${name}`)
    const twice = rolled(half.text, year + 2, `plans/${year + 1}.md`)
    const open = (text: string) => /^\s*(?:origin|previous):|\[\[cần điền/.test(text)
    const plain = (text: string) => text.split('\n').filter((line) => !open(line))
    expect(plain(twice.text)).toEqual(plain(once.text))
  })

  it.each(PLANS)('%s rolled over is read again, and its only errors are what was left open', (name) => {
    const path = `plans/${yearOf(name) + 1}/x.md`
    const { text, ledger } = rolled(textOf(name), yearOf(name) + 1, `plans/${name}`)
    const { value: read, problems } = readPlan({ path, content: text })
    const asked = new Set(ledger.open.map(({ at }) => lineAfter(ledger.edits.get(`plans/${name}`)!, at)))
    const errors = [...problems, ...checkPlan(read!)].filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ rule, at }) => rule !== 'open-blank' && !asked.has(at.line))).toEqual([])
    expect(read!.plan.year).toBe(yearOf(name) + 1)
    expect(read!.plan.origin).toEqual({ plan: `plans/${name}`, sha256: readPlan({ path, content: textOf(name) }).value!.sha256 })
    // Nothing of the old plan is left that the third list does not name; a plan of several years is asked about as a whole.
    if (read!.plan.years) return
    const residue = checkPlan(read!).filter(({ rule, at }) => rule === 'residue' && !asked.has(at.line))
    expect(residue.map(({ message, at }) => `${at.line} ${message.en}`)).toEqual([])
  })

  it.each(PLANS)('%s: every line that differs is told of', (name) => {
    const text = textOf(name)
    const { text: after, ledger } = rolled(text, yearOf(name) + 1, `plans/${name}`)
    const edits = ledger.edits.get(`plans/${name}`)!
    const told = new Set(
      [...ledger.changed, ...ledger.open].flatMap(({ at }) => {
        const [from, to] = [lineAfter(edits, at), lineAfter(edits, { line: at.endLine, column: at.endColumn })]
        return Array.from({ length: to - from + 1 }, (_, index) => from + index)
      }),
    )
    const lines = after.split('\n')
    const before = new Set(text.split('\n'))
    const untold = lines.flatMap((line, index) =>
      before.has(line) || told.has(index + 1) || /^\s+previous: /.test(line) ? [] : [line],
    )
    expect(untold).toEqual([])
  })

  it('moves each reference of a text in the frontmatter, and keeps the words around it', () => {
    const duty = (year: number) =>
      `assignments:\n  - unit: Văn phòng\n    duty: "xong \\"đợt 1\\" trước :date[${year}-06-30], đợt 2 trước :date[${year}-09-30]."\n`
    expect(rolled(planText(duty(2026), '::assignments'), 2027).text).toContain(duty(2027))
  })

  it('keeps line ends, encoding mark and letters that are not NFC', () => {
    const nfd = 'Tiếp nhận'.normalize('NFD')
    const text = `\uFEFF${planText('', `${nfd} hồ sơ năm 2026, trước ngày 30/6/2026.`).replaceAll('\n', '\r\n')}`
    const { value: plan } = readPlan({ path: 'x.md', content: text })
    expect(plan).toBeDefined()
    const after = rolled(text, 2027, 'x.md').text
    expect(after.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(after).toContain(`${nfd} hồ sơ năm 2027, trước ngày 30/6/2027.`)
    expect(after.replace(/\r\n/g, '').includes('\r')).toBe(false)
  })
})

describe('what becomes of words', () => {
  /** The line of a body after a year, and the words asked about. */
  const after = (line: string, yaml = '') => {
    const it = rolled(planText(yaml, line), 2027)
    return { text: it.text.split('\n---\n')[1]!.trim(), open: it.ledger.open.map(({ before }) => before), ledger: it.ledger }
  }

  it.each([
    ['Hoàn thành chỉ tiêu năm 2026.', 'Hoàn thành chỉ tiêu năm 2027.'],
    ['Báo cáo trước ngày 15/12/2026.', 'Báo cáo trước ngày 15/12/2027.'],
    ['Báo cáo trước ngày 31/01/2027.', 'Báo cáo trước ngày 31/01/2028.'],
    ['Sơ kết trong quý II/2026 và tháng 9 năm 2026.', 'Sơ kết trong quý II/2027 và tháng 9 năm 2027.'],
    ['Tổng kết năm học 2025-2026, chuẩn bị năm học 2026-2027.', 'Tổng kết năm học 2026-2027, chuẩn bị năm học 2027-2028.'],
    ['Xây dựng kế hoạch năm 2027 trước ngày 30/11/2026.', 'Xây dựng kế hoạch năm 2028 trước ngày 30/11/2027.'],
    ['Thực hiện năm 2026 và các năm tiếp theo.', 'Thực hiện năm 2027 và các năm tiếp theo.'],
    ['Thực hiện Luật Đất đai năm 2024, Bộ luật Dân sự năm 2015.', 'Thực hiện Luật Đất đai năm 2024, Bộ luật Dân sự năm 2015.'],
    [
      'Theo Nghị định số 30/2026/NĐ-CP ngày 05/3/2026 của Chính phủ.',
      'Theo Nghị định số 30/2026/NĐ-CP ngày 05/3/2026 của Chính phủ.',
    ],
    [
      'Trong giai đoạn 2026-2030, nhiệm kỳ 2025 - 2030, tầm nhìn đến năm 2045.',
      'Trong giai đoạn 2026-2030, nhiệm kỳ 2025 - 2030, tầm nhìn đến năm 2045.',
    ],
    ['Kết quả đạt được trong năm 2025 là cơ sở để phấn đấu.', 'Kết quả đạt được trong năm 2025 là cơ sở để phấn đấu.'],
    [
      'Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026).',
      'Kỷ niệm 97 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2027).',
    ],
    ['Thứ Ba, ngày 10/3/2026, tổ chức lễ phát động.', 'Thứ Tư, ngày 10/3/2027, tổ chức lễ phát động.'],
    ['Họp Chủ nhật (16/8/2026), thứ 7, ngày 15/8/2026.', 'Họp Thứ Hai (16/8/2027), Chủ nhật, ngày 15/8/2027.'],
    ['Vui Tết Nguyên đán Đinh Mùi 2027.', 'Vui Tết Nguyên đán Mậu Thân 2028.'],
    ['Họp ngày 03.02.2026.', 'Họp ngày 03.02.2027.'],
    [
      'Trên cơ sở kết quả đạt được, Sở ban hành Kế hoạch năm 2026.',
      'Trên cơ sở kết quả đạt được, Sở ban hành Kế hoạch năm 2027.',
    ],
    [
      'Nhiệm vụ năm 2026 đã được giao; đến ngày 30/9/2026 đạt 95 việc.',
      'Nhiệm vụ năm 2027 đã được giao; đến ngày 30/9/2027 đạt 95 việc.',
    ],
    ['Hoàn thành trước ngày :date[2026-06-30].', 'Hoàn thành trước ngày :date[2027-06-30].'],
    [
      'Theo Công văn ngày 12/3/2026 của Sở Nội vụ, gửi trước ngày 30/9/2026.',
      'Theo Công văn ngày 12/3/2026 của Sở Nội vụ, gửi trước ngày 30/9/2027.',
    ],
    ['Vui Tết Nguyên đán Bính Ngọ 2026.', 'Vui Tết Nguyên đán Đinh Mùi 2027.'],
    ['Chào mừng 79 năm Ngày Thương binh - Liệt sĩ.', 'Chào mừng 80 năm Ngày Thương binh - Liệt sĩ.'],
    ['Năm 2025 đạt 84 hồ sơ.', 'Năm 2025 đạt 84 hồ sơ.'],
    ['Giải quyết 2026 hồ sơ tồn đọng.', 'Giải quyết 2026 hồ sơ tồn đọng.'],
    [
      '| Việc | Thời hạn |\n|---|---|\n| Một | Quý I/2026 |\n| Hai | Quý I/2026 |',
      '| Việc | Thời hạn |\n|---|---|\n| Một | Quý I/2027 |\n| Hai | Quý I/2027 |',
    ],
    [
      'Rà soát năm\n2026 xong.[^1]\n\n[^1]: Theo dự toán năm 2026.',
      'Rà soát năm\n2027 xong.[^1]\n\n[^1]: Theo dự toán năm 2027.',
    ],
  ])('%j becomes %j', (line, expected) => {
    expect(after(line).text).toBe(expected)
  })

  it.each([
    ['Tổng kết công tác năm 2025.', 'năm 2025'],
    ['Ngày 05/3/2026 đã xảy ra vụ cháy.', '05/3/2026'],
    ['Quý I/2026, Sở đã giải quyết 120 hồ sơ.', 'I/2026'],
    ['Trong năm 2026, Công an tỉnh đã khởi tố 120 vụ.', 'năm 2026'],
    ['Trong 5 tháng đầu năm 2026, toàn tỉnh đạt 45 vụ.', 'năm 2026'],
    ['Đến 01/01/2026 còn 12 hồ sơ.', '01/01/2026'],
    ['Từ ngày 01/01/2026, Luật Bảo hiểm y tế có hiệu lực.', '01/01/2026'],
    ['Nghị quyết kỳ họp thứ 10 năm 2026.', 'năm 2026'],
    ['Chào mừng Đại hội XIV (từ ngày 19/01/2026 đến ngày 25/01/2026).', '19/01/2026'],
    ['Tổ chức Đại hội công đoàn năm 2026.', 'năm 2026'],
    ['Tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TW (2016-2026).', '10 năm thực hiện'],
    ['Gửi báo cáo xong 15/9/26.', '15/9/26'],
    ['Giỗ Tổ Hùng Vương (10/3 âm lịch, 26/4/2026).', '26/4/2026'],
    ['Năm 2026 – năm đầu thực hiện Nghị quyết.', 'Năm 2026'],
    ['Tuyên truyền bầu cử đại biểu Quốc hội khóa XVI.', 'bầu cử đại biểu Quốc hội'],
    ['Tăng 2 hồ sơ so với năm 2025.', 'năm 2025'],
    ['Chào mừng bầu cử đại biểu Quốc hội khóa XVI ngày 15/3/2026.', '15/3/2026'],
    ['Năm 2026 là năm đầu thực hiện nghị quyết.', 'Năm 2026'],
    ['Áp dụng từ năm 2026 trở đi.', 'năm 2026'],
    ['Phong trào “Năm an toàn giao thông 2026”.', '2026'],
    ['Luật có hiệu lực từ ngày 01/7/2026.', '01/7/2026'],
    ['Thực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026.', 'năm 2026'],
    ['Đạt 98,5% hồ sơ đúng hạn.', '98,5%'],
    ['Sáng thứ Hai, ngày 10/3 họp giao ban.', 'thứ Hai, ngày 10/3'],
  ])('of %j it is asked about %j, and nothing is changed', (line, words) => {
    const { text, open } = after(line)
    expect(text).toBe(line)
    expect(
      open.some((it) => it.includes(words)),
      JSON.stringify(open),
    ).toBe(true)
  })

  it('points out round anniversaries and those that do not add up', () => {
    const { text, ledger } = after(
      'Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026) và 50 năm Ngày thành lập Sở.',
    )
    expect(text).toContain('80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027) và 50 năm')
    expect(ledger.open.map(({ reason }) => reason.en)).toEqual([
      'a round anniversary (80 years): consider how it is marked',
      'the count does not fit, or its origin is not known: count anew',
    ])
  })

  it('moves the leap day to the 28th and asks about it', () => {
    const text = planText(
      'targets:\n  - { id: a, name: Tỷ lệ, operator: "=", value: 1, unit: "%", deadline: 2028-02-29 }\n',
      'Xong trước ngày 29/02/2028 :target[a].',
    ).replace('year: 2026', 'year: 2028')
    const it = rolled(text, 2029)
    expect(it.text).toContain('deadline: 2029-02-28')
    expect(it.text).toContain('trước ngày 28/02/2029')
    expect(it.ledger.open.filter(({ reason }) => reason.en.includes('29 February')).length).toBe(2)
  })

  it('leaves comments, names and addresses alone', () => {
    const line = 'Xem :target[nam-2026] năm 2026 tại [trang](https://a.vn/2026). <!-- năm 2026 -->'
    const { text } = after(line, 'targets: [{ id: nam-2026, name: Tỷ lệ, operator: "=", value: 1, unit: "%" }] # năm 2026\n')
    expect(text).toBe('Xem :target[nam-2026] năm 2027 tại [trang](https://a.vn/2026). <!-- năm 2026 -->')
  })
})

describe('what becomes of data', () => {
  const target = (lines: string): string =>
    rolled(planText(`targets:\n${lines}`, ':target[a]'), 2027)
      .text.split('targets:\n')[1]!
      .split('distribution:')[0]!

  it('keeps digits, comments and either style of a target', () => {
    expect(target('  - id: a\n    name: Tỷ lệ\n    operator: "="\n    value: 84.70 # theo Cục\n    unit: "%"\n')).toBe(
      '  - id: a\n    name: Tỷ lệ\n    operator: "="\n    value: "[[cần điền: chỉ tiêu năm 2027]]" # theo Cục\n    previous: 84.70\n    unit: "%"\n',
    )
    expect(target('  - { id: a, name: Tỷ lệ, operator: "=", value: 05, unit: "%", previous: 4 }\n')).toBe(
      '  - { id: a, name: Tỷ lệ, operator: "=", value: "[[cần điền: chỉ tiêu năm 2027]]", unit: "%", previous: 05 }\n',
    )
    expect(target('  - { id: a, name: Tỷ lệ, operator: range, value: { from: 1, to: 2.50 }, unit: "%" }\n')).toBe(
      '  - { id: a, name: Tỷ lệ, operator: range, value: "[[cần điền: chỉ tiêu năm 2027]]", previous: { from: 1, to: 2.50 }, unit: "%" }\n',
    )
    expect(
      target('  - id: a\n    name: Tỷ lệ\n    operator: range\n    value:\n      from: 1\n      to: 2\n    unit: "%"\n'),
    ).toBe(
      '  - id: a\n    name: Tỷ lệ\n    operator: range\n    value:\n      "[[cần điền: chỉ tiêu năm 2027]]"\n    previous:\n      from: 1\n      to: 2\n    unit: "%"\n',
    )
  })

  const bases = (lines: string) => rolled(planText(`bases:\n${lines}`, 'Sở ban hành Kế hoạch.'), 2027)

  it('keeps standing bases, opens yearly ones, asks about the rest', () => {
    const { text, ledger } = bases(`  - { id: a, lead: Căn cứ, type: Luật, subject: Lưu trữ, date: 2024-06-21, renewal: standing }
  - { id: b, lead: Căn cứ, type: Quyết định, number: 12/QĐ-UBND, date: 2026-01-05, issuer: Ủy ban nhân dân tỉnh, subject: về giao dự toán năm 2026, renewal: yearly }
  - { id: c, lead: Căn cứ, type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: về Chương trình giai đoạn 2021-2026 }
  - { id: d, lead: Thực hiện, type: Công văn, number: 45/STP-VP, date: 2026-01-06, issuer: Sở Tư pháp, subject: về việc xây dựng kế hoạch năm 2026, renewal: standing }
`)
    expect(text).toContain('type: Luật, subject: Lưu trữ, date: 2024-06-21, renewal: standing }')
    expect(text).toContain(
      'type: Quyết định, number: "[[cần điền: số, ký hiệu]]", date: null, issuer: Ủy ban nhân dân tỉnh, subject: về giao dự toán năm 2027, renewal: yearly }',
    )
    expect(text).toContain(
      'number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, subject: về Chương trình giai đoạn 2021-2026 }',
    )
    const asked = ledger.open.map(({ before, reason }) => `${before}: ${reason.en}`)
    expect(asked).toContain('Nghị quyết số 76/NQ-CP: its period ended in 2026, before the new plan’s year')
    expect(asked.filter((it) => it.includes('76/NQ-CP'))).toHaveLength(1)
    expect(asked).toContain('Công văn số 45/STP-VP: asked for the old plan itself: the new one no longer rests on it')
    expect(ledger.carried.map(({ before }) => before)).toContain('Luật Lưu trữ')
  })

  it('asks about a plan of several years as a whole', () => {
    const text = planText('years: { from: 2026, to: 2028 }\n', 'Thực hiện trong năm 2026.')
    const it = rolled(text, 2029)
    expect(it.text).toContain('years: { from: 2029, to: 2031 }')
    expect(it.text).toContain('Thực hiện trong năm 2026.')
    expect(it.ledger.open.filter(({ before }) => before === '2026 - 2028').length).toBe(1)
  })

  it('rolls appendices beside the plan', () => {
    const yaml = 'appendices: [{ file: bieu.md, title: Danh mục nhiệm vụ năm 2026 }]\n'
    const annex = '| Việc | Hạn |\n|---|---|\n| Báo cáo năm 2026 | 30/9/2026 |\n'
    const { ledger, text } = rolled(planText(yaml, 'Chi tiết tại Phụ lục.'), 2027, 'plans/2026/x.md', { 'bieu.md': annex })
    expect(text).toContain('title: Danh mục nhiệm vụ năm 2027')
    expect(applyFixes(annex, ledger.edits.get('bieu.md')!).text).toBe(
      '| Việc | Hạn |\n|---|---|\n| Báo cáo năm 2027 | 30/9/2027 |\n',
    )
  })
})
