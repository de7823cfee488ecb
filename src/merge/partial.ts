import type { Source } from '../model/source.ts'
import type { BaseLine } from './base.ts'

/** A stretch of a text, by offsets. */
interface Kept {
  readonly from: number
  readonly to: number
}

/** Where the body of a file begins: behind the frontmatter, where it has one. */
export const bodyStart = (text: string): number => (/^---[ \t]*\n/.test(text) ? Math.max(0, text.indexOf('\n---', 3) + 4) : 0)

/** Prints a list of the frontmatter. */
const LIST = /^[ \t]*::\p{Ll}/mu
/** Prints one, or a value of an item among words. */
const LIST_OR_VALUE = /^[ \t]*::\p{Ll}|(?<!\\):(?:target|base|commemoration)\[/mu

/** Of a file the frontmatter, the headings, and those sections of the body that print what stands in the frontmatter. */
function keptOf(text: string, prints: RegExp): Kept[] {
  const start = bodyStart(text)
  const heads = [...text.slice(start).matchAll(/^#{1,4}[ \t].*\n?/gm)].map((found) => ({
    from: start + found.index,
    to: start + found.index + found[0].length,
  }))
  const starts = [start, ...heads.map(({ to }) => to)]
  const ends = [...heads.map(({ from }) => from), text.length]
  const sections = starts.map((from, index) => ({ from, to: ends[index]! }))
  return [{ from: 0, to: start }, ...heads, ...sections.filter(({ from, to }) => prints.test(text.slice(from, to)))].sort(
    (a, b) => a.from - b.from,
  )
}

/** Files without what prints nothing of the frontmatter; `values` says whether values among words have to be printed, too. */
export class DataTexts {
  readonly #prints: RegExp
  readonly #kept = new Map<Source, Kept[]>()

  constructor(values: boolean) {
    this.#prints = values ? LIST_OR_VALUE : LIST
  }

  of(text: string): string {
    const kept = keptOf(text, this.#prints).map(({ from, to }) => text.slice(from, to))
    // A body says something.
    return `${kept.join('\n')}\n\n.\n`
  }

  /** True for a line of the base that stands in what is left of its file. */
  has({ kind, trace, data, listed }: BaseLine): boolean {
    const first = trace.find(({ source }) => source)
    // Of a body's line that leads back to no words, such as an address, nobody knows where it stands.
    if (!first?.source) return !['block', 'cell', 'note'].includes(kind) || data !== undefined || listed !== undefined
    const kept = this.#kept.get(first.source) ?? keptOf(first.source.text, this.#prints)
    this.#kept.set(first.source, kept)
    return kept.some(({ from, to }) => from <= first.from && first.from < to)
  }
}
