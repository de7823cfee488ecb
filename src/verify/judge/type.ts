import { ALIGN_WORDS, slug, TYPE_CLAUSES, type Aspect, type TypedElement } from '../../decree/clauses.ts'
import { ELEMENTS, type TextElement } from '../../decree/layout.ts'
import { latin } from '../../model/latin.ts'
import type { Wording } from '../../model/problem.ts'
import type { FoundElements } from '../find.ts'
import type { Run } from '../../ooxml/block.ts'
import { once } from '../once.ts'
import { beginning, withoutBlanks } from '../../elements/fold.ts'
import { begunAsBasis } from '../../elements/bases.ts'
import { ADDRESSEE } from '../../elements/title.ts'
import { ownLines } from '../../elements/values.ts'
import { isSeen, linesOf, seen, weightOf, WordLine } from '../../elements/word-line.ts'
import { widthOf } from '../width.ts'
import { joined, measureText, type Judge, type Observation } from './observation.ts'
import { numberAlign, numberedHeaders } from './page-number.ts'
import { pageFields } from './page.ts'

/** Letters, size, weight, slant and place of each kind of text, held against its row of the layout. */

const lines = (found: readonly (WordLine | undefined)[]): WordLine[] => found.filter((line) => line !== undefined)

/** The margin a page number stands in. */
const MARGIN: WordLine['column'] = { paragraphs: [], width: 0, cell: undefined }

/** Where the texts of an element stand. */
const SPANS: { readonly [E in TypedElement]: (elements: FoundElements) => readonly WordLine[] } = {
  QuocHieu: ({ head }) => lines([head.country]),
  TieuNgu: ({ head }) => lines([head.motto]),
  CoQuanChuQuan: ({ head }) => lines(head.parents),
  CoQuanBanHanh: ({ head }) => lines(head.issuer),
  SoKyHieu: ({ head }) => lines([head.number]),
  DiaDanhThoiGian: ({ head }) => lines([head.date]),
  TenLoai: ({ title }) => lines([title?.type]),
  TrichYeu: ({ title }) => lines(ownLines(title?.lines ?? [])),
  NoiDung: (elements) => elements.body.filter((it) => it.role !== 'part' && !isCaption(it, elements)).map(({ line }) => line),
  CanCu: ({ body }) => body.filter(({ role }) => role === 'basis').map(({ line }) => line),
  Heading1: ({ body }) => body.filter(({ role }) => role === 'section').map(({ line }) => line),
  Heading2: (elements) => titledClauses(elements).map(({ line }) => line),
  QuyenHan: ({ closing }) => lines(closing.signatures.flatMap(({ posts }) => posts)),
  HoTen: ({ closing }) => lines(closing.signatures.map(({ name }) => name)),
  NoiNhan: ({ closing }) => lines([closing.label]),
  NoiNhanMuc: ({ closing }) => lines(closing.recipients),
  MucDoKhan: ({ marks }) => lines([marks.urgency]),
  LuuHanh: ({ marks }) => lines([marks.circulation]),
  PhuLuc: ({ appendices }) => lines(appendices.map(({ heading }) => heading)),
  TenPhuLuc: ({ appendices }) => lines(appendices.flatMap(({ title }) => title)),
  KemTheo: ({ appendices, unheaded, attached }) =>
    lines([...attached, ...[...appendices, ...unheaded].flatMap(({ link }) => link)]),
  SoTrang: ({ document: { sections, evenAndOdd } }) =>
    [...new Set(sections.flatMap(({ headers }) => numberedHeaders(headers, evenAndOdd)))].flatMap((blocks) =>
      pageFields(blocks).map(({ paragraph, format }) => new WordLine(paragraph, '1', [{ text: '1', format }], MARGIN)),
    ),
}

/** Four aspects of most are asked for. */
const SPANS_ONCE = Object.fromEntries(Object.entries(SPANS).map(([id, find]) => [id, once(find)])) as typeof SPANS

/** A clause's title is short and ends without a mark; of numbers such as 1.1. the decree says nothing. */
const LONGEST_TITLE = 160
export const titledClauses = once(({ body }) =>
  body.filter(
    ({ role, text }) => role === 'clause' && text.length <= LONGEST_TITLE && /^\d+\.?\s/.test(text) && !/[.;:,!?/]$/.test(text),
  ),
)

