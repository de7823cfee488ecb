import { beforeAll, describe, expect, it } from 'vitest'
import {
  all,
  bodyOf,
  canonical,
  closingStart,
  elementsOf,
  first,
  holds,
  partOf,
  rendered,
  styleOf,
  textBlocks,
  textStart,
  type Element,
} from '../docx.ts'
import { fixture, FIXTURES } from '../fixtures.ts'

/** Each small plan of golden/ against the part of its document that matters, kept beside it as readable XML. */

type Pick = (bytes: Uint8Array) => readonly Element[]

const cellsOf = (table: Element): Element[] => [...all(table, 'w:tc')]

const letterhead: Pick = (bytes) => [bodyOf(bytes)[0]!]
const numberCell: Pick = (bytes) => [cellsOf(bodyOf(bytes)[0]!)[2]!]
const title: Pick = (bytes) => bodyOf(bytes).slice(1, textStart(bytes))
const text: Pick = textBlocks
const closing: Pick = (bytes) => bodyOf(bytes).slice(closingStart(bytes), -1)
const signatures: Pick = (bytes) => cellsOf(bodyOf(bytes)[closingStart(bytes) + 1]!).filter((cell) => holds(cell, 'QuyenHan'))
const recipients: Pick = (bytes) =>
  closing(bytes)
    .flatMap(cellsOf)
    .filter((cell) => holds(cell, 'NoiNhan'))
const part =
  (path: string): Pick =>
  (bytes) => [partOf(bytes, path)]
const footnotes: Pick = (bytes) => [partOf(bytes, 'word/footnotes.xml')]
const sections: Pick = (bytes) => [...all(first(partOf(bytes, 'word/document.xml'), 'w:body'), 'w:sectPr')]
const appendices: Pick = (bytes) => bodyOf(bytes).slice(bodyOf(bytes).findIndex((it) => styleOf(it) === 'PhuLuc'))
/** Headers in the order the sections name them. */
const headers: Pick = (bytes) => {
  const targets = new Map(
    elementsOf(partOf(bytes, 'word/_rels/document.xml.rels')).map(
      ({ attributes }) => [attributes['Id'], attributes['Target']] as const,
    ),
  )
  return sections(bytes).flatMap((section) =>
    [...all(section, 'w:headerReference')].map(({ attributes }) => ({
      name: 'header',
      attributes: { of: attributes['w:type']! },
      children: [partOf(bytes, `word/${targets.get(attributes['r:id'])}`)],
    })),
  )
}
/** Defaults and the styles in use, without those that Word documents always carry. */
const OURS = /^(?:[A-Z][a-z]+[A-Z]\w+|Heading[1-4]|Normal|Strong|Emphasis)$/
const NOT_OURS =
  /^(?:TableNormal|ListParagraph|DefaultParagraphFont|Endnote\w+|FootnoteTextChar|LineNumber|TOC\w*|FollowedHyperlink)$/
const styles: Pick = (bytes) =>
  elementsOf(partOf(bytes, 'word/styles.xml')).filter(
    ({ name, attributes: { 'w:styleId': id = '' } }) =>
      name === 'w:docDefaults' || (OURS.test(id) && !NOT_OURS.test(id)) || id === 'Hyperlink',
  )
const both =
  (...picks: Pick[]): Pick =>
  (bytes) =>
    picks.flatMap((pick) => pick(bytes))

const CASES: Readonly<Record<string, Pick>> = {
  'letterhead-long': letterhead,
  'letterhead-blank': letterhead,
  'letterhead-filled': both(letterhead, sections, headers),
  'title-one-line': title,
  'title-two-lines': title,
  'title-three-lines': title,
  'bases-paragraph': text,
  'bases-lines': text,
  outline: text,
  inline: both(text, part('word/_rels/document.xml.rels'), part('word/settings.xml')),
  table: text,
  'table-data': text,
  'table-wide': both(text, sections, headers),
  'table-wide-twice': sections,
  'table-merged': text,
  contents: text,
  attached: both(letterhead, title),
  footnote: both(text, footnotes),
  'closing-none': closing,
  'closing-no-name': signatures,
  'closing-tm': signatures,
  'closing-kt': signatures,
  'closing-tm-kt': signatures,
  'closing-tl': signatures,
  'closing-tl-kt': signatures,
  'closing-tuq': signatures,
  'closing-q': signatures,
  'closing-joint-two': closing,
  'closing-joint-three': signatures,
  'recipients-line': recipients,
  'recipients-group': recipients,
  'recipients-many': closing,
  'mark-urgency': numberCell,
  'mark-circulation': headers,
  'mark-draft': numberCell,
  'mark-all': both(numberCell, headers),
  'appendix-one': both(appendices, footnotes),
  'appendix-two': both(appendices, headers, footnotes),
  'size-13': styles,
  'size-14': both(styles, part('docProps/core.xml'), part('docProps/custom.xml')),
  'odd-blanks': both(title, text),
}

describe('golden parts', () => {
  it('every small plan has a case', () => {
    expect(FIXTURES.toSorted()).toEqual(Object.keys(CASES).toSorted())
  })

  describe.each(Object.entries(CASES))('%s', (name, pick) => {
    const { plan, read, problems } = fixture(name)
    let bytes: Uint8Array
    beforeAll(async () => {
      bytes = rendered(plan, { sha256: read.sha256 })
    })

    it('is a plan with nothing to report', () => {
      const found = problems.map(({ rule }) => rule).filter((rule) => name !== 'odd-blanks' || rule !== 'open-blank')
      expect(found).toEqual([])
    })

    it('renders as kept', async () => {
      const picked = pick(bytes)
      expect(picked.length).toBeGreaterThan(0)
      await expect(`${picked.map((element) => canonical(element)).join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.xml`)
    })
  })

  it('the option of `build --draft` stamps as the mark does', async () => {
    const { plan } = fixture('mark-draft')
    const unmarked = { ...plan, marks: { ...plan.marks, draft: false } }
    expect(rendered(unmarked, { draft: true })).toEqual(rendered(plan))
    expect(numberCell(rendered(unmarked)).some((cell) => holds(cell, 'DuThao'))).toBe(false)
  })
})
