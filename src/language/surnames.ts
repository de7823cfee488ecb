import { SURNAMES } from './data/surnames.ts'

const KNOWN: ReadonlySet<string> = new Set(SURNAMES)

/** True for a family name that begins a person's name, in small letters. */
export const isSurname = (word: string): boolean => KNOWN.has(word)
