import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// @ts-expect-error: a script, without types
import { registries } from '../scripts/registries.mjs'

it('the registries are what lies in the folders; if not: npm run generate', async () => {
  const made: Record<string, string> = await registries()
  expect(Object.keys(made)).toContain('src/rules/errors.ts')
  for (const [path, text] of Object.entries(made)) expect(readFileSync(path, 'utf8'), path).toBe(text)
})
