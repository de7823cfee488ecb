import { BODY, FIRST_LINES, TOLERANCE } from '../../decree/layout.ts'
import { POINT_LETTERS, roman } from '../../model/label.ts'
import { STATE_TYPES } from '../../decree/data/state-types.ts'
import { latin, wordsPattern } from '../../model/latin.ts'
import type { Wording } from '../../model/problem.ts'
import type { WordParagraph } from '../../ooxml/block.ts'
import { goesOnWithBases } from '../../elements/bases.ts'
import { isSeen, linesOf, seen } from '../../elements/word-line.ts'
import type { BodyParagraph, FoundElements } from '../find.ts'
import { once } from '../once.ts'
import { sizeOfText, sizesIn, titledClauses } from './type.ts'
import { at, joined, measureText, quoted, type Judge, type Observation } from './observation.ts'

const bases = ({ body }: FoundElements): readonly BodyParagraph[] => body.filter(({ role }) => role === 'basis')

/** Several bases run on in one paragraph: each after a semicolon, or on a broken line. */
const baseLines: Judge = (elements) =>
  bases(elements).map(({ line, text, paragraph }) => {
    const more = text
      .split(/;\s*/)
      .filter(
        (piece, index, pieces) => index > 0 && (LED.test(piece) || (CITED.test(piece) && DATED.test(pieces[index - 1]!))),
      ).length
    const broken = linesOf(paragraph, line.column).filter(({ text }) => /^\s*(?:Căn cứ|Xét|Theo đề nghị)/u.test(text)).length > 1
    return at(
      line,
      more === 0 && !broken,
      more === 0 && !broken
        ? { vi: 'một dòng', en: 'its own line' }
        : { vi: 'nhiều căn cứ trong một đoạn', en: 'several in one paragraph' },
    )
  })

const TYPES = wordsPattern(Object.keys(STATE_TYPES).concat('Công văn', 'Luật', 'Bộ luật', 'Nghị định', 'Thông tư', 'Văn bản'))
/** A title may hold semicolons and names of other documents: only what has its own number or date is cited for itself. */
const OWN_DATE = '(?:số\\s*(?::\\s*)?\\d|\\d[\\d/]*/\\p{Lu}|ngày\\s+\\d)'
const CITED = latin(`^(?:căn cứ\\s+)?(?:${TYPES})\\s.*?${OWN_DATE}|^căn cứ\\s`, 'iu')
/** The lead of a base, written as one. */
const LED = /^Căn cứ\s/u
const DATED = latin(OWN_DATE, 'iu')

/** So much of a line's end is quoted. */
const ENDING = 40
const UNMARKED: Wording = { vi: 'cuối dòng không có dấu', en: 'ends without a mark' }

const baseMarks: Judge = (elements) => {
  const found = bases(elements)
  const behind = elements.body[elements.body.indexOf(found.at(-1)!) + 1]
  // `Thực hiện Kế hoạch …, Sở ban hành Kế hoạch như sau:` is the last of the grounds, though it leads on to the text.
  const goesOn = behind !== undefined && goesOnWithBases(behind.text)
  return found.map(({ paragraph, text }, index) => {
    const last = index === found.length - 1
    const mark = text.at(-1) ?? ''
    const words = text.slice(-ENDING)
    const told = /[\p{L}\d]/u.test(mark) ? UNMARKED : { vi: `cuối dòng là dấu “${mark}”`, en: `ends with “${mark}”` }
    return at(
      { paragraph, text: words.slice(words.indexOf(' ') + 1) },
      mark === (last ? '.' : ';') || (last && goesOn && mark === ';'),
      told,
    )
  })
}

const MM = 25.4 / 1440

const BY_TYPING: Wording = { vi: 'lùi bằng dấu tab hoặc dấu cách', en: 'by tabs or spaces' }
const STRAY_SPACE: Wording = { vi: 'thừa dấu cách ở đầu đoạn', en: 'a space too many at the beginning' }

