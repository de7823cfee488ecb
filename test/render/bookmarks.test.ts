import { describe, expect, it } from 'vitest'
import { everyParagraph } from '../../src/ooxml/block.ts'
import { bookmarkNames } from '../../src/model/bookmark.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { rendered } from '../docx.ts'
import { PLANS, readText, realPlan } from '../fixtures.ts'

/** The hidden bookmarks by which a paragraph is found again when the file comes back from Word. */

const plan = (title: string, body: string) =>
  readText(`---
schema: kehoach/v1
kind: general
id: dau
year: 2026
number: { value: null, symbol: KH-UBND }
date: 2026-04-22
title: ${title}
---

${body}
`).plan

const marked = (bytes: Uint8Array) =>
  readDocument(bytes)
    .sections.flatMap(({ blocks }) => everyParagraph(blocks))
    .filter(({ text }) => text !== '')

const BODY = 'Mở đầu.\n\n# Mục\n\n- Việc một;\n- Việc hai.\n\n| TT | Việc |\n|---|---|\n| 1 | Như trên |\n| 2 | Như trên |\n'

describe('bookmarks', () => {
  it('are named alike for a letter whose capital is two', () => {
    expect(bookmarkNames()('Straße')).toBe(bookmarkNames()('STRASSE'))
  })

  it.each(PLANS)('stand on every paragraph that says something: %s', (name) => {
    const paragraphs = marked(rendered(realPlan(name).plan))
    expect(paragraphs.length).toBeGreaterThan(40)
    const names = paragraphs.map(({ bookmarks }) => bookmarks)
    expect(names.every((it) => it?.length === 1)).toBe(true)
    expect(new Set(names.flat()).size).toBe(names.length)
    for (const bookmark of names.flat()) expect(bookmark).toMatch(/^_kh[0-9a-f]{16}(?:_\d+)?$/)
  })

  it('go with the words: what is put in above changes none of those below', () => {
    const [before, after] = [BODY, BODY.replace('- Việc một;', '- Việc mới;\n- Việc một;')].map((body) =>
      marked(rendered(plan('Thử', body))),
    )
    const nameOf = (text: string, list = before!): string => list.find((it) => it.text.endsWith(text))!.bookmarks![0]!
    for (const text of ['Mở đầu.', 'Việc một;', 'Việc hai.', 'Như trên']) expect(nameOf(text, after)).toBe(nameOf(text))
  })

  it('have one name whatever the capitals and gaps, letters whose capital is two among them', () => {
    const nameOf = (text: string): string => bookmarkNames()(text)
    for (const [one, other] of [
      ['Tổ chức thực hiện', 'TỔ\u00a0CHỨC\tTHỰC\u2003HIỆN'],
      ['groß ﬁ ⅳ', 'GROSS FI Ⅳ'],
      ['𐐨 đường', '𐐀 ĐƯỜNG'],
      ['một\u2028hai\ufeff', 'MỘTHAI'],
    ] as const)
      expect(nameOf(one)).toBe(nameOf(other))
    expect(nameOf('Giao Văn phòng')).toBe('_kh39181a36ff8e20c4')
    expect(nameOf('“Giao” – 3…')).not.toBe(nameOf('“Giao” – 2…'))
  })

  it('tell paragraphs apart that say the same', () => {
    const same = marked(rendered(plan('Thử', BODY))).filter(({ text }) => text === 'Như trên')
    expect(same.map(({ bookmarks }) => bookmarks![0]!.slice(19))).toEqual(['', '_2'])
  })
})

it('a document says what it was made from', () => {
  const properties = readDocument(rendered(plan('Thử', BODY), { sha256: 'ab12', beside: 'cd34' })).properties()
  expect(properties).toMatchObject({ 'kehoach.id': 'dau', 'kehoach.sha256': 'ab12', 'kehoach.beside': 'cd34' })
})
