import { EXPANSIONS } from '../../decree/data/expansions.ts'
import { ELEMENTS, HEAD_SIZES, RULE_LINES, TOLERANCE, WORDS, type ElementId, type Measure } from '../../decree/layout.ts'
import { oneToneStyle } from '../../bodies/agencies.ts'
import { parseDate } from '../../model/date.ts'
import type { Wording } from '../../model/problem.ts'
import { everyParagraph, type WordParagraph } from '../../ooxml/block.ts'
import type { FoundElements } from '../find.ts'
import { once } from '../once.ts'
import { ruleUnder, type RuleLine } from '../rule-line.ts'
import { folded, plain } from '../../elements/fold.ts'
import { ADDRESSEE } from '../../elements/title.ts'
import { ownLines } from '../../elements/values.ts'
import { isBlank, seen, type WordLine } from '../../elements/word-line.ts'
import { longestLine, widthOf } from '../width.ts'
import { absent, at, measureText, quoted, same, type Judge, type Observation } from './observation.ts'

/** Units that measures are told in. */
const OF_THE_LINE: Wording = { vi: ' lần độ dài dòng chữ', en: ' of the text line' }
const OFF_THE_MIDDLE: Wording = { vi: ' mm lệch khỏi giữa dòng chữ', en: ' mm off the middle of the text' }
const LINES: Wording = { vi: ' dòng', en: ' lines' }
const BETWEEN_LINES: Wording = { vi: ' pt giữa hai dòng', en: ' pt between lines' }

const missing: readonly Observation[] = [{ verdict: 'fail', found: absent }]

const words = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

const [COUNTRY, MOTTO] = WORDS.motto

/** Ô số 1 stands at the top of page 1; a header that all pages show has it on each of them. */
const country: Judge = ({ head, document: { sections } }) => {
  if (!head.country) return missing
  const { paragraph, text: quote } = head.country
  const text = words(quote)
  const right = oneToneStyle(text) === COUNTRY
  if (right && paragraph.at === 0 && sections[0]!.titlePage === false)
    return [{ verdict: 'person', found: IN_EVERY_HEADER, paragraph, quote }]
  return [at(head.country, right, quoted(text))]
}

const IN_EVERY_HEADER: Wording = {
  vi: 'nằm trong đầu trang (header) chung: in lại ở mọi trang, chỉ trang đầu mới có',
  en: 'in the header that all pages share: printed on each of them, though it belongs on the first',
}

const motto: Judge = ({ head }) => {
  if (!head.motto) return missing
  const text = words(head.motto.text)
  return [at(head.motto, text === MOTTO, quoted(text))]
}

/** Letters a little narrower than the column still stand on one line. */
const oneLine: Judge = ({ head: { country: line } }) => {
  if (!line || line.shared) return []
  const { left, right, firstLine } = line.paragraph.format
  const room = line.width - Math.max(0, left) - Math.max(0, right) - Math.max(0, firstLine)
  const fits = widthOf(line) <= room + 20
  return [
    at(line, fits, fits ? { vi: 'một dòng', en: 'one line' } : { vi: 'bị ngắt thành hai dòng', en: 'broken over two lines' }),
  ]
}

/** A rule this much too long or too short, as a share of its line, is not seen without a ruler. */
const NEARLY = 0.05

/** Lines with the rule under them: motto and issuer, whose rules may hang anywhere in their column, and the title. */
const RULED = {
  motto: { lines: ({ head }) => (head.motto ? [head.motto] : []), above: true },
  issuer: { lines: ({ head }) => head.issuer, above: true },
  title: { lines: ({ title }) => title?.lines ?? [], above: false },
} as const satisfies Record<string, { lines: (elements: FoundElements) => readonly WordLine[]; above: boolean }>
type Ruled = keyof typeof RULED

const rules = once((elements) => {
  const under = (ruled: Ruled): RuleLine | undefined => {
    const { lines, above } = RULED[ruled]
    const found = lines(elements)
    const last = found.at(-1)
    return last && ruleUnder(found, last.column, RULE_LINES[ruled].chosen, above)
  }
  return { motto: under('motto'), issuer: under('issuer'), title: under('title') }
})

