import type { ParagraphFormat } from './formatting.ts'
import type { Justification } from './properties.ts'
import type { RunFormat } from './run-format.ts'

/** A Word text as a reader has it before him: revisions accepted, hidden text gone, numbers worked out. */
export type FlowBlock = WordParagraph | WordTable

/** A stretch of text of one look. A tab is `\t`, a line break `\n`. */
export interface Run {
  readonly text: string
  readonly format: RunFormat
  /** The code of the field this is the result of, such as `PAGE`. */
  readonly field?: string
  /** The address outside the file that it leads to. */
  readonly link?: string
  /** It only says what a form asks for there: nobody has filled that in. */
  readonly asked?: true
}

/** A picture in a text. */
export interface DrawnPicture {
  /** Its relationship, by which its file is found. */
  readonly id: string
  /** The words for who cannot see it. */
  readonly alt: string
  /** In mm; absent where the drawing does not say. */
  readonly width?: number
}

/** The mark of a footnote or endnote, behind as many characters of the paragraph's text. */
export interface NoteMark {
  readonly number: number
  readonly after: number
  /** It is the mark of an endnote: these have numbers of their own. */
  readonly endnote?: true
}

/** A straight horizontal line of a drawing, in twips. */
export interface DrawnLine {
  readonly length: number
  /** Its distance from the left side of the column it hangs in; missing where another measure places it. */
  readonly from?: number
}

export interface WordParagraph {
  readonly type: 'paragraph'
  /** Which paragraph of the body it is in reading order, those in tables and text boxes counted, from 1; 0 in headers and notes. */
  readonly at: number
  /** The automatic number or bullet before the text, with the gap behind it; `` where there is none. */
  readonly label: string
  readonly text: string
  /** Its text is composed at first sight. */
  readonly usual: boolean
  readonly runs: readonly Run[]
  readonly format: ParagraphFormat
  /** How text typed into it would look; it makes the height of an empty paragraph. */
  readonly mark: RunFormat
  readonly notes: readonly NoteMark[]
  /** Codes of the fields in it, with the look of their result. */
  readonly fields: readonly { readonly code: string; readonly format: RunFormat }[]
  /** The straight lines drawn from here. */
  readonly lines: readonly DrawnLine[]
  /** Pictures that hang here. */
  readonly pictures: readonly DrawnPicture[]
  /** Text boxes that hang here. */
  readonly boxes: readonly (readonly FlowBlock[])[]
  readonly pageBreak: boolean
  /** How many characters stand before its first page break. */
  readonly breakAt?: number | undefined
  /** Where its last positional tab puts what stands behind. */
  readonly tabbed?: Justification | undefined
  /** How it stands by its own formatting, where its style has it otherwise. */
  readonly aligned?: Justification | undefined
  /** It holds text that a reviewer put in or took out, and nobody has accepted or refused. */
  readonly revised?: boolean | undefined
  /** Words that are hidden, by their own format or by a style. */
  readonly hidden?: string | undefined
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks?: readonly string[] | undefined
  /** What reviewers put in and took out, in reading order. */
  readonly revisions?: readonly TrackedChange[] | undefined
  /** The comments that begin in it, and the characters of its text they stand at. */
  readonly comments?: readonly CommentRange[] | undefined
}

/** Where a comment stands in a paragraph's text; the end exclusive. */
export interface CommentRange {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** A stretch that was put in or taken out under tracked changes. */
export interface TrackedChange {
  readonly type: 'inserted' | 'deleted'
  readonly author: string
  /** As Word writes it: `2026-04-22T08:00:00Z`; empty where it is not said. */
  readonly date: string
  readonly text: string
}

export interface WordCell {
  readonly blocks: readonly FlowBlock[]
  /** Room for text between the cell's margins, in twips. */
  readonly width: number
  /** Columns of the grid before it, and those it covers. */
  readonly column: number
  readonly span: number
  /** Continues the cell above. */
  readonly merged: boolean
  /** It has a line at its foot, top, or both. */
  readonly ruled: boolean
}

export interface WordTable {
  readonly type: 'table'
  readonly rows: readonly (readonly WordCell[])[]
  /** It says itself that it has no lines, and no cell of it has any. */
  readonly unruled?: true
}

/** Every paragraph of blocks in reading order, those in tables and text boxes included. */
export function everyParagraph(blocks: readonly FlowBlock[], found: WordParagraph[] = []): WordParagraph[] {
  for (const block of blocks) {
    if (block.type === 'table') for (const row of block.rows) for (const { blocks } of row) everyParagraph(blocks, found)
    else {
      found.push(block)
      for (const box of block.boxes) everyParagraph(box, found)
    }
  }
  return found
}
