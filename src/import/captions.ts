import { inlineText } from '../model/inline.ts'
import type { Words } from '../model/table.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'

/** `(Đơn vị tính: triệu đồng)`, `ĐVT: người`. */
const UNIT = /^\(?\s*(?:đơn vị(?: tính)?|đvt)\s*:/iu
const NAMED = /^(?:bảng|biểu|hình|ảnh|sơ đồ|biểu đồ)(?:\s+(?:số\s*)?\d+(?:\.\d+)*|\s*:)/iu
const NUMBERED = /^(?:bảng|biểu|hình|ảnh|sơ đồ|biểu đồ)\s+(?:số\s*)?\d+(?:\.\d+)*\s*[.:–-]/iu
const LONGEST = 250
const MOST_LINES = 3

/** Tables and pictures with the lines that name them, above a table, below a picture. */
export function captioned(pieces: readonly ImportPiece[]): ImportPiece[] {
  const found: ImportPiece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece.type === 'table') {
      const unit = takeUnit(found)
      const caption = takeTitle(found)
      // The unit may stand above the title of its table.
      const above = unit ?? takeUnit(found)
      found.push({ ...piece, ...(caption.length > 0 && { caption }), ...(above && { unit: above }) })
    } else if (piece.type === 'picture') {
      const below = pieces[at + 1]
      const caption = isCaption(below) && pieces[at + 2]?.type !== 'table' ? below : undefined
      found.push({ ...piece, ...(caption && { caption }) })
      if (caption) at++
    } else found.push(piece)
  }
  return found
}

function takeUnit(found: ImportPiece[]): BodyPiece | undefined {
  const last = found.at(-1)
  if (last?.type !== 'text' || !isPlain(last) || !(UNIT.test(last.whole.text) || (last.right && last.italic))) return undefined
  found.pop()
  return last
}

function takeTitle(found: ImportPiece[]): BodyPiece[] {
  const title: BodyPiece[] = []
  while (title.length < MOST_LINES && isCaption(found.at(-1))) {
    title.unshift(found.pop() as BodyPiece)
    if (NAMED.test(title[0]!.whole.text)) break
  }
  return title
}

/** A short line in the middle, set apart by its look or its first word; at the margin one that counts tables. */
const isCaption = (piece: ImportPiece | undefined): piece is BodyPiece =>
  piece?.type === 'text' &&
  isPlain(piece) &&
  (piece.centred
    ? piece.bold || piece.italic || piece.capitals || NAMED.test(piece.whole.text)
    : (piece.bold || piece.italic) && NUMBERED.test(piece.whole.text))

/** Words only, as the title of a table or picture holds them. */
const isPlain = ({ label, whole }: BodyPiece): boolean =>
  label === undefined &&
  whole.text.length <= LONGEST &&
  !whole.text.includes('\n') &&
  whole.notes.length === 0 &&
  whole.links.length === 0

/** Lines as words and open blanks. */
export const wordsOf = (...lines: readonly BodyPiece[]): Words[] =>
  inlineText(lines.map(({ whole }) => whole.text).join(' ')) as Words[]
