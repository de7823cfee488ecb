import { latin } from '../model/latin.ts'
import { BULLETS } from './bullets.ts'
import { beginning, folded, plain } from './fold.ts'
import type { Line } from './line.ts'

/** Nơi nhận (ô số 9b): its label, its entries, and the line of the archive. */

const LABEL = /^(?:noi nhan|noi gui) ?:?/
/** A label longer than this is a sentence. */
const LONGEST_LABEL = 60

/** How many characters of a text that begins so are the label; 0 where none does. */
export function labelLength(text: string): number {
  const found = /^n/i.test(text) ? LABEL.exec(folded(text.slice(0, LONGEST_LABEL))) : null
  return found ? Math.max(found[0].length, text.indexOf(':') + 1) : 0
}

/** True for the label on a line of its own, with something beside it, or with the whole list behind it. */
export const isLabelLine = (text: string): boolean =>
  /^n/i.test(text) &&
  LABEL.test(beginning(text)) &&
  (text.length < LONGEST_LABEL || /\t| {4}/.test(text) || RUNNING_LIST.test(text.slice(0, LONGEST_LIST)))

/** `Nơi nhận: UBND tỉnh (b/c); các phòng; Lưu: VT.`: the list in one line, up to what is kept. */
const RUNNING_LIST = latin(/^\p{L}+\s\p{L}+\s*:[^:]*;[-–\s]*Lưu\s*:/u)
const LONGEST_LIST = 800

/** True for the label and nothing behind it. */
export const isLabelAlone = (text: string): boolean =>
  /^n/i.test(text) && text.length < LONGEST_LABEL && /^noi (?:nhan|gui) ?:?$/.test(beginning(text))

/** The label at the beginning of a text, of a cell, or behind a wide gap. */
export const LABEL_WITHIN = latin(/(?:^|[|>]\s{0,4}| {3,})Nơi nhận\s*(?::|$)/iu)

/** The mark before a recipient, with its gap. */
const MARK = `(?:[${BULLETS}]\\s*|o\\s+)`
/** Offices that number their recipients do so before each. */
const NUMBER = '\\d{1,2}[.)]\\s+'
const LEADING_MARK = new RegExp(`^(?:${MARK}|${NUMBER})`, 'u')

export const isDashed = (text: string): boolean => DASHED.test(text)

const DASHED = new RegExp(`^${MARK}\\S`, 'u')

/** `Lưu: VT, …`, with its dash or without. */
export const isArchive = (text: string): boolean => ARCHIVE.test(text)

const ARCHIVE = latin(`^(?:${MARK}|${NUMBER})?Lưu\\s*(?:[:;.]|\\p{Lu}|$)`, 'u')

/** The drafter's mark and the number of copies, on a line of their own below the list: `PL.(300)`. */
export const isCopies = (text: string): boolean => COPIES.test(text)

const COPIES = latin(/^\p{Lu}{1,6}\.\s?\(?\d+\)?\.?$/u)

/** One recipient with the lines it goes on in; `archive` for the line that says what is kept. */
export interface RecipientEntry<L> {
  readonly lines: readonly L[]
  readonly text: string
  readonly archive: boolean
}

/**
 * The lines of a list as its entries. A dash begins one; so does a line below a finished one, unless it is a note in brackets.
 * Text without a look may come from a PDF that has moved notes about: there only a dash begins an entry.
 */
export function entriesOf<L extends Line<L>>(lines: readonly L[]): RecipientEntry<L>[] {
  const entries: { lines: L[]; texts: string[]; archive: boolean }[] = []
  for (const line of lines) {
    const text = plain(line.text).trim()
    const before = entries.at(-1)
    const apart =
      !before ||
      isArchive(text) ||
      (line.look !== undefined && (/[;.]$/.test(before.texts.at(-1)!) || line.column !== before.lines.at(-1)!.column))
    if (LEADING_MARK.test(text) || apart) entries.push({ lines: [line], texts: [text], archive: isArchive(text) })
    else {
      before.lines.push(line)
      before.texts.push(text)
    }
  }
  return entries.map(({ lines, texts, archive }) => ({ lines, text: texts.join(' '), archive }))
}

/** What one entry says: who receives, and what for. */
export interface RecipientValue {
  readonly name: string
  readonly purpose?: string
}

/** `- Tỉnh ủy (để b/c);` → Tỉnh ủy, để b/c. */
export function recipientValue({ text }: Pick<RecipientEntry<never>, 'text'>): RecipientValue {
  const bare = text.replace(LEADING_MARK, '').replace(/[\s;.,]+$/, '')
  const [, name = bare, purpose] = /^([^]*?)(?<!\s)\s*(?:[;,]\s*)?\(([^()]*)\)$/.exec(bare) ?? []
  const what = purpose?.trim()
  return { name, ...(what && { purpose: what }) }
}

/** What is kept, by whom drafted: `- Lưu: VT, CN(Hoa).` → VT, CN; Hoa. */
export interface ArchiveValue {
  readonly units: readonly string[]
  readonly drafter?: string
}

export function archiveValue({ text }: Pick<RecipientEntry<never>, 'text'>): ArchiveValue {
  const bare = text
    .replace(LEADING_MARK, '')
    .replace(/^Lưu\s*[:;.]?\s*/, '')
    .replace(/[\s;.,]+$/, '')
  const [, names = bare, bracketed, mark] = /^([^(.]*?)\s*(?:\(([^()]*)\)|\.\s?([^]*))?$/.exec(bare) ?? []
  const drafter = (bracketed ?? mark ?? '').trim()
  return {
    units: names
      .split(/[,;]/)
      .map((unit) => unit.trim())
      .filter((unit) => unit !== ''),
    ...(drafter !== '' && { drafter }),
  }
}
