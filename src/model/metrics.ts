import { COMMON_WIDTHS, FACE_WIDTHS, type Widths } from './metrics-data.ts'

/** The four faces of Times New Roman. */
export type FontFace = 'regular' | 'bold' | 'italic' | 'boldItalic'

const UNITS_PER_EM = 2048
const TWIPS_PER_POINT = 20

/** A character with no known width counts as one em, so that a measure errs to the wide side. */
const FALLBACK_UNITS = UNITS_PER_EM

/** Every combining mark but the horn (U+031B): letters with a horn have widths of their own. */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g

/** Control and format characters and marks that joined no letter take no room; a tab is for the caller to place. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Mn}]$/u

const entries = (widths: Widths): [string, number][] =>
  Object.entries(widths).flatMap(([units, characters]) => [...characters].map((c): [string, number] => [c, Number(units)]))

const table = (face: FontFace): ReadonlyMap<string, number> => new Map([...entries(COMMON_WIDTHS), ...entries(FACE_WIDTHS[face])])

const TABLES: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = {
  regular: table('regular'),
  bold: table('bold'),
  italic: table('italic'),
  boldItalic: table('boldItalic'),
}

/** `ệ` → `e`, `ợ` → `ơ`. */
const base = (character: string): string => character.normalize('NFD').replace(MARKS, '').normalize('NFC')

function units(character: string, widths: ReadonlyMap<string, number>): number {
  return widths.get(character) ?? widths.get(base(character)) ?? (INVISIBLE.test(character) ? 0 : FALLBACK_UNITS)
}

/**
 * The width of one line of text in Times New Roman, in whole twips (1/20 pt), with no font installed. Kerning is ignored;
 * a character the tables do not know counts as one em.
 */
export function textWidth(text: string, face: FontFace, points: number): number {
  const total = [...text.normalize('NFC')].reduce((sum, character) => sum + units(character, TABLES[face]), 0)
  return Math.round((total * points * TWIPS_PER_POINT) / UNITS_PER_EM)
}

/** What LibreOffice adds to each no-break space of an italic line, in em: it corrects for the slant behind every one. */
const ITALIC_BLANK = 0.12

/** The width a line is sure to fit in, in Word and in LibreOffice: `textWidth` and what blanks of no-break spaces may add. */
export function roomFor(text: string, face: FontFace, points: number): number {
  const blanks = face === 'italic' || face === 'boldItalic' ? text.split('\u00a0').length - 1 : 0
  return textWidth(text, face, points) + Math.round(blanks * ITALIC_BLANK * points * TWIPS_PER_POINT)
}
