import { LATIN_RANGES } from './latin-ranges.ts'

/**
 * Patterns with Unicode properties, narrowed to the scripts a Vietnamese plan can hold. V8 takes a millisecond to read and compile
 * `\p{L}` with its hundreds of ranges, and there are hundreds of patterns: that would cost more than reading the plan. Gives the
 * same pattern with ranges in place of each `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}`, `\p{N}`; other properties stay as they are. A pattern
 * may be given as its text, so that V8 never sees what it was; the build does that with those written between slashes.
 */
export function latin(pattern: RegExp | string, flags = ''): RegExp {
  if (typeof pattern !== 'string') return latin(pattern.source, pattern.flags)
  // Two looks at texts that stand there as they are: one put together would have to be gone through at each call.
  let bySource = made.get(flags)
  if (!bySource) made.set(flags, (bySource = new Map()))
  let known = bySource.get(pattern)
  if (!known) bySource.set(pattern, (known = narrowed(pattern, flags)))
  // One object serves every call: where the last search ended must not matter.
  known.lastIndex = 0
  return known
}

/** By flags, then by source. */
const made = new Map<string, Map<string, RegExp>>()

/** A property, any other escape, or where a class begins or ends. */
const TOKEN = /\\(?:p\{(\w+)\}|[^])|[[\]]/g

function narrowed(source: string, flags: string): RegExp {
  // A `v` pattern reckons with sets, in which ranges would have to be bracketed.
  if (flags.includes('v')) return new RegExp(source, flags)
  let inClass = false
  const text = source.replace(TOKEN, (token, property: string | undefined) => {
    if (token.length === 1) inClass = token === '['
    const ranges = property === undefined ? undefined : LATIN_RANGES[property]
    return ranges === undefined ? token : inClass ? ranges : `[${ranges}]`
  })
  // Without properties nothing needs Unicode mode, whose rules for upper and lower case cost as much again.
  return new RegExp(text, /\\[pP]\{|\\u\{/.test(text) ? flags : flags.replace('u', ''))
}

/** Words in the order in which an alternation of them must name them: one that begins another behind it. */
export const longestFirst = (words: Iterable<string>): string[] => [...words].sort((a, b) => b.length - a.length)

/** An alternation that finds each of these words, of two that begin alike the longer; to stand in a group. */
export const wordsPattern = (words: Iterable<string>): string =>
  longestFirst(words)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|')
