import pc from 'picocolors'
import { countChanges, type Change, type ChangeCounts, type ChangeType } from '../diff/change.ts'
import { LIKE } from '../diff/align.ts'
import { bagOf, likeness } from '../diff/tokens.ts'
import { diffWords, type WordPiece } from '../diff/words.ts'
import type { Place } from '../model/place.ts'
import type { Language, Wording } from '../model/problem.ts'
import { visible } from './escape.ts'
import { jsonText } from './json.ts'

/** What two versions are called in a report. */
export interface Versions {
  readonly before: string
  readonly after: string
}

/** How a report of changes for people looks. */
export interface ChangesOptions {
  readonly language: Language
  readonly color?: boolean
}

export const TYPE_WORDS: Readonly<Record<ChangeType, Wording>> = {
  added: { vi: 'thêm', en: 'added' },
  removed: { vi: 'bỏ', en: 'removed' },
  changed: { vi: 'sửa', en: 'changed' },
  moved: { vi: 'chuyển', en: 'moved' },
}
const SIGNS: Readonly<Record<ChangeType, string>> = { added: '+', removed: '-', changed: '~', moved: '>' }

/** `4 thay đổi: 1 thêm, 3 sửa` / `4 changes: 1 added, 3 changed`. */
export function changeCountsText(counts: ChangeCounts, language: Language): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return language === 'vi' ? 'Không có thay đổi' : 'No changes'
  const parts = (Object.keys(TYPE_WORDS) as ChangeType[]).flatMap((type) =>
    counts[type] > 0
      ? [language === 'vi' ? `${TYPE_WORDS[type].vi} ${counts[type]}` : `${counts[type]} ${TYPE_WORDS[type].en}`]
      : [],
  )
  const noun = language === 'vi' ? 'thay đổi' : total === 1 ? 'change' : 'changes'
  return `${total} ${noun}: ${parts.join(', ')}`
}

/** A sentence as it begins a line. */
export const sentence = ({ summary }: Pick<Change, 'summary'>, language: Language): string =>
  summary[language].replace(/^./u, (first) => first.toUpperCase())

/** The words of a change, where reading them says more than its sentence does. */
export function piecesOf({ type, of, before, after }: Change): WordPiece[] {
  if (before !== null && after !== null) {
    if (type === 'moved' && before === after) return []
    // Of what was written anew the few words that both have say nothing.
    const anew = of === 'section' && /[.;]/.test(before) && likeness(bagOf(before), bagOf(after)) < LIKE
    return anew
      ? [
          { type: 'removed', text: before },
          { type: 'added', text: after },
        ]
      : diffWords(before, after)
  }
  if (after !== null) return [{ type: 'added', text: after }]
  return before === null ? [] : [{ type: 'removed', text: before }]
}

/** Words on one line, where a line end is seen. */
const onLine = (text: string): string => visible(text.replace(/\n/g, ' ⏎ '))

const AROUND = 40

/** The pieces on one line; of what stayed the same only what stands around a change. */
export function excerpt(pieces: readonly WordPiece[], dress: (piece: WordPiece) => string): string {
  return pieces
    .map((piece, index) => {
      if (piece.type !== 'same' || piece.text.length <= 2 * AROUND + 10) return dress(piece)
      const head = index === 0 ? '' : upTo(piece.text, AROUND)
      const tail = index === pieces.length - 1 ? '' : from(piece.text, AROUND)
      return dress({ type: 'same', text: `${head}…${tail}` })
    })
    .join('')
}
const upTo = (text: string, length: number): string => text.slice(0, length).replace(/\s\S*$/u, ' ')
const from = (text: string, length: number): string => text.slice(-length).replace(/^\S*\s/u, ' ')

/** False where both texts stand in the sentence already. */
export const wordsSayMore = (change: Change, language: Language): boolean => {
  const told = change.summary[language]
  return [change.before, change.after].some((text) => text !== null && !told.includes(text.replace(/\s+/gu, ' ').trim()))
}

/**
 * Changes for people on a terminal: a summary line first, then a line for each, with its place and words. Ends without a line feed.
 *
 * @example
 * const names = { before: 'cu.md', after: 'moi.md' }
 * changesToText(diffPlans(read, later), names, { language: 'en' }).split('\n')[0] // → '1 change: 1 changed (cu.md → moi.md)'
 */
export function changesToText(
  changes: readonly Change[],
  versions: Versions,
  { language, color = false }: ChangesOptions,
): string {
  const paint = pc.createColors(color)
  const tints = { added: paint.green, removed: paint.red, changed: paint.yellow, moved: paint.cyan }
  const dress = ({ type, text }: WordPiece): string => {
    const seen = onLine(text)
    if (type === 'same') return paint.dim(seen)
    if (color) return type === 'removed' ? paint.red(paint.strikethrough(seen)) : paint.green(seen)
    return type === 'removed' ? `[-${seen}-]` : `{+${seen}+}`
  }
  const head = `${paint.bold(changeCountsText(countChanges(changes), language))} ${paint.dim(onLine(`(${versions.before} → ${versions.after})`))}`
  const lines = changes.flatMap((change) => {
    const said = `${tints[change.type](SIGNS[change.type])} ${onLine(sentence(change, language))}`
    const words = wordsSayMore(change, language) ? excerpt(piecesOf(change), dress) : ''
    return [said, `    ${paint.dim(addresses(change))}`, ...(words === '' ? [] : [`    ${words}`])]
  })
  return [head, ...lines].join('\n')
}

const address = (at: Place): string => `${at.file}:${at.line}:${at.column}`

const ADDRESSES = 6

/** `old.md:3:1 → new.md:4:1`, or the one there is. */
export function addresses({ beforeAt, afterAt, places = [{ path: '', beforeAt, afterAt }] }: Change): string {
  const named = places
    .slice(0, ADDRESSES)
    .map((place) => [place.beforeAt, place.afterAt].flatMap((at) => (at ? [address(at)] : [])).join(' → '))
  const more = places.length > ADDRESSES ? `; … (+${places.length - ADDRESSES})` : ''
  return onLine(named.join('; ') + more)
}

/** What the JSON of `diff` holds. */
export function changesAsData(changes: readonly Change[], language: Language) {
  const place = (at: Place | null) => at && { file: at.file, line: at.line, column: at.column }
  return {
    changes: changes.map(({ type, of, id, path, before, after, beforeAt, afterAt, places, summary }) => ({
      type,
      of,
      id,
      path,
      before,
      after,
      beforeAt: place(beforeAt),
      afterAt: place(afterAt),
      ...(places && {
        places: places.map((it) => ({ path: it.path, beforeAt: place(it.beforeAt), afterAt: place(it.afterAt) })),
      }),
      summary: summary[language],
    })),
    counts: countChanges(changes),
  }
}

/**
 * Changes as JSON: `{ changes: [{ type, of, id, path, before, after, beforeAt, afterAt, summary }], counts }`, with `places` where one change was made in several; places are `{ file, line, column }` or null.
 *
 * @example
 * JSON.parse(changesToJson(diffPlans(read, later), 'en')).changes[0].path // → 'targets.dung-han.value'
 */
export const changesToJson = (changes: readonly Change[], language: Language): string =>
  jsonText(changesAsData(changes, language))
