import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mergeProblems } from '../../src/check/merge-problems.ts'
import { checkWordBy } from '../../src/check/texts.ts'
import { readWordFile } from '../../src/ooxml/word-file.ts'
import { RULES } from '../../src/rules/index.ts'

/**
 * Real Word files, read where they lie: every error and warning has been judged by hand in `real-findings.txt`, and nine in ten are
 * right. A new finding is judged before it is written there.
 */
const PLACE = new URL('../../../shared/word/', import.meta.url)
const JUDGED = readFileSync(new URL('real-findings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const WORTH: Readonly<Record<string, number>> = { right: 1, arguable: 0.5, wrong: 0 }

it('nine in ten of the judged errors and warnings are right, arguable ones half', () => {
  const worth = JUDGED.map(([, , , , verdict]) => WORTH[verdict!])
  expect(worth.every((it) => it !== undefined)).toBe(true)
  expect(worth.reduce((sum, it) => sum! + it!, 0)! / worth.length).toBeGreaterThanOrEqual(0.9)
  for (const [file, paragraph, , rule, , why] of JUDGED) expect(why, `${file} ${paragraph} ${rule}`).toMatch(/\S/)
})

describe.skipIf(!existsSync(PLACE))('each file', () => {
  const names = existsSync(PLACE) ? readdirSync(PLACE).filter((name) => name.endsWith('.docx')) : []

  it.each(names)('%s: what was judged is told, and nothing else', (name) => {
    const { value: word } = readWordFile({ path: name, content: readFileSync(new URL(name, PLACE)) })
    const told = mergeProblems(checkWordBy(RULES, word!, name))
      .filter(({ severity }) => severity !== 'info')
      .map(({ word, severity, rule }) => [word!.paragraph, severity, rule].join(' | '))
    const judged = JUDGED.filter(([file]) => `${file}.docx` === name).map(([, ...it]) => it.slice(0, 3).join(' | '))
    expect(told.sort()).toEqual(judged.sort())
  })
})
