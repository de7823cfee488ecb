import type { Node } from 'mdast'
import type { Inline, ReferenceKind } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { Fix, Problem, Severity, Wording } from '../model/problem.ts'

/** What a piece of Markdown needs while it is turned into the plan's blocks: where it stands, and whom to tell. */
export interface Reading {
  /** The characters the nodes were parsed from. */
  readonly text: string
  place(node: Node): Place
  /** Notes where a part of the plan stands, and gives it back. */
  put<T extends object>(part: T, at: Place): T
  /** Number of a footnote by its Markdown label, counted by first mention; undefined when it is not defined. */
  footnote(label: string): number | undefined
  resolve: Resolve
  report: Report
}

/** The words a reference stands for, or undefined when there is nothing of that id (the problem is reported). */
export type Resolve = (to: ReferenceKind, id: string, at: Place) => string | undefined

export type Report = (
  severity: Severity,
  rule: string,
  at: Place,
  message: Wording,
  hint?: Wording,
  more?: { readonly clause?: string; readonly fixes?: readonly Fix[] },
) => void

/** A `Report` that adds to a list. */
export const reportTo =
  (problems: Problem[]): Report =>
  (severity, rule, at, message, hint, more) => {
    problems.push({ at, severity, rule, message, ...(hint && { hint }), ...more })
  }

/** Text nodes that touch, as one: what follows looks at whole texts. */
export function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}
