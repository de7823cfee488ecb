import { AGENCIES, inCaseOf, oneToneStyle } from '../bodies/agencies.ts'
import { BODY_BEGINNINGS, ISSUER_BEGINNINGS, UNIT_FIELDS } from '../bodies/data/kinds-of-bodies.ts'
import { NAME_PARTS, NAME_TERMS, SMALL_IN_NAMES, SMALL_TERMS_IN_NAMES } from '../bodies/data/name-letters.ts'
import { EVERY_PROVINCE } from '../bodies/provinces.ts'
import { COMPOUNDS } from '../language/data/compounds.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { OFFICE_WORDS } from '../language/data/office-words.ts'
import { isSyllable } from '../language/syllables.ts'
import { latin } from '../model/latin.ts'

/** The letters of a body's name that a document prints in capitals, worked out stretch by stretch (Phụ lục II, Mục IV). */

/** As names are compared: small letters, one style of tone marks. */
export const lower = (text: string): string => oneToneStyle(text.normalize('NFC')).toLocaleLowerCase('vi').replace(/\s+/g, ' ')

/** With a capital. */
export const first = (text: string): string => (text[0] ?? '').toLocaleUpperCase('vi') + text.slice(1)

const bare = (stretch: string): string => lower(stretch).replace(/[,.;“”"()]/g, '')

const PARTS = new Map([...EVERY_PROVINCE, ...AGENCIES, ...NAME_PARTS].map((part) => [bare(part), part]))
const BEGINNINGS = new Set([...BODY_BEGINNINGS, ...ISSUER_BEGINNINGS].map(lower))
let terms: ReadonlySet<string> | undefined
const isTerm = (words: string): boolean =>
  (terms ??= new Set(
    [...COMPOUNDS, ...UNIT_FIELDS, ...OFFICE_WORDS, ...FIXED_TERMS.map(({ term }) => term), ...NAME_TERMS].map(lower),
  )).has(words)
const SMALL = new Set(SMALL_IN_NAMES)
const SMALL_TERMS = new Set(SMALL_TERMS_IN_NAMES)
const LONGEST_PART = Math.max(...[...PARTS.keys()].map((part) => part.split(' ').length))
const LONGEST_TERM = 5
/** So many words that stand in the text as one name are taken as they stand there; fewer where capitals show a name. */
const SURE_WORDS = 3

const UNITS = new Set('xã phường trấn tỉnh huyện quận khu phố'.split(' '))
/** No name of a commune or province is longer. */
const LONGEST_NAME = 3
const LONGEST_SCHOOL = 4

/** A body's name; `written` finds a stretch of it where a text has it in other letters than capitals. */
export function bodyLetters(name: string, written: (stretch: string) => string | undefined): string {
  const words = name.toLocaleLowerCase('vi').split(' ')
  const own = behindUnits(words)
  const found: string[] = []
  let quoted = false
  for (let at = 0; at < words.length;) {
    const opens = /^[“"]/.test(words[at]!)
    quoted ||= opens
    const stretch = stretchAt(words, at, own, written, quoted && !opens)
    found.push(stretch)
    at += stretch.split(' ').length
    if (/[”"]$/.test(stretch)) quoted = false
  }
  return found.join(' ')
}

/** The longest stretch from a word on whose letters are known; else the word. */
function stretchAt(
  words: readonly string[],
  at: number,
  own: ReadonlySet<number>,
  written: (stretch: string) => string | undefined,
  quoted: boolean,
): string {
  const whole = (length: number): string => words.slice(at, at + length).join(' ')
  const most = (length: number): number => Math.min(length, words.length - at)
  for (let length = most(LONGEST_PART); length > 0; length--) {
    const stretch = whole(length)
    const text = written(stretch)
    if (text && (length >= SURE_WORDS || INNER_CAPITAL.test(text))) return text
    const part = PARTS.get(bare(stretch))
    if (part && (length > 1 || at === 0)) return at === 0 ? first(inCaseOf(part, stretch)) : inCaseOf(part, stretch)
  }
  const [word] = [words[at]!]
  if (isNumeral(word, words[at - 1])) return word.toUpperCase()
  if (own.has(at) && (!isLetters(word) || VOWEL.test(word.normalize('NFD')))) return capital(word)
  if (isLetters(word)) return word.toLocaleUpperCase('vi')
  if (quoted) return word
  for (let length = most(LONGEST_TERM); length > 0; length--) {
    const stretch = whole(length)
    const known = at === 0 ? BEGINNINGS.has(stretch) : isTerm(bare(stretch)) || SMALL_TERMS.has(bare(stretch))
    if (known) return at > 0 && (SMALL_TERMS.has(bare(stretch)) || words[at - 1] === 'các') ? stretch : capital(stretch)
  }
  if (at === 0 && isTerm(whole(most(2)))) return capital(whole(most(2)))
  return at > 0 && SMALL.has(bare(word)) ? word : capital(word)
}

const INNER_CAPITAL = latin(/^\p{Lu}.*\P{L}\p{Lu}/u)

/** The first letter as a capital, behind a quotation mark too; both of `N’Đir`. */
const capital = (text: string): string =>
  text.replace(latin(/^[“"(]*\p{L}(?:['’]\p{L})?/u), (found) => found.toLocaleUpperCase('vi'))

/** The syllables of the names of communes, provinces and schools, all of which have a capital. */
function behindUnits(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, at) => {
    if (/^(?:.*thpt|.*thcs)$|^(?:tiểu học|mầm non)$/.test(/^(?:học|non)$/.test(word) ? `${words[at - 1]} ${word}` : word)) {
      for (let next = at + 1; next <= at + LONGEST_SCHOOL && words[next]; next++) {
        if (/^(?:và|số|-|–)$/u.test(words[next]!) || (UNITS.has(words[next]!) && next > at + 1) || isLetters(words[next]!)) break
        found.add(next)
      }
    }
    // `khu vực` is no `đặc khu`, `xã hội` and `hợp tác xã` no commune, and `phố` names a town behind `thành` only.
    if (!UNITS.has(word) || (word === 'khu' && words[at - 1] !== 'đặc') || (word === 'phố' && words[at - 1] !== 'thành')) return
    if (word === 'xã' && (/^hội[,.]?$/.test(words[at + 1] ?? '') || words[at - 1] === 'tác')) return
    for (let next = at + 1; next <= at + LONGEST_NAME && words[next]; next++) {
      if (/^(?:và|về|của|thuộc|[-–])$/u.test(words[next]!) || UNITS.has(words[next]!)) break
      found.add(next)
    }
  })
  return found
}

/** The number of a region: `khu vực XII`. */
const isNumeral = (word: string, before: string | undefined): boolean =>
  /^(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})$/.test(word) && /^(?:vực|vùng|khu|số)$/.test(before ?? '')

/** Letters that are no syllable, and nothing to be spoken: `ubnd`, `thpt`, `gdđt`, but not `plông`. */
export const isLetters = (word: string): boolean =>
  /^[\p{L}&-]{2,}$/u.test(word) &&
  word.split(/[&-]/).some((part) => part !== '' && !isSyllable(part) && !SPOKEN.test(part.normalize('NFD')))

const VOWEL = /[aeiouy]/
const SPOKEN =
  /^(?=.{3})[bcdđfghjklmnpqrstvwxz]{0,2}(?:[aeiouy]\p{M}*)+(?:[bcdđfghjklmnpqrstvwxz]{1,4}(?:[aeiouy]\p{M}*)+)*(?:ng|nh|ch|[bcdgklmnprst])?$/u

const KNOWN_PARTS = new RegExp(
  `^(?:${[...AGENCIES, ...NAME_PARTS, 'Trường', 'UBND', 'HĐND', 'Tiểu học', 'Mầm non', 'THPT', 'THCS', 'TH']
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?= |$)`,
  'iu',
)
const UNIT_NAME = latin(/^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?: \p{Lu}\p{L}*){1,3}$/u)

/** True for a name that is put together of bodies that are known and the name of a commune or province. */
export function isOfKnownParts(name: string): boolean {
  let rest = name
  for (let found = KNOWN_PARTS.exec(rest); found; found = KNOWN_PARTS.exec(rest)) rest = rest.slice(found[0].length).trimStart()
  return rest !== name && (rest === '' || UNIT_NAME.test(rest) || EVERY_PROVINCE.includes(rest))
}
