import { isSyllable } from '../language/syllables.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { everyMatch } from '../model/matches.ts'
import { SCHOOL_KINDS } from '../bodies/data/kinds-of-bodies.ts'
import { FIRMS, FIRM_WORDS, NAMED_THINGS } from '../decree/data/capital-names.ts'
import { EXPANSIONS } from '../decree/data/expansions.ts'
import { SECTORS } from '../decree/data/sectors.ts'
import { WELL_KNOWN } from '../decree/data/well-known.ts'
import { RUNNING, type Manuscript, type Unit } from '../manuscript/manuscript.ts'
import { once } from './once.ts'
import { isCapitals, isInCapitals, isQuoted } from './scan.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'

/** An abbreviation somewhere in the text. */
export interface Use {
  readonly short: string
  readonly unit: Unit
  readonly start: number
  readonly end: number
  /** Position in reading order. */
  readonly order: number
}

/** A place where an abbreviation is explained; the full form where the words before it spell it. */
export interface Explanation extends Use {
  readonly full?: string
}

export interface Abbreviations {
  /** First use of each in the running text and headings, in reading order. */
  readonly uses: readonly Use[]
  readonly explanations: ReadonlyMap<string, readonly Explanation[]>
  /** Explained for the whole plan, or an own term of the office. */
  readonly given: ReadonlyMap<string, string>
}

const CAPS = 'A-ZĐÂÊÔƠƯ'
const SHORT = `[${CAPS}]{2,}(?:(?:&|-)[${CAPS}]{1,})*|[${CAPS}](?:&|-)[${CAPS}]{1,}(?:(?:&|-)[${CAPS}]{1,})*`
/** Not part of a symbol (`12/KH-UBND`), of a number or of a longer word. */
const USE = latin(`(?<![\\p{L}\\p{N}/&.-])(?:${SHORT})(?![\\p{L}\\p{N}/&-]|\\.[\\p{L}\\p{N}])`, 'uy')
const ROMAN = /^[IVXLCM]+$/u
/** `O-A`, `A-B`: single letters, names of types. */
const SINGLE_LETTERS = /^[A-Z](?:-[A-Z])+$/u
/** `(THADS)`, `(sau đây viết tắt là THADS)`, `(gọi tắt là BCĐ tỉnh)`, `(gọi tắt là Chỉ số CCHC)`, `(gọi tắt Kế hoạch CCHC 2022)`; `(KCN Tằng Loỏng)` names one. */
const BRACKET = latin(
  `\\((?:[^()]{0,40}?(?:(?:viết tắt|gọi tắt|gọi chung|gọi|tắt)(?: chung| tắt)? là|(?:viết|gọi) tắt):? (?:[\\p{L} ]{1,24} )?)?“?(${SHORT})”?(?: (?:\\p{Ll}[\\p{L} ]{0,19}|\\d{4}))?\\)`,
  'gu',
)
/** `Tổ công nghệ số cộng đồng (Tổ CNSCĐ)`: the word that the abbreviation goes with is said again. */
const WITH_ITS_WORD = latin(`\\((\\p{L}{2,}(?: \\p{L}{2,})?) (${SHORT})\\)`, 'gu')
/** `Tổng phụ trách Đội (TPT Đội)`: so may the word behind it be. */
const BEFORE_ITS_WORD = latin(`\\((${SHORT}) (\\p{Lu}\\p{L}*(?: \\p{L}{2,})?)\\)`, 'gu')
/** `Chỉ số mật độ muỗi, gọi tắt là DI, …`: named without a bracket. */
const NAMED_SO = latin(`(?<!\\p{L})(?:(?:viết|gọi) tắt(?: là)?|gọi(?: chung)? là):? “?(${SHORT})(?![\\p{L}\\p{N}/&-])`, 'giu')
/** `mầm non, tiểu học và trung học cơ sở (MN, TH và THCS)`, `huy chương vàng, bạc (viết tắt là HCV, HCB)`. */
const SEVERAL = latin(`\\((?<named>[^()]{0,30}tắt(?: là)?:? )?(${SHORT})((?:(?:[,;]| và)\\s(?:${SHORT}))+)\\)`, 'gu')
const BETWEEN = /[,;]?\s(?:và\s)?/u
/** `AI (trí tuệ nhân tạo)`, `CCHC: cải cách hành chính`; a note says it in a sentence: `SCL là nguồn sửa chữa lớn`. */
const AFTER = latin(`(?<![\\p{L}\\p{N}/&.-])(${SHORT})(?: \\(|: | là | = | [-–] )(?=\\p{L}{2,} \\p{L})([^().;]{6,80})`, 'gu')
/** Words of kind that a note may say before what is abbreviated. */
const MOST_BEFORE = 2