/** So little off one of the depths, in millimetres, nobody sees a line to be: `1,25 cm`, as a ruler of Word has it, is 1.27. */
const NEARLY = 0.25

const firstLines: Judge = ({ body }) =>
  body
    .filter(
      ({ role, paragraph }) =>
        (role === 'prose' || role === 'basis' || role === 'clause' || role === 'point') &&
        paragraph.format.align !== 'center' &&
        paragraph.format.align !== 'right',
    )
    .map(({ line, paragraph, text }) => {
      const { left, firstLine } = paragraph.format
      const [typed = ''] = paragraph.label === '' ? (/^[\t ]+/.exec(paragraph.text) ?? []) : []
      if (typed !== '') return at({ paragraph, text }, false, firstLine > 0 && /^ {1,2}$/.test(typed) ? STRAY_SPACE : BY_TYPING)
      const depth = (left + firstLine) * MM
      const off = Math.min(...FIRST_LINES.map((wanted) => Math.abs(depth - wanted)))
      const found = at(line, off <= TOLERANCE.mm, measureText(depth, ' mm'))
      return found.verdict === 'fail' && off <= NEARLY ? { ...found, verdict: 'person' } : found
    })

const AUTO_GAP = 280
const gapBefore = ({ autoBefore, before }: WordParagraph['format']): number => (autoBefore ? AUTO_GAP : before)
const gapAfter = ({ autoAfter, after }: WordParagraph['format']): number => (autoAfter ? AUTO_GAP : after)

const paragraphGaps: Judge = ({ body }) => {
  const found: Observation[] = []
  for (const { line, paragraph, above } of body) {
    if (!above) continue
    const alike = above.format.style === paragraph.format.style
    const after = alike && above.format.contextual ? 0 : gapAfter(above.format)
    const before = alike && paragraph.format.contextual ? 0 : gapBefore(paragraph.format)
    const gap = Math.max(after, before) / 20
    found.push(at(line, gap >= BODY.gap.min - TOLERANCE.pt, measureText(gap, ' pt')))
  }
  return found
}

/** Times New Roman's own line, in twips for each point of size. */
const LINE_TWIPS = 23

const ONE_LINE: Wording = { vi: ' dòng', en: ' line' }
const LINES: Wording = { vi: ' dòng', en: ' lines' }

const lineSpacing: Judge = ({ body, document: { sections } }) =>
  body.map(({ line, paragraph, section }): Observation => {
    const { format, runs, mark } = paragraph
    const size = runs.find((run) => run.text.trim() !== '')?.format.size ?? mark.size
    const lines = format.lineRule === 'auto' ? format.line / 240 : format.line / (size * LINE_TWIPS)
    // `atLeast` gives way to the letters' own height.
    const real = format.lineRule === 'atLeast' ? Math.max(1, lines) : lines
    const tolerance = format.lineRule === 'auto' ? TOLERANCE.line : 0.01
    const { min, max } = BODY.lineSpacing
    const ok = real >= min - tolerance && real <= max + tolerance
    const found = measureText(real, real === 1 ? ONE_LINE : LINES)
    const seen = at(line, ok, found)
    return ok && sections[section]?.lineGrid
      ? { ...seen, verdict: 'person', found: { vi: `${found.vi}, có lưới dòng`, en: `${found.en}, on a grid` } }
      : seen
  })

interface Label {
  readonly kind: 'section' | 'clause' | 'point'
  readonly path: readonly number[]
  readonly shown: string
  readonly dotted: boolean
}

/** Numbers of sections by the letters they are written in. */
const ROMANS = new Map(Array.from({ length: 99 }, (_, index) => [roman(index + 1), index + 1]))