/** The runs that have letters or digits, where any has: a colon of another slant is not seen. */
function lettered(runs: WordLine['runs']): WordLine['runs'] {
  if (runs.length < 2) return runs
  const found = runs.filter(({ text }) => LETTER.test(text))
  return found.length > 0 ? found : runs
}
const LETTER = latin(/[\p{L}\d]/u)

const weight = (runs: WordLine['runs']): number => runs.reduce((sum, run) => sum + weightOf(run), 0)

function share({ runs }: Pick<WordLine, 'runs'>, is: (run: WordLine['runs'][number]) => boolean): number {
  let [some, others] = [false, false]
  for (const run of runs) {
    if (is(run)) some = true
    else others = true
  }
  // Most texts are so altogether, or nowhere.
  if (!some) return 0
  if (!others) return runs.some(isSeen) ? 1 : 0
  const counted = lettered(runs)
  const all = weight(counted)
  return all === 0 ? 0 : weight(counted.filter(is)) / all
}

/** The sizes of what is seen of a line, in the order they are met. */
export function sizesIn({ runs }: Pick<WordLine, 'runs'>): readonly number[] {
  if (runs.length === 1) return isSeen(runs[0]!) ? [runs[0]!.format.size] : []
  const sizes: number[] = []
  for (const run of runs) if (!sizes.includes(run.format.size) && isSeen(run)) sizes.push(run.format.size)
  return sizes
}

const sizesText = (sizes: readonly number[]): Wording =>
  sizes.length === 1 ? measureText(sizes[0]!, ' pt') : joined(sizes.map((size) => measureText(size, ' pt')))

function sizeOf({ size: { min, max } }: TextElement, span: WordLine): Observation {
  const isRight = (size: number): boolean => size >= min - 0.01 && size <= max + 0.01
  const sizes = sizesIn(span)
  const ok = sizes.every(isRight)
  return observe(span, ok, sizesText(ok ? sizes : sizes.filter((size) => !isRight(size))))
}

const FACE = {
  bold: {
    true: { vi: 'đậm', en: 'bold' },
    false: { vi: 'không đậm', en: 'not bold' },
    part: { vi: 'đậm một phần', en: 'bold in part' },
  },
  italic: {
    true: { vi: 'nghiêng', en: 'italic' },
    false: { vi: 'đứng', en: 'upright' },
    part: { vi: 'nghiêng một phần', en: 'italic in part' },
  },
} as const

const withSlant = (slant: Wording) => {
  const and = (weight: Wording): Wording => ({ vi: `${slant.vi}, ${weight.vi}`, en: `${slant.en}, ${weight.en}` })
  return { true: and(FACE.bold.true), false: and(FACE.bold.false), part: and(FACE.bold.part) }
}
/** Slant and weight in words. */
const FACES = { true: withSlant(FACE.italic.true), false: withSlant(FACE.italic.false), part: withSlant(FACE.italic.part) }

const isBold = ({ format }: WordLine['runs'][number]): boolean => format.bold
const isItalic = ({ format }: WordLine['runs'][number]): boolean => format.italic

/** A share in words, where so much of it may be otherwise. */
const shareWord = (share: number, most: number, slack: number): keyof (typeof FACE)['bold'] =>
  share >= 1 - most && share > 0 ? 'true' : share <= slack ? 'false' : 'part'
const isShare = (wanted: boolean, share: number, slack: number): boolean => (wanted ? share >= 0.999 : share <= slack)

function faceOf(row: TextElement, span: WordLine, most = 0, stressed = most): Observation {
  const bold = share(span, isBold)
  const italic = share(span, isItalic)
  const found = FACES[shareWord(italic, most, stressed)][shareWord(bold, most, most)]
  return observe(span, isShare(row.bold, bold, most) && isShare(row.italic, italic, stressed), found)
}

const CAPITALS: Wording = { vi: 'chữ in hoa', en: 'capitals' }
const LOWER_CASE: Wording = { vi: 'chữ in thường', en: 'lower case' }

