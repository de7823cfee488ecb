import type { WordElements } from '../elements/word.ts'
import type { Scheme } from '../model/label.ts'
import type { Section } from '../ooxml/document.ts'
import type { Appendix } from '../model/plan.ts'
import { bodyOf, type PlacedBlock } from './body.ts'
import type { Footnoted } from './footnotes.ts'
import type { FootnoteTexts } from './notes.ts'
import type { Pictures } from './pictures.ts'
import { textPieces, type Spacing } from './pieces.ts'

/** An appendix, and the paragraphs its blocks come from. */
export interface AnnexInWord {
  readonly appendix: Appendix
  readonly placed: readonly PlacedBlock[]
  /** How its sections are numbered. */
  readonly scheme: Scheme
}

/** What an annex is called, where that is another word than `Phụ lục`: `Biểu 01` has label and number. */
function calledBy(name: string): Pick<Appendix, 'label' | 'number'> {
  if (name === '' || /^phụ lục/iu.test(name)) return {}
  const [, label, number = null] = /^(.+?)(?:\s+((?:số\s+)?(?:\d+\p{L}?|[IVXLC]+|[A-H])))?$/u.exec(name)!
  return { label: label!, number }
}

/** Phụ lục: what stands behind the closing, each with a file of its own beside the plan's. */
export function annexesOf(
  { annexes }: WordElements,
  sections: readonly Section[],
  id: string,
  typed: ReadonlySet<number>,
  spacing: Spacing,
  footnoted: Footnoted,
  pictures: Pictures,
  notes: FootnoteTexts,
): AnnexInWord[] {
  return annexes.map(({ heading, title, link, section, blocks, contentFrom }, index) => {
    const first = heading ?? title[0] ?? blocks[0]!.lines[0]
    const at = first?.paragraph.at ?? null
    const name = heading?.text.normalize('NFC').replace(/[.:\s]+$/, '') ?? ''
    const words = title.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).join(' ')
    notes.field(`/appendices/${index}/title`, words, at, words !== '')
    if (!heading) {
      notes.doubt(
        at,
        {
          vi: 'Phần sau chữ ký không có chữ “Phụ lục”: được đưa vào thành phụ lục.',
          en: 'What stands behind the signature lacks the word “Phụ lục”: it became an appendix.',
        },
        `/appendices/${index}`,
      )
    }
    if (link.length > 0) {
      notes.drop(link.map(({ text }) => text.normalize('NFC')).join(' '), link[0]!.paragraph.at, {
        vi: 'dòng “Kèm theo …” do chương trình ghi theo số, ngày của kế hoạch',
        en: 'the line “Kèm theo …” is the program’s, with the plan’s own number and date',
      })
    }
    const { placed, scheme } = bodyOf(textPieces(blocks.slice(contentFrom), sections, spacing, notes), typed, pictures, notes)
    const { blocks: body, footnotes } = footnoted.of(placed.map(({ block }) => block))
    return {
      placed,
      scheme,
      appendix: {
        file: annexes.length === 1 ? `${id}-phu-luc.md` : `${id}-phu-luc-${index + 1}.md`,
        title: words,
        ...calledBy(name),
        ...(sections[section]?.page.landscape && { orientation: 'landscape' as const }),
        body,
        footnotes,
      },
    }
  })
}
