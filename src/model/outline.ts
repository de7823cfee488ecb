import type { Block, DataBlock, Heading, Item } from './block.ts'
import { clauseLabel, LEVELS, pointLabel, type SectionFace, type Scheme, type SectionLevel } from './label.ts'

/** A heading or clause while its children are counted; `path` is the number its children carry on (`[2, 1]`). */
export interface Numbered {
  readonly path: readonly number[]
  clauses: number
  points: number
  /** Headings below it that are counted by themselves, in Roman numerals or as parts: `I.` behind clauses 1. and 2. */
  sections: number
}

const numbered = (path: readonly number[]): Numbered => ({ path, clauses: 0, points: 0, sections: 0 })

/**
 * Counts headings, clauses and points as the plan goes on (docs/plan-format.md, body): headings and clauses of one parent that
 * are numbered alike share one counter, across the paragraphs between them; points belong to the clause or heading above them.
 */
export class Outline {
  /** By heading level; 0 is the text before the first heading. */
  readonly #headings: (Numbered | undefined)[] = [numbered([])]
  /** The clauses that are open at the margin, outermost first. */
  #clauses: Numbered[] = []
  readonly #levels: readonly SectionLevel[]
  /** How many headings of a level that is counted through the text there are. */
  #through = 0

  constructor(scheme: Scheme = 'I') {
    this.#levels = LEVELS[scheme]
  }

  /** How many levels of headings there may be. */
  get deepest(): number {
    return this.#levels.length
  }

  /** The deepest heading level that is open, 0 before the first heading. */
  get level(): number {
    return this.#headings.length - 1
  }

  get heading(): Numbered {
    return this.#headings.findLast((heading) => heading !== undefined)!
  }

  /** What points at the margin belong to. */
  get owner(): Numbered {
    return this.#clauses.at(-1) ?? this.heading
  }

  /** Opens a heading and gives its label. A level that was skipped takes part in the label as if it were there. */
  openHeading(level: number): string {
    this.#headings.length = Math.min(this.#headings.length, level)
    const parent = this.heading
    const kind = this.#levels[level - 1] ?? this.#levels.at(-1)!
    const number = kind.through
      ? ++this.#through
      : kind.point
        ? ++parent.points
        : kind.carries
          ? ++parent.clauses
          : ++parent.sections
    const path = kind.carries ? [...parent.path, number] : kind.point ? parent.path : []
    while (this.#headings.length < level) this.#headings.push(undefined)
    this.#headings[level] = numbered(path)
    this.#clauses = []
    return kind.label(number, path)
  }

  /**
   * The parent of a clause at the margin whose label has so many numbers: an open clause or the heading, or, for one that goes on with the
   * heading's own level or one above it, the heading over that. Without a label a clause goes on under the heading.
   */
  parentFor(depth: number | undefined): Numbered {
    if (depth === undefined) return this.heading
    const open = this.#clauses.find((clause) => clause.path.length === depth - 1)
    return open ?? (depth <= this.heading.path.length ? this.#above(depth) : undefined) ?? this.heading
  }

  /** The heading whose clauses have so many numbers. */
  #above(depth: number): Numbered | undefined {
    return this.#headings.findLast((heading) => heading?.path.length === depth - 1)
  }

  /** The heading over the one that is open, where a clause can go on with its level; that level is counted by numbers alone. */
  get over(): Numbered | undefined {
    const { length } = this.heading.path
    return length === 0 ? undefined : this.#above(length)
  }

  /** Counts a clause at the margin; clauses deeper than it are closed, and so is the heading whose level it goes on with. */
  openClause(parent: Numbered): Numbered {
    const clause = nextClause(parent)
    if (parent.path.length < this.heading.path.length && this.#headings.includes(parent)) {
      this.#headings.length = this.#headings.indexOf(parent) + 1
      this.#headings.push(clause)
      this.#clauses = []
    } else this.#clauses = [...this.#clauses.filter((open) => open.path.length < clause.path.length), clause]
    return clause
  }
}

/** The next clause under a heading or clause. */
export function nextClause(parent: Numbered): Numbered {
  return numbered([...parent.path, ++parent.clauses])
}

/** The next point under a heading, clause or point; a point's own points are counted anew. */
export function nextPoint(parent: Numbered): { readonly label: string; readonly inside: Numbered } {
  return { label: pointLabel(++parent.points), inside: { path: parent.path, clauses: parent.clauses, points: 0, sections: 0 } }
}

export const labelOf = (clause: Numbered): string => clauseLabel(clause.path)

/** The label of a clause, and how many numbers it has. */
export interface ClauseLabel {
  readonly label: string
  readonly level: number
}

/** Labels worked out from the structure of a text. */
export interface Labels {
  of(block: Heading | Item): string
  faceOf(heading: Heading): SectionFace
  /** How many numbers the label of a clause right below a heading has. */
  depthBelow(heading: Heading): number
  /** Label and level of each clause or point that placed data becomes. */
  clausesOf(block: DataBlock): readonly ClauseLabel[]
}

const BULLETS = ['-', '+', '*'] as const

/** The mark of a bullet of a level, from 1. */
export const bulletLabel = (level: number): string => BULLETS[Math.min(level, BULLETS.length) - 1]!

/**
 * The labels of a text, from its first heading on. `clausesIn` says how many clauses, or points, placed data becomes: those behind
 * it are counted on from there.
 *
 * @example
 * const body = [{ type: 'heading', level: 1, text: inlineText('Mục đích') }]
 * labelsOf(body, () => 0).of(body[0]) // → 'I.'
 */
export function labelsOf(blocks: readonly Block[], clausesIn: (block: DataBlock) => number, scheme: Scheme = 'I'): Labels {
  const reader = new LabelReader(clausesIn, scheme)
  reader.read(blocks)
  return reader
}

class LabelReader implements Labels {
  readonly #outline: Outline
  readonly #levels: readonly SectionLevel[]
  readonly #clausesIn: (block: DataBlock) => number
  readonly #labels = new Map<Block, string>()
  readonly #clauses = new Map<DataBlock, readonly ClauseLabel[]>()