/** A note in brackets behind a heading is no part of it: `TỔ CHỨC THỰC HIỆN (phân công tại Phụ lục II)`. */
const beforeNote = (span: WordLine): WordLine => {
  const [note] = /\s\([^()]*\)$/.exec(span.text) ?? []
  return note === undefined ? span : span.part(0, span.text.length - note.length)
}

const caseOf = (row: TextElement, span: WordLine): Observation => {
  const { capitals } = row.capitals ? beforeNote(span) : span
  const words = /\p{L}{2}/u.test(withoutBlanks(span.text))
  const ok = !words || capitals === row.capitals
  return observe(span, ok, capitals ? CAPITALS : LOWER_CASE)
}

function alignOf(row: TextElement, span: WordLine): Observation {
  const { align } = span.paragraph.format
  // Where tabs or spaces place a text beside another, its paragraph's alignment says nothing of it.
  if ((span.shared && GAP.test(lineOf(span))) || (row.align === 'center' && align === 'left' && LEADING.test(lineOf(span))))
    return {
      verdict: 'person',
      found: { vi: 'đặt bằng dấu tab hoặc dấu cách', en: 'placed by tabs or spaces' },
      paragraph: span.paragraph,
      quote: span.text,
    }
  if (align === row.align) return observe(span, true, ALIGN_WORDS[align])
  if (row.align === 'left' && align === 'both') return observe(span, true, FROM_LEFT)
  // In a cell as wide as its text the left looks the same as the middle.
  const middle = row.align === 'center' && align !== 'right' && Math.abs(offMiddle(span)) <= SEEN
  return middle ? observe(span, true, FILLS) : observe(span, false, ALIGN_WORDS[align])
}

/** What stands beside another, or is moved by what was typed before it. */
const GAP = /\t|\S[ \u00a0]{3,}\S|^[ \u00a0]{3,}/
const LEADING = /^[ \u00a0]*(?:\t|[ \u00a0]{3,})/
/** So far from the middle, in twips, is seen: a millimetre. */
const SEEN = 57
const FILLS: Wording = { vi: 'ở giữa dòng', en: 'in the middle of its line' }
const FROM_LEFT: Wording = { vi: 'bắt đầu từ lề trái', en: 'from the left margin' }

/** How far the middle of a text at the left stands from that of its column, in twips. */
function offMiddle(span: WordLine): number {
  const { left, right, firstLine } = span.paragraph.format
  const room = span.width - left - right
  // A space is a quarter of the size wide, which is 5 twips for each point.
  const lead = lineOf(span).search(/\S/) * 5 * (seen(span)[0]?.format.size ?? 0)
  return firstLine + lead + widthOf(span) / 2 - room / 2
}

/** The whole line a text is a part of. */
const lineOf = ({ paragraph, column, text }: WordLine): string =>
  linesOf(paragraph, column).find((line) => line.text.includes(text))?.text ?? paragraph.text

const observe = ({ paragraph, text }: WordLine, ok: boolean, found: Wording): Observation => ({
  verdict: ok ? 'pass' : 'fail',
  found,
  paragraph,
  quote: text,
})

/** The size most of the text has, by its letters. */
export const sizeOfText = once(({ body }): number | undefined => {
  const sizes = new Map<number, Run[]>()
  for (const { role, line } of body) {
    if (role === 'part' || role === 'section') continue
    for (const run of line.runs) {
      const alike = sizes.get(run.format.size)
      if (alike) alike.push(run)
      else sizes.set(run.format.size, [run])
    }
  }
  // A text of one size needs no counting.
  if (sizes.size < 2) return sizes.keys().next().value
  const weights = [...sizes].map(([size, runs]) => ({ size, weight: runs.reduce((sum, run) => sum + weightOf(run), 0) }))
  return weights.sort((a, b) => b.weight - a.weight)[0]!.size
})

