/** Words that are wrong where they stand, and what is right: an entry of `misspellings.yaml`, `confusions.yaml` or `holes.yaml`. */
export interface Slip extends Neighbours {
  /** In lower case; a comma or hyphen stands as typed. */
  readonly wrong: string
  readonly right: string
}

/** Conditions on the words directly beside a phrase; a word with anything but spaces between is no neighbour. */
export interface Neighbours {
  /** Right all the same where one of these words stands directly behind or before it. */
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
  /** Wrong only where one of these stands there. */
  readonly onlyBefore?: readonly string[]
  readonly onlyAfter?: readonly string[]
}

/** True where the words beside a phrase let it be the slip it looks like; an empty text stands for no neighbour. */
export const allows = ({ notBefore, notAfter, onlyBefore, onlyAfter }: Neighbours, before: string, after: string): boolean =>
  !notBefore?.includes(after) &&
  !notAfter?.includes(before) &&
  (onlyBefore?.includes(after) ?? true) &&
  (onlyAfter?.includes(before) ?? true)
