import { NO_PLACES } from '../../src/model/plan-places.ts'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { manuscriptOf } from '../../src/manuscript/of-plan.ts'
import { manuscriptOfText } from '../../src/check/texts.ts'
import { runRules } from '../../src/check/run.ts'
import type { Manuscript } from '../../src/manuscript/manuscript.ts'
import { readPlan } from '../../src/read/plan.ts'
import { readSource } from '../../src/read/source.ts'
import { CLAUSE } from '../../src/report/clause.ts'
import { ERROR_RULES } from '../../src/rules/errors.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'

/** An example as the rule meets it. */
export function manuscriptFor(example: Example): Manuscript {
  if (typeof example !== 'string') {
    const { value, problems } = readPlan({ path: 'plan.md', content: examplePlan(example) })
    expect(value, JSON.stringify(problems)).toBeDefined()
    return manuscriptOf(value!)
  }
  const source = readSource({ path: 'text.md', content: example }).value!
  return manuscriptOfText(source)
}

const freeze = <T>(value: T, seen = new Set<unknown>()): T => {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return value
  seen.add(value)
  for (const inner of Object.values(value)) freeze(inner, seen)
  return Object.freeze(value)
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (example: Example) => runRules(manuscriptFor(example), [rule], { severities: {} })

  it('is documented in both languages', () => {
    for (const text of [rule.summary, rule.why]) {
      expect(text.vi).toMatch(/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i)
      expect(text.en.length).toBeGreaterThan(10)
    }
    for (const clause of rule.clause?.split('; ') ?? []) expect(clause).toMatch(CLAUSE)
    expect(rule.refused.length).toBeGreaterThanOrEqual(2)
    expect(rule.accepted.length).toBeGreaterThanOrEqual(2)
    if (rule.prose) expect([...rule.refused, ...rule.accepted].some((example) => typeof example === 'string')).toBe(true)
  })

  it.each(rule.refused.map((example) => [example]))('refuses %j', (example) => {
    const problems = found(example)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem.rule).toBe(id)
      expect(problem.message.vi).not.toBe('')
      expect(problem.message.en).not.toBe('')
    }
  })

  it.each(rule.accepted.map((example) => [example]))('accepts %j', (example) => {
    expect(found(example)).toEqual([])
  })

  it('falls silent when places are stripped, and changes nothing', () => {
    for (const example of [...rule.refused, ...rule.accepted]) {
      const whole = manuscriptFor(example)
      const strip = (unit: Manuscript['units'][number]) => ({ ...unit, place: () => undefined })
      const units = new Map(whole.units.map((unit) => [unit, strip(unit)]))
      const unplaced = (value: unknown): unknown => {
        if (typeof value !== 'object' || value === null) return value
        if (Array.isArray(value)) return value.map(unplaced)
        if (!('role' in value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unplaced(inner)]))
        return units.get(value as Manuscript['units'][number]) ?? strip(value as Manuscript['units'][number])
      }
      const stripped: Manuscript = {
        ...whole,
        places: NO_PLACES,
        parts: unplaced(whole.parts) as Manuscript['parts'],
        units: [...units.values()],
        citations: whole.citations.map((citation) => ({ ...citation, unit: units.get(citation.unit)! })),
      }
      expect(runRules(freeze(stripped), [rule], { severities: {} })).toEqual([])
      expect(() => runRules(freeze(whole), [rule], { severities: {} })).not.toThrow()
    }
  })
})

it('has one file for each rule, named by its id, and the index names them all', () => {
  const files = readdirSync('src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`src/rules/${name}`))
  expect(files.sort()).toEqual(RULES.map(({ id }) => `${id}.ts`).sort())
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

it('lists for a build exactly the rules of severity error', () => {
  expect(ERROR_RULES.map(({ id }) => id).sort()).toEqual(
    RULES.filter(({ severity }) => severity === 'error')
      .map(({ id }) => id)
      .sort(),
  )
})

it('shows no accepted example whose last basis ends with a semicolon', () => {
  const last = /^Căn cứ [^\n]*;(?=\n*(?![\s\S])|\n+(?!Căn cứ |Thực hiện |Triển khai |Theo |Trên cơ sở |Xét |Nhằm |Để |\n))/m
  const texts = RULES.flatMap(({ accepted }) => accepted.filter((example) => typeof example === 'string'))
  expect(texts.filter((text) => last.test(text))).toEqual([])
})

it('leaves sentences alone that only begin as a basis does', () => {
  const rule = RULES.filter(({ id }) => id === 'can-cu-punctuation')
  for (const text of [
    'Căn cứ kết quả khảo sát, nhà trường mở 02 lớp;',
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n\nCăn cứ các quyết định của Thủ tướng Chính phủ ban hành chương trình bơi an toàn;\n\nTrường xây dựng Kế hoạch như sau:\n',
  ])
    expect(runRules(manuscriptFor(text), rule, { severities: {} })).toEqual([])
})
