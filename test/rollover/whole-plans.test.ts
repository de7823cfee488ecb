import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPlan, readPlan } from '../../src/index.ts'
import { countOf, decisionsOf, rolled, rowsOf } from './rollover.ts'

/** Whole plans as offices write them, some of them imported from Word; every decision by a year has a verdict given by hand. */
const PLANS = 'test/rollover/plans'
const rows = rowsOf('test/rollover/whole-plans.txt')
const files = [...new Set(rows.map(([file]) => file!))]
const yearIn = (text: string): number => Number(/^year: (\d{4})/m.exec(text)![1])

describe('every decision on whole plans, against a table made by hand', () => {
  it.each(files)('%s', (name) => {
    const text = readFileSync(`${PLANS}/${name}.md`, 'utf8')
    const { ledger } = rolled(text, yearIn(text) + 1, `plans/${yearIn(text)}/${name}.md`)
    const own = rows.filter(([file]) => file === name)
    expect(decisionsOf(ledger).sort()).toEqual(
      own.map(([, list, facts, reason, count]) => `${list} | ${facts} | ${reason} | ${count}`).sort(),
    )
  })

  it('none is wrong, none is needless, at most one in twenty is doubtful', () => {
    expect(countOf(rows, 'right') + countOf(rows, 'doubtful')).toBe(countOf(rows))
    expect(countOf(rows, 'doubtful') * 20).toBeLessThanOrEqual(countOf(rows))
  })

  /** A day that lies in the new plan’s own year, or a year that is looked back on, may well be meant. */
  const mayBeMeant = (line: string, year: number, end: number): boolean =>
    (end === year && new RegExp(`/${year + 1}(?!\\d)|năm ${year + 1} và`).test(line)) || line.includes(`năm ${year} là`)
  it.each(files)('residue sees each line of %s that moved', (name) => {
    const text = readFileSync(`${PLANS}/${name}.md`, 'utf8')
    const year = yearIn(text)
    const { read, ledger } = rolled(text, year + 1, `plans/${year}/${name}.md`)
    const moved = ledger.edits.get(`plans/${year}/${name}.md`)!.map(({ range }) => range.start.line)
    const origin = `origin: { plan: plans/${year}/${name}.md, sha256: a${'0'.repeat(63)} }`
    const left = text.replace(`year: ${year}`, `year: ${year + 1}`).replace('\n---\n', `\n${origin}\n---\n`)
    const { value } = readPlan({ path: `plans/${year + 1}/${name}.md`, content: left })
    const told = checkPlan(value!, { origin: read.plan }).filter(({ rule }) =>
      ['residue', 'years-disagree', 'weekday-mismatch'].includes(rule),
    )
    const seen = new Set(told.map(({ at }) => left.split('\n')[at.line - 1]))
    const missed = [...new Set(moved)]
      .map((line) => text.split('\n')[line - 1]!)
      .filter(
        (line) =>
          !/^(?:year|date|number|origin|---)/.test(line) && !seen.has(line) && !mayBeMeant(line, year, read.plan.period.end.year),
      )
    expect(missed).toEqual([])
  })
})
