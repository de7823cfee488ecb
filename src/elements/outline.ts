import { latin } from '../model/latin.ts'
import { contentsIn } from './contents.ts'
import { beginning } from './fold.ts'
import { inCapitals, isBold, isCentred, isTypedRule, type LineBlock, type Line } from './line.ts'
import { begunAsBasis, leadsOn } from './bases.ts'

/** What a paragraph of the text is, by the way it begins. */
export type OutlinePart = 'basis' | 'part' | 'section' | 'clause' | 'point' | 'bullet' | 'prose'

/** A paragraph of the text proper, that stands on the page by itself. */
export interface BodyPart<L, B> {
  readonly block: B
  /** Its lines joined to one. */
  readonly line: L
  readonly text: string
  /** Its beginning, folded, where its first letter may be that of a word looked for. */
  readonly words: string
  readonly part: OutlinePart
  /** What stands right above it, no table or empty line between. */
  readonly above: B | undefined
}

/** The space behind the number is forgotten only before a capital. */
const SECTION = latin(/^(?:[IVXLC]{1,7}\s?[.)/-]?\s+\S|[IVX]{1,5}[.)/-]\p{Lu}{2})/u)
/** `12/KH-UBND` is the number of a document; `4. 100% hồ sơ …` is a clause that begins with a figure. */
const CLAUSE = latin(
  /^(?!\d{1,3}\/(?:\p{Lu}{2}|\d))\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?[.)/]?\s*\p{L}|[.)]\s+(?:[“"‘(]\s?\p{L}|\d[\d.,/-]*\s?[%\p{L}]))/u,
)
const POINT = latin(/^\p{Ll}{1,2}\s?[).]\s*\S/u)
const BULLET = /^[-–—+•*·o✓]\s/u
/** Above the sections a plan may have parts by letters: `A. KẾT QUẢ NĂM TRƯỚC`. */
const LETTERED_PART = latin(/^[A-ZĐ]\s?[.)/-]\s+\p{Lu}{2}/u)
const PART = /^(?:phan|chuong|muc|tieu muc) (?:[ivxlc]+|\d+|thu .+)[.:]?$/

/** Căn cứ, Chương, Xét, Theo, Tiểu mục, Thực hiện, Phần, Mục, Kính gửi. */
const TOLD_BY_WORDS = /^[cxtpmk]/i

/** True for a line that begins a section: `II. NỘI DUNG`. */
export const beginsSection = (text: string, capitals: boolean): boolean =>
  SECTION.test(text) && (/^[IVXLC]+\s?[.)/-]/.test(text) || capitals)

function partOf<L extends Line<L>>(line: L, text: string, words: string, begun: boolean): OutlinePart {
  // Bases led by other words are told by their italics.
  if (!begun && (begunAsBasis(words) || (/^thuc hien /.test(words) && line.look?.italic === 1)) && !leadsOn(text)) return 'basis'
  if (PART.test(words)) return 'part'
  if (/^[IVXLC]/.test(text) && beginsSection(text, inCapitals(line))) return 'section'
  if (LETTERED_PART.test(text) && inCapitals(line)) return 'part'
  if (CLAUSE.test(text)) return 'clause'
  if (POINT.test(text)) return 'point'
  if (BULLET.test(text)) return 'bullet'
  return isCentred(line) && (isBold(line) || inCapitals(line)) ? 'part' : 'prose'
}

/** The paragraphs of the text, each with what it is. */
export function bodyParts<L extends Line<L>, B extends LineBlock<L>>(blocks: readonly B[]): BodyPart<L, B>[] {
  const found: BodyPart<L, B>[] = []
  let above: B | undefined
  let begun = false
  const contents = contentsIn(blocks.map(({ whole }) => whole?.text ?? ''))
  for (let index = 0; index < blocks.length; index++) {
    // What a table of contents lists is judged where it stands.
    while (contents[0] && index >= contents[0].to) contents.shift()
    if (contents[0] && index >= contents[0].from) continue
    const block = blocks[index]!
    const { whole: line } = block
    const text = line?.text.trim() ?? ''
    if (!line || text === '') {
      above = undefined
      continue
    }
    if (isTypedRule({ text })) continue
    const words = TOLD_BY_WORDS.test(text) ? beginning(text) : ''
    const part = partOf(line, text, words, begun)
    if (part !== 'basis' && part !== 'prose') begun = true
    found.push({ block, line, text, words, part, above })
    above = block
  }
  return found
}
