import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import { settleWords } from '../../src/import/words.ts'
import type { ImportedPlan } from '../../src/model/imported.ts'
import { renderDocx } from '../../src/render/document.ts'
import { docxWith } from '../ooxml/word.ts'
import { ANNEXES, BODIES, CLOSINGS, HEADS, NUMBERING, PREAMBLE, TITLE } from './fragments.ts'

/** No word of a Word file is lost, whatever it is made of: it is in the document of the plan, or told. */

const docx = (head: string, body: string, closing: string, annex = ''): Uint8Array =>
  docxWith(head + TITLE + PREAMBLE + body + closing + annex, { numbering: NUMBERING })

function imported(content: Uint8Array): ImportedPlan {
  const { value, problems } = importDocx({ path: 'cu.docx', content })
  expect(problems).toEqual([])
  return value!
}

/** The words between the text elements of a part, what is deleted and hidden among them; labels are the program's to write. */
function wordsIn(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<mc:Fallback>[^]*?<\/mc:Fallback>/g, '')
  return xml
    .split(/<\/w:p>/)
    .flatMap((paragraph) =>
      words(
        [...paragraph.matchAll(/<(?:w:t|w:delText|m:t)(?: [^>]*)?>([^<]*)<|<w:(?:tab|br)\b[^>]*\/>|string="([^"]*)"/g)]
          .map(([, text, art]) => text ?? (art === undefined ? ' ' : ` ${art} `))
          .join(''),
      ),
    )
}

const words = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .replace(/^\s*(?:[IVX]+\.|\d+\.|\(?[a-zđ][).\/])\s/u, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.toLowerCase().replace(/^0+(?=\d)/, ''))

function counted(all: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const word of all) count.set(word, (count.get(word) ?? 0) + 1)
  return count
}

function lost(content: Uint8Array, { plan, dropped }: ImportedPlan): string[] {
  const found = counted([...wordsIn(renderDocx(plan).value), ...dropped.flatMap(({ what }) => words(what))])
  return [...counted(wordsIn(content))].filter(([word, count]) => count > (found.get(word) ?? 0)).map(([word]) => word)
}

const untold = ({ dropped }: ImportedPlan): string[] =>
  dropped.filter(({ reason }) => reason.en.startsWith('the plan has no place')).map(({ what }) => what)

describe.each(Object.entries(HEADS))('a letterhead of %s', (_, head) => {
  it('is read', () => {
    const { plan, ...rest } = imported(docx(head, '', CLOSINGS['a table']!))
    expect(plan.issuer).toEqual({ parents: ['UBND tỉnh Vĩnh Long'], name: 'Sở Xây dựng' })
    expect([plan.number, plan.place, plan.date]).toEqual([
      { value: '41', symbol: 'KH-SXD' },
      'Vĩnh Long',
      { year: 2026, month: 4, day: 7 },
    ])
    expect(untold({ plan, ...rest })).toEqual([])
  })
})

describe.each(Object.entries(CLOSINGS))('a closing of %s', (_, closing) => {
  it('is read', () => {
    const found = imported(docx(HEADS['two rows']!, '', closing))
    expect(found.plan.distribution).toEqual([{ to: ['UBND tỉnh'], purpose: 'để b/c' }])
    expect(found.plan.archive.units).toEqual(['VT', 'KT'])
    expect(found.plan.signatures).toEqual([
      { authority: ['KT'], head: 'Giám đốc', position: 'Phó Giám đốc', name: 'Lâm Quốc Khánh' },
    ])
    expect(untold(found)).toEqual([])
  })
})

describe.each(Object.entries(BODIES))('a text with %s', (_, [body, expected]) => {
  it('is kept', () => {
    const content = docx(HEADS['two rows']!, body, CLOSINGS['a table']!)
    const found = imported(content)
    expect(found.text).toContain(expected)
    expect(untold(found)).toEqual([])
  })
})

it('takes annexes and forms for appendices, by their names and numbers', () => {
  const of = (annex: string) =>
    imported(docx(HEADS['two rows']!, '', CLOSINGS['a table']!, ANNEXES[annex])).plan.appendices.map(
      ({ label, number, title }) => [label, number, title],
    )
  expect(of('named')).toEqual([[undefined, 'I', 'DANH MỤC CÔNG TRÌNH']])
  expect(of('without the word')).toEqual([[null, undefined, 'BẢNG TỔNG HỢP VẬT TƯ']])
  expect(of('two forms')).toEqual([
    ['Mẫu số', undefined, 'PHIẾU ĐĂNG KÝ'],
    ['Mẫu số', undefined, 'BIÊN BẢN KIỂM TRA'],
  ])
})

/** In old fonts a letter has another code: what they hold is compared above. */
const SAME_LETTERS = Object.entries(BODIES).flatMap(([name, [xml]]) => (/^(?:VNI|TCVN3)$/.test(name) ? [] : [xml]))

const RUNS = Number(process.env.IMPORT_RUNS ?? 40)

it('loses no word of any file that is put together of these', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(HEADS)),
      fc.array(fc.constantFrom(...SAME_LETTERS), { maxLength: 8 }),
      fc.constantFrom(...Object.values(CLOSINGS)),
      fc.constantFrom(...Object.values(ANNEXES)),
      (head, bodies, closing, annex) => {
        const content = docx(head, bodies.join(''), closing, annex)
        const found = imported(content)
        expect(lost(content, found)).toEqual([])
        expect(untold(found)).toEqual([])
      },
    ),
    { numRuns: RUNS },
  )
})

describe('the words of a file held against those of its plan', () => {
  const line = (bare: string, at: number) => ({ at, text: bare, bare })
  const lost = (texts: readonly string[], printed: readonly string[]): unknown[] => {
    const dropped: unknown[] = []
    const drop = (what: unknown, at: number | null) => void dropped.push([what, at])
    settleWords(texts.map(line), printed, [], { drop, doubt: () => {}, field: () => {} })
    return dropped
  }
  const many = Array.from({ length: 60 }, (_, index) => `dòng ${index + 100}`)

  it.each<[where: string, texts: readonly string[], printed: readonly string[], lost: readonly unknown[]]>([
    ['in one order', ['a', 'b', 'c'], ['a', 'b', 'c'], []],
    ['in another order', ['a', 'b', 'c', 'd'], ['d', 'b', 'a', 'c'], []],
    ['far from where it stood', [...many, 'a'], ['a', ...many], []],
    ['far behind where it stood', ['a', ...many], [...many, 'a'], []],
    ['not at all', ['a', 'b', 'c'], ['a', 'c'], [['b', 1]]],
    ['once where it stood twice', ['a', 'b', 'a'], ['a', 'b'], [['a', 2]]],
    ['in another line', ['a b', 'c'], ['c', 'b a'], []],
  ])('%s', (_where, texts, printed, expected) => {
    expect(lost(texts, printed)).toEqual(expected)
  })
})
