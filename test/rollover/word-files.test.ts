import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import { readPlan } from '../../src/read/plan.ts'
import { rollOver } from '../../src/rollover/rollover.ts'
import { countOf, decisionsOf, rowsOf } from './rollover.ts'

/** Six Word files of offices, read where they lie; whoever has none passes over. Only facts about them stand in the table. */
const FILES = '../shared/word'
const TABLE = 'test/rollover/word-files.txt'
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
  return decisionsOf(rollOver(read!, read!.plan.year + 1))
}

describe.skipIf(!existsSync(FILES))('every decision on the Word files, against a table made by hand', () => {
  const rows = rowsOf(TABLE)

  it.each([...new Set(rows.map(([file]) => file!))])('%s', (name) => {
    const own = rows.filter(([file]) => file === name)
    expect(decisionsOn(name).sort()).toEqual(
      own.map(([, list, facts, reason, count]) => `${list} | ${facts} | ${reason} | ${count}`).sort(),
    )
  })

  it('none is wrong, none is needless, at most one in twenty is doubtful', () => {
    expect(countOf(rows, 'right') + countOf(rows, 'doubtful')).toBe(countOf(rows))
    expect(countOf(rows, 'doubtful') * 20).toBeLessThanOrEqual(countOf(rows))
  })
})
