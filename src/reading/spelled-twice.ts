import type { Manuscript } from '../manuscript/manuscript.ts'
import { latin } from '../model/latin.ts'
import { NumberedPairs } from './numbered-pairs.ts'
import { phrasesHeld, type Phrase, type Phrases } from './phrases.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Form } from './word-forms.ts'

/** So many words may belong to a name. */
const LONGEST = 12
/** Before the first word. */
const START = -1

const SMALL = latin(/^\p{Ll}/u)
const isSmall = ({ text }: Form): boolean => SMALL.test(text)

/**
 * The places, in reading order, at which one of these phrases stands and from which on the same words are written here with a small letter and
 * there with a capital: of all that share their first two words, since names are compared from there on. Of most texts it is none.
 */
export function spelledTwice(manuscript: Manuscript, phrases: Phrases<Phrase>): number[] {
  const text = vocabularyOf(manuscript)
  const smallAt = text.wordAt(isSmall)
  // Rows of words that begin alike are one way in a tree; a number stands for each place in it, by the one before and the word.
  const tree = new NumberedPairs()
  const places: number[] = []
  const roots: number[] = []
  const cases: (boolean | undefined)[] = []
  const mixed = new Set<number>()
  for (const { place } of phrasesHeld(manuscript, phrases)) {
    if (place === places.at(-1)) continue
    let root = START
    let at = START
    for (let behind = 0; behind < LONGEST && text.keyAt(place + behind) !== 0; behind++) {
      at = tree.idOf(at, text.keyAt(place + behind))
      if (behind < 2) root = at
      const small = smallAt(place + behind)
      if (behind > 0 && cases[at] !== undefined && cases[at] !== small) mixed.add(root)
      cases[at] ??= small
    }
    places.push(place)
    roots.push(root)
  }
  return places.filter((_, index) => mixed.has(roots[index]!))
}
