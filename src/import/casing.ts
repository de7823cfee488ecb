import { AGENCIES, inCaseOf, oneToneStyle } from '../bodies/agencies.ts'
import { UNIT_FIELDS } from '../bodies/data/kinds-of-bodies.ts'
import { POST_WORDS } from '../bodies/data/posts.ts'
import { EVERY_PROVINCE } from '../bodies/provinces.ts'
import { COMPOUNDS } from '../language/data/compounds.ts'
import { isSyllable } from '../language/syllables.ts'
import { latin } from '../model/latin.ts'

/** Names and posts that a document prints in capitals, in the letters they are written with elsewhere (Phụ lục II). */

export interface Cased {
  readonly text: string
  /** It stands so in the text, or is a body that is known. */
  readonly sure: boolean
}

/** Words of names that are written small wherever they stand but first. */
const SMALL = new Set(
  'tỉnh thành phố thị xã huyện quận phường xã trấn đặc khu và của các về nhân dân trung tâm khu vực dân sự quân sự'.split(' '),
)
const WHOLE = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thi hành án dân sự',
  'Trung tâm',
  'Chỉ huy',
  'Công nghệ số cộng đồng',
  'Ban Quản lý',
  'Chi cục',
  'Văn phòng',
  'Trường',
  'Công an',
]

const lower = (text: string): string => oneToneStyle(text.normalize('NFC')).toLocaleLowerCase('vi').replace(/\s+/g, ' ')

/** The texts in which a name is looked for, folded once it is asked for. */
export class Writings {
  readonly #texts: readonly string[]
  #even: { readonly text: string; readonly folded: string } | undefined

  constructor(texts: readonly string[]) {
    this.#texts = texts
  }

  /** The name as it stands in a text, in letters that are not all capitals. */
  find(name: string): string | undefined {
    const wanted = lower(name)
    const { text, folded } = (this.#even ??= evened(this.#texts))
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const found = text.slice(at, at + wanted.length)
      const around = (text[at - 1] ?? ' ') + (text[at + wanted.length] ?? ' ')
      if (!latin(/[\p{L}\p{N}]/u).test(around) && found !== found.toUpperCase() && latin(/^\p{Lu}/u).test(found)) return found
    }
    return undefined
  }
}

/** Texts as lines, each character of the one at the place of the other. */
function evened(texts: readonly string[]): { readonly text: string; readonly folded: string } {
  const join = (lines: readonly string[]) => {
    const text = lines.map((line) => (/\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line)).join('\n')
    return { text, folded: oneToneStyle(text.normalize('NFC')).toLowerCase() }
  }
  const all = join(texts)
  return all.text.length === all.folded.length
    ? all
    : join(texts.filter((text) => oneToneStyle(text.normalize('NFC')).toLowerCase().length === text.length))
}

/** A body's name. */
export function bodyName(printed: string, writings: Writings): Cased {
  const name = printed.replace(/\s+/g, ' ').trim()
  if (name !== name.toUpperCase()) return { text: name, sure: true }
  const written = writings.find(name)
  if (written) return { text: written, sure: true }
  const known = AGENCIES.find((agency) => lower(agency) === lower(name))
  if (known) return { text: known, sure: true }
  const text = guessed(name)
  return { text, sure: isOfKnownParts(text) }
}

/** A post: capitals on its first word and on the head's, small letters elsewhere, as `Phó Giám đốc`. */
export function postName(printed: string, writings: Writings): Cased {
  const name = printed.replace(/\s+/g, ' ').trim()
  if (name !== name.toUpperCase()) return { text: name, sure: true }
  const small = name.toLocaleLowerCase('vi')
  const deputy = /^phó\s+/u.test(small) ? 'Phó ' : ''
  const rest = small.slice(deputy.length)
  const post = POST_WORDS.find((word) => rest === word)
  if (post) return { text: deputy + first(rest), sure: true }
  const written = writings.find(name)
  if (written) return { text: deputy === '' ? written : deputy + first(written.slice(deputy.length)), sure: true }
  // `TRƯỞNG PHÒNG QUẢN LÝ MÔI TRƯỜNG`: the head of a body.
  const leads = /^(trưởng|chánh) (.+)$/u.exec(rest)
  const body = leads && leads[2]!.includes(' ') ? bodyName(leads[2]!.toLocaleUpperCase('vi'), writings) : undefined
  if (leads && body && /^(?:phòng|ban|khoa|văn phòng|thanh tra|trạm)/u.test(leads[2]!))
    return {
      text: `${deputy}${first(leads[1]!)} ${leads[1] === 'chánh' ? body.text : body.text[0]!.toLocaleLowerCase('vi') + body.text.slice(1)}`,
      sure: body.sure,
    }
  const head = [...POST_WORDS].sort((a, b) => b.length - a.length).find((word) => rest.startsWith(`${word} `))
  const two = /^(?:\p{Ll}+ ){1,2}trưởng$/u.test(rest)
  if (two) return { text: deputy + first(rest), sure: true }
  if (!head)
    return {
      text: deputy + first(rest.replace(/\S+/gu, (word) => (isLetters(word) ? word.toLocaleUpperCase('vi') : word))),
      sure: false,
    }
  return { text: `${deputy}${first(head)} ${bodyName(name.slice(deputy.length + head.length + 1), writings).text}`, sure: false }
}

