import { bagOf, joinBags, likeness, type Bag } from '../diff/tokens.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import type { Pairs } from './pairs.ts'

/** Lines of the base and those of the edited file that they became: one and one, or one that was split, or several that were joined. */
export interface LineGroup {
  readonly base: readonly number[]
  readonly edited: readonly number[]
}

/** As much of a line's words has to stand in another for it to be a part of that. */
const PART = 0.6

/** Pairs, taken together with the lines that were split off from one of their sides, or joined to it. */
export function lineGroups(base: readonly BaseLine[], edited: readonly EditedLine[], pairs: Pairs): LineGroup[] {
  const old = bags(base.length, (at) => base[at]!.text)
  const now = bags(edited.length, (at) => edited[at]!.rich.text)
  const free = {
    base: (index: number): boolean => base[index] !== undefined && !pairs.of.has(index) && isText(base[index]!),
    edited: (index: number): boolean =>
      edited[index] !== undefined && !pairs.back.has(index) && !edited[index]!.cell && edited[index]!.note === undefined,
  }
  const takenBase = new Set<number>()
  const takenEdited = new Set<number>()
  return [...pairs.of]
    .sort(([a], [b]) => a - b)
    .map(([index, other]): LineGroup => {
      const line = base[index]!
      if (!isText(line) || edited[other]!.cell) return { base: [index], edited: [other] }
      const split = grown(
        other,
        () => old(index),
        now,
        (at) => free.edited(at) && !takenEdited.has(at),
      )
      if (split.length > 1) {
        for (const at of split) takenEdited.add(at)
        return { base: [index], edited: split }
      }
      const joined = grown(
        index,
        () => now(other),
        old,
        (at) => free.base(at) && !takenBase.has(at),
      )
      for (const at of joined) takenBase.add(at)
      return { base: joined, edited: [other] }
    })
}

/** The words of lines, counted where they are asked for. */
function bags(length: number, text: (at: number) => string): (at: number) => Bag {
  const known = new Array<Bag | undefined>(length)
  return (at) => (known[at] ??= bagOf(text(at)))
}

const isText = ({ kind, cell }: BaseLine): boolean => !cell && (kind === 'block' || kind === 'item')

/** A line and those right before and behind it that make it more like the whole they stand in. */
function grown(from: number, ofWhole: () => Bag, bag: (at: number) => Bag, free: (at: number) => boolean): number[] {
  if (!free(from - 1) && !free(from + 1)) return [from]
  const whole = ofWhole()
  const found = [from]
  const together = (at: number): Bag => joinBags([...found, at].map(bag))
  let like = likeness(whole, bag(from))
  const takes = (at: number): boolean => {
    if (!free(at) || bag(at).size === 0 || contained(bag(at), whole) < PART) return false
    const better = likeness(whole, together(at))
    if (better <= like) return false
    like = better
    return true
  }
  for (let at = from + 1; takes(at); at++) found.push(at)
  for (let at = from - 1; takes(at); at--) found.unshift(at)
  return found
}

/** How much of a text's words stand in another. */
function contained(part: Bag, whole: Bag): number {
  let shared = 0
  for (const [word, count] of part.counts) shared += Math.min(count, whole.counts.get(word) ?? 0)
  return shared / Math.max(1, part.size)
}
