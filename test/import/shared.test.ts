import { strFromU8, unzipSync } from 'fflate'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importDocx } from '../../src/import/import.ts'
import type { CalendarDate } from '../../src/model/date.ts'
import { renderDocx } from '../../src/render/document.ts'

/** Six Word files of offices, read where they lie; whoever has none passes over. Only facts about them stand here. */
const FILES = '../shared/word'

/** What a reader finds in each, by hand. */
const FACTS = {
  'de-an-so-cong-thuong': {
    kind: 'general',
    years: [2026, 2030],
    period: '2026-01-01 2030-12-31',
    bodies: ['UBND tỉnh Lào Cai', 'Sở Công Thương'],
    titleWords: 22,
    cited: [
      '35-NQ/TU 2025-12-29',
      '42-KH/ĐU 2026-02-11',
      '113/KH-UBND 2026-03-18',
      '525/QĐ-UBND 2026-02-25',
      '35/2022/NĐ-CP 2022-05-28',
      '32/2024/NĐ-CP 2024-03-15',
      '786/QĐ-TTg 2025-04-15',
    ],
    purposes: ['B/c'],
    archive: ['VT', 'CN', 'Trung'],
    number: { value: null, symbol: 'KH-SCT' },
    place: 'Lào Cai',
    date: { year: 2026, month: 4 },
    signer: ['KT', 'Phó Giám đốc', 'Đỗ Văn Dũng'],
    counts: { parents: 1, bases: 7, recipients: 5, archived: 2, sections: 6, tables: 0, annexes: 1 },
  },
  'huan-luyen-2026': {
    kind: 'general',
    years: [2026, 2026],
    period: '2026-01-01 2026-12-31',
    bodies: ['UBND tỉnh Lào Cai', 'Sở Công Thương'],
    titleWords: 33,
    cited: [
      '2024-08-26',
      '181/2024/NĐ-CP 2024-12-31',
      '146/2025/NĐ-CP 2025-06-12',
      '05/2025/QĐ-UBND 2025-07-01',
      '2797/QĐ-SCT 2025-11-28',
      '564/QĐ-SCT 2026-01-31',
    ],
    purposes: [],
    archive: ['VT', 'CN', 'Hoa'],
    number: { value: null, symbol: 'KH-SCT' },
    place: 'Lào Cai',
    date: { year: 2026, month: 6 },
    signer: ['KT', 'Phó Giám đốc', 'Lê Văn Bình'],
    counts: { parents: 1, bases: 6, recipients: 1, archived: 2, sections: 3, tables: 0, annexes: 1 },
  },
  'thi-dua-2026': {
    kind: 'emulation-launch',
    years: [2026, 2026],
    period: '2026-01-01 2026-12-31',
    bodies: ['Ủy ban nhân dân tỉnh Lâm Đồng'],
    titleWords: 22,
    cited: ['2022-06-15', '76/NQ-CP 2021-07-15', '152/2025/NĐ-CP 2025-06-14', '58/QĐ-UBND 2026-01-08', '9669/KH-UBND 2025-12-24'],
    purposes: ['Đ/c Minh', 'Sở Nội vụ'],
    archive: ['VT', 'NC'],
    number: { value: null, symbol: 'KH-UBND' },
    place: 'Lâm Đồng',
    date: { year: 2026 },
    signer: ['KT', 'Phó Chủ tịch', 'Trần Văn Minh'],
    counts: { parents: 0, bases: 5, recipients: 10, archived: 2, sections: 7, tables: 0, annexes: 0 },
  },
  'truong-thpt-2026': {
    kind: 'general',
    years: [2026, 2026],
    period: '2025-09-01 2026-05-31',
    bodies: ['Sở GDĐT tỉnh Đồng Tháp', 'Trường THPT Cao Lãnh 2'],
    titleWords: 16,
    cited: ['09/KH-THPTCL 2026-02-02'],
    purposes: ['bc', 'ph/h'],
    archive: ['VT', 'V'],
    number: { value: '58', symbol: 'KH-THPTCL2' },
    place: 'Đồng Tháp',
    date: { year: 2026, month: 4, day: 15 },
    signer: ['KT', 'Phó Hiệu trưởng', 'Lý Văn Nam'],
    counts: { parents: 1, bases: 2, recipients: 2, archived: 2, sections: 4, tables: 0, annexes: 0 },
  },
  'tuyen-truyen-2026-du-thao': {
    kind: 'general',
    years: [2026, 2026],
    period: '2026-01-01 2026-12-31',
    bodies: ['Ủy ban nhân dân tỉnh Lâm Đồng'],
    titleWords: 8,
    cited: [],
    purposes: [],
    archive: ['VT', 'NC'],
    number: { value: null, symbol: 'KH-UBND' },
    place: 'Lâm Đồng',
    date: null,
    signer: ['Chủ tịch', null],
    counts: { parents: 0, bases: 0, recipients: 8, archived: 2, sections: 4, tables: 2, annexes: 0 },
  },
  'tuyen-truyen-2026': {
    kind: 'general',
    years: [2026, 2026],
    period: '2026-01-01 2026-12-31',
    bodies: ['Ủy ban nhân dân tỉnh Lâm Đồng'],
    titleWords: 8,
    cited: [],
    purposes: ['Đ/c Minh'],
    archive: ['VT', 'NC', 'An'],
    number: { value: null, symbol: 'KH-UBND' },
    place: 'Lâm Đồng',
    date: { year: 2026, month: 1 },
    signer: ['KT', 'Phó Chủ tịch', 'Trần Văn Minh'],
    counts: { parents: 0, bases: 0, recipients: 9, archived: 2, sections: 4, tables: 2, annexes: 0 },
  },
} as const

