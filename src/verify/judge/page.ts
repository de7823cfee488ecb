import { FONT, PAGE, TOLERANCE, type Measure } from '../../decree/layout.ts'
import type { Wording } from '../../model/problem.ts'
import { everyParagraph, type FlowBlock, type WordParagraph, type Run } from '../../ooxml/block.ts'
import { hasUsualLetters } from '../../ooxml/composed.ts'
import { isLegacyFont } from '../../ooxml/legacy.ts'
import type { HeadersOf, Section } from '../../ooxml/document.ts'
import type { RunFormat } from '../../ooxml/run-format.ts'
import type { FoundElements } from '../find.ts'
import { once } from '../once.ts'
import { isSeen, weightOf } from '../../elements/word-line.ts'
import { measureText, quoted, same, type Judge, type Observation } from './observation.ts'

const MM_PER_TWIP = 25.4 / 1440
const mm = (twips: number): number => twips * MM_PER_TWIP

const within = ({ min, max, unit }: Measure, value: number): boolean =>
  value >= min - TOLERANCE[unit] && value <= max + TOLERANCE[unit]

/** Where a section begins, to quote it by. */
const firstOf = ({ blocks }: Section): WordParagraph | undefined => {
  return everyParagraph(blocks).find(({ text }) => text.trim() !== '')
}

const eachSection =
  (look: (section: Section, index: number, elements: FoundElements) => Omit<Observation, 'paragraph'> | undefined): Judge =>
  (elements) =>
    elements.document.sections.flatMap((section, index) => {
      const seen = look(section, index, elements)
      // The first section is the document’s own; others are told by where they begin.
      return seen ? [{ ...seen, paragraph: index === 0 ? undefined : firstOf(section) }] : []
    })

const margin = (side: 'top' | 'bottom' | 'left' | 'right'): Judge =>
  eachSection(({ page }) => {
    if (page.landscape) return undefined
    const value = mm(page[side])
    return { verdict: within(PAGE[side], value) ? 'pass' : 'fail', found: measureText(value, ' mm') }
  })

// The decree's own files are half a millimetre off its A4.
const PAPER_TOLERANCE = 0.5
const near = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= PAPER_TOLERANCE

const paper: Judge = eachSection(({ page: { width, height } }) => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(mm) as [number, number]
  return {
    verdict: near(short, PAGE.width.chosen) && near(long, PAGE.height.chosen) ? 'pass' : 'fail',
    found: same(`${Math.round(short)} × ${Math.round(long)} mm`),
  }
})

const orientation: Judge = eachSection(({ page, blocks }, index, { appendices, unheaded }) => {
  const table = blocks.some(({ type }) => type === 'table')
  const appendix = [...appendices, ...unheaded].some(({ section }) => section === index)
  return {
    verdict: !page.landscape || (table && index > 0) || appendix ? 'pass' : 'fail',
    found: page.landscape ? { vi: 'ngang', en: 'landscape' } : { vi: 'dọc', en: 'portrait' },
  }
})

const landscapeMargins: Judge = eachSection(({ page }) => {
  if (!page.landscape) return undefined
  const sides = (['top', 'bottom', 'left', 'right'] as const).map((side) => [side, mm(page[side])] as const)
  const text = sides.map(([, value]) => String(Math.round(value * 10) / 10)).join(' / ')
  return {
    verdict: sides.every(([side, value]) => within(PAGE[side], value)) ? 'pass' : 'person',
    found: { vi: `trên / dưới / trái / phải: ${text.replaceAll('.', ',')} mm`, en: `top / bottom / left / right: ${text} mm` },
  }
})

/** Every text of the document: body, headers, footers, notes. */
export const allParagraphs = once(({ document: { sections, notes, evenAndOdd } }): readonly WordParagraph[] => {
  const parts = new Set<readonly FlowBlock[]>()
  for (const section of sections) {
    parts.add(section.blocks)
    for (const part of [...shown(section.headers, section, evenAndOdd), ...shown(section.footers, section, evenAndOdd)])
      parts.add(part)
  }
  for (const { blocks } of notes) parts.add(blocks)
  const all: WordParagraph[] = []
  for (const blocks of parts) everyParagraph(blocks, all)
  return all
})