/** A paragraph of another size than most of the text, though the text may have either: a person sees whether it is meant. */
const sizeBesideText = (elements: FoundElements, most: number, part: FoundElements['body'][number]): Observation | undefined => {
  const { role, line } = part
  if (role === 'part' || role === 'section') return undefined
  const others = sizesIn(line).filter((size) => Math.abs(size - most) > 0.01)
  if (others.length === 0 || isCaption(part, elements) || titledClauses(elements).includes(part)) return undefined
  const { vi, en } = sizesText(others)
  const text = measureText(most, ' pt')
  return {
    verdict: 'person',
    found: { vi: `${vi}, phần lớn lời văn ${text.vi}`, en: `${en}, most of the text ${text.en}` },
    paragraph: line.paragraph,
    quote: wordsOfSize(line, others[0]!),
  }
}

const wordsOfSize = (line: WordLine, size: number): string =>
  line.runs.find((run) => run.format.size === size && isSeen(run))?.text ?? line.text

const bodySizes = (elements: FoundElements): readonly Observation[] => {
  const told = SPANS_ONCE.NoiDung(elements).map((span) => sizeOf(ELEMENTS.NoiDung, span))
  const most = sizeOfText(elements)
  if (most === undefined || told.some(({ verdict }) => verdict === 'fail')) return told
  if (elements.body.every(({ line }) => line.runs.every(({ format }) => format.size === most))) return told
  const beside = elements.body.flatMap((part) => sizeBesideText(elements, most, part) ?? [])
  return beside.length > 0 ? beside : told
}

/** Words of the text an author may stress; a whole text in italics or bold is none. */
const STRESSED = 0.5

/** The paragraphs between the headings; a clause may be a heading too. */
const proseOf = once(({ body }) =>
  body.filter(({ role }) => role !== 'basis' && role !== 'part' && role !== 'section' && role !== 'clause'),
)

const bodyFace = once((elements): readonly Observation[] => {
  const prose = proseOf(elements).map(({ line }) => line)
  const all = { runs: prose.flatMap(({ runs }) => runs) }
  if (!all.runs.some(isSeen)) return []
  const [bold, italic] = [share(all, isBold), share(all, isItalic)]
  const ok = bold < STRESSED && italic < STRESSED
  const word = (value: number): 'true' | 'false' => (value >= STRESSED ? 'true' : 'false')
  const first = ok ? undefined : prose.find((span) => share(span, italic >= STRESSED ? isItalic : isBold) > 0)
  return [observe(first ?? prose[0]!, ok, FACES[word(italic)][word(bold)])]
})

/** A sentence: what is no heading without a number, and no note in brackets. */
const isSentence = (text: string): boolean =>
  text.length >= SHORTEST_SENTENCE && (text.endsWith('.') || text.endsWith(';')) && !text.startsWith('(')
const SHORTEST_SENTENCE = 32
const WHOLLY = {
  bold: { vi: 'cả đoạn in đậm', en: 'bold from end to end' },
  italic: { vi: 'cả đoạn in nghiêng', en: 'in italics from end to end' },
} as const

const KINDS = ['bold', 'italic'] as const

/** Whole sentences in bold or italics; words in a sentence may be. An entry of a list may be stressed by its author: a person tells. */
const wholeParagraphs: Judge = (elements) => {
  // A text that is so altogether is told as a whole.
  if (bodyFace(elements).some(({ verdict }) => verdict === 'fail')) return []
  return elements.body
    .filter(({ role }) => role !== 'basis' && role !== 'part' && role !== 'section')
    .filter(
      ({ role, words, text }) =>
        isSentence(text) &&
        !ADDRESSEE.test(words) &&
        !begunAsBasis(words) &&
        (role !== 'clause' || text.length > LONGEST_STRESSED),
    )
    .map(({ role, line }): Observation => {
      const kinds = KINDS.filter((kind) => share(line, kind === 'bold' ? isBold : isItalic) === 1)
      if (kinds.length === 0) return observe(line, true, NOT_WHOLLY)
      const seen = observe(line, false, joined(kinds.map((kind) => WHOLLY[kind])))
      return role === 'bullet' || role === 'clause' ? { ...seen, verdict: 'person' } : seen
    })
}
/** A clause that is bold up to its full stop may be a long title; one of two lines and more is a sentence. */
const LONGEST_STRESSED = 120
const NOT_WHOLLY: Wording = { vi: 'không có', en: 'none' }

