import type { Block } from './block.ts'
import type { CalendarDate } from './date.ts'
import type { Inline } from './inline.ts'
import type { Scheme } from './label.ts'

/**
 * Every kind of plan: its template and its outline.
 *
 * @example
 * KINDS.includes(plan.kind) // → true
 */
export const KINDS = ['emulation-launch', 'thematic-campaign', 'peak-campaign', 'annual-work', 'general'] as const
/** A kind of plan. */
export type Kind = (typeof KINDS)[number]

/**
 * A plan (kế hoạch) as plain data, such as a program could make by hand. Readers end at it, writers start from it. A value the
 * author left open stands here as the text of an open blank, so that every consumer sees one form. Where it was read from and
 * where its parts stand there is told beside it: see `ReadPlan`.
 */
export interface Plan {
  readonly kind: Kind
  readonly id: string
  readonly year: number
  readonly years?: { readonly from: number; readonly to: number }
  readonly period: { readonly start: CalendarDate; readonly end: CalendarDate }
  /** Of a joint plan the body that leads. */
  readonly issuer: Issuer
  /** The bodies that issue a joint plan (kế hoạch liên tịch) with the issuer, in their order. */
  readonly partners?: readonly Issuer[]
  /** The symbol is empty where an attached plan has neither number nor symbol of its own. */
  readonly number: { readonly value: string | null; readonly symbol: string }
  /** Địa danh. */
  readonly place: string
  /** Date of issue as far as it is known. */
  readonly date: CalendarDate | null
  /** Trích yếu. */
  readonly title: string
  /** The title with its marks and footnotes, where it has any. */
  readonly titleText?: Text
  /** What stands in brackets below the title. */
  readonly note?: Text
  /** The document this plan is issued with (Phụ lục III, Mẫu 1.3). */
  readonly attached?: Attachment
  readonly abbreviations: Readonly<Record<string, string>>
  readonly bases: readonly Base[]
  readonly goals: { readonly purposes: readonly Text[]; readonly requirements: readonly Text[] }
  readonly targets: readonly Target[]
  readonly phases: readonly Phase[]
  readonly assignments: readonly Assignment[]
  /** Days of the office's own, from its profile. */
  readonly commemorations: readonly Commemoration[]
  /** Nơi nhận. */
  readonly distribution: readonly RecipientGroup[]
  readonly archive: { readonly units: readonly string[]; readonly drafter?: string }
  readonly signatures: readonly Signature[]
  readonly origin?: { readonly plan: string; readonly sha256: string }
  readonly marks: Marks
  readonly layout: Layout
  readonly body: readonly Block[]
  readonly footnotes: readonly Footnote[]
  readonly appendices: readonly Appendix[]
}

/** A text with inline Markdown. */
export type Text = readonly Inline[]

/** Cơ quan ban hành, under its cơ quan chủ quản. */
export interface Issuer {
  /** Cơ quan chủ quản; a list when it has more than one. */
  readonly parents: readonly string[]
  readonly name: string
  readonly short?: string
}

/** The document, such as a decision, that a plan is issued with; what is not known yet is left to the clerk. */
export interface Attachment {
  readonly to: string
  readonly number?: string
  readonly date?: CalendarDate
  readonly issuer?: string
}

/** The forms that the date of a document has. */
export const DATE_FORMS = ['long', 'short'] as const
/** How the date of a document is written: `ngày 05 tháng 3 năm 2020`, or `ngày 05/3/2020`. */
export type DateForm = (typeof DATE_FORMS)[number]

/** A document as the bases cite it. */
export interface CitedDocument {
  readonly type?: string
  readonly number?: string
  readonly date?: CalendarDate
  /** An open blank in place of the date. */
  readonly dateText?: string
  /** Where the author says so; a law has its date long, any other document short. */
  readonly dateForm?: DateForm
  readonly issuer?: string
  readonly subject?: string
  /** The subject with its marks and footnotes, where it has any. */
  readonly subjectText?: Text
}

