import { latin } from './latin.ts'

/** Encodings of Vietnamese from before Unicode. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/**
 * Letters of TCVN 5712 (VN3) as Unicode reads them, that no Vietnamese word has; capitals and soft hyphens inside words are others. What stands
 * before them is asked for last: a pattern is quick where it begins with the letter it looks for.
 */
const TCVN3 = latin(/\u00ad(?<=\p{L}\u00ad)|[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝÐ](?<=[a-z].)|[µ¸¶·¹¨»¼½¾Æ©ÇËÎÏÑª«¬®ÖØ×ÜÞß¡¢£¤¥¦§]/u)
/** The same of VNI: ñ is đ, ö is ư, and marks stand behind their vowel as letters of their own: `aâ`, `oâ`, `aù`. */
const VNI = /[ñöøûäïåëüÑÖØÛÄÏÅËÜ]|[õÕ](?<=[aeouyAEOUY].)|â(?<=[aeoAEO].)|[áàã](?<=[aA].)/u

/** So much of a text tells. */
const LOOKED_AT = 20_000
/** What tells such a text from one with a foreign name in it. */
const LEAST_WORDS = 8
const LEAST_SHARE = 0.2

/** How a text was encoded whose letters Unicode shows as others; undefined for any other text. */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  const head = text.slice(0, LOOKED_AT)
  if (!TCVN3.test(head) && !VNI.test(head)) return undefined
  const words = head.split(/\s+/u)
  const letters = words.filter((word) => latin(/\p{L}/u).test(word))
  const of = (signs: RegExp): number => letters.filter((word) => signs.test(word)).length
  const [tcvn3, vni] = [of(TCVN3), of(VNI)]
  const most = Math.max(tcvn3, vni)
  if (most < LEAST_WORDS || most < LEAST_SHARE * letters.length) return undefined
  return tcvn3 >= vni ? 'TCVN3' : 'VNI'
}
