import { remembered } from '../model/remembered.ts'

/** Letters whose hat or bar a key too few leaves out. */
const HATS: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' }
/** Consonants that a careless ear or finger takes for each other, at the head of a syllable and at its end: what stands for all of them. */
const INITIALS: Readonly<Record<string, string>> = {
  s: 'x',
  tr: 'ch',
  gi: 'd',
  r: 'd',
  v: 'd',
  l: 'n',
  nh: 'n',
  ng: 'n',
  ngh: 'n',
  c: 'k',
  kh: 'k',
  th: 't',
  gh: 'g',
}
/** All consonants that end a syllable. */
const FINAL = 'n'

const HEAD = /^(?:ngh?|nh?|tr|th?|ch|kh?|c|gi(?=[aăâeêioôơuưy])|gh?|[lsxrdđv])/
const TAIL = /(?:ng|nh|ch|[nmctp])$/

type Parts = readonly [initial: string, middle: string, final: string]

/** A language has few syllables. */
const partsOf = remembered((letters): Parts => {
  const initial = HEAD.exec(letters)?.[0] ?? ''
  const rest = letters.slice(initial.length)
  const final = TAIL.exec(rest)?.[0] ?? ''
  return [initial, rest.slice(0, rest.length - final.length), final]
}, 20_000)

const bareOf = (letters: string): string => letters.replace(/[ăâêôơưđ]/g, (letter) => HATS[letter]!)

/** How a syllable, given without its tone, sounds to a careless ear: no hats, one consonant for those that are taken for each other: `s` and `x`, `kh` and `c`, `t` and `p`. */
export function soundOf(letters: string): string {
  const [initial, middle, final] = partsOf(letters)
  return (INITIALS[initial] ?? bareOf(initial)) + bareOf(middle) + (final === '' ? '' : FINAL)
}

/** In how many of these ways two syllables of one sound differ, both without tones. */
export function soundSlips(one: string, other: string): number {
  const [[initial, middle, final], [otherInitial, otherMiddle, otherFinal]] = [partsOf(one), partsOf(other)]
  let hats = 0
  for (let at = 0; at < middle.length; at++) if (middle[at] !== otherMiddle[at]) hats++
  return hats + (initial === otherInitial ? 0 : 1) + (final === otherFinal ? 0 : 1)
}
