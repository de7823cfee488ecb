import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkProse } from '../../src/check/every-rule.ts'
import type { Place, Problem } from '../../src/index.ts'
import { inReadingOrder } from '../../src/model/problem.ts'
import { readSource } from '../../src/read/source.ts'
import { RULES } from '../../src/rules/index.ts'

/**
 * Five real plans, judged by hand: `seeds-findings.txt` holds every error and warning with its verdict, `seeds-slips.txt`
 * every known slip with the rule that finds it. When a rule changes: `SEEDS=write npx vitest run test/rules/seeds.test.ts`,
 * then put `right`, `wrong` or `arguable` where the first table says `?`.
 */
const SEEDS = '../shared/seeds'
const FINDINGS = 'test/rules/seeds-findings.txt'
const SLIPS = 'test/rules/seeds-slips.txt'
const VERDICTS = ['right', 'wrong', 'arguable']
/** Why no rule finds a slip; `gap` is the one that a rule could close. */
const REASONS = ['gap', 'knowledge', 'meaning', 'ocr', 'left']

interface Seed {
  readonly id: string
  readonly lines: readonly string[]
  readonly problems: readonly Problem[]
}

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The rows of a table; lines that begin with `#` explain it. */
const rowsOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

function seedOf(name: string): Seed {
  const content = readFileSync(`${SEEDS}/${name}`)
  const source = readSource({ path: name, content }).value!
  return { id: name.slice(0, 3), lines: content.toString().split('\n'), problems: inReadingOrder(checkProse(source)) }
}

/** The flagged words, on one line and at most 60 characters long. */
function wordsAt({ lines }: Seed, { at }: Problem): string {
  const flagged = lines.slice(at.line - 1, at.endLine)
  flagged[flagged.length - 1] = flagged.at(-1)!.slice(0, at.endColumn - 1)
  flagged[0] = flagged[0]!.slice(at.column - 1)
  const words = folded(flagged.join(' ').replaceAll('|', '/'))
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words
}

const judged = (seed: Seed) =>
  seed.problems
    .filter(({ severity }) => severity !== 'info')
    .map((it) => [seed.id, `${it.at.line}:${it.at.column}`, it.severity, it.rule, wordsAt(seed, it)])

/** A verdict stays when only the column or the severity changed. */
const judgementKey = ([seed, place, , rule, words]: readonly string[]) => [seed, place!.split(':')[0], rule, words].join(' | ')

function writeFindings(seeds: readonly Seed[]): void {
  const known = new Map(rowsOf(FINDINGS).map((row) => [judgementKey(row), row.slice(5)]))
  const rows = seeds.flatMap(judged).map((row) => [...row, ...(known.get(judgementKey(row)) ?? ['?'])])
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  )
  const head = readFileSync(FINDINGS, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  writeFileSync(FINDINGS, [...head, ...table, ''].join('\n'))
}

describe.skipIf(!existsSync(SEEDS))('five real plans in prose mode (skipped where ../shared/seeds is absent)', () => {
  const seeds = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map(seedOf)
    : []
  if (seeds.length > 0 && process.env.SEEDS === 'write') writeFindings(seeds)
  const findings = rowsOf(FINDINGS)
  const slips = rowsOf(SLIPS)

  it.each(seeds.map((seed) => [seed.id, seed] as const))('%s: every error and warning is in the table', (id, seed) => {
    const found = judged(seed).map((row) => row.join(' | '))
    const listed = findings.filter(([of]) => of === id).map((row) => row.slice(0, 5).join(' | '))
    const advice = 'Run with SEEDS=write, then judge the new lines by hand.'
    expect(
      found.filter((line) => !listed.includes(line)),
      `found, but not judged. ${advice}`,
    ).toEqual([])
    expect(
      listed.filter((line) => !found.includes(line)),
      `judged, but no longer found. ${advice}`,
    ).toEqual([])
    expect(listed.length, 'a line stands twice').toBe(found.length)
  })

  it('has a verdict on every line, with a reason where it is not plain', () => {
    for (const row of findings) {
      expect(VERDICTS, `judge by hand: ${row.join(' | ')}`).toContain(row[5])
      if (row[5] !== 'right') expect(row[6], `give a reason: ${row.join(' | ')}`).toBeTruthy()
    }
  })

  it('is right in at least nine of ten errors and warnings', () => {
    const count = (rows: readonly (readonly string[])[], verdict: string) => rows.filter((row) => row[5] === verdict).length
    for (const { id } of seeds) {
      const rows = findings.filter(([of]) => of === id)
      console.log(`${id}: ${VERDICTS.map((verdict) => `${count(rows, verdict)} ${verdict}`).join(', ')}`)
    }
    expect(findings.length).toBeGreaterThan(0)
    expect((count(findings, 'right') + count(findings, 'arguable') / 2) / findings.length).toBeGreaterThanOrEqual(0.9)
  })

  it('quotes each slip as the plan writes it, and says why where no rule finds it', () => {
    const rules = RULES.map(({ id }) => id)
    const misquoted = slips.filter(([id, line, words]) => {
      const { lines } = seeds.find((seed) => seed.id === id)!
      return !folded(lines.slice(Math.max(0, Number(line) - 2), Number(line) + 5).join(' ')).includes(folded(words!))
    })
    expect(misquoted.map((row) => row.join(' | '))).toEqual([])
    for (const row of slips) {
      const [, , , rule, why] = row
      if (rule === '-') expect(REASONS, row.join(' | ')).toContain(why?.split(':')[0])
      else expect(rules, row.join(' | ')).toContain(rule)
    }
  })

  it('finds every slip that names its rule', () => {
    const named = slips.filter(([, , , rule]) => rule !== '-')
    const missed = named.filter(([id, line, , rule]) => {
      const { problems } = seeds.find((seed) => seed.id === id)!
      const covers = (at: Place) => at.line - 1 <= Number(line) && Number(line) <= at.endLine + 1
      return !problems.some(
        ({ rule: of, at, related = [] }) => of === rule && [at, ...related.map((other) => other.at)].some(covers),
      )
    })
    expect(missed.map((row) => row.join(' | '))).toEqual([])
    const because = (reason: string) => slips.filter(([, , , rule, why]) => rule === '-' && why!.startsWith(reason))
    const unfound = REASONS.map((reason) => `${because(reason).length} ${reason}`)
    const share = Math.round((100 * named.length) / slips.length)
    console.log(`slips: ${named.length} of ${slips.length} found (${share} %); not found: ${unfound.join(', ')}`)
    expect(named.length).toBeGreaterThan(0)
  })
})
