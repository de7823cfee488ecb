import { latin } from '../model/latin.ts'
import { foldTones, splitTones } from '../language/tones.ts'
import type { Unit } from '../manuscript/manuscript.ts'

/** One word (a syllable, mostly) of a unit. */
export interface Word {
  readonly text: string
  /** In lower case, with the tone in one place: what words are compared by. */
  readonly key: string
  /** The key without its tone. */
  readonly letters: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; empty at the start. */
  readonly gap: string
}

const cached = new WeakMap<Unit, readonly Word[]>()
const LETTER = latin(/[\p{L}\p{M}]/u)

/** The words of a unit. */
export function wordsOf(unit: Unit): readonly Word[] {
  const known = cached.get(unit)
  if (known) return known
  const { text } = unit
  const words: Word[] = []
  let last = 0
  for (let at = 0; at < text.length;) {
    if (!isLetter(text, at)) {
      at++
      continue
    }
    const start = at
    while (at < text.length && isLetter(text, at)) at++
    const word = text.slice(start, at)
    const { key, letters } = folded(word)
    words.push({ text: word, key, letters, start, end: at, gap: text.slice(last, start) })
    last = at
  }
  cached.set(unit, words)
  return words
}

/** Letters of Vietnamese lie in a few blocks; only what is outside them is asked of the Unicode tables. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)
  if ((code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00)) return true
  return (code >= 0x300 && code < 0x370) || (code > 0xff && !(code >= 0x2000 && code < 0x2070) && LETTER.test(text[at]!))
}

// A text has few different words: each is folded once. Emptied before it could grow without end.
const keys = new Map<string, Pick<Word, 'key' | 'letters'>>()

function folded(word: string): Pick<Word, 'key' | 'letters'> {
  const known = keys.get(word)
  if (known) return known
  if (keys.size > 20_000) keys.clear()
  const key = foldTones(word)
  const made = { key, letters: splitTones(key)[0] }
  keys.set(word, made)
  return made
}

/** True where only spaces stand before the word: it belongs to the same phrase as the one before it. */
export const follows = ({ gap }: Word): boolean => gap !== '' && gap.trim() === ''
