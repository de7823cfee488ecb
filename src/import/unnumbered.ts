import { roman } from '../model/label.ts'
import type { FootnoteTexts } from './notes.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'
import { LONGEST_TITLE } from './titles.ts'

/** So many lines in bold capitals make sections. */
const FEWEST = 2
/** So many bold lines look like titles, and are asked about. */
const ASKED = 3

/**
 * Titles of sections that have no number, known by their look: in a text where none is numbered, lines in bold capitals are sections, and
 * bold lines below them sections of the second level. They get the labels that the form gives them, which is told.
 */
export function numbered(pieces: readonly ImportPiece[], notes: FootnoteTexts): readonly ImportPiece[] {
  const texts = pieces.filter((piece) => piece.type === 'text')
  const has = (...kinds: readonly string[]): boolean =>
    texts.some(({ label, bold, rich }) => label && (bold || rich.text === '') && kinds.includes(label.kind))
  if (has('part', 'letter', 'roman')) return pieces
  const titles = pieces.filter(
    (piece, index): piece is BodyPiece => looksLikeTitle(piece) && ['text', 'table'].includes(pieces[index + 1]?.type ?? ''),
  )
  const sections = titles.filter(({ capitals }) => capitals)
  if (sections.length < FEWEST) {
    if (titles.length >= ASKED && !has('number')) {
      notes.doubt(titles[0]!.at, {
        vi: `${titles.length} dòng in đậm trông như tiêu đề mục nhưng không đánh số, nên giữ là đoạn in đậm: đặt # hoặc ## ở đầu dòng nếu là tiêu đề.`,
        en: `${titles.length} bold lines look like titles without numbers and stayed bold paragraphs: put # or ## before those that are titles.`,
      })
    }
    return pieces
  }
  const below = has('number') ? [] : titles.slice(titles.indexOf(sections[0]!)).filter(({ capitals }) => !capitals)
  notes.doubt(sections[0]!.at, {
    vi: `${sections.length + below.length} tiêu đề mục không đánh số được đánh số theo thể thức (I., 1.).`,
    en: `${sections.length + below.length} titles of sections without numbers are numbered as the form has it (I., 1.).`,
  })
  let [section, title] = [0, 0]
  return pieces.map((piece): ImportPiece => {
    if (piece.type !== 'text') return piece
    const isSection = sections.includes(piece)
    if (!isSection && !below.includes(piece)) return piece
    if (isSection) title = 0
    const usual = isSection ? `${roman(++section)}.` : `${++title}.`
    return { ...piece, label: { kind: isSection ? 'roman' : 'number', written: '', usual, depth: isSection ? 0 : 1, length: 0 } }
  })
}

const looksLikeTitle = (piece: ImportPiece): piece is BodyPiece =>
  piece.type === 'text' &&
  !piece.label &&
  piece.bold &&
  !piece.right &&
  piece.whole.notes.length === 0 &&
  piece.rich.text.length <= LONGEST_TITLE &&
  !/[\n]|[.;,!?]$/.test(piece.rich.text)
