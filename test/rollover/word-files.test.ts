import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import { readPlan } from '../../src/read/plan.ts'
import { rollOver } from '../../src/rollover/rollover.ts'

/** Six Word files of offices, read where they lie; whoever has none passes over. Only facts about them stand in the table. */
const FILES = '../shared/word'
const TABLE = 'test/rollover/word-files.txt'
const LISTS = ['open', 'changed', 'carried'] as const

/** What has a digit in it: years, days, figures, symbols; no words. */
const factsOf = (text: string): string => (text.match(/[\p{L}\d/.&-]*\d[\p{L}\d/.&%-]*/gu) ?? []).join(' ')

/** Every decision on a file, those that say the same counted. */
function decisionsOn(name: string): string[] {
  const { value } = importDocx({ path: `${name}.docx`, content: new Uint8Array(readFileSync(`${FILES}/${name}.docx`)) })
  const { text, appendices, images } = value!
  const beside = new Map<string, string | Uint8Array>([
    ...appendices.map(({ file, text }) => [file, text] as const),
    ...images.map(({ file, bytes }) => [file, bytes] as const),
  ])
  const { value: read } = readPlan(
    { path: `${name}.md`, content: text },
    { open: (path) => (beside.has(path) ? { path, content: beside.get(path)! } : undefined) },
  )
  const ledger = rollOver(read!, read!.plan.year + 1)
  const counts = new Map<string, number>()
  for (const list of LISTS) {
    for (const { before, after, reason } of ledger[list]) {
      if (after.startsWith('origin:')) continue
      const facts = before === after ? factsOf(before) : `${factsOf(before)} → ${factsOf(after)}`.trim()
      const key = `${list} | ${facts} | ${reason.en}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => `${key} | ${count}`)
}

describe.skipIf(!existsSync(FILES))('every decision on the Word files, against a table made by hand', () => {
  const rows = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

  it.each([...new Set(rows.map(([file]) => file!))])('%s', (name) => {
    const own = rows.filter(([file]) => file === name)
    expect(decisionsOn(name).sort()).toEqual(
      own.map(([, list, facts, reason, count]) => `${list} | ${facts} | ${reason} | ${count}`).sort(),
    )
  })

  it('none is wrong, none is needless, at most one in twenty is doubtful', () => {
    const sum = (verdict: string): number =>
      rows.filter((row) => row[5] === verdict).reduce((total, row) => total + Number(row[4]), 0)
    const all = rows.reduce((total, row) => total + Number(row[4]), 0)
    expect(sum('right') + sum('doubtful')).toBe(all)
    expect(sum('doubtful') * 20).toBeLessThanOrEqual(all)
  })
})
