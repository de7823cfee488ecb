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
const isInvisible = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Mn}]$/u.test(character)

const entries = (widths: Widths): [string, number][] =>
  Object.entries(widths).flatMap(([units, characters]) => [...characters].map((c): [string, number] => [c, Number(units)]))

/** What is known of the widths of a face: of every character met, and of code units that are letters of their own once more by number. */
interface Known {
  readonly characters: Map<string, number>
  /** 0 where a unit has to be looked at with those around it, or was not met yet. */
  readonly units: Uint16Array
}

const known = new Map<FontFace, Known>()

function knownOf(face: FontFace): Known {
  const found = known.get(face)
  if (found) return found
  const characters = new Map([...entries(COMMON_WIDTHS), ...entries(FACE_WIDTHS[face])])
  const made = { characters, units: new Uint16Array(UNITS) }
  known.set(face, made)
  return made
}

/** Code units that are counted by number. */
const UNITS = 0x2030
/** What lies between the Latin letters may join its neighbour in NFC: marks, and the parts of Korean syllables. */
const standsAlone = (unit: number): boolean => unit < 0x300 || (unit >= 0x1e00 && unit < UNITS)

/** `ệ` → `e`, `ợ` → `ơ`. */
const base = (character: string): string => character.normalize('NFD').replace(MARKS, '').normalize('NFC')

/** The width of a character; those that stand in no table are put in as they are met. */
function widthOf(character: string, { characters, units }: Known): number {
  const known = characters.get(character)
  const width = known ?? characters.get(base(character)) ?? (isInvisible(character) ? 0 : FALLBACK_UNITS)
  if (known === undefined) characters.set(character, width)
  const unit = character.charCodeAt(0)
  if (standsAlone(unit)) units[unit] = width
  return width
}

/** The width of a text in units of the font, of which 2048 are one em. */
export function textUnits(text: string, face: FontFace): number {
  const known = knownOf(face)
  const { units } = known
  let total = 0
  for (let at = 0; at < text.length; at++) {
    const width = units[text.charCodeAt(at)]
    if (!width) return unitsOfCharacters(text, known)
    total += width
  }
  return total
}

function unitsOfCharacters(text: string, known: Known): number {
  let total = 0
  for (const character of text.normalize('NFC')) total += widthOf(character, known)
  return total
}

/** Units of the font at a size, in whole twips. */
export const twipsOf = (total: number, points: number): number => Math.round((total * points * TWIPS_PER_POINT) / UNITS_PER_EM)

/**
 * The width of one line of text in Times New Roman, in whole twips (1/20 pt), with no font installed. Kerning is ignored;
 * a character the tables do not know counts as one em.
 */
export const textWidth = (text: string, face: FontFace, points: number): number => twipsOf(textUnits(text, face), points)

/** What LibreOffice adds to each no-break space of an italic line, in em: it corrects for the slant behind every one. */
const ITALIC_BLANK = 0.12

/** The width a line is sure to fit in, in Word and in LibreOffice: `textWidth` and what blanks of no-break spaces may add. */
export function roomFor(text: string, face: FontFace, points: number): number {
  const blanks = face === 'italic' || face === 'boldItalic' ? text.split('\u00a0').length - 1 : 0
  return textWidth(text, face, points) + Math.round(blanks * ITALIC_BLANK * points * TWIPS_PER_POINT)
}