/** The number or letter a paragraph begins with. */
function labelOf({ role, text }: BodyParagraph): Label | undefined {
  if (role === 'section') {
    const [, shown = '', end = ''] = /^([IVXLC]+)\s?([.)/-]?)/u.exec(text) ?? []
    return { kind: 'section', path: [ROMANS.get(shown) ?? 0], shown, dotted: end === '.' }
  }
  if (role === 'clause') {
    const [, shown = '', end = ''] = /^(\d{1,3}(?:\.\d{1,3})*)([.)/]?)/.exec(text) ?? []
    const path = shown.split('.').map(Number)
    // A sentence may begin with a number; a clause's is small, and parted from its text by a mark or, below the first level, a space.
    if (end === '' && path.length === 1) return undefined
    return { kind: 'clause', path, shown, dotted: end === '.' }
  }
  if (role === 'point') {
    const [, shown = '', end = ''] = /^(\p{Ll}{1,2})\s?([).])/u.exec(text) ?? []
    return { kind: 'point', path: [POINT_LETTERS.indexOf(shown) + 1], shown, dotted: end === ')' }
  }
  return undefined
}

const labelled = once(({ body }) => {
  const found: { readonly it: BodyParagraph; readonly label: Label }[] = []
  for (const it of body) {
    const label = labelOf(it)
    if (label) found.push({ it, label })
  }
  return found
})

const IN_ORDER: Wording = { vi: 'đúng thứ tự', en: 'in order' }

const numberingOrder: Judge = (elements) => {
  let section = 0
  let path: readonly number[] = []
  let point = 0
  // Behind `B.` a `C.` is the next letter, and no hundred.
  const lettered = (letter: string): boolean =>
    elements.body.some(({ text }) => text.startsWith(letter) && /^[A-Z]\s?\.\s/.test(text))
  const isLetter = (shown: string): boolean => /^[CD]$/.test(shown) && lettered(shown === 'C' ? 'B' : 'C')
  return labelled(elements).map(({ it, label }): Observation => {
    const say = (ok: boolean, expected: () => readonly string[]): Observation => {
      if (ok) return at(it.line, true, IN_ORDER)
      const options = expected()
      return at(it.line, false, {
        vi: `${label.shown}, chờ ${options.join(' hoặc ')}`,
        en: `${label.shown}, expected ${options.join(' or ')}`,
      })
    }
    if (label.kind === 'section') {
      const letter = isLetter(label.shown)
      const next = section + 1
      // What is below is counted anew.
      section = letter ? 0 : label.path[0]!
      path = []
      point = 0
      return say(letter || section === next || section === 1, () => [roman(next)])
    }
    if (label.kind === 'point') {
      const before = point
      point = label.path[0]!
      // Letters doubled past the end of the alphabet, and lists that begin anew.
      return say(label.shown.length === 2 || point === before + 1 || point === 1, () => [`${POINT_LETTERS[before] ?? 'a'})`])
    }
    const options = nextPaths(path, label.path.length, section)
    path = label.path
    point = 0
    const ok = options.some((option) => option.every((number, index) => number === label.path[index]))
    return say(ok, () => [...new Set(options.map((option) => option.join('.')))].slice(0, 2))
  })
}

/** What may follow a number: the next at any level above, or the first of a level below; in section II. also `2.1.`. */
function nextPaths(path: readonly number[], length: number, section: number): number[][] {
  const options: number[][] = []
  for (let depth = 1; depth <= path.length; depth++) {
    if (depth === length) options.push([...path.slice(0, depth - 1), path[depth - 1]! + 1])
  }
  if (length > path.length) options.push([...path, ...new Array<number>(length - path.length).fill(1)])
  // Clauses begin anew in each section, and below a heading without a number.
  if (length === 1 || path.length === 0) options.push(new Array<number>(length).fill(1))
  if (length === 2 && path.length === 0 && section > 0) options.push([section, 1])
  return options
}

const numberingDot: Judge = (elements) =>
  labelled(elements).map(({ it, label }) =>
    at(it.line, label.dotted, label.dotted ? DOTTED : label.kind === 'point' ? NO_BRACKET : NO_DOT),
  )

const DOTTED: Wording = { vi: 'có dấu', en: 'there' }
const NO_DOT: Wording = { vi: 'không có dấu chấm sau số', en: 'no full stop behind the number' }
const NO_BRACKET: Wording = { vi: 'không có dấu đóng ngoặc đơn sau chữ cái', en: 'no bracket behind the letter' }

