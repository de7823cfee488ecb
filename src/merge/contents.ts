import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'

/** The lines of a file without those of its table of contents, and what somebody wrote into that. */
export interface WithoutContents {
  readonly lines: readonly EditedLine[]
  readonly changed: readonly { readonly was: BaseLine; readonly now: EditedLine }[]
}

/**
 * Mục lục is written anew by Word: `printed` is what it said, its title first. An entry bears its bookmark, or says so still, or has the words
 * of a line further on, a page number behind them.
 */
export function withoutContents(lines: readonly EditedLine[], printed: readonly BaseLine[]): WithoutContents {
  const [title] = printed
  const start = title ? lines.findIndex(({ whole }) => folded(whole.text) === folded(title.text)) : -1
  if (start < 0) return { lines, changed: [] }
  const entries = [...printed.slice(1)]
  const later = lines.map(({ whole }) => folded(whole.text))
  const changed: { was: BaseLine; now: EditedLine }[] = []
  // Each entry once: the first heading stands right below them.
  const isEntry = (at: number): boolean => {
    const bare = withoutPage(later[at]!)
    const says = ({ text }: BaseLine): boolean => folded(text) === later[at] || folded(text) === bare
    const marked = entries.findIndex(({ bookmark }) => lines[at]!.bookmarks.includes(bookmark))
    const own = marked >= 0 ? marked : entries.findIndex(says)
    if (own >= 0) {
      const [was] = entries.splice(own, 1)
      if (!says(was!)) changed.push({ was: was!, now: lines[at]! })
    }
    return own >= 0 || (bare !== later[at] && later.includes(bare, at + 1))
  }
  let end = start + 1
  while (end < lines.length && isEntry(end)) end++
  return { lines: lines.filter((_, index) => index < start || index >= end), changed }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toUpperCase()

const withoutPage = (text: string): string => text.replace(/[\s.…]*\d+$/u, '')
