import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/ooxml/document.ts'
import { everyParagraph } from '../../src/ooxml/block.ts'
import { verified } from '../docx.ts'

/** Real Word files, read where they lie: each fail has been judged by hand, and nine in ten are right. */

const PLACE = new URL('../../../shared/word/', import.meta.url)
const JUDGED = readFileSync(new URL('real-findings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

const WORTH: Readonly<Record<string, number>> = { right: 1, arguable: 0.5, wrong: 0 }

it('nine in ten of the judged fails are right, arguable ones half', () => {
  const worth = JUDGED.map(([, , , , verdict]) => WORTH[verdict!]!)
  expect(worth.every((it) => it !== undefined)).toBe(true)
  expect(worth.reduce((sum, it) => sum + it, 0) / worth.length).toBeGreaterThanOrEqual(0.9)
  for (const [file, clause, , , , why] of JUDGED) expect(why, `${file} ${clause}`).toMatch(/\S/)
})

describe.skipIf(!existsSync(PLACE))('each file', () => {
  const names = existsSync(PLACE) ? readdirSync(PLACE).filter((name) => name.endsWith('.docx')) : []

  it.each(names)('%s fails in what was judged, and in nothing else', (name) => {
    const { findings } = verified(readFileSync(new URL(name, PLACE)))
    const failed = findings
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ clause, found, quote }) => [clause.id, found.vi, quote.slice(0, 24).trim()].join(' | '))
    const judged = JUDGED.filter(([file]) => `${file}.docx` === name).map(([, ...told]) => told.slice(0, 3).join(' | '))
    expect(failed.sort()).toEqual(judged.sort())
  })

  it.each(names)('%s: what is quoted can be searched for, and says where it stands', (name) => {
    const bytes = readFileSync(new URL(name, PLACE))
    const paragraphs = new Map(
      readDocument(bytes).sections.flatMap(({ blocks }) => everyParagraph(blocks).map((it) => [it.at, it.text] as const)),
    )
    for (const { clause, verdict, quote, paragraphs: at, place } of verified(bytes).findings) {
      if (verdict === 'pass' || at.length === 0) continue
      expect(paragraphs.get(at[0]!)!.normalize('NFC'), `${clause.id} “${quote}”`).toContain(quote.normalize('NFC'))
      expect(place?.vi, clause.id).toMatch(/\S/)
    }
  })
})