const ratio =
  (ruled: Ruled, tolerance: number): Judge =>
  (elements) => {
    const measure: Measure = RULE_LINES[ruled]
    const found = RULED[ruled].lines(elements)
    const rule = rules(elements)[ruled]
    if (!rule) return []
    const { paragraph, text: quote } = found.at(-1)!
    if (rule.how === 'missing') {
      // Drawn lines may hang from any paragraph of the head; then a person sees whether one is this element's.
      const elsewhere = everyParagraph(elements.document.sections[0]?.blocks ?? []).some(
        (it) => it.lines.length > 0 && !(it.lines.length === 1 && isTaken(elements, it)),
      )
      return [
        elsewhere
          ? { verdict: 'person', found: { vi: 'có nét vẽ ở chỗ khác', en: 'a line is drawn elsewhere' }, paragraph, quote }
          : { verdict: 'fail', found: { vi: 'không có đường kẻ', en: 'no rule' }, paragraph, quote },
      ]
    }
    if (rule.how === 'underlined')
      return [
        {
          verdict: 'person',
          found: { vi: 'gạch chân chữ, không phải đường kẻ riêng', en: 'the letters are underlined; no rule of its own' },
          paragraph,
          quote,
        },
      ]
    if (rule.how === 'stars')
      return [{ verdict: 'fail', found: { vi: 'hàng dấu *, không phải nét liền', en: 'stars, no solid line' }, paragraph, quote }]
    const own = ownLines(found)
    // Which line of several is meant the decree leaves open: the longest, or the one it stands under, which may say what it goes with.
    const shares = [Math.max(...own.map(longestLine)), longestLine(own.at(-1)!), longestLine(found.at(-1)!)].map(
      (under) => rule.length! / under,
    )
    const fits = (share: number, more = 0): boolean =>
      share >= measure.min - tolerance - more && share <= measure.max + tolerance + more
    const share = shares.find((it) => fits(it)) ?? shares[0]!
    const text = measureText(share, OF_THE_LINE)
    return [
      {
        verdict: fits(share) ? 'pass' : shares.some((it) => fits(it, NEARLY)) ? 'person' : 'fail',
        found: text,
        paragraph,
        quote,
      },
    ]
  }

/** A rule so far from the middle of its text, in twips, is seen to be off: five millimetres. */
const OFF_MIDDLE = 283
const MIDDLE: Wording = { vi: 'ở giữa', en: 'in the middle' }

/** Rules that stand in the column of a centred text, and where they stand in it. */
const ruleMiddles: Judge = (elements) =>
  (['motto', 'issuer', 'title'] as const).flatMap((ruled): Observation[] => {
    const last = RULED[ruled].lines(elements).at(-1)
    if (!last || last.shared || last.paragraph.format.align !== 'center') return []
    const middle = rules(elements)[ruled]?.middle
    if (middle === undefined) return []
    const { left, right } = last.paragraph.format
    const off = Math.abs(middle - (last.width + left - right) / 2)
    const found = measureText((off * 25.4) / 1440, OFF_THE_MIDDLE)
    return [at(last, off <= OFF_MIDDLE, off <= OFF_MIDDLE ? MIDDLE : found)]
  })

/** The one line that hangs from it is another element's. */
const isTaken = (elements: FoundElements, paragraph: WordParagraph): boolean =>
  Object.values(rules(elements)).some((rule) => rule?.how === 'drawn' && rule.paragraph === paragraph)

const SINGLE = 240
const single = ({ format: { line, lineRule }, mark, runs }: WordParagraph): boolean => {
  const size = runs[0]?.format.size ?? mark.size
  return lineRule === 'auto'
    ? Math.abs(line - SINGLE) <= 2
    : lineRule === 'atLeast'
      ? line <= size * 23
      : Math.abs(line - size * 23) <= size * 3
}

/** Paragraphs of one column that stand close: single lines, nothing between. */
function close(lines: readonly WordLine[], all: readonly WordParagraph[]): Observation | undefined {
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))]
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!]
  const between = all.slice(all.indexOf(first) + 1, Math.max(0, all.indexOf(last)))
  const empty = between.find(isBlank)
  if (empty) return at(lines.at(-1)!, false, { vi: 'có dòng trống ở giữa', en: 'an empty line between' })
  for (const [index, paragraph] of paragraphs.entries()) {
    const { before, after, line } = paragraph.format
    if (!single(paragraph)) return at({ paragraph, text: paragraph.text }, false, measureText(line / SINGLE, LINES))
    const gap = Math.max(index > 0 ? before : 0, index < paragraphs.length - 1 ? after : 0)
    if (gap > 20) return at({ paragraph, text: paragraph.text }, false, measureText(gap / 20, BETWEEN_LINES))
  }
  return at(lines[0]!, true, { vi: 'dòng đơn', en: 'single' })
}

const countryGap: Judge = ({ head: { country, motto } }) => {
  if (!country || !motto || country.column !== motto.column) return []
  return [close([country, motto], country.column.paragraphs)!]
}

const issuerGap: Judge = ({ head: { parents, issuer } }) => {
  const places = [...parents, ...issuer]
  const [first] = places
  if (!first || places.length < 2 || places.some(({ column }) => column !== first.column)) return []
  return [close(places, first.column.paragraphs)!]
}

/** The lines of note 1 of Phụ lục I, Phần V, in the order of its sets. */
const SIZED: readonly ElementId[] = ['QuocHieu', 'TieuNgu', 'DiaDanhThoiGian']

