import { COMPOUNDS } from '../language/data/compounds.ts'
import { FIXED_TERMS } from '../language/data/fixed-terms.ts'
import { EVERYDAY_TERMS } from '../language/data/everyday-terms.ts'
import { FOREIGN_WORDS } from '../language/data/foreign-words.ts'
import { OFFICE_WORDS } from '../language/data/office-words.ts'
import { isSyllable } from '../language/syllables.ts'
import { fixTones, isMisplaced, toned } from '../language/tones.ts'
import { latin } from '../model/latin.ts'
import { editDistance } from '../model/nearest.ts'
import { inCaseOf, isOwnTerm, type FoundSlip } from './find-slips.ts'
import { knownSlips } from './known-slips.ts'
import { keyed, lexicon } from './lexicon.ts'
import { nearTerms } from './near-terms.ts'
import { once } from './once.ts'
import { isQuoted } from './scan.ts'
import { isPiece, tornAt } from './torn-syllables.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import type { Form, Question } from './word-forms.ts'

/** Shorter words are like too many others, unless a letter of theirs is no other language's. */
const SHORTEST = 4
/** No syllable is longer, with a key too many: `nghiêngf`. */
const LONGEST = 8
const ONLY_OURS = latin(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u)
/** Loose marks, and letters of no Vietnamese word, have rules of their own. */
const OURS = /^[a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/iu
/** Consonants by the keys on both sides of them. */
const BESIDE: Readonly<Record<string, string>> = {
  b: 'vn',
  c: 'xv',
  g: 'h',
  h: 'g',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'bm',
  r: 't',
  t: 'r',
  v: 'cb',
  x: 'c',
}
const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS)
const BEFORE = latin(/[\p{N}@/\\_'’&+.-]/u)
const BEHIND = latin(/^(?:[\p{N}@/_'’&+-]|\.\p{L})/u)

/** `vềSở`: the capital that a word run together has inside. */
const CAPITAL_INSIDE = latin(/^\p{Ll}+\p{Lu}\p{Ll}+$/u)

/** `phc`, `đng`: no vowel at all. */
const CONSONANTS = /^[bcdđghklmnpqrstvx]{3}$/

const isNoWord = ({ text }: Form): boolean =>
  (text.length >= SHORTEST || ONLY_OURS.test(text) || CONSONANTS.test(text)) &&
  (text.slice(1) === text.slice(1).toLowerCase() || CAPITAL_INSIDE.test(text)) &&
  !isSyllable(text) &&
  !FOREIGN.has(text.toLowerCase()) &&
  OURS.test(text)

/** A syllable that no list has: it may be one in a name, or be short of a letter. */
const isUnheard = ({ text, key }: Form): boolean =>
  text.length >= SHORTEST - 1 && text === text.toLowerCase() && isSyllable(text) && !lexicon().heard.has(key)

const isDoubtful = (form: Form): boolean => isPiece(form) || isNoWord(form) || isUnheard(form)

/** What is meant by a word that is none, whatever stands beside it. */
const meantByItself: Question<string> = (form) => (isNoWord(form) ? meantAlone(form.text) : undefined)
const twoWords: Question<string> = (form) => (isNoWord(form) ? runTogether(form.text) : undefined)

/** By a syllable in small letters, those that stand before it in terms everybody knows, and those behind it. */
interface Partners {
  readonly before: ReadonlyMap<string, readonly string[]>
  readonly behind: ReadonlyMap<string, readonly string[]>
}

let partners: Partners | undefined

function readPartners(): Partners {
  const [before, behind] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const add = (to: Map<string, string[]>, key: string, word: string): unknown => to.get(key)?.push(word) ?? to.set(key, [word])
  for (const term of [...COMPOUNDS, ...FIXED_TERMS.map((it) => it.term), ...EVERYDAY_TERMS, ...OFFICE_WORDS]) {
    const words = term.split(' ')
    for (let at = 1; at < words.length; at++) {
      add(before, words[at]!, words[at - 1]!)
      add(behind, words[at - 1]!, words[at]!)
    }
  }
  return { before, behind }
}

/** The letters alone: no tones, no hats, as keys are pressed. */
const bare = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** Words that are no syllables, beside one with which a word much like it makes a term: `Phhosi hợp` for `Phối hợp`; and those with a space inside. */
export const mistypedWords = once((manuscript): readonly FoundSlip[] => {
  const text = vocabularyOf(manuscript)
  const [alone, together] = [text.wordAt(meantByItself), text.wordAt(twoWords)]
  const known = [...knownSlips(manuscript), ...nearTerms(manuscript)]
  const isTold = ({ unit, start, end }: FoundSlip): boolean =>
    known.some((slip) => slip.unit === unit && slip.start < end && slip.end > start)
  return text.placesOf(isDoubtful).flatMap((place): FoundSlip[] => {
    // Of pieces another word may have been made, so that they come first.
    const torn = isPiece(text.formAt(place)) ? tornAt(text, place) : undefined
    const slip = torn ?? mistypedAt(text, place, alone, together)
    if (!slip || (!torn && isTold(slip))) return []
    const { unit, start, end } = slip
    return isQuoted(unit, start) || isOwnTerm(manuscript, unit, start, end) ? [] : [slip]
  })
})

type Meaning = (place: number) => string | undefined

function mistypedAt(text: Vocabulary, place: number, alone: Meaning, together: Meaning): FoundSlip | undefined {
  const form = text.formAt(place)
  const [unit, start, end] = [text.unitAt(place), text.startAt(place), text.endAt(place)]
  if (unit.role === 'signer' || unit.role === 'symbol') return undefined
  if (!isPlain(text, place) && !CAPITAL_INSIDE.test(form.text)) return undefined
  if (BEFORE.test(unit.text[start - 1] ?? ' ') || BEHIND.test(unit.text.slice(end, end + 2))) return undefined
  const meant = isNoWord(form)
    ? (together(place) ?? meantBeside(text, place, form.text.length < SHORTEST && ((it) => isShort(it, form))) ?? alone(place))
    : isUnheard(form)
      ? meantBeside(text, place, (it) => isShort(it, form))
      : undefined
  return meant === undefined ? undefined : { unit, start, end, found: form.text, right: inCaseOf(form.text, meant) }
}

/** No name from abroad: small letters, or the capital of a sentence's first word. */
function isPlain(text: Vocabulary, place: number): boolean {
  const word = text.formAt(place).text
  return word === word.toLowerCase() || text.isFirst(place) || /[.:!?]\s/u.test(text.gapAt(place))
}

/** Two words without the space between them: a term, or one word that anything stands behind and another: `xãhội`, `vềSở`. */
function runTogether(text: string): string | undefined {
  if (text.length > 2 * LONGEST || !ONLY_OURS.test(text)) return undefined
  const { known, joining, lone, everywhere } = lexicon()
  const isEveryday = (key: string): boolean => joining.has(key) || lone.has(key) || everywhere.has(key)
  const everyday: string[] = []
  for (let at = 2; at <= text.length - 2; at++) {
    const [first, second] = [text.slice(0, at), text.slice(at)]
    if (!isSyllable(first) || !isSyllable(second)) continue
    const [one, two] = [keyed(first.toLowerCase()), keyed(second.toLowerCase())]
    if (known.has(one, two)) return `${first} ${second}`
    if (isEveryday(one) && (isEveryday(two) || CAPITAL_INSIDE.test(text))) everyday.push(`${first} ${second}`)
  }
  return everyday.length === 1 ? everyday[0] : undefined
}

/** The everyday word that one key too many, or two of its keys the wrong way round, made no word of: `vềs`, `ccá`, `tỉnhh`. */
function meantAlone(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  if (text !== text.toLowerCase() || !ONLY_OURS.test(text) || isMisplaced(text)) return undefined
  const { joining, everywhere, lone, syllables } = lexicon()
  const { before: begun, behind: ended } = (partners ??= readPartners())
  const letters = [...text]
  const candidates = letters.flatMap((letter, at) => {
    const [before, behind] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')]
    const next = letters[at + 1]
    return [before + behind, ...(next === undefined ? [] : [before + next + letter + behind.slice(next.length)])]
  })
  // `mhư`: the key beside the one that was meant.
  const beside = letters.flatMap((letter, at) =>
    [...(BESIDE[letter] ?? '')].map((key) => letters.slice(0, at).join('') + key + letters.slice(at + 1).join('')),
  )
  // `lạị`: the tone typed twice.
  const once = oneTone(text)
  const horned = text.replace(latin(/u([ơờớởỡợ])/u), 'ư$1')
  // `môt`: what ends so has one of two tones, and may have been left without.
  const toneless = toned(text).tones === '' ? ['\u0301', '\u0323'].map((tone) => fixTones(text + tone) ?? text) : []
  const right = [once, horned, ...toneless, ...beside, ...candidates]
    .filter((it) => it.length > 1 && it !== text && isSyllable(it))
    .map((it) => fixTones(it) ?? it)
  const known = [joining, everywhere, lone, syllables].flatMap((words) => right.filter((it) => words.has(keyed(it))))
  return known[0] ?? right.find((it) => begun.has(it) || ended.has(it))
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** A word with the first of its tones only. */
function oneTone(text: string): string {
  let seen = false
  return text
    .normalize('NFD')
    .replace(TONES, (tone) => {
      if (seen) return ''
      seen = true
      return tone
    })
    .normalize('NFC')
}

/** True where a syllable has a letter less than the one that is meant, and its tone: `thực hện`. */
function isShort(meant: string, { letters, key }: Form): boolean {
  const whole = toned(meant)
  return whole.letters.length === letters.length + 1 && (CONSONANTS.test(letters) || key === letters + whole.tones)
}

function meantBeside(text: Vocabulary, place: number, mayBe: false | ((meant: string) => boolean)): string | undefined {
  partners ??= readPartners()
  const word = text.formAt(place)
  const typed = bare(word.text)
  const candidates = [
    ...(text.follows(place + 1) ? (partners.before.get(text.formAt(place + 1).text.toLowerCase()) ?? []) : []),
    ...(text.follows(place) ? (partners.behind.get(text.formAt(place - 1).text.toLowerCase()) ?? []) : []),
  ]
  const most = typed.length > 4 ? 2 : 1
  let best: { readonly meant: string; readonly far: number } | undefined
  for (const meant of candidates) {
    if ((meant[0] !== word.text[0]!.toLowerCase() && bare(meant)[0] !== typed[0]) || (mayBe && !mayBe(meant))) continue
    const far = editDistance(typed, bare(meant))
    if (far <= most && (!best || far < best.far)) best = { meant, far }
  }
  return best && apart(word.text, best.meant)
}

/** `địnhsố`, where `định` is meant: the rest of it is a word of its own that lost its space. */
function apart(typed: string, meant: string): string {
  const rest = typed.toLowerCase().startsWith(meant) ? typed.slice(meant.length) : ''
  return rest.length > 1 && isSyllable(rest) ? `${meant} ${rest}` : meant
}
