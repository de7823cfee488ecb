import { SPACES, type SizeSet } from '../decree/layout.ts'
import { printedAuthority } from '../decree/printed.ts'
import { printedText } from '../model/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Signature } from '../model/plan.ts'
import { aroundOf, fitting, fittedParagraph, paragraphOf, type Fitted } from './element.ts'
import { runsOf } from './runs.ts'
import { twips } from './style.ts'
import type { WmlParagraph } from './wml/paragraph.ts'

/** The posts of signers in the columns that are tried for them. */
function postsOf(signatures: readonly Signature[], set: SizeSet): (column: number) => Fitted[][] {
  const posts = signatures.map((signature) =>
    printedAuthority(signature).map((line) => fitting(printedText(line), 'QuyenHan', set)),
  )
  return (column) => posts.map((lines) => lines.map((fitted) => fitted(column - twips(SPACES.columnSlack))))
}

/** How many lines the posts of signers take in a column. */
export function signatureLines(signatures: readonly Signature[], set: SizeSet): (column: number) => number {
  const posts = postsOf(signatures, set)
  return (column) =>
    posts(column)
      .flat()
      .reduce((sum, { lines }) => sum + lines.length, 0)
}

/** One signer's lines: authority and post, empty lines for signature and seal, name. */
export interface SignerLines {
  readonly posts: readonly Fitted[]
  readonly free: number
  readonly name: string
}

/** Ô số 7a to 7c for each signer; the names of joint signers stand level. */
export function signerLines(signatures: readonly Signature[], column: number, set: SizeSet): SignerLines[] {
  const posts = postsOf(signatures, set)(column)
  const heights = posts.map((post) => post.reduce((sum, { lines }) => sum + lines.length, 0))
  const room = SPACES.signatureLines.chosen + Math.max(...heights)
  return signatures.map(({ name }, index) => ({ posts: posts[index]!, free: room - heights[index]!, name: name ?? '' }))
}

/** The same as paragraphs, every line of which stays with the next. */
export const signatureCells = (signatures: readonly Signature[], column: number, set: SizeSet): WmlParagraph[][] =>
  signerLines(signatures, column, set).map(({ posts, free, name }) => [
    ...posts.map((line) => fittedParagraph('QuyenHan', line)),
    ...Array.from({ length: free }, () => paragraphOf('QuyenHan', [])),
    paragraphOf('HoTen', runsOf(inlineText(name), aroundOf('HoTen'))),
  ])
