import type { CalendarDate } from '../model/date.ts'
import type { Base } from '../model/plan.ts'
import type { Unit } from './manuscript.ts'

/** The families of document symbols, each with a grammar of its own (Phụ lục I, Phần I, Mục II, 3; Phụ lục III). */
export type SymbolKind = 'normative' | 'assembly' | 'party' | 'admin' | 'letter'

/** A document cited somewhere: `Quyết định số 717/QĐ-BTP ngày 13/3/2026 của Bộ trưởng Bộ Tư pháp về …`. */
export interface Citation {
  readonly unit: Unit
  /** Stretch of the unit's text from the type to the end of the date (or symbol). */
  readonly start: number
  readonly end: number
  /** The type as written, `quyết định` included; empty when only a symbol stands there. */
  readonly type: string
  /** What stands between type and symbol: ` số `, ` số: ` or a space. */
  readonly link: string
  /** The symbol without the spaces an author may have put into it; as written it stands from `symbolStart` to `symbolEnd`. */
  readonly symbol: string
  readonly symbolStart: number
  readonly symbolEnd: number
  readonly kind: SymbolKind
  /** True inside the subject of another document: `về triển khai Quy định số 132-QĐ/TW`. */
  readonly nested: boolean
  readonly date?: CalendarDate
  /** The date as written, from `ngày` on. */
  readonly dateText?: string
  /** Who issued it, as named behind `của`. */
  readonly issuer?: string
  /** True when a subject follows: `về …`, `ban hành …`, a title in quotes. */
  readonly hasSubject: boolean
  /** The first words of the subject, to tell two documents apart. */
  readonly subject?: string
  /** Where the subject ends in the unit's text. */
  readonly subjectEnd?: number
  /** The basis of the frontmatter it is, where it stands there as data. */
  readonly base?: Base
}

/** Where a program or a rule may speak: a stretch of a unit. */
export interface CitationSpot {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}