/** `DR (điều chỉnh phụ tải)`: what a foreign abbreviation means, whose letters are others. */
const TRANSLATED = latin(/^\p{Ll}+(?: \p{Ll}+){1,7}$/u)

/** A note says what abbreviations mean, whatever their letters. */
const NOTE = latin(/^[*(]?(?:ghi chú|trong đó|chú thích|(?:các )?(?:chữ|từ) viết tắt)[^:]{0,30}:/iu)

/** What every abbreviation begins with. */
const LETTERS = new RegExp(`^[${CAPS}]+$`, 'u')
const isOfLetters = ({ text }: Form): boolean => LETTERS.test(text)
/** What every one has that is explained behind it: most texts have none. */
const EXPLAINED = new RegExp(`[${CAPS}](?: \\(|: | là | = | [-–] )`, 'u')
const EXPLAINING = new RegExp(`\\([^()]*[${CAPS}][&-]?[${CAPS}]|${EXPLAINED.source}|(?:tắt|gọi)(?: chung)?(?: là)?:? “?[${CAPS}]`)

const BEFORE_EXPLAINED = ['(', ': ', ' là ', ' = ', ' - ', ' – ', ' tắt ']

/** False for most texts, which explain no abbreviation. */
export const mayExplain = (text: string): boolean => BEFORE_EXPLAINED.some((mark) => text.includes(mark)) && EXPLAINING.test(text)

const KNOWN: ReadonlySet<string> = new Set(WELL_KNOWN)
const SECTOR: ReadonlySet<string> = new Set(SECTORS)
/** Kinds of school and level, part of the name behind them: `Trường TH Vĩnh Bình A`. */
const SCHOOLS: ReadonlySet<string> = new Set(SCHOOL_KINDS)
const SCHOOL_BEFORE = /(?:trường|liên đội|chi đoàn|chi bộ|trung tâm|công đoàn)\s+(?:PT\s+)?$/iu
/** The shortened sector is a part of the unit's name: `Sở GDĐT`, `Sở Nông nghiệp và PTNT`, `các Sở: KH&ĐT, TNMT`. */
const UNIT_BEFORE = latin(/(?<!\p{L})(?:Bộ|[Ss]ở|[Pp]hòng|[Nn]gành)(?::? |: ?)(?:[\p{L}&, -]{0,60}(?:, |(?:và|&|-) ?))?$/u)
/** A space cut a symbol: `44/PGDĐT- YT`, `514/CV-PGD ĐT`, `88/ KH-PGDĐT`, `151/KH –VHA`. */
const IN_SYMBOL = latin(/\d\s?\/\s?(?:[\p{Lu}&-]{1,16}(?:\s?[-–]\s?| ))?$/u)

/** Words in small letters and with a capital. */
function eitherCase(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
}

/**
 * `Công ty TNHH MTV ABC`, `Công ty cổ phần Khoáng sản Yên Phú - BQP`: part of a firm's name. A word that is one of the list and has a capital is
 * read once, not both ways.
 */
const IN_FIRM = latin(
  `(?<!\\p{L})(?:${wordsPattern(eitherCase(FIRMS))})(?:\\s+(?=(?<word>(?:${wordsPattern(eitherCase(FIRM_WORDS))}|\\p{Lu}[\\p{L}\\d.&-]*|[-–])(?=\\s)))\\k<word>)*\\s+$`,
  'u',
)
/** `vắc xin HPV, MMR`, `máy in HP`: the name of a make, a standard, a substance. */
const NAMED = latin(
  `(?<!\\p{L})(?:${wordsPattern(eitherCase(NAMED_THINGS))})\\s+(?:(?:[\\p{Lu}\\d][\\p{Lu}\\d.:-]*|\\p{Lu}\\p{Ll}+\\p{Lu}+)(?:, | và |/| ))*$`,
  'u',
)
/** `VINAMILK`, `TOYOTA`: syllables, where an abbreviation is a row of first letters. */
const PRONOUNCED =
  /^(?:[BCDGHKLMNPQRSTVX][AEIOUY]){2}$|^(?=.{5})(?=.*[AEIOUY].*[AEIOUY])[BCDGHKLMNPQRSTVX]{0,2}[AEIOUY]+(?:[BCDGHKLMNPQRSTVX]{1,3}[AEIOUY]+)*[BCDGHKLMNPQRSTVX]{0,2}$/u

/** Hardly a Vietnamese word begins with i, o or, but for `em`, e: `PKI`, `SOC`, `EDR` come from abroad. */
const FROM_ABROAD = /^(?=.*(?:[IO]|(?<!T)E))[A-Z]{3,}$/u
const WORD_BEFORE = latin(/(\p{Lu}\p{Ll}{2,})\s$/u)
const WORD_BEHIND = latin(/^\s(\p{Lu}\p{Ll}{2,})/u)

const HATTED = /^(?=.*[ÂÊÔƠƯ]).{3,}$/u

const isName = (text: string, start: number, short: string): boolean => {
  const before = text.slice(Math.max(0, start - 100), start)
  // `THÔN ……`: a word in capitals, by its hat; letters that stand for words have none.
  if (HATTED.test(short) && isSyllable(short)) return true
  // `VTV`, `GLTV`: broadcasters.
  if (/..TV$/.test(short)) return true
  if (PRONOUNCED.test(short) || FROM_ABROAD.test(short) || IN_FIRM.test(before) || NAMED.test(before)) return true
  // `ITB Berlin`, `Zalo OA`: part of a name whose other words are no Vietnamese.
  const beside = [
    WORD_BEFORE.exec(before)?.[1],
    WORD_BEHIND.exec(text.slice(start + short.length, start + short.length + 20))?.[1],
  ]
  return beside.some((word) => word !== undefined && !isSyllable(word))
}

/** The abbreviations of a text: where they are used and where explained. */
export const abbreviationsOf = once(collect)

const READ = new Set([...RUNNING, 'heading', 'cell'])

/** Where units explain abbreviations, and those that only stand behind a symbol. */
export function explanationsIn(units: Iterable<Unit>): {
  readonly explanations: Map<string, Explanation[]>
  /** By the place of the first unit that has them so. */
  readonly inSymbols: ReadonlyMap<string, number>
} {
  const explanations = new Map<string, Explanation[]>()
  /** What stands in brackets behind an abbreviation explains it where nothing else does. */
  const translations: Explanation[] = []
  const inSymbols = new Map<string, number>()
  let order = -1
  for (const unit of units) {
    order++
    if (!READ.has(unit.role) || !mayExplain(unit.text)) continue
    if (isCapitals(unit.text)) {
      for (const it of inCapitals(unit, order)) explain(explanations, it)
      continue
    }
    const brackets = unit.text.includes('(')
    for (const found of brackets ? everyMatch(unit.text, BRACKET) : []) {
      const start = found.index + found[0].indexOf(found[1]!)
      // A note behind a symbol is part of the symbol.
      if (latin(/[\d/][\p{Lu}\d&/-]{1,20}\s?$/u).test(unit.text.slice(Math.max(0, found.index - 24), found.index))) {
        if (!inSymbols.has(found[1]!)) inSymbols.set(found[1]!, order)
        continue
      }
      explain(explanations, {
        short: found[1]!,
        unit,
        start,
        end: start + found[1]!.length,
        order,
        ...fullBefore(unit.text, found.index, found[1]!),
      })
    }
    for (const one of brackets ? withTheirWord(unit, order) : []) explain(explanations, one)
    for (const found of /tắt|gọi/iu.test(unit.text) ? everyMatch(unit.text, NAMED_SO) : []) {
      const end = found.index + found[0].length
      explain(explanations, { short: found[1]!, unit, start: end - found[1]!.length, end, order })
    }
    for (const found of brackets ? everyMatch(unit.text, SEVERAL) : []) {
      const before = everyMatch(unit.text.slice(Math.max(0, found.index - 160), found.index), latin(/[\p{L}\d]+/gu))
        .map(([word]) => initial(word))
        .join('')
      const named = found.groups?.named
      let start = found.index + 1 + (named?.length ?? 0)
      for (const short of unit.text.slice(start, found.index + found[0].length - 1).split(BETWEEN)) {
        start = unit.text.indexOf(short, start)
        if (named !== undefined || before.includes(letters(short))) explain(explanations, { short, unit, start, end: start + short.length, order })
        start += short.length
      }
    }
    for (const found of EXPLAINED.test(unit.text) ? everyMatch(unit.text, AFTER) : []) {
      const said = found[2]!.trim()
      const full = spelled(said, letters(found[1]!))
      const end = found.index + found[1]!.length
      const explanation: Explanation = { short: found[1]!, unit, start: found.index, end, order, full: full ?? said }
      if (full !== undefined) explain(explanations, explanation)
      else if ((unit.text[end + 1] === '(' && TRANSLATED.test(said)) || NOTE.test(unit.text)) translations.push(explanation)
    }
  }
  for (const it of translations) if (!explanations.has(it.short)) explain(explanations, it)
  return { explanations, inSymbols }
}

function collect(manuscript: Manuscript): Abbreviations {
  const { units, citations, office, data: plan } = manuscript
  const given = new Map<string, string>(Object.entries(plan?.abbreviations ?? {}))
  for (const term of office.terms) if (!given.has(term)) given.set(term, '')
  const { explanations, inSymbols } = explanationsIn(units)
  const uses: Use[] = []
  const used = new Set<string>()
  const words = vocabularyOf(manuscript)
  for (const place of words.placesOf(isOfLetters)) {
    const [unit, start] = [words.unitAt(place), words.startAt(place)]
    // Tables are short of room.
    if (!READ.has(unit.role) || unit.role === 'cell' || isInCapitals(unit)) continue
    if (used.has(words.formAt(place).text) && !/[&-]/.test(unit.text.charAt(words.endAt(place)))) continue
    USE.lastIndex = start
    const short = USE.exec(unit.text)?.[0]
    if (short === undefined) continue
    const order = words.ownerAt(place)
    if (
      used.has(short) ||
      (inSymbols.get(short) ?? Infinity) <= order ||
      citations.some((it) => it.unit === unit && it.start <= start && it.end > start) ||
      ROMAN.test(short) ||
      SINGLE_LETTERS.test(short) ||
      isFormula(unit.text, start + short.length) ||
      (SCHOOLS.has(short) &&
        SCHOOL_BEFORE.test(unit.text.slice(Math.max(0, start - 16), start)) &&
        latin(/^\s+\p{Lu}/u).test(unit.text.slice(start + short.length, start + short.length + 4))) ||
      IN_SYMBOL.test(unit.text.slice(Math.max(0, start - 26), start)) ||
      (SECTOR.has(short.replace(/[&-]/gu, '')) && UNIT_BEFORE.test(unit.text.slice(Math.max(0, start - 80), start))) ||
      isShouted(unit.text, start, start + short.length) ||
      isName(unit.text, start, short) ||
      isQuoted(unit, start)
    )
      continue
    used.add(short)
    uses.push({ short, unit, start, end: start + short.length, order })
  }
  return { uses, explanations, given }
}

/** `Tổ công nghệ số cộng đồng (Tổ CNSCĐ)`, `Tổng phụ trách Đội (TPT Đội)`, where the words before the bracket spell what stands in it. */
function withTheirWord(unit: Unit, order: number): Explanation[] {
  const behind = everyMatch(unit.text, BEFORE_ITS_WORD).flatMap((found): Explanation[] => {
    const [, short, word] = found as unknown as [string, string, string]
    const before = unit.text.slice(Math.max(0, found.index - 200), found.index).trimEnd()
    if (!before.toLowerCase().endsWith(` ${word.toLowerCase()}`)) return []
    const { full } = fullBefore(before, before.length - word.length, short)
    const start = found.index + 1
    return full === undefined ? [] : [{ short, unit, start, end: start + short.length, order, full: full.slice(0, -word.length).trim() }]
  })
  const ahead = everyMatch(unit.text, WITH_ITS_WORD).flatMap((found) => {
    const [, word, short] = found as unknown as [string, string, string]
    const before = unit.text.slice(Math.max(0, found.index - 200), found.index).trimEnd()
    const { full } = fullBefore(before, before.length, short)
    if (full === undefined || !before.slice(0, -full.length).trimEnd().toLowerCase().endsWith(word.toLowerCase())) return []
    const start = found.index + word.length + 2
    return [{ short, unit, start, end: start + short.length, order, full }]
  })
  return [...ahead, ...behind]
}

function explain(all: Map<string, Explanation[]>, one: Explanation): void {
  const known = all.get(one.short)
  if (known) known.push(one)
  else all.set(one.short, [one])
}

/** True for letters of a formula: `CO₂`. */
const isFormula = (text: string, end: number): boolean => /[\u2080-\u208e]/u.test(text.charAt(end))

/** True for a word among others in capitals: shouted, not shortened. */
function isShouted(text: string, start: number, end: number): boolean {
  const neighbours = [
    latin(/((?:\p{Lu}{2,} ){1,3})$/u).exec(text.slice(Math.max(0, start - 24), start))?.[1],
    latin(/^((?: \p{Lu}{2,}){1,3})(?!\p{Ll})/u).exec(text.slice(end, end + 24))?.[1],
  ]
  // Abbreviations have no tones, and seldom a hat.
  return neighbours.some(
    (word) => word !== undefined && /[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/u.test(word.normalize('NFD')),
  )
}

const initial = (word: string): string => {
  const letter = word[0]!.toUpperCase()
  return letter === 'Đ' ? 'Đ' : letter.normalize('NFD')[0]!
}

const letters = (short: string): string => [...short.replace(/[&-]/gu, '')].map((letter) => initial(letter)).join('')

const LETTER_FIRST = latin(/^\p{L}/u)
const JOINING = latin(/^(?:và|của|về|các|cho|với)$/iu)

/** True when the first letters of the words make up those of an abbreviation; words that join others may be left out. */
function spells(words: readonly string[], wanted: string): boolean {
  let spelt = ''
  let main = ''
  for (const word of words) {
    if (!LETTER_FIRST.test(word)) continue
    const letter = initial(word)
    spelt += letter
    if (!JOINING.test(word)) main += letter
  }
  return spelt === wanted || main === wanted
}

/** What an abbreviation stands for, of the words behind it: all of them, or those that a word of their kind begins. */
function spelled(said: string, wanted: string): string | undefined {
  if (spells(said.split(/[\s,-]+/u), wanted)) return said
  const words = everyMatch(said, latin(/[\p{L}\d]+/gu))
  for (let from = 0; from <= MOST_BEFORE; from++)
    for (let to = from + wanted.length; to <= Math.min(from + wanted.length + MOST_BEFORE, words.length); to++) {
      const last = words[to - 1]!
      if (
        spells(
          words.slice(from, to).map(([word]) => word),
          wanted,
        )
      )
        return said.slice(words[from]!.index, last.index + last[0].length)
    }
  return undefined
}

/** `I. PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT (PBGDPL)`: among capitals only what the words before it spell is told from a word. */
const inCapitals = (unit: Unit, order: number): Explanation[] =>
  everyMatch(unit.text, BRACKET)
    .filter((found) => fullBefore(unit.text, found.index, found[1]!).full !== undefined)
    .map((found) => {
      const start = found.index + found[0].indexOf(found[1]!)
      return { short: found[1]!, unit, start, end: start + found[1]!.length, order }
    })

/** The words before a bracket that its abbreviation stands for. */
function fullBefore(text: string, bracket: number, short: string): { full?: string } {
  const before = text.slice(Math.max(0, bracket - 120), bracket).trimEnd()
  const found = everyMatch(before, latin(/[\p{L}\d]+/gu))
  const words = found.map(([word]) => word)
  const wanted = letters(short)
  for (let take = wanted.length; take <= Math.min(wanted.length + 3, words.length); take++)
    if (spells(words.slice(-take), wanted)) return { full: before.slice(found.at(-take)!.index) }
  return {}
}

/** The sounds of a phrase: case, tone-mark style and spaces aside, to tell whether two phrases are one. */
export const sameWords = (phrase: string): string =>
  phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\s,–-]+/gu, ' ')
    .replace(latin(/\p{M}/gu), '')
    .trim()

/** True where nobody needs an explanation: well known, given for the plan, or made of parts that are. */
export function isKnown(short: string, given: ReadonlyMap<string, string>): boolean {
  // With a letter that Vietnamese does not have it is a name from abroad.
  return (
    KNOWN.has(short) ||
    given.has(short) ||
    /[FJWZ]/u.test(short) ||
    (/[&-]/u.test(short) && short.split(/[&-]/u).every((part) => part.length > 1 && (KNOWN.has(part) || given.has(part))))
  )
}

/** The full form to put into a hint, where it is known. */
export const expansionOf = (short: string): string | undefined => EXPANSIONS[short]
