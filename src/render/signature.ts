import { Paragraph } from 'docx'
import { SPACES, type SizeSet } from '../decree/layout.ts'
import { blankFor, inlineText } from '../model/inline.ts'
import type { Signature } from '../model/plan.ts'
import { impliedHead } from '../model/post.ts'
import { aroundOf, fit, fittedParagraph, paragraphOf } from './element.ts'
import { runsOf } from './runs.ts'
import { twips } from './style.ts'

const POST_BLANK = blankFor('chức vụ của người đứng đầu')

const headOf = (position: string): string => impliedHead(position) ?? POST_BLANK

/**
 * The lines above a signature (Phụ lục I, Phần I, Mục II, 7.b; Điều 13): whose authority is used, whose post is signed for,
 * the signer's own post. `TL` with `KT` names first who gave the order, then the head of the unit whose deputy signs.
 */
export function authorityLines({ authority, collective, head, position }: Signature): string[] {
  const [first, second] = authority
  const body = collective && !authority.includes('TM') ? [collective] : []
  const collectiveLine = `TM. ${collective ?? blankFor('tên tập thể')}`
  switch (`${first ?? ''}${second ? ` ${second}` : ''}`) {
    case 'TM':
      return [collectiveLine, position]
    case 'TM KT':
      return [collectiveLine, `KT. ${head ?? headOf(position)}`, position]
    case 'TL KT':
      return collective
        ? [`TL. ${collective}`, `KT. ${head ?? headOf(position)}`, position]
        : [`TL. ${head ?? POST_BLANK}`, `KT. ${headOf(position)}`, position]
    case 'KT':
      return [...body, `KT. ${head ?? headOf(position)}`, position]
    case 'TL':
    case 'TUQ':
      return [...body, `${first}. ${head ?? POST_BLANK}`, position]
    case 'Q':
      return [...body, `Q. ${position}`]
    default:
      return [...body, position]
  }
}

/**
 * Ô số 7a to 7c for each signer: authority and post, room for signature and seal, name. Every line stays with the next; the
 * names of joint signers stand level.
 */
export function signatureCells(signatures: readonly Signature[], column: number, set: SizeSet): Paragraph[][] {
  const width = column - twips(SPACES.columnSlack)
  const posts = signatures.map((signature) => authorityLines(signature).map((line) => fit(line, 'QuyenHan', set, width)))
  const heights = posts.map((post) => post.reduce((sum, { lines }) => sum + lines.length, 0))
  const room = SPACES.signatureLines.chosen + Math.max(...heights)
  return signatures.map(({ name }, index) => [
    ...posts[index]!.map((line) => fittedParagraph('QuyenHan', line)),
    ...Array.from({ length: room - heights[index]! }, () => paragraphOf('QuyenHan', [])),
    paragraphOf('HoTen', runsOf(inlineText(name ?? ''), aroundOf('HoTen'))),
  ])
}
