import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a script, without types
import { apiReference, readApi, SETTING } from '../../scripts/api-reference.mjs'

/** The reference of the API, held against the declarations; its examples are run as they stand. */

interface Name {
  readonly name: string
  readonly isType: boolean
  readonly about: string
  readonly example?: string
}

const api = readApi() as {
  readonly entries: readonly { readonly entry: string; readonly names: readonly Name[] }[]
  readonly forgotten: readonly string[]
}
const names = api.entries.flatMap(({ names }) => names)
const text = /```markdown\n([\s\S]*?\n)```/.exec(readFileSync('README.md', 'utf8'))![1]!
const exported = (await import(join(process.cwd(), 'dist/index.js'))) as Record<string, unknown>

describe('docs/api.md', () => {
  it('is what the declarations say; if not: npm run generate', () => {
    expect(readFileSync('docs/api.md', 'utf8')).toBe(apiReference(api))
  })

  it('has every name once, and no entry speaks of a type that nobody can import', () => {
    const values = names.filter(({ isType }) => !isType).map(({ name }) => name)
    expect(values.sort()).toEqual(Object.keys(exported).sort())
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    expect(api.forgotten).toEqual([])
  })

  it('says what each function, constant and type is, and shows how the first two are used', () => {
    expect(names.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([])
    expect(names.filter(({ isType, example }) => !isType && !example).map(({ name }) => name)).toEqual([])
  })

  it.each(names.filter(({ example }) => example).map(({ name, example }) => [name, example!] as const))(
    'the example of %s is true',
    (_, example) => {
      const code = example.replace(/^(.*) \/\/ → (.*)$/gm, 'equal($1, $2)')
      expect(code).toContain('equal(')
      const equal = (found: unknown, said: unknown): void => expect(found).toEqual(said)
      const given = { ...exported, text, equal }
      new Function(...Object.keys(given), `${SETTING}\n${code}`)(...Object.values(given))
    },
  )
})
