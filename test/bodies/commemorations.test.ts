import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import schema from '../../schemas/plan.schema.json' with { type: 'json' }
// @ts-expect-error: a script, without types
import { page, withExamples } from '../../scripts/commemorations.mjs'
import { COMMEMORATIONS } from '../../src/bodies/commemorations.ts'
import { parseDate, shortDate } from '../../src/model/date.ts'

/** Base dates that must not drift: real plans are checked against them. */
const STATED = {
  'thanh-lap-dang': '03/02/1930',
  'ngay-sinh-chu-tich-ho-chi-minh': '19/5/1890',
  'loi-keu-goi-thi-dua-ai-quoc': '11/6/1948',
  'cach-mang-thang-tam': '19/8/1945',
  'quoc-khanh': '02/9/1945',
  'truyen-thong-nganh-tu-phap': '28/8/1945',
  'truyen-thong-thi-hanh-an-dan-su': '19/7/1946',
  'giai-phong-mien-nam': '30/4/1975',
  'quoc-te-lao-dong': '01/5/1886',
}

const two = (n: number | undefined): string => String(n).padStart(2, '0')

describe('COMMEMORATIONS', () => {
  it('has ids that are slugs and unique', () => {
    const ids = COMMEMORATIONS.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has names in NFC with no loose spaces, each once', () => {
    const names = COMMEMORATIONS.map(({ name }) => name)
    expect(names.filter((name) => name !== name.normalize('NFC').trim().replace(/\s+/g, ' '))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(COMMEMORATIONS)('$id: the origin is a real day', ({ origin }) => {
    expect(parseDate(`${origin.year}-${two(origin.month)}-${two(origin.day)}`)).toEqual(origin)
  })

  it('runs through the year', () => {
    const days = COMMEMORATIONS.map(({ origin }) => `${two(origin.month)}-${two(origin.day)} ${origin.year}`)
    expect(days).toEqual([...days].sort())
  })

  it.each(Object.entries(STATED))('%s began on %s', (id, date) => {
    const found = COMMEMORATIONS.find((commemoration) => commemoration.id === id)
    expect(found && shortDate(found.origin)).toBe(date)
  })
})

describe('the list where drafters look for it; if not: npm run generate', () => {
  it('is a page, which both READMEs name', () => {
    expect(readFileSync('docs/commemorations.vi.md', 'utf8')).toBe(page(COMMEMORATIONS))
    for (const readme of ['README.md', 'README.vi.md'])
      expect(readFileSync(readme, 'utf8')).toContain('](docs/commemorations.vi.md)')
  })
  it('is the schema’s examples, from which an editor completes', () => {
    const ids = schema.$defs.commemoration.examples.filter((it) => typeof it === 'string')
    expect(ids.toSorted()).toEqual(COMMEMORATIONS.map(({ id }) => id).toSorted())
    const text = readFileSync('schemas/plan.schema.json', 'utf8')
    expect(withExamples(text, COMMEMORATIONS)).toBe(text)
  })
})
