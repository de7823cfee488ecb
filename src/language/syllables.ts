import { foldTones, splitTones } from './tones.ts'

/**
 * The build of Vietnamese syllables: which onsets there are, which rimes, and how the two and the tone go together. It knows
 * what cannot be Vietnamese; of what can be, not everything is a word.
 */
const ONSETS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')])
const LONGEST_ONSET = 3

const RIMES = new Set(
  `a ai ao au ay âu ây e eo ê êu i ia iu iêu o oi oa oai oay oao oe oeo ô ôi ơ ơi u ua ui uôi uy uya uyu uê uêu uơ uây ư ưa ưi ươi ưu ươu y
  am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oong ôm ôn ông ơm ơn um un ung ưng ưm ưn
  uôm uôn uông ươm ươn ương oam oan oang oanh oăm oăn oăng oen uân uâng uênh uyn uyên uynh yên yêm yêng yêu
  ap at ac ach ăp ăt ăc âp ât âc ep et ec êp êt êch ip it ich iêp iêt iêc op ot oc ooc ôp ôt ôc ơp ơt up ut uc ưt ưc ươp ươt ươc
  uôt uôc oap oat oac oach oăt oăc oet uât uêch uyt uyêt uych yêt`.split(/\s+/),
)

/** After `qu` the rime begins behind the `u`: `quý` is not `qu` + `uy`. */
const AFTER_QU = new Set(
  `a ai ao au ay âu ây e eo ê êu i o oi ơ ơi y am an ang anh ăm ăn ăng âm ân âng en eng ên ênh in inh yn ynh yên
  at ac ach ap ăp ăt ăc âp ât âc et ec ep êt êch it ich yt ych yêt ôc ôt`.split(/\s+/),
)

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
    if (ONSETS.has(onset) && fits(onset, letters.slice(length))) return true
  }
  return false
}

function fits(onset: string, rime: string): boolean {
  const front = FRONT.includes(rime[0] ?? '-')
  if (onset === 'qu') return AFTER_QU.has(rime)
  if (!RIMES.has(rime)) return false
  if (onset === '') return !NEVER_BARE.has(rime)
  if (rime === 'y') return BEFORE_Y.has(onset)
  if (BARE_ONLY.has(rime)) return false
  if (BEFORE_FRONT_ONLY.has(onset)) return front
  if (NEVER_BEFORE_FRONT.has(onset)) return !front
  // `gi` takes no second `i`; before `e` it is rare but real (gié, giẻ). Plain `g` before `i` is the same `gi`: gì, giếng.
  if (onset === 'gi') return rime[0] !== 'i' && rime[0] !== 'y'
  return onset !== 'g' || rime[0] === 'i' || !front
}