/** A legal basis (căn cứ): one document, several under one lead, or a sentence printed as it is written. */
export interface Base extends CitedDocument {
  readonly id: string
  /** Empty where a sentence has none of its own. */
  readonly lead: string
  readonly documents?: readonly CitedDocument[]
  readonly text?: Text
  readonly renewal?: 'yearly' | 'standing'
}

/** A number with its digits as the author wrote them, the decimal point turned into a comma; null when left open. */
export interface Figure {
  readonly value: number | null
  readonly text: string
}

/** How a target's value is to be taken. */
export type Operator = '=' | '>' | '>=' | '<' | '<=' | 'range'
/** A figure, or the two ends of a range. */
export type Amount = Figure | { readonly from: Figure; readonly to: Figure }

/** Chỉ tiêu. */
export interface Target {
  readonly id: string
  readonly name: string
  readonly operator: Operator
  readonly value: Amount
  readonly unit: string
  readonly previous?: Amount
  readonly deadline?: CalendarDate
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly tiers: readonly { readonly when: string; readonly operator: Operator; readonly value: Amount }[]
  readonly wording?: string
}

/** A commemoration or event, counted where its origin is known. */
export interface Commemoration {
  readonly id?: string
  readonly name: string
  readonly origin?: CalendarDate
  /** The day it falls on in the plan's year, where that is not the origin's day. */
  readonly on?: CalendarDate
}

/** Đợt, giai đoạn. */
export interface Phase {
  readonly id: string
  readonly name: string
  readonly start?: CalendarDate
  readonly end?: CalendarDate
  readonly startText?: string
  readonly endText?: string
  readonly commemorations: readonly Commemoration[]
  readonly activities?: Text
}

/** Phân công: who does what, as the lead or in support. */
export interface Assignment {
  readonly units: readonly string[]
  readonly role?: 'lead' | 'support'
  /** One runs on behind the unit; several are printed as points. */
  readonly duties: readonly Text[]
}

/** Nơi nhận: who gets the document, and what for. */
export interface RecipientGroup {
  readonly to: readonly string[]
  readonly purpose?: string
}

/** Quyền hạn ký: for the collective, in the head's stead, by order, by delegation, acting. */
export type Authority = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

/** One signer: authority, position and name as they are written. */
export interface Signature {
  /** In the order they are written: `['TM', 'KT']` signs for the collective, in the head's stead. */
  readonly authority: readonly Authority[]
  readonly collective?: string
  readonly head?: string
  readonly position: string
  /** Null: the name is left free. */
  readonly name: string | null
}

/** Độ khẩn, phạm vi lưu hành, DỰ THẢO. */
export interface Marks {
  readonly urgency?: string
  readonly circulation?: string
  readonly draft: boolean
}

/** The choices the decree leaves: size of type in points, bases as one paragraph or as lines, recipients in lines or grouped. */
export interface Layout {
  readonly size: 13 | 14
  readonly bases: 'paragraph' | 'lines'
  readonly recipients: 'line' | 'group'
  /** Scheme of the sections; `I` where nothing is said. */
  readonly numbering?: Scheme
}

/** A note by its number, from 1 through plan and appendices. */
export interface Footnote {
  readonly number: number
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** Phụ lục, from a file of its own. */
export interface Appendix {
  /** As the plan names it: beside the plan's own file. */
  readonly file: string
  readonly title: string
  /** What it is called, `Phụ lục` unless said otherwise; null for nothing. */
  readonly label?: string | null
  /** Its number as it is printed; null for none. Without it, two or more of one name are counted. */
  readonly number?: string | null
  readonly orientation?: 'portrait' | 'landscape'
  /** Scheme of its sections, where it is another than the plan's. */
  readonly numbering?: Scheme
  readonly body: readonly Block[]
  readonly footnotes: readonly Footnote[]
}
