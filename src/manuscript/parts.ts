import type { CitationSpot } from './citation.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Unit } from './manuscript.ts'

/** One line of a part as it is printed, or what stands in one column of it; the dash before it is no part of the text. */
export interface PartLine extends CitationSpot {
  readonly text: string
  /** Number of the line in the author's file, from 1; 0 where it stands nowhere in it. */
  readonly line: number
  /** The dash or bullet before it. */
  readonly label?: string
}

/** Ô số 2: the superior bodies, then the body that issues the document; each may take several lines. */
export interface IssuerPart {
  readonly superiors: readonly PartLine[]
  readonly name?: PartLine
}

/** Ô số 3: `Số: 05/KH-STP`. */
export interface NumberPart {
  readonly line: PartLine
  /** The digits; absent while the number is open. */
  readonly value?: string
  /** What stands behind the stroke; absent where it cannot be told. */
  readonly symbol?: string
}

/** Ô số 4: `Lào Cai, ngày 05 tháng 01 năm 2026`. */
export interface DatePart {
  /** The whole line, place (địa danh) included. */
  readonly line: PartLine
  /** As far as it is written: the day, or day and month, may be left to the clerk. */
  readonly date?: CalendarDate
  /** Where the date stands. */
  readonly at: CitationSpot
}

/** Ô số 9b: one recipient with the lines it goes on in, or the line that says what is kept. */
export interface RecipientPart {
  readonly lines: readonly PartLine[]
  /** Its lines joined, note and end mark included. */
  readonly text: string
}

/** Ô số 7: one who signs. */
export interface SignerPart {
  /** Lines of authority and posts, as they stand below each other. */
  readonly posts: readonly PartLine[]
  readonly name?: PartLine
  /** False where a text taken from elsewhere may have lost some of its lines. */
  readonly whole: boolean
}

/** An annex: `Phụ lục II`, its title, the line that says what it goes with. */
export interface AnnexPart {
  readonly heading: PartLine
  /** The numeral in Roman letters; absent where there is one annex only, or its numeral is lost. */
  readonly number?: string
  readonly title?: PartLine
  readonly link?: PartLine
  /** Its units, heading and all: from the first to the one before `to`. */
  readonly from: number
  readonly to: number
}

/**
 * The parts of an official document (Điều 8; Phụ lục I, Phần I, Mục II) as they are printed, whether they come from a plan's
 * data, from a text or from a Word file. A rule never asks which. What a document does not have is absent or empty.
 */
export interface Parts {
  /** Every line above the type of document, as they stand. */
  readonly head: readonly PartLine[]
  /** Lines that name the superior bodies and the issuer, in their order. */
  readonly agency: readonly PartLine[]
  readonly issuer: IssuerPart
  /** The head has the motto of the State. */
  readonly state: boolean
  /** The head says `ĐẢNG CỘNG SẢN VIỆT NAM`: a document of the Party, which has forms of its own. */
  readonly party: boolean
  readonly number?: NumberPart
  readonly date?: DatePart
  /** `KẾ HOẠCH`. */
  readonly kind?: PartLine
  /** Trích yếu. */
  readonly title?: Unit
  /** Căn cứ. */
  readonly bases: readonly Unit[]
  /** Nơi nhận, the line of the archive left out. */
  readonly recipients: readonly RecipientPart[]
  /** The lines `Lưu: …`, each with the number of recipients that stand before it; one, where all is right. */
  readonly archive: readonly (RecipientPart & { readonly before: number })[]
  /** The text breaks off among the recipients: an excerpt. */
  readonly cut: boolean
  readonly signers: readonly SignerPart[]
  readonly annexes: readonly AnnexPart[]
  /** Index of the first unit below the text proper, where recipients and signature begin; Infinity where nothing does. */
  readonly tailAt: number
}
