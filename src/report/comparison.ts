import type { Change } from '../diff/change.ts'
import { PLACED } from '../diff/placed.ts'
import type { WordPiece } from '../diff/words.ts'
import { inlineText, type Inline } from '../model/inline.ts'
import type { Wording } from '../model/problem.ts'
import { piecesOf } from './changes.ts'

/** The old and the new text of a change as they stand side by side in a `Bảng so sánh`. */
export interface ComparisonRow {
  readonly before: readonly Inline[]
  readonly after: readonly Inline[]
}

const NONE = '(không có)'

/**
 * A row for each change that readers of the document see: what it is about, then the text around what changed, with the words that
 * went or came in bold. In Vietnamese, as it is attached.
 *
 * @example
 * comparisonRows(diffPlans(read, later)).length // → 1
 */
export const comparisonRows = (changes: readonly Change[]): ComparisonRow[] =>
  changes
    .filter(({ internal }) => !internal)
    .map((change) => {
      const { type, before, after, subject } = change
      const kept: readonly WordPiece[] =
        type === 'moved' && before === after ? [{ type: 'same', text: shortened(before ?? '') }] : aroundChanges(piecesOf(change))
      const faced = before !== null && after !== null && before !== after && withoutMarks(before) === withoutMarks(after)
      const side = (text: string | null, leaveOut: WordPiece['type']): Inline[] => {
        if (text === null) return inlineText(NONE)
        const about = aboutOf(change, leaveOut === 'added' ? (change.subjectBefore ?? subject) : subject)
        if (faced) return [{ type: 'emphasis', children: inlineText(`${about}:`) }, { type: 'break' }, ...faces(text)]
        const placed = placedWords(text)
        if (placed) return [{ type: 'emphasis', children: inlineText(`${about}:`) }, { type: 'break' }, ...inlineText(placed)]
        const whole = kept.every((piece) => piece.type !== 'same')
        const words = kept
          .filter((piece) => piece.type !== leaveOut)
          .flatMap((piece): Inline[] =>
            piece.type === 'same' || whole ? lines(piece.text) : [{ type: 'strong', children: lines(piece.text) }],
          )
        return [{ type: 'emphasis', children: inlineText(`${about}:`) }, { type: 'break' }, ...words]
      }
      return { before: side(before, 'added'), after: side(after, 'removed') }
    })

/** What a change is about, as a heading; what it is called by stands below, where each side has its own. */
const aboutOf = ({ of }: Change, { vi }: Wording): string =>
  (of === 'base' || of === 'signature' ? vi.replace(/ “[^”]*”/u, '') : vi).replace(/^./u, (first) => first.toUpperCase())

const MARKS = /(\*{1,3})(?=\S)(.+?)(?<=\S)\1/gsu
const withoutMarks = (text: string): string => text.replace(MARKS, '$2')

/** A text with its marks as what they mean: bold, italics. */
function faces(text: string): Inline[] {
  const result: Inline[] = []
  let from = 0
  for (const { index, 0: whole, 1: mark, 2: words } of text.matchAll(MARKS)) {
    const inner: Inline[] = mark!.length === 2 ? lines(words!) : [{ type: 'emphasis', children: lines(words!) }]
    result.push(...lines(text.slice(from, index)), ...(mark!.length > 1 ? [{ type: 'strong' as const, children: inner }] : inner))
    from = index + whole.length
  }
  return [...result, ...lines(text.slice(from))]
}

/** What a directive or an image is to who reads the document: `(mục lục)`, `(hình) Hình 1. …`. */
function placedWords(text: string): string | undefined {
  const [, directive] = /^::([a-z-]+)/.exec(text) ?? []
  if (directive && Object.hasOwn(PLACED, directive)) return `(${PLACED[directive as keyof typeof PLACED].vi})`
  const [, alt, caption] = /^!\[(.*?)\]\([^)]*\)\s*(.*)$/su.exec(text) ?? []
  return alt === undefined ? undefined : `(hình) ${caption || alt}`
}

/** Sentences that stayed are left out, but for what stands beside a change: what is compared is what changed. */
function aroundChanges(pieces: readonly WordPiece[]): WordPiece[] {
  return pieces.map((piece, index) => {
    if (piece.type !== 'same' || piece.text.length <= KEPT) return piece
    const { text } = piece
    const head = index === 0 ? '' : text.slice(0, AROUND).replace(/\s\S*$/u, ' ')
    const tail = index === pieces.length - 1 ? '' : text.slice(-AROUND).replace(/^\S*\s/u, ' ')
    return { ...piece, text: `${head}…${tail}` }
  })
}
const AROUND = 120
const KEPT = 2 * AROUND + 40

/** What only moved is known by its beginning. */
const shortened = (text: string): string => (text.length > KEPT ? `${text.slice(0, AROUND).replace(/\s\S*$/u, '')} …` : text)

const lines = (text: string): Inline[] =>
  text.split('\n').flatMap((line, index): Inline[] => [...(index > 0 ? [{ type: 'break' } as const] : []), ...inlineText(line)])