const TERMS = new Set([...COMPOUNDS, ...UNIT_FIELDS].map(lower))

const first = (text: string): string => (text[0] ?? '').toLocaleUpperCase('vi') + text.slice(1)

function guessed(name: string): string {
  const small = name.toLocaleLowerCase('vi').split(' ')
  const inside = insideTerms(small)
  const own = behindUnits(small)
  let text = small
    .map((word, index) => {
      if (own.has(index) && (!isLetters(word) || VOWEL.test(word.normalize('NFD')))) return first(word)
      if (isLetters(word)) return word.toLocaleUpperCase('vi')
      return index > 0 && (SMALL.has(word) || inside.has(index)) ? word : first(word)
    })
    .join(' ')
  for (const known of [...WHOLE, ...AGENCIES, ...EVERY_PROVINCE]) {
    const at = lower(text).indexOf(lower(known))
    const end = at + known.length
    if (at < 0 || latin(/\p{L}/u).test((text[at - 1] ?? ' ') + (text[end] ?? ' '))) continue
    text = text.slice(0, at) + inCaseOf(known, text.slice(at, end)) + text.slice(end)
  }
  return text
}

const UNITS = new Set('xã phường trấn tỉnh huyện quận khu phố'.split(' '))
/** No name of a commune or province is longer. */
const LONGEST_NAME = 3

/** The syllables of the names of communes and provinces, all of which have a capital. */
function behindUnits(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, at) => {
    // `khu vực` is no `đặc khu`, and `phố` names a town behind `thành` only.
    if (!UNITS.has(word) || (word === 'khu' && words[at - 1] !== 'đặc') || (word === 'phố' && words[at - 1] !== 'thành')) return
    for (let next = at + 1; next <= at + LONGEST_NAME && words[next] && !/^(?:và|về|của|thuộc)$/u.test(words[next]!); next++)
      found.add(next)
  })
  return found
}

const KNOWN_PARTS = new RegExp(
  `^(?:${[...AGENCIES, ...WHOLE, 'UBND', 'HĐND', 'Tiểu học', 'Mầm non', 'THPT', 'THCS', 'TH']
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^\${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?= |$)`,
  'iu',
)
const UNIT_NAME = latin(/^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?: \p{Lu}\p{L}*){1,3}$/u)

/** True for a name that is put together of bodies that are known and the name of a commune or province. */
function isOfKnownParts(name: string): boolean {
  let rest = name
  for (let found = KNOWN_PARTS.exec(rest); found; found = KNOWN_PARTS.exec(rest)) rest = rest.slice(found[0].length).trimStart()
  return rest !== name && (rest === '' || UNIT_NAME.test(rest) || EVERY_PROVINCE.includes(rest))
}

/** Behind these stands a name of its own, whatever its syllables mean elsewhere. */
const NAMED = new Set('xã phường trấn tỉnh huyện quận phố khu thpt thcs học non viện đường'.split(' '))
const LONGEST_TERM = 5

/** The syllables of words such as `quản lý`, `môi trường` that are not their first: only that has a capital. */
function insideTerms(words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at < words.length; at++) {
    if (NAMED.has(words[at - 1] ?? '')) continue
    // What a name begins with says what kind of body it is, in two syllables at most.
    for (let length = at === 0 ? 2 : LONGEST_TERM; length > 1; length--) {
      if (
        !TERMS.has(
          lower(
            words
              .slice(at, at + length)
              .join(' ')
              .replace(/[,.;]/g, ''),
          ),
        )
      )
        continue
      for (let inner = at + 1; inner < at + length; inner++) found.add(inner)
      at += length - 1
      break
    }
  }
  return found
}

/** Letters that are no syllable, and nothing to be spoken: `ubnd`, `thpt`, `gdđt`, but not `plông`. */
const isLetters = (word: string): boolean =>
  /^[\p{L}&-]{2,}$/u.test(word) &&
  word.split(/[&-]/).some((part) => part !== '' && !isSyllable(part) && !SPOKEN.test(part.normalize('NFD')))

const VOWEL = /[aeiouy]/
const SPOKEN = /^(?=.{3})(?:[bcdđfghjklmnpqrstvwxz]{0,2}(?:[aeiouy]\p{M}*){1,3}(?:ng|nh|ch|[bcdgklmnprst])?)+$/u