const sizes: Judge = ({ head: { country, motto, date } }) => {
  const set = [country, motto, date].map((place) => (place ? seen(place)[0]?.format.size : undefined))
  if (set.some((size) => size === undefined)) return []
  const allowed = set.map((size, index) => size! >= ELEMENTS[SIZED[index]!].size.min && size! <= ELEMENTS[SIZED[index]!].size.max)
  const fits = (wanted: readonly number[], asked: (index: number) => boolean): boolean =>
    wanted.every((size, index) => !asked(index) || Math.abs(size - set[index]!) < 0.3)
  // A size that its own line may not have is told there, and is no second fault where the others make a set.
  if (allowed.includes(false) && HEAD_SIZES.some((wanted) => fits(wanted, (index) => allowed[index]!))) return []
  const ok = HEAD_SIZES.some((wanted) => fits(wanted, () => true))
  return [at(country!, ok, same(set.join(', ').replaceAll('.', ',')))]
}

const SHORT = new Set([...Object.keys(EXPANSIONS), 'UBMTTQ'])

/** Letters that no syllable has side by side: `THPT`, `BHXH`; Roman numerals are numbers. */
const isShort = (word: string): boolean =>
  SHORT.has(word) || (/^\p{Lu}{2,}$/u.test(word) && !/[aeiouy]/.test(folded(word)) && !/^[IVXLC]+$/.test(word))

/** What the law on enterprises lets a registered name have. */
const COMPANY = /\b(?:cong ty|ngan hang)\b/
const COMPANY_FORMS = new Set(['TNHH', 'MTV', 'CP', 'TMCP'])

const issuerName: Judge = ({ head: { issuer } }) => {
  if (issuer.length === 0) return missing
  const company = issuer.some(({ text }) => COMPANY.test(folded(text)))
  return issuer.map((line) => {
    const short = line.text.split(/[\s,;()]+/).find((word) => isShort(word) && !(company && COMPANY_FORMS.has(word)))
    return at(line, short === undefined, quoted(short ?? line.text))
  })
}

/** `Số: 05/KH-THADS`, or a blank before the slash. */
const NUMBER = /^Số: ?(?:(?<number>\d+)|[\s\u00a0.…_]*)\/(?<symbol>[\p{Lu}\d][\p{L}\d&]*(?:-[\p{L}\d&.]+)*)$/u

const numberForm: Judge = ({ head: { number }, attached }) => {
  if (!number) return attached.length > 0 ? [] : missing
  const text = plain(number.text).trim()
  const match = NUMBER.exec(text)?.groups
  const digits = match?.number
  const padded = digits === undefined || (digits.length > 1 && Number(digits) > 0)
  const capitals = match?.symbol === undefined || match.symbol.split('-').every((part) => /^\p{Lu}/u.test(part))
  const dashed = match?.symbol === undefined || /-/.test(match.symbol)
  return [at(number, match !== undefined && padded && capitals && dashed, quoted(text))]
}

/** Several bodies issue it. */
const isJoint = ({ head: { issuer }, closing: { signatures } }: FoundElements): boolean =>
  signatures.length > 1 || issuer.slice(0, -1).some(({ text }) => /[-–]\s*$/.test(text))

/** Of a plan that several bodies issue the letters say so. */
const symbolType: Judge = (elements) => {
  const { number } = elements.head
  const letters = /\/\s*([\p{L}]+)/u.exec(number?.text ?? '')?.[1]
  return number && letters !== undefined
    ? [at(number, letters === 'KH' || (letters === 'KHLT' && isJoint(elements)), same(letters))]
    : []
}

const DATE =
  /^ngày (?<day>\d{1,2}|[\s\u00a0.…_]*) ?tháng (?<month>\d{1,2}|[\s\u00a0.…_]*) ?năm ?(?<year>\d{4}|(?:20)?[\s\u00a0.…_]*)$/u

/** The date without its place, its blanks kept. */
const dateOf = (text: string): string => /ngày.*$/iu.exec(text)?.[0].trim() ?? ''

/** Day and month, where both are written, with their year: such a day is in the calendar. */
function exists({ day, month, year }: Record<string, string | undefined>): boolean {
  const [days, months] = [day, month].map((it) => /\d+/.exec(it ?? '')?.[0].padStart(2, '0'))
  // Of a year still to be written, 2000 lets every day stand.
  const known = /^\d{4}$/.test(year ?? '') ? year : '2000'
  return months === undefined || parseDate(`${known}-${months}${days === undefined ? '' : `-${days}`}`) !== undefined
}

