import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script, without types
import { clausesReference } from '../../scripts/clauses-reference.mjs'
import { CLAUSES } from '../../src/decree/clauses.ts'
import { CLAUSE } from '../../src/report/clause.ts'
import { shortClause } from '../../src/report/verification.ts'

it.each([
  ['en', 'docs/clauses.md', 'README.md'],
  ['vi', 'docs/clauses.vi.md', 'README.vi.md'],
] as const)('the reference is what the table says (%s); if not: npm run generate', (language, file, readme) => {
  const text = readFileSync(file, 'utf8')
  expect(text).toBe(clausesReference(CLAUSES, language, shortClause))
  for (const { id, allowed } of CLAUSES)
    (expect(text).toMatch(new RegExp(`^\\| \`${id}\` \\|`, 'm')), expect(text).toContain(allowed[language]))
  expect(readFileSync(readme, 'utf8')).toContain(`](${file})`)
})

describe('the table of clauses', () => {
  it('has each id once, a clause that can be spelled out, and words in both languages', () => {
    expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(CLAUSES.length)
    for (const { clause, allowed, element } of CLAUSES) {
      // Of what the decree says nothing no clause is named from memory.
      if (clause !== 'practice') expect(clause).toMatch(CLAUSE)
      expect(element).not.toBe('')
      expect(allowed.vi).not.toBe('')
      expect(allowed.en).not.toBe('')
    }
  })
})
