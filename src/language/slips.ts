/** Words that are wrong where they stand, and what is right. */
export interface Slip {
  /** In lower case; a comma or hyphen stands as typed. */
  readonly wrong: string
  readonly right: string
  /** Right all the same where one of these words stands directly behind or before it. */
  readonly notBefore: ReadonlySet<string>
  readonly notAfter: ReadonlySet<string>
  /** Wrong only where one of these stands there. */
  readonly onlyBefore: ReadonlySet<string>
  readonly onlyAfter: ReadonlySet<string>
}

const CONDITIONS = { 'not before': 'notBefore', 'not after': 'notAfter', 'only before': 'onlyBefore', 'only after': 'onlyAfter' } as const

/**
 * Reads a list of slips, one a line: `wrong > right ; not before a b ; not after c`. Contexts are single words, and a word
 * with anything but spaces between is no neighbour. A right form left out (`~xử lý`) is the term itself, see `fixed-terms.ts`.
 */
export function slipsOf(list: string): Slip[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): Slip => {
      const [pair, ...conditions] = line.split(' ; ')
      const [wrong, right] = pair!.split(' > ') as [string, string | undefined]
      const slip = { wrong, right: right ?? wrong, notBefore: new Set<string>(), notAfter: new Set<string>(), onlyBefore: new Set<string>(), onlyAfter: new Set<string>() }
      for (const condition of conditions) {
        const [, kind, words] = /^((?:not|only) (?:before|after)) (.+)$/.exec(condition)!
        for (const word of words!.split(' ')) slip[CONDITIONS[kind as keyof typeof CONDITIONS]].add(word)
      }
      return slip
    })
}