/** What stands at a table or a picture, and not in the text's own lines. */
const CAPTION =
  /^\(?(?:(?:hinh|bang|bieu|bieu do|bieu so|so do|bang so|anh) ?(?:so )?[\divx]+(?:[.\d]*)\b|don vi(?: tinh)? ?:|dvt ?:|nguon ?:)/

/** `triệu đồng` at the right above a table: its unit without the words “Đơn vị tính”. */
const LONGEST_UNIT = 24
const isUnit = ({ text, line }: FoundElements['body'][number], { text: blocks }: FoundElements): boolean =>
  line.paragraph.format.align === 'right' &&
  text.length <= LONGEST_UNIT &&
  blocks.some((block, index) => blocks[index + 1]?.table && block.lines.includes(line))

const isCaption = (part: FoundElements['body'][number], elements: FoundElements): boolean => {
  const { align } = part.line.paragraph.format
  return (
    (align === 'center' || align === 'right') &&
    (CAPTION.test(beginning(part.text)) || isUnit(part, elements) || (align === 'center' && isAboveTable(part, elements)))
  )
}

/** A short line in the middle right above a table: its title. */
const LONGEST_CAPTION = 120
const isAboveTable = ({ text, line }: FoundElements['body'][number], { text: blocks }: FoundElements): boolean =>
  text.length <= LONGEST_CAPTION &&
  !/[.;]$/.test(text) &&
  blocks.some((block, index) => blocks[index + 1]?.table && block.lines.includes(line))

const bodyAlign = (elements: FoundElements): readonly Observation[] =>
  elements.body
    .filter(({ role, words }) => role !== 'part' && role !== 'section' && !ADDRESSEE.test(words))
    .filter((it) => !isCaption(it, elements))
    // A single line looks the same at the left as justified; only one that fills its width shows the margin.
    .filter(({ line }) => line.paragraph.format.align !== 'left' || widthOf(line) > line.width)
    .map(({ line }) => alignOf(ELEMENTS.NoiDung, line))

/** Bold says that a short clause is a title; without it, or with a few words in bold, a person tells. */
const titledFace = (elements: FoundElements): readonly Observation[] =>
  SPANS_ONCE.Heading2(elements).map((span) => {
    const seen = faceOf(ELEMENTS.Heading2, span, 0, STRESSED)
    return seen.verdict === 'fail' && share(span, isBold) < 0.5 ? { ...seen, verdict: 'person' as const } : seen
  })

/** Marks of a sentence may follow the bold words of the label. */
const LABEL_SLACK = 0.15

function judge(id: TypedElement, aspect: Aspect): Judge {
  const row = ELEMENTS[id]
  if (id === 'NoiDung' && aspect === 'face') return bodyFace
  if (id === 'NoiDung' && aspect === 'align') return bodyAlign
  if (id === 'NoiDung' && aspect === 'size') return bodySizes
  if (id === 'SoTrang' && aspect === 'align') return numberAlign
  if (id === 'Heading2' && aspect === 'face') return titledFace
  const look = LOOKS[aspect](id)
  const spans = SPANS_ONCE[id]
  return (elements) => spans(elements).map((span) => look(row, span))
}

const LOOKS: { readonly [A in Aspect]: (id: TypedElement) => (row: TextElement, span: WordLine) => Observation } = {
  case: () => caseOf,
  size: () => sizeOf,
  align: () => alignOf,
  face: (id) => {
    const [most, stressed] = [id === 'NoiNhanMuc' ? LABEL_SLACK : 0, id === 'Heading1' ? STRESSED : undefined]
    return (row, span) => faceOf(row, span, most, stressed)
  },
}

const asked: Readonly<Record<string, Judge>> = Object.fromEntries(
  (Object.keys(TYPE_CLAUSES) as TypedElement[]).flatMap((id) =>
    TYPE_CLAUSES[id].map((aspect) => [`${slug(id)}-${aspect}`, judge(id, aspect)]),
  ),
)

export const TYPE_JUDGES: Readonly<Record<string, Judge>> = { ...asked, 'noi-dung-ca-doan': wholeParagraphs }
