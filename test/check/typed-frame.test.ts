import { describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { runRules } from '../../src/check/run.ts'
import { manuscriptOf } from '../../src/manuscript/of-plan.ts'
import { readPlan } from '../../src/read/plan.ts'
import typedFrame from '../../src/rules/structure/typed-frame.ts'

/** What the document prints itself, typed in a value or in the text as well. */

const told = (yaml: string, body?: string): string[] => {
  const { value } = readPlan({ path: 'a.md', content: examplePlan({ yaml, ...(body && { body }) }) })
  return runRules(manuscriptOf(value!), [typedFrame], { severities: {} }).map(({ severity, hint }) => `${severity} ${hint!.vi}`)
}

const BASE = 'date: 2026-01-05, issuer: Chính phủ, subject: về công tác tư pháp, renewal: standing'
const ATTACHED = 'number: 45/QĐ-STP, date: 2026-03-02'
const FIGURE = 'operator: "=", value: 5, unit: "%"'

describe('a value with what is printed around it is an error with the words to paste', () => {
  it.each([
    ['number: { value: "Số 15", symbol: KH-STP }', '15'],
    ['number: { value: "15/KH-STP", symbol: KH-STP }', '15'],
    ['place: "Lào Cai,"', 'Lào Cai'],
    ['place: "Lào Cai, ngày"', 'Lào Cai'],
    ['archive: { units: ["Lưu: VT", VP] }', 'VT'],
    ['archive: { units: [VT, "VP."] }', 'VP'],
    ['distribution: [{ to: "Nơi nhận: Văn phòng Sở" }]', 'Văn phòng Sở'],
    ['distribution: [{ to: "1. Văn phòng Sở" }]', 'Văn phòng Sở'],
    ['distribution: [{ to: Văn phòng Sở, purpose: "để báo cáo;" }]', 'để báo cáo'],
    [`bases: [{ id: a, lead: Căn cứ, type: Căn cứ Nghị quyết, number: 3/NQ-CP, ${BASE} }]`, 'Nghị quyết'],
    [`attached: { to: Kèm theo Quyết định, ${ATTACHED}, issuer: Giám đốc Sở }`, 'Quyết định'],
    [`attached: { to: Quyết định số, ${ATTACHED}, issuer: Giám đốc Sở }`, 'Quyết định'],
    ['attached: { to: Quyết định, number: số 45/QĐ-STP, date: 2026-03-02, issuer: Giám đốc Sở }', '45/QĐ-STP'],
    [`attached: { to: Quyết định, ${ATTACHED}, issuer: của Giám đốc Sở }`, 'Giám đốc Sở'],
    ['goals: { purposes: ["a) Rõ việc."] }', 'Rõ việc.'],
    ['goals: { requirements: ["# Rõ việc."] }', 'Rõ việc.'],
    [`targets: [{ id: a, name: "Tỷ lệ:", ${FIGURE} }]`, 'Tỷ lệ'],
    [`targets: [{ id: a, name: "- Tỷ lệ", ${FIGURE} }]`, 'Tỷ lệ'],
    [`targets: [{ id: a, name: Tỷ lệ, ${FIGURE}, wording: "- đạt 5%." }]`, 'đạt 5%'],
    ['phases: [{ id: a, name: "Đợt một:", start: 2026-01-01 }]', 'Đợt một'],
    ['phases: [{ id: a, name: "1. Đợt một", start: 2026-01-01 }]', 'Đợt một'],
    ['phases: [{ id: a, name: Đợt một, start: 2026-01-01, activities: "- Sơ kết." }]', 'Sơ kết.'],
    ['assignments: [{ unit: "1. Văn phòng Sở", duty: tổng hợp. }]', 'Văn phòng Sở'],
    ['assignments: [{ unit: Văn phòng Sở, duty: ": tổng hợp." }]', 'tổng hợp.'],
    ['assignments: [{ unit: Văn phòng Sở, duty: Văn phòng Sở tổng hợp. }]', 'tổng hợp.'],
    [`targets: [{ id: a, name: Tỷ lệ, ${FIGURE}, tiers: [{ when: "- Xã:", operator: "=", value: 6 }] }]`, 'Xã'],
    ['phases: [{ id: a, name: Đợt một, startText: từ đầu năm đến, end: 2026-06-30 }]', 'từ đầu năm'],
    ['assignments: [{ unit: Văn phòng Sở, duty: [Một., "b) Hai."] }]', 'Hai.'],
    ['appendices: [{ file: a.md, title: Danh mục, label: Biểu, number: "Biểu 01" }]', '01'],
  ])('%s', (yaml, written) => expect(told(yaml)).toEqual([`error Viết: ${written}`]))

  it.each([
    ['distribution: [{ to: "Lưu: VT, VP." }]', 'Bỏ dòng này; ghi ở mục archive: { units: [VT, VP] }'],
    ['distribution: [{ to: "Lưu VT" }]', 'Bỏ dòng này; ghi ở mục archive: { units: [VT] }'],
    ['distribution: [{ to: "Sở Y tế; Sở Nội vụ" }]', 'Mỗi nơi nhận là một phần tử: ["Sở Y tế", "Sở Nội vụ"]'],
  ])('%s', (yaml, written) => expect(told(yaml)).toEqual([`error ${written}`]))

  it.each([
    'place: Thành phố Hồ Chí Minh',
    'distribution: [{ to: "- Văn phòng Sở;", purpose: "(để báo cáo)" }]',
    'distribution: [{ to: "Lưu trữ lịch sử tỉnh" }]',
    'goals: { purposes: ["- Rõ việc.", "2026 là năm đầu."] }',
    'assignments: [{ unit: "Văn phòng Sở:", duty: tổng hợp. }]',
    `targets: [{ id: a, name: "Mức 1.000 m trở lên", ${FIGURE} }]`,
    'appendices: [{ file: a.md, title: Danh mục, label: Biểu, number: "số 01" }]',
  ])('but not %s', (yaml) => expect(told(yaml)).toEqual([]))
})

describe('head and closing typed into the text are one error each', () => {
  const of = (lines: string): string[] => told('', `Sở Tư pháp ban hành Kế hoạch.\n\n# Mục đích\n\nGiữ kỷ luật.\n\n${lines}\n`)
  it.each(['**KẾ HOẠCH**', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: /KH-STP', 'Lào Cai, ngày … tháng 02 năm 2026'])(
    '%s',
    (line) => expect(of(line)).toEqual([expect.stringContaining('issuer, number')]),
  )
  it.each(['**Nơi nhận:**\n\n- Như trên;\n\n- Lưu: VT.\n\nKT. GIÁM ĐỐC', '- Lưu: VT, VP.', 'TM. ỦY BAN NHÂN DÂN'])('%j', (line) =>
    expect(of(line)).toEqual([expect.stringContaining('distribution, archive')]),
  )
  it.each(['Nơi nhận hồ sơ: Văn phòng.', 'Lưu hồ sơ tại VT.', 'Kế hoạch này gồm hai phần.', 'TP. HCM và TM. DV là hai mã.'])(
    'but not %s',
    (line) => expect(of(line)).toEqual([]),
  )
})
