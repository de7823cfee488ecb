/** The five tone marks as Unicode combines them: huyền, sắc, ngã, hỏi, nặng. */
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const ANY_TONE = new RegExp(`[${TONES}]`, 'g')
const VOWELS = 'aăâeêioôơuưy'
const HATTED = 'ăâêôơư'
/** Letters beside those of ASCII that bear no tone. */
const PLAIN = new Set([...HATTED, 'đ', ...HATTED.toUpperCase(), 'Đ'])

/** A word taken apart: its letters without tone, the tone, and the letter that bears it. */
export interface Toned {
  /** Precomposed, in the case of the word. */
  readonly letters: string
  readonly tones: string
  /** Index into `letters` of the letter the first tone stands on; -1 where there is none. */
  readonly at: number
}

/** Takes the tone off a word, wherever it stands: on a vowel, on a consonant or behind it. */
export function toned(word: string): Toned {
  let letters = ''
  let tones = ''
  let at = -1
  for (let index = 0; index < word.length; index++) {
    const char = word[index]!
    const apart = APART.get(char)
    if (apart) {
      letters += apart[0]
      tones += apart[1]
      if (at < 0) at = index
    } else if (char < '\u0080' || PLAIN.has(char)) letters += char
    else return tonedByUnicode(word)
  }
  return { letters, tones, at }
}

/** The same for a word with marks or letters that Vietnamese does not have: Unicode knows what is in them. */
function tonedByUnicode(word: string): Toned {
  const apart = word.normalize('NFD')
  const tones = apart.match(ANY_TONE)?.join('') ?? ''
  const letters = apart.replace(ANY_TONE, '').normalize('NFC')
  if (tones === '') return { letters, tones, at: -1 }
  const before = apart.slice(0, apart.search(ANY_TONE)).normalize('NFC')
  return { letters, tones, at: before.length - 1 }
}

/**
 * Where the tone of a syllable may stand: one place, or two for the open `oa`, `oe`, `uy` that are written in an old (hòa, ủy)
 * and a new style (hoà, uỷ), the old first. Empty where the letters are no one syllable.
 */
export function tonePlaces(letters: string): readonly number[] {
  const lower = letters.toLowerCase()
  let vowels = [...lower].flatMap((letter, index) => (VOWELS.includes(letter) ? [index] : []))
  if (lower.startsWith('qu')) vowels = vowels.filter((index) => index !== 1)
  if (lower.startsWith('gi') && vowels.length > 1) vowels = vowels.filter((index) => index !== 1)
  const [first, second] = vowels as [number, number]
  if (vowels.length === 0 || vowels.length > 3 || vowels.at(-1)! - first !== vowels.length - 1) return []
  const hatted = vowels.filter((index) => HATTED.includes(lower[index]!))
  if (hatted.length > 0) return [hatted.at(-1)!]
  if (vowels.length === 1) return [first]
  if (vowels.length === 3 || second !== lower.length - 1) return [second]
  return ['oa', 'oe', 'uy'].includes(lower.slice(first, second + 1)) ? [first, second] : [first]
}

const withTone = (letters: string, tone: string, at: number): string =>
  (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC')

/** The word with its tone where it belongs; undefined where that is not certain. `style` settles hòa or hoà. */
export function fixTones(word: string, style: 'old' | 'new' = 'old'): string | undefined {
  const { letters, tones } = toned(word)
  const places = tonePlaces(letters)
  if (tones.length !== 1 || places.length === 0) return undefined
  return withTone(letters, tones, style === 'old' ? places[0]! : places.at(-1)!)
}

/** True for a word whose one tone stands on a letter that cannot bear it: `hiêụ`, `hòan`, `qúy`. */
export function isMisplaced(word: string): boolean {
  const { letters, tones, at } = toned(word)
  const places = tonePlaces(letters)
  return tones.length === 1 && places.length > 0 && !places.includes(at)
}

/** Every letter that bears a tone, taken apart: letter and mark. A look at a table is ten times quicker than Unicode's. */
const APART: ReadonlyMap<string, readonly [string, string]> = new Map(
  [...VOWELS, ...VOWELS.toUpperCase()].flatMap((letter) =>
    [...TONES].map((tone) => [(letter + tone).normalize('NFC'), [letter, tone]] as const),
  ),
)

/** One spelling for all places of the tone, in lower case, so that `hóa`, `hoá` and `HOÁ` compare as equal. */
export function foldTones(word: string): string {
  let letters = ''
  let tones = ''
  for (const char of word.toLowerCase()) {
    const apart = APART.get(char)
    if (apart) {
      letters += apart[0]
      tones += apart[1]
    } else if (char >= '\u0300' && char <= '\u036f') {
      // A mark that joined no letter: the slow way knows what it belongs to.
      const whole = toned(word.toLowerCase())
      return whole.letters + whole.tones
    } else letters += char
  }
  return letters + tones
}

/** What `foldTones` gives, taken apart again: the letters, and the tones behind them. */
export function splitTones(key: string): readonly [letters: string, tones: string] {
  let end = key.length
  while (end > 0 && TONES.includes(key[end - 1]!)) end--
  return [key.slice(0, end), key.slice(end)]
}
