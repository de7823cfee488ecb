import { wordsPattern } from '../model/latin.ts'
import type { Kind } from '../model/plan.ts'
import type { Wording } from '../model/problem.ts'
import { OUTLINE_SECTIONS } from './data/outline-sections.ts'
import { OUTLINES as LISTED } from './data/outlines.ts'

/** A section that a plan must have: what it is called in messages, and headings that are it. */
export interface OutlineSection {
  readonly name: Wording
  readonly heading: RegExp
}

const SECTIONS = new Map(
  OUTLINE_SECTIONS.map(({ id, vi, en, headings }) => [
    id,
    { name: { vi, en }, heading: new RegExp(wordsPattern(headings), 'iu') } satisfies OutlineSection,
  ]),
)

/** The sections a kind of plan has, in this order. */
export const outlineOf = (kind: Kind): readonly OutlineSection[] => LISTED[kind]!.map((id) => SECTIONS.get(id)!)
