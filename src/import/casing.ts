import { AGENCIES } from '../bodies/agencies.ts'
import { POST_WORDS } from '../bodies/data/posts.ts'
import { bodyLetters, first, isLetters, isOfKnownParts, lower } from './body-letters.ts'
import type { Writings } from './writings.ts'

/** Names and posts that a document prints in capitals, in the letters they are written with elsewhere (Phụ lục II). */

export interface Cased {
  readonly text: string
  /** It stands so in the text, or is a body that is known. */
  readonly sure: boolean
}

let agencies: ReadonlyMap<string, string> | undefined

/** A body's name. */
export function bodyName(printed: string, writings: Writings): Cased {
  const name = printed.replace(/\s+/g, ' ').trim()
  if (name !== name.toUpperCase()) return { text: name, sure: true }
  const written = writings.find(name)
  if (written) return { text: written, sure: true }
  const known = (agencies ??= new Map(AGENCIES.map((agency) => [lower(agency), agency]))).get(lower(name))
  if (known) return { text: known, sure: true }
  const text = bodyLetters(name, (stretch) => writings.find(stretch))
  return { text, sure: isOfKnownParts(text) }
}

const POSTS = [...POST_WORDS, 'chánh án', 'viện trưởng']

/** A post: capitals on its first word and on the head's, small letters elsewhere, as `Phó Giám đốc`. */
export function postName(printed: string, writings: Writings): Cased {
  const name = printed.replace(/\s+/g, ' ').trim()
  if (name !== name.toUpperCase()) return { text: name, sure: true }
  const small = name.toLocaleLowerCase('vi')
  const deputy = /^phó\s+/u.test(small) ? 'Phó ' : ''
  const rest = small.slice(deputy.length)
  const post = POSTS.find((word) => rest === word)
  if (post) return { text: deputy + first(rest), sure: true }
  const written = writings.find(name)
  if (written) return { text: deputy === '' ? written : deputy + first(written.slice(deputy.length)), sure: true }
  // `TRƯỞNG PHÒNG QUẢN LÝ MÔI TRƯỜNG`: the head of a body.
  const leads = /^(trưởng|chánh) (.+)$/u.exec(rest)
  const body = leads && leads[2]!.includes(' ') ? bodyName(leads[2]!.toLocaleUpperCase('vi'), writings) : undefined
  if (leads && body && /^(?:phòng|ban|khoa|văn phòng|thanh tra|trạm)/u.test(leads[2]!))
    return {
      text: `${deputy}${first(leads[1]!)} ${leads[1] === 'chánh' ? body.text : body.text[0]!.toLocaleLowerCase('vi') + body.text.slice(1)}`,
      sure: body.sure,
    }
  const head = [...POSTS].sort((a, b) => b.length - a.length).find((word) => rest.startsWith(`${word} `))
  const two = /^(?:\p{Ll}+ ){1,2}trưởng$/u.test(rest)
  if (two) return { text: deputy + first(rest), sure: true }
  if (!head)
    return {
      text: deputy + first(rest.replace(/\S+/gu, (word) => (isLetters(word) ? word.toLocaleUpperCase('vi') : word))),
      sure: false,
    }
  return { text: `${deputy}${first(head)} ${bodyName(name.slice(deputy.length + head.length + 1), writings).text}`, sure: false }
}