/** The last words of the text, in a paragraph or in a table. */
const ending: Judge = ({ text: blocks }) => {
  const last = blocks.findLast(({ table, lines }) => table || !lines.every(({ text }) => /^[_\-–—\s]*$/.test(text)))
  const end = last?.lines.findLast(({ text }) => text.trim() !== '')
  if (!end) return []
  const text = end.text.trim()
  return [at(end, text.endsWith('./.') && !/\s\.\/\.$/.test(text), quoted(lastWords(text)))]
}

/** The last few words, none of them cut. */
const lastWords = (text: string): string => (text.length <= LAST ? text : text.slice(-LAST).replace(/^\S*\s+(?=\S)/, ''))
const LAST = 26

const headingSizes: Judge = (elements) => {
  const size = sizeOfText(elements)
  if (size === undefined) return []
  const text = measureText(size, ' pt')
  const sections = elements.body.filter(({ role }) => role === 'section')
  return [...sections, ...titledClauses(elements)].map(({ line }) => {
    const others = sizesIn(line).filter((it) => Math.abs(it - size) > 0.01)
    if (others.length === 0) return at(line, true, text)
    const found = joined(others.map((it) => measureText(it, ' pt')))
    return at(line, false, { vi: `${found.vi}, lời văn ${text.vi}`, en: `${found.en}, text ${text.en}` })
  })
}

const RUN_ON: Wording = { vi: 'nội dung viết liền sau tiêu đề', en: 'text goes on behind the title' }
const OWN_LINE: Wording = { vi: 'dòng riêng', en: 'a line of its own' }
/** A title in bold with its mark, behind which the text goes on. */
const TITLE_WORDS = latin(/(?<!\p{L})\p{L}{2}.*[\p{L})”"]\s*(?:[:.–-]\s*)?$/su)
const LONGEST_RUN_ON = 120
/** A sentence behind the title's colon, bold as the title is; `Đợt 1: Chào mừng ngày 30/4` is a title. */
const SENTENCE_BEHIND = /^\d{1,3}[.)]\s*[^:]{3,60}:\s\S+(?:\s\S+){3,}[.;]$/u

/** The title of a clause, told by its bold letters, and what follows it in the same paragraph. */
const clauseTitles: Judge = ({ body }) =>
  body.flatMap(({ role, line, text }): Observation[] => {
    if (role !== 'clause' || line.runs.find(isSeen)?.format.bold === false || !/^\d{1,3}[.)](?!\d)/.test(text)) return []
    const runs = seen(line)
    const from = runs.findIndex(({ format }) => !format.bold)
    if (from < 0 && /[.;]$/.test(text) && SENTENCE_BEHIND.test(text)) return [at(line, false, RUN_ON)]
    if (from < 0) return text.length <= LONGEST_RUN_ON ? [at(line, true, OWN_LINE)] : []
    const title = runs
      .slice(0, from)
      .map((run) => run.text)
      .join('')
      .replace(/^\d{1,3}[.)]\s*/, '')
    const behind = runs
      .slice(from)
      .map((run) => run.text)
      .join('')
    const runsOn =
      title.length <= LONGEST_RUN_ON &&
      TITLE_WORDS.test(title) &&
      (/[:.–-]\s*$/.test(title) || /^\s*[:.–-]/.test(behind)) &&
      /\p{L}.*\s.*\p{L}/su.test(behind)
    return runsOn ? [at(line, false, RUN_ON)] : []
  })

export const TEXT_JUDGES: Readonly<Record<string, Judge>> = {
  'can-cu-dong': baseLines,
  'can-cu-dau': baseMarks,
  'lui-dau-dong': firstLines,
  'cach-doan': paragraphGaps,
  'cach-dong': lineSpacing,
  'tieu-de-co-chu': headingSizes,
  'tieu-de-khoan-dong': clauseTitles,
  'thu-tu-muc': numberingOrder,
  'dau-cham-so': numberingDot,
  'ket-thuc': ending,
}