/** The looks its runs have; a document has few. */
const looks = once((elements): readonly RunFormat[] => {
  const found = new Set<RunFormat>()
  for (const { runs } of allParagraphs(elements)) for (const { format } of runs) found.add(format)
  return [...found]
})

/** What may be wrong with a run, by the value found: nothing where its look is right; else the run tells. */
export interface RunFault {
  readonly isRight: (format: RunFormat) => boolean
  readonly found: (run: Run) => string | undefined
  /** The value in words, where Word has a name for it that no reader knows. */
  readonly said?: (value: string) => Wording
}

/** What is wrong with runs, by the value found; all right gives one pass. */
export function runsOf(elements: FoundElements, fault: RunFault, right: Wording): readonly Observation[] {
  return looks(elements).every(fault.isRight) ? [{ verdict: 'pass', found: right }] : wrongRuns(elements, fault, right)
}

function wrongRuns(elements: FoundElements, { found: wrong, said = same }: RunFault, right: Wording): readonly Observation[] {
  const found = new Map<string, Observation & { count: number }>()
  for (const paragraph of allParagraphs(elements)) {
    for (const run of paragraph.runs) {
      // Nearly all runs are right: what is seen of one is asked last.
      const value = wrong(run)
      if (value === undefined || !isSeen(run)) continue
      const before = found.get(value)
      const count = (before?.count ?? 0) + weightOf(run)
      const { vi, en } = said(value)
      const first = before ?? { verdict: 'fail' as const, paragraph, quote: run.text, found: said(value), count }
      found.set(value, { ...first, count, found: { vi: `${vi} (${count} chữ)`, en: `${en} (${count} characters)` } })
    }
  }
  return found.size > 0 ? [...found.values()] : [{ verdict: 'pass', found: right }]
}

const isLegacy = ({ ascii, hAnsi }: Pick<RunFormat, 'ascii' | 'hAnsi'>): boolean => isLegacyFont(ascii) || isLegacyFont(hAnsi)
const isTimes = (font: string): boolean => font === FONT.name || font.trim().toLowerCase() === FONT.name.toLowerCase()
// Symbols have no letters of their own in Times New Roman.
const SYMBOLS = /^[\p{S}\p{P}\p{Co}]+$/u

const FONTS: RunFault = {
  isRight: ({ ascii, hAnsi }) => isTimes(ascii) && isTimes(hAnsi),
  found: ({ text, format: { ascii, hAnsi } }) => {
    if (isTimes(ascii) && isTimes(hAnsi)) return undefined
    // Told once, as letters of another encoding.
    if (isLegacy({ ascii, hAnsi })) return undefined
    const letters = text.replace(/[\s\u00a0]/g, '')
    if (/[\x21-\x7e]/.test(letters) && !isTimes(ascii)) return ascii
    if (/[^\x00-\x7f]/.test(letters) && !isTimes(hAnsi) && !SYMBOLS.test(letters)) return hAnsi
    return undefined
  },
}

const fonts: Judge = (elements) => {
  const told = runsOf(elements, FONTS, same(FONT.name))
  const inLegacy = (): boolean =>
    allParagraphs(elements).some(({ runs }) => runs.some((run) => isLegacy(run.format) && isSeen(run)))
  return told[0]!.verdict === 'pass' && looks(elements).some(isLegacy) && inLegacy() ? [] : told
}

/** Marks that stand alone after composing, and letters no Vietnamese word has. */
const STRAY = /[\u0300-\u036f]/

const COMPOSED: Wording = { vi: 'Unicode dựng sẵn', en: 'composed Unicode' }