  constructor(clausesIn: (block: DataBlock) => number, scheme: Scheme) {
    this.#clausesIn = clausesIn
    this.#outline = new Outline(scheme)
    this.#levels = LEVELS[scheme]
  }

  depthBelow({ level }: Heading): number {
    const carrying = this.#levels.slice(0, level).findLastIndex(({ carries, point }) => !carries && !point)
    return this.#levels.slice(carrying + 1, level).filter(({ carries }) => carries).length + 1
  }

  faceOf({ level }: Heading): SectionFace {
    return this.#levels[level - 1]?.face ?? 'plain'
  }

  of(block: Heading | Item): string {
    return this.#labels.get(block) ?? ''
  }

  clausesOf(block: DataBlock): readonly ClauseLabel[] {
    return this.#clauses.get(block) ?? []
  }

  read(blocks: readonly Block[], parent?: Numbered): void {
    for (const block of blocks) {
      switch (block.type) {
        case 'heading':
          this.#labels.set(block, this.#outline.openHeading(block.level))
          break
        case 'clause': {
          const within = this.#clause(parent, block.level)
          this.#labels.set(block, labelOf(within))
          this.read(block.children, within)
          break
        }
        case 'point': {
          const { label, inside } = nextPoint(parent ?? this.#outline.owner)
          this.#labels.set(block, label)
          this.read(block.children, inside)
          break
        }
        case 'bullet':
          this.#labels.set(block, bulletLabel(block.level))
          this.read(block.children, parent ?? this.#outline.owner)
          break
        case 'data':
          this.#clauses.set(
            block,
            Array.from({ length: this.#clausesIn(block) }, () => {
              if (block.as === 'points') return { label: nextPoint(parent ?? this.#outline.owner).label, level: 1 }
              const within = this.#clause(parent)
              return { label: labelOf(within), level: within.path.length }
            }),
          )
          break
      }
    }
  }

  #clause(parent: Numbered | undefined, level?: number): Numbered {
    return parent ? nextClause(parent) : this.#outline.openClause(this.#outline.parentFor(level))
  }
}
