import { describe, expect, it } from 'vitest'
import type { Language, Problem } from '../../src/model/problem.ts'
import { problemsToSarif } from '../../src/report/sarif.ts'

const said = (text: string) => ({ vi: `${text} (vi)`, en: text })
const FILE = 'plans/2026/Kế hoạch số 1 (bản #2).md'
const PROBLEMS: readonly Problem[] = [
  {
    at: { file: FILE, line: 2, column: 8, endLine: 2, endColumn: 12 },
    severity: 'warning',
    rule: 'double-space',
    message: said('Wrong.'),
    hint: said('Write it so.'),
    related: [{ at: { file: 'kehoach.yaml', line: 1, column: 1, endLine: 1, endColumn: 6 }, message: said('First.') }],
    fixes: [{ range: { start: { line: 2, column: 8 }, end: { line: 2, column: 12 } }, text: ' ' }],
  },
  {
    at: { file: FILE, line: 1, column: 1, endLine: 1, endColumn: 1 },
    severity: 'error',
    rule: 'cannot-open',
    message: said('Gone.'),
  },
  {
    at: { file: FILE, line: 3, column: 1, endLine: 4, endColumn: 2 },
    severity: 'info',
    rule: 'double-space',
    message: said('Again.'),
  },
]
const RULES = [
  { id: 'date-padding', summary: said('Dates.'), why: said('Because.') },
  { id: 'double-space', summary: said('One space.'), why: said('Two are wide.') },
]

/** Every value of a key, wherever it stands. */
function valuesOf(node: unknown, key: string): any[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesOf(item, key))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)])
}

const sarif = (problems: readonly Problem[], language: Language, version: string) =>
  JSON.parse(problemsToSarif(problems, { language, rules: RULES, version }))

describe('problemsToSarif', () => {
  const log: any = sarif(PROBLEMS, 'en', '1.2.3')
  const [run] = log.runs

  it('is a log of version 2.1.0 with one run', () => {
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/^https:.*sarif.*2\.1\.0.*\.json$/)
    expect(Object.keys(log).sort()).toEqual(['$schema', 'runs', 'version'])
    expect(log.runs).toHaveLength(1)
    expect(run.tool.driver).toMatchObject({ name: 'kehoach', version: '1.2.3', language: 'en' })
    expect(run.columnKind).toBe('utf16CodeUnits')
  })
  it('describes each rule that is meant once, and results point at it', () => {
    const { rules } = run.tool.driver
    expect(rules).toEqual([
      { id: 'cannot-open' },
      { id: 'double-space', shortDescription: { text: 'One space.' }, fullDescription: { text: 'Two are wide.' } },
    ])
    expect(run.results).toHaveLength(PROBLEMS.length)
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId)
  })
  it('has the schema’s levels and messages that are not empty', () => {
    expect(run.results.map(({ level }: any) => level)).toEqual(['warning', 'error', 'note'])
    expect(run.results.map(({ message }: any) => message.text)).toEqual(['Wrong.\nWrite it so.', 'Gone.', 'Again.'])
    for (const message of [...valuesOf(log, 'message'), ...valuesOf(log, 'description')]) expect(message.text).not.toBe('')
  })
  it('has regions that count from 1 and end behind their start', () => {
    const regions = [...valuesOf(log, 'region'), ...valuesOf(log, 'deletedRegion')]
    expect(regions).toHaveLength(5)
    for (const { startLine, startColumn, endLine, endColumn } of regions) {
      expect(Math.min(startLine, startColumn, endLine, endColumn)).toBeGreaterThanOrEqual(1)
      expect(endLine > startLine || endColumn >= startColumn).toBe(true)
    }
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 12,
    })
  })
  it('has addresses that are URIs and lead back to the file', () => {
    const uris: string[] = valuesOf(log, 'uri')
    expect(uris).toHaveLength(5)
    for (const uri of uris) {
      expect(uri).toMatch(/^[A-Za-z0-9\-._~!$&'()*+,;=@%/]+$/)
      expect([FILE, 'kehoach.yaml']).toContain(decodeURIComponent(uri))
    }
    expect(uris[0]).toBe('plans/2026/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201%20(b%E1%BA%A3n%20%232).md')
  })
  it('has other places and fixes where there are some', () => {
    const [first, second] = run.results
    expect(first.relatedLocations).toEqual([
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'kehoach.yaml' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
        },
        message: { text: 'First.' },
      },
    ])
    expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 12 }, insertedContent: { text: ' ' } },
    ])
    expect(first.fixes[0].artifactChanges[0].artifactLocation).toEqual(first.locations[0].physicalLocation.artifactLocation)
    expect(second).not.toHaveProperty('fixes')
    expect(second).not.toHaveProperty('relatedLocations')
  })
  it('speaks Vietnamese too, and has a run without results where nothing is wrong', () => {
    expect(valuesOf(sarif(PROBLEMS, 'vi', '1'), 'text')).toContain('Gone. (vi)')
    expect(sarif([], 'vi', '1')).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { language: 'vi', rules: [] } }, results: [] }],
    })
  })
})