const encoding: Judge = (elements) => {
  let stray: string | undefined
  const isUsual = allParagraphs(elements).every(({ usual }) => usual)
  return runsOf(
    elements,
    {
      isRight: (format) => isUsual && !isLegacy(format),
      found: ({ text, format: { ascii, hAnsi } }) => {
        const font = [ascii, hAnsi].find(isLegacyFont)
        if (font) return font
        // One row for all of them, told by the first.
        if (!hasUsualLetters(text) && (text !== text.normalize('NFC') || STRAY.test(text)))
          return (stray ??= quoted(firstStray(text)).vi)
        return undefined
      },
    },
    COMPOSED,
  )
}

const firstStray = (text: string): string =>
  text.split(/\s+/).find((word) => word !== word.normalize('NFC') || STRAY.test(word)) ?? text

const BLACK = /^(?:auto|0{6}|black|windowText)$/i
const REDDISH = /^(?:[c-f][0-9a-f])(?:[0-5][0-9a-f]){2}$/i

/** What Word calls the colours of a theme that stand for something. */
const COLOURS_OF_THEME: Readonly<Record<string, Wording>> = {
  hyperlink: { vi: 'màu của liên kết', en: 'the colour of links' },
  followedHyperlink: { vi: 'màu của liên kết đã mở', en: 'the colour of links that were followed' },
}

/** A colour as a reader sees it, by where its hue ends, in degrees; its code as Word's dialogue shows it. */
const HUES: readonly (readonly [end: number, vi: string, en: string])[] = [
  [20, 'đỏ', 'red'],
  [45, 'cam', 'orange'],
  [70, 'vàng', 'yellow'],
  [170, 'xanh lá cây', 'green'],
  [255, 'xanh dương', 'blue'],
  [320, 'tím', 'purple'],
  [360, 'đỏ', 'red'],
]

function colourName(code: string): Wording {
  if (!/^#[0-9A-F]{6}$/.test(code)) return same(code)
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(code.slice(at, at + 2), 16)) as [number, number, number]
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const range = most - least
  if (range < 24) return { vi: `${most > 230 ? 'trắng' : 'xám'} (${code})`, en: `${most > 230 ? 'white' : 'grey'} (${code})` }
  const sixth = most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range
  const hue = (sixth * 60 + 360) % 360
  const [, vi, en] = HUES.find(([end]) => hue < end)!
  return { vi: `${vi} (${code})`, en: `${en} (${code})` }
}

const colours: Judge = (elements) => {
  // The stamp of urgency is red, as the decree has it.
  const red = elements.marks.urgency?.paragraph
  const runs = new Set(red?.runs ?? [])
  return runsOf(
    elements,
    {
      isRight: ({ color }) => BLACK.test(color),
      found: (run) => {
        const { color } = run.format
        if (BLACK.test(color) || (runs.has(run) && REDDISH.test(color))) return undefined
        return /^[0-9a-f]{6}$/i.test(color) ? `#${color.toUpperCase()}` : color
      },
      said: (color) => COLOURS_OF_THEME[color] ?? colourName(color),
    },
    { vi: 'màu đen', en: 'black' },
  )
}

/** The headers or footers of a section that are on its pages: a file may hold others that Word does not show. */
export const shown = (
  { default: usual, first, even }: HeadersOf,
  { titlePage }: Pick<Section, 'titlePage'>,
  evenAndOdd: boolean,
): readonly (readonly FlowBlock[])[] => [usual, ...(titlePage ? [first] : []), ...(evenAndOdd ? [even] : [])]

/** The code of pages' numbers in blocks. */
export const pageFields = (
  blocks: readonly FlowBlock[],
): { readonly paragraph: WordParagraph; readonly format: Run['format'] }[] =>
  everyParagraph(blocks).flatMap((paragraph) =>
    paragraph.fields.filter(({ code }) => code === 'PAGE').map(({ format }) => ({ paragraph, format })),
  )

// Some 2500 letters fill a page in size 14.
const ONE_PAGE = 1500

const lettersOf = (paragraphs: readonly WordParagraph[]): number => paragraphs.reduce((sum, { text }) => sum + text.length, 0)

