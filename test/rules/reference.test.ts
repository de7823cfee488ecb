import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// @ts-expect-error: a script, without types
import { reference } from '../../scripts/rules-reference.mjs'
import { clauseText } from '../../src/report/clause.ts'
import { KINDS } from '../../src/problems/index.ts'
import { RULES } from '../../src/rules/index.ts'
import { Folder } from '../cli/folder.ts'

it.each([
  ['en', 'docs/rules.md', 'README.md'],
  ['vi', 'docs/rules.vi.md', 'README.vi.md'],
] as const)(
  'the reference is what rules and other problems say (%s); if not: npm run generate',
  async (language, file, readme) => {
    const folder = new Folder()
    folder.remove()
    const { rules } = JSON.parse((await folder.run(['explain', '--json', '--lang', language])).stdout)
    const text = readFileSync(file, 'utf8')
    expect(text).toBe(reference(rules, language, clauseText))
    expect(RULES.every(({ id }) => text.indexOf(`\n## ${id}\n`) < text.indexOf(`\n## ${KINDS[0]!.id}\n`))).toBe(true)
    for (const { id, summary } of [...RULES, ...KINDS]) {
      expect(text).toContain(`\n## ${id}\n`)
      expect(text).toContain(`| [\`${id}\`](#${id}) |`)
      expect(text).toContain(summary[language])
    }
    expect(readFileSync(readme, 'utf8')).toContain(`](${file})`)
  },
)
