import type { Node } from 'mdast'
import type { ReferenceKind } from '../model/inline.ts'
import type { Place } from '../model/place.ts'
import type { Fix, Problem, Severity, Wording } from '../model/problem.ts'
import type { SourceFile } from './source.ts'
import type { Trace, TraceBook } from '../model/trace.ts'

/** What a piece of Markdown needs while it is turned into the plan's blocks: where it stands, and whom to tell. */
export interface Reading {
  /** The characters the nodes were parsed from. */
  readonly text: string
  /** The way back from them to the file. */
  readonly written: Trace
  /** Keeps how every text of the plan was written. */
  readonly traces: TraceBook
  place(node: Node): Place
  /** Notes where a part of the plan stands, and gives it back. */
  put<T extends object>(part: T, at: Place): T
  /** Number of a footnote by its Markdown label, counted by first mention; undefined when it is not defined. */
  footnote(label: string): number | undefined
  /** A file beside the plan, by its path from the plan's folder; `outside` where a link takes it elsewhere. */
  open(path: string): SourceFile | 'outside' | undefined
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