/** A section that ends on the page it begins on, and the next goes on there: its headers for other pages are on none. */
const endsOnItsPage = ({ blocks }: Section, next: Section | undefined): boolean =>
  next?.newPage === false && lettersOf(everyParagraph(blocks)) <= ONE_PAGE

const pageNumbers: Judge = (elements) => {
  const { sections, evenAndOdd } = elements.document
  let first = true
  return sections.flatMap((section, index): Observation[] => {
    const { headers, footers, blocks } = section
    if (endsOnItsPage(section, sections[index + 1])) return []
    const begins = first
    first = false
    const above = pageFields(headers.default)
    const below = shown(footers, section, evenAndOdd).flatMap(pageFields)
    const paragraph = above[0]?.paragraph ?? below[0]?.paragraph
    if (below.length > 0) return [{ verdict: 'fail', found: { vi: 'ở chân trang', en: 'at the foot' }, paragraph }]
    if (above.length === 0) {
      // A section of one page shows no number, as its first page.
      const letters = lettersOf(begins ? allParagraphs(elements) : everyParagraph(blocks))
      if (!begins && letters <= ONE_PAGE) return []
      if (!begins) return [{ verdict: 'fail', found: { vi: 'không có số trang', en: 'no page number' } }]
      return [{ verdict: letters > ONE_PAGE ? 'fail' : 'person', found: { vi: 'không có số trang', en: 'no page number' } }]
    }
    if (evenAndOdd && pageFields(headers.even).length === 0)
      return [{ verdict: 'fail', found: { vi: 'trang chẵn không có số', en: 'no number on even pages' }, paragraph }]
    if (above.length > 1)
      return [{ verdict: 'fail', found: { vi: `${above.length} số trang`, en: `${above.length} numbers` }, paragraph }]
    return [{ verdict: 'pass', found: { vi: 'trong lề trên', en: 'in the top margin' }, paragraph }]
  })
}

const firstPage: Judge = ({ document: { sections } }) => {
  const [section] = sections
  if (!section || pageFields(section.headers.default).length === 0) return []
  const numbered =
    !section.titlePage || pageFields(section.headers.first).length > 0 || pageFields(section.footers.first).length > 0
  return [
    {
      verdict: numbered ? 'fail' : 'pass',
      found: numbered
        ? { vi: 'trang 1 có hiển thị số', en: 'shown on page 1' }
        : { vi: 'trang 1 không hiển thị số', en: 'not shown on page 1' },
    },
  ]
}

const pageStart: Judge = ({ document: { sections }, appendices, unheaded }) => {
  const starts = sections.map(({ pageStart }, index) => ({ pageStart, index }))
  return starts
    .filter(({ index }) => ![...appendices, ...unheaded].some(({ section }) => section === index))
    .flatMap(({ pageStart, index }): Observation[] => {
      if (index > 0 && pageStart === undefined) return []
      const format = sections[index]!.pageFormat
      const ok = (index === 0 ? (pageStart ?? 1) === 1 : false) && format === 'decimal'
      const number = pageStart ?? 1
      const arabic = format === 'decimal' ? { vi: '', en: '' } : { vi: ', không phải chữ số Ả Rập', en: ', not in Arabic digits' }
      return [{ verdict: ok ? 'pass' : 'fail', found: { vi: `từ số ${number}${arabic.vi}`, en: `from ${number}${arabic.en}` } }]
    })
}

export const PAGE_JUDGES: Readonly<Record<string, Judge>> = {
  'kho-giay': paper,
  'chieu-giay': orientation,
  'le-tren': margin('top'),
  'le-duoi': margin('bottom'),
  'le-trai': margin('left'),
  'le-phai': margin('right'),
  'le-trang-ngang': landscapeMargins,
  'phong-chu': fonts,
  'bo-ma': encoding,
  'mau-chu': colours,
  'so-trang-vi-tri': pageNumbers,
  'so-trang-dau': firstPage,
  'so-trang-bat-dau': pageStart,
}