const isoDate = ({ year, month, day }: CalendarDate): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')

/** The words of a Word file by a way of its own: the characters between its text elements, paragraph by paragraph. */
function wordsOf(docx: Uint8Array): string[] {
  const parts = unzipSync(docx)
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => {
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(/<mc:Fallback>[^]*?<\/mc:Fallback>/g, '')
    return xml.split(/<\/w:p>/).flatMap((paragraph) => words(textIn(paragraph)))
  })
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*\/>/g)]
    .map(([, text]) => text ?? ' ')
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!)

const words = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word
      .toLowerCase()
      .replace(/^0+(?=\d)/, '')
      .replace('hoà', 'hòa'),
  )

const counted = (all: readonly string[]): Map<string, number> => {
  const count = new Map<string, number>()
  for (const word of all) count.set(word, (count.get(word) ?? 0) + 1)
  return count
}

describe.skipIf(!existsSync(FILES)).each(Object.entries(FACTS))('%s', (name, facts) => {
  const content = existsSync(FILES) ? new Uint8Array(readFileSync(`${FILES}/${name}.docx`)) : new Uint8Array()
  const { value } = existsSync(FILES) ? importDocx({ path: name, content }) : { value: undefined }

  it('has the facts that a reader finds in it', () => {
    const {
      kind,
      year,
      years,
      period,
      title,
      number,
      place,
      date,
      issuer,
      bases,
      distribution,
      archive,
      signatures,
      body,
      appendices,
    } = value!.plan
    const [signature] = signatures
    expect({
      kind,
      years: years ? [years.from, years.to] : [year, year],
      period: `${isoDate(period.start)} ${isoDate(period.end)}`,
      bodies: [...issuer.parents, issuer.name],
      titleWords: title.split(' ').length,
      cited: bases
        .flatMap((base) => base.documents ?? [base])
        .filter(({ number, date }) => number ?? date)
        .map(({ number, date }) => [...(number ? [number] : []), ...(date ? [isoDate(date)] : [])].join(' ')),
      purposes: distribution.flatMap(({ purpose }) => purpose ?? []),
      archive: [...archive.units, ...(archive.drafter ? [archive.drafter] : [])],
      number,
      place,
      date,
      signer: [...signature!.authority, signature!.position, signature!.name],
      counts: {
        parents: issuer.parents.length,
        bases: bases.length,
        recipients: distribution.reduce((sum, { to }) => sum + to.length, 0),
        archived: archive.units.length,
        sections: body.filter((block) => block.type === 'heading' && block.level === 1).length,
        tables: body.filter(({ type }) => type === 'table').length,
        annexes: appendices.length,
      },
    }).toEqual(facts)
  })

  it('loses no word: each is in the document built from the plan, or told as dropped', () => {
    const found = counted([
      ...wordsOf(renderDocx(value!.plan, { draft: true }).value),
      ...value!.dropped.flatMap(({ what }) => words(what)),
    ])
    const lost = [...counted(wordsOf(content))].filter(([word, count]) => count > (found.get(word) ?? 0))
    // A point’s letter that the plan puts right, and page numbers.
    expect(lost.filter(([word]) => word !== 'e').map(([word]) => word)).toEqual([])
  })

  it('doubles no word but what the form itself says', () => {
    const before = counted(wordsOf(content))
    const extra = [...counted(wordsOf(renderDocx(value!.plan).value))].flatMap(([word, count]) => {
      const more = count - (before.get(word) ?? 0)
      return more > 0 ? [word] : []
    })
    const own = words('Phụ lục Kèm theo Kế hoạch số ngày tháng năm của sở công thương KH SCT 2026 đ hòa xã hội')
    expect(extra.filter((word) => !own.includes(word) && !/^(?:[a-zđ]|[ivx]+|\d+)$/.test(word))).toEqual([])
  })
})
