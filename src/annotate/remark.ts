/** What a comment says, and where. */
export interface Remark {
  /** The paragraph it is about, by its number in reading order; the first where it is about a page or a margin. */
  readonly paragraph?: number
  /** The note it is about: the comment stands at its mark, since Word shows none inside. */
  readonly note?: number
  /** Characters of the paragraph's text, its automatic number left out; the whole paragraph where they are not given. */
  readonly start?: number
  readonly end?: number
  /** Each a paragraph of the comment. */
  readonly lines: readonly string[]
}
