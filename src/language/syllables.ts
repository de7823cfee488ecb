import { ONSETS, RIMES, RIMES_AFTER_QU } from './data/syllable-parts.ts'
import { foldTones, splitTones } from './tones.ts'

/**
 * The build of Vietnamese syllables: which onsets there are, which rimes, and how the two and the tone go together. It knows
 * what cannot be Vietnamese; of what can be, not everything is a word.
 */
const STARTS: ReadonlySet<string> = new Set(['', ...ONSETS])
const LONGEST_ONSET = 3

const ENDS: ReadonlySet<string> = new Set(RIMES)

/** After `qu` the rime begins behind the `u`: `quý` is not `qu` + `uy`. */
const AFTER_QU: ReadonlySet<string> = new Set(RIMES_AFTER_QU)

const FRONT = 'eêiy'
const BEFORE_FRONT_ONLY = new Set(['k', 'gh', 'ngh'])
const NEVER_BEFORE_FRONT = new Set(['c', 'ng'])
/** `y` alone stands for `i` after these: kỳ, lý, mỹ, sỹ, tỷ, vỹ, hỷ, thy. */
const BEFORE_Y = new Set(['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v', 'b', 'ph', 'd'])
const BARE_ONLY = new Set(['yên', 'yêm', 'yêng', 'yêu', 'yêt'])
const NEVER_BARE = new Set(['iêu', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'iêc'])
const SHARP_OR_HEAVY = new Set(['\u0301', '\u0323'])

/** `nghiêng` has seven letters, and each may come apart into three characters. */
const LONGEST = 21

/** True for letters and tone that can be one Vietnamese syllable, in whatever case and style of tone marks. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false
  const [letters, tones] = splitTones(foldTones(word))
  if (tones.length > 1) return false
  if (/(?:[ptc]|ch)$/.test(letters) && letters !== 'p' && !SHARP_OR_HEAVY.has(tones)) return false
  for (let length = 0; length <= LONGEST_ONSET; length++) {
    const onset = letters.slice(0, length)
    if (STARTS.has(onset) && fits(onset, letters.slice(length))) return true
  }
  return false
}

function fits(onset: string, rime: string): boolean {
  const front = FRONT.includes(rime[0] ?? '-')
  if (onset === 'qu') return AFTER_QU.has(rime)
  if (!ENDS.has(rime)) return false
  if (onset === '') return !NEVER_BARE.has(rime)
  if (rime === 'y') return BEFORE_Y.has(onset)
  if (BARE_ONLY.has(rime)) return false
  if (BEFORE_FRONT_ONLY.has(onset)) return front
  if (NEVER_BEFORE_FRONT.has(onset)) return !front
  // `gi` takes no second `i`; before `e` it is rare but real (gié, giẻ). Plain `g` before `i` is the same `gi`: gì, giếng.
  if (onset === 'gi') return rime[0] !== 'i' && rime[0] !== 'y'
  return onset !== 'g' || rime[0] === 'i' || !front
}
