import type { Annex } from '../elements/annex.ts'
import type { BodyPart, OutlinePart } from '../elements/outline.ts'
import { elementsOfWord, type WordBlock, type WordElements } from '../elements/word.ts'
import { titleLink } from '../elements/values.ts'
import type { WordLine } from '../elements/word-line.ts'
import type { WordParagraph } from '../ooxml/block.ts'
import type { WordDocument } from '../ooxml/document.ts'

export type { DocumentKind } from '../elements/find.ts'

/** A paragraph of the text proper, that stands on the page by itself. */
export interface BodyParagraph {
  readonly paragraph: WordParagraph
  readonly line: WordLine
  /** The text with its number, automatic or typed. */
  readonly text: string
  /** Its beginning, folded, where its first letter may be that of a word looked for. */
  readonly words: string
  readonly section: number
  readonly role: OutlinePart
  /** The paragraph that stands right above it, no table or empty line between. */
  readonly above: WordParagraph | undefined
}

/** An annex under its heading. */
export type FoundAnnex = Annex<WordLine, WordBlock> & { readonly heading: WordLine }

/** The elements of the decree in a Word file, as the judges look at them. */
export interface FoundElements extends Pick<
  WordElements,
  'kind' | 'calledBy' | 'head' | 'marks' | 'title' | 'text' | 'closing' | 'closingBlocks' | 'annexes'
> {
  readonly document: WordDocument
  readonly body: readonly BodyParagraph[]
  readonly appendices: readonly FoundAnnex[]
  /** What stands behind the signature without a name. */
  readonly unheaded: readonly Annex<WordLine, WordBlock>[]
  /** What judges have worked out of it. */
  readonly known: Map<unknown, unknown>
  /** The line below the title that says with what a plan is issued; such a plan has neither number nor date of its own. */
  readonly attached: readonly WordLine[]
}

export function findElements(document: WordDocument): FoundElements {
  const elements = elementsOfWord(document)
  return {
    ...elements,
    document,
    body: elements.body.map(bodyParagraph),
    appendices: elements.annexes.filter((annex): annex is FoundAnnex => annex.heading !== undefined),
    unheaded: elements.annexes.filter(({ heading }) => heading === undefined),
    attached: titleLink(elements.title?.lines ?? []),
    known: new Map(),
  }
}

const bodyParagraph = ({ block, line, text, words, part, above }: BodyPart<WordLine, WordBlock>): BodyParagraph => ({
  paragraph: line.paragraph,
  line,
  text,
  words,
  section: block.section,
  role: part,
  above: above?.source.type === 'paragraph' ? above.source : undefined,
})
