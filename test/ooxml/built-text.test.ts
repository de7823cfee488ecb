import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documentText } from '../../src/ooxml/text.ts'
import { bodyOf, footnotesOf, paragraphsOf, partOf, partsOf, redlined, rendered, wordTextOf } from '../docx.ts'
import { fixture, FIXTURES, PLANS, readText, realPlan, sourceOf } from '../fixtures.ts'

/** The text of Word files, line by line. */

const wordsIn = (text: string): string[] =>
  text
    .split(/[\s|]+/)
    .filter(Boolean)
    .sort()

describe('the text of a built document', () => {
  it.each([
    ...PLANS.map((path) => [path, () => realPlan(path).plan] as const),
    ...FIXTURES.map((name) => [name, () => fixture(name).plan] as const),
  ])('%s: every word, none twice', async (_, plan) => {
    const bytes = rendered(plan())
    const notes = Object.entries(footnotesOf(bytes)).map(([number, text]) => `[^${number}]: ${text}`)
    const headers = Object.keys(partsOf(bytes)).filter((path) => /^word\/header/.test(path))
    const all = [
      ...headers.flatMap((path) => paragraphsOf(partOf(bytes, path))),
      ...bodyOf(bytes).flatMap(paragraphsOf),
      ...notes,
    ]
    expect(wordsIn(wordTextOf(bytes))).toEqual(wordsIn(all.join(' ')))
  })

  it('puts a row of a table on a line', async () => {
    const text = wordTextOf(
      rendered(
        readText('---\nschema: kehoach/v1\nkind: general\nyear: 2026\n---\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n').plan,
      ),
    )
    expect(text.split('\n')).toContain('TT | Việc')
    expect(text.split('\n')).toContain('1 | Rà soát')
  })

  it('has the mark of circulation in the top margin', async () => {
    expect(wordTextOf(rendered(fixture('mark-circulation').plan))).toMatch(/^[\p{Lu} ]+$/mu)
  })

  it('of a redline is the new version’s', async () => {
    const source = sourceOf(PLANS[4])
    const edited = source.replace('value: 85.1', 'value: 86.2').replace('Hoàn thành tốt', 'Hoàn thành vượt')
    const [before, after] = [readText(source).plan, readText(edited).plan]
    expect(wordTextOf(redlined(before, after, { author: 'A' }))).toEqual(wordTextOf(rendered(after)))
  })
})

const refused = (content: Uint8Array): string => {
  const { value, problems } = documentText({ path: 'a.docx', content })
  return value === undefined ? problems.map(({ message }) => message.en).join('\n') : 'read'
}

describe('what is no Word file is refused in a sentence', () => {
  const parts = async (): Promise<Zippable> => unzipSync(rendered(fixture('outline').plan))

  it('nothing, a text, a part of a zip', async () => {
    const whole = zipSync(await parts())
    expect(refused(new Uint8Array())).toMatch(/empty/)
    expect(refused(strToU8('Kế hoạch'))).toMatch(/no Word file/)
    expect(refused(whole.subarray(0, whole.length / 2))).toMatch(/cut off/)
  })

  it('a zip of something else, a missing part, broken XML', async () => {
    expect(refused(zipSync({ 'a.txt': strToU8('a') }))).toMatch(/no Word file/)
    const { 'word/document.xml': _, ...without } = await parts()
    expect(refused(zipSync(without))).toMatch(/“word\/document.xml” is missing/)
    expect(refused(zipSync({ ...(await parts()), 'word/document.xml': strToU8('<w:document><w:body>') }))).toMatch(
      /not well-formed/,
    )
  })

  it('a part that unpacks to far too much', async () => {
    const bomb = strToU8(`<w:document xmlns:w="w"><w:body>${' '.repeat(40 << 20)}</w:body></w:document>`)
    expect(refused(zipSync({ ...(await parts()), 'word/document.xml': bomb }))).toMatch(/unpacks to too much/)
  })
})
