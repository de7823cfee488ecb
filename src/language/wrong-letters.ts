import { LOOK_ALIKES } from './data/look-alikes.ts'
import { WRONG_LETTERS } from './data/wrong-letters.ts'

/** What was meant by a letter that looks like a Vietnamese one and is another. */
export const MEANT: Readonly<Record<string, string>> = { ...WRONG_LETTERS, ...LOOK_ALIKES }

/** Letters that are wrong in any word; the others are wrong only among Latin letters. */
export const ALWAYS_WRONG = new RegExp(`[${Object.keys(WRONG_LETTERS).join('')}]`, 'u')
