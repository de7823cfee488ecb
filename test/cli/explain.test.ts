import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { Folder } from './folder.ts'

/** `explain` of all rules is too long for a case: here it is held against the rules. */
describe('explain without a rule', () => {
  const folder = new Folder()
  folder.remove()

  it.each(['vi', 'en'] as const)('gives all of them a line each, sorted (%s)', async (language) => {
    const { stdout, stderr, exit } = await folder.run(['explain', '--lang', language])
    const lines = stdout.trimEnd().split('\n')
    expect([exit, stderr, lines.length]).toEqual([0, '', RULES.length])
    const ids = lines.map((line) => /^\S+/.exec(line)![0])
    expect(ids).toEqual(RULES.map(({ id }) => id).sort())
    for (const [index, line] of lines.entries())
      expect(line.endsWith(`  ${RULES.find(({ id }) => id === ids[index])!.summary[language]}`)).toBe(true)
  })

  it('gives the contract’s JSON', async () => {
    const { rules } = JSON.parse((await folder.run(['explain', '--json', '--lang', 'vi'])).stdout)
    expect(rules).toHaveLength(RULES.length)
    for (const [index, rule] of RULES.entries()) {
      expect(rules[index]).toMatchObject({
        id: rule.id,
        severity: rule.severity,
        summary: rule.summary.vi,
        why: rule.why.vi,
        clause: rule.clause ?? null,
      })
      expect(rules[index].refused).toHaveLength(rule.refused.length)
      expect(rules[index].accepted).toHaveLength(rule.accepted.length)
      for (const example of [...rules[index].refused, ...rules[index].accepted]) expect(example).toMatch(/\S/)
    }
  })
})