const dateForm: Judge = ({ head: { date, place }, attached }) => {
  if (!date) return attached.length > 0 ? [] : missing
  const text = words(date.text)
  // A blank of spaces is one space when it is compared; then day and month are not there.
  const blank = dateOf(date.text)
  const form = DATE.exec(words(blank).replace(/(ngày|tháng) (?=tháng|năm)/g, '$1 … '))?.groups
  if (form && !exists(form))
    return [at(date, false, { vi: `không có ngày này: ${quoted(blank).vi}`, en: `no such day: ${quoted(blank).en}` })]
  const roomy = !/(?:ngày|tháng) (?=tháng|năm)/.test(blank)
  const named = /^\p{Lu}/u.test(place)
  const commas = /,\s/.test(text) || text === words(blank)
  // The year is left open only where the whole date is.
  const dated = form !== undefined && (/\d/.test(form.year!) || !/\d/.test(form.day! + form.month!))
  return [at(date, dated && roomy && named && commas, quoted(date.text))]
}

const datePadding: Judge = ({ head: { date } }) => {
  const match = DATE.exec(words(dateOf(date?.text ?? '')).replace(/(ngày|tháng) (?=tháng|năm)/g, '$1 … '))?.groups
  if (!date || !match) return []
  const { day, month } = match
  const dayOk = !/\d/.test(day!) || day!.length === 2
  const monthOk = !/\d/.test(month!) || (Number(month) <= 2 || Number(month) >= 10 ? month!.length === 2 : month!.length === 1)
  return [at(date, dayOk && monthOk, quoted(dateOf(date.text)))]
}

const dateLevel: Judge = ({ head: { number, date } }) => {
  if (!number || !date) return []
  const level =
    number.paragraph === date.paragraph || (number.column.cell !== undefined && number.column.cell.row === date.column.cell?.row)
  if (level) return [at(date, true, { vi: 'cùng một dòng', en: 'on one line' })]
  // Two text boxes or frames, or two tables side by side: only the page shows it.
  const known = number.column.cell !== undefined && date.column.cell !== undefined
  const placed = number.paragraph.format.frame !== undefined || date.paragraph.format.frame !== undefined
  return [
    {
      ...at(date, false, { vi: 'khác dòng', en: 'on another line' }),
      verdict: known || (number.column === date.column && !placed) ? 'fail' : 'person',
    },
  ]
}

const JOINT_KIND = /^ke hoach (?:lien tich|phoi hop|lien nganh)$/

/** A plan of several bodies says so in its name as in its letters. */
const typeName: Judge = (elements) => {
  const { title } = elements
  if (!title) return missing
  const { type: line } = title
  const words = folded(line.text)
  const ok = (!title.runOn && words === folded(WORDS.kind)) || (JOINT_KIND.test(words) && isJoint(elements))
  return [at(line, ok, quoted(line.text))]
}

const titleForm: Judge = ({ title }) => {
  const [first] = ownLines(title?.lines ?? [])
  if (!title || !first) return title?.runOn ? [] : missing
  const text = ownLines(title.lines)
    .map((line) => line.text)
    .join(' ')
  const fault: Wording | undefined = /^v\/v\b/iu.test(text)
    ? { vi: 'có “V/v”', en: '“V/v”' }
    : !/^(?:[^\p{L}]*\p{Lu}|\[\[)/u.test(text)
      ? { vi: 'chữ đầu không viết hoa', en: 'begins in lower case' }
      : title.apart
        ? { vi: 'cách tên loại một dòng trống', en: 'an empty line above' }
        : undefined
  return [at(first, fault === undefined, fault ?? quoted(text))]
}

const addressee: Judge = ({ body, title }) => {
  const found = body.find(({ words }) => ADDRESSEE.test(words))
  if (found) return [at(found.line, false, quoted(found.text.slice(0, 40)))]
  return title ? [{ verdict: 'pass', found: absent }] : []
}

export const HEAD_JUDGES: Readonly<Record<string, Judge>> = {
  'quoc-hieu-text': country,
  'quoc-hieu-mot-dong': oneLine,
  'tieu-ngu-text': motto,
  'tieu-ngu-ke': ratio('motto', 0),
  'quoc-hieu-dong-don': countryGap,
  'co-chu-thong-nhat': sizes,
  'co-quan-ban-hanh-ten': issuerName,
  'co-quan-dong-don': issuerGap,
  'co-quan-ke': ratio('issuer', TOLERANCE.ratio),
  'so-ky-hieu-text': numberForm,
  'ky-hieu-loai': symbolType,
  'dia-danh-text': dateForm,
  'thoi-gian-so': datePadding,
  'dia-danh-ngang-so': dateLevel,
  'ten-loai-text': typeName,
  'trich-yeu-text': titleForm,
  'trich-yeu-ke': ratio('title', TOLERANCE.ratio),
  'duong-ke-giua': ruleMiddles,
  'van-ban-den': addressee,
}
