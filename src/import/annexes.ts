import type { WordElements } from '../elements/word.ts'
import { roman, type Scheme } from '../model/label.ts'
import type { Section } from '../ooxml/document.ts'
import { isEmpty } from '../elements/line.ts'
import { appendixHeading } from '../model/appendix.ts'
import type { Appendix } from '../model/plan.ts'
import { formsIn, formsOf } from './forms.ts'
import { bodyOf, type PlacedBlock } from './body.ts'
import { withTaskTable } from './data-tables.ts'
import type { Footnoted } from './footnotes.ts'
import type { FootnoteTexts } from './notes.ts'
import type { Pictures } from './pictures.ts'
import { textPieces, type Spacing } from './pieces.ts'

/** An appendix, and the paragraphs its blocks come from. */
export interface AnnexInWord {
  readonly appendix: Appendix
  readonly placed: readonly PlacedBlock[]
  /** How its sections are numbered. */
  readonly scheme: Scheme | undefined
  /** Its name stands in the file. */
  readonly headed: boolean
}

/** What an annex is called and its number, as its heading has them; those that the program gives by itself are taken away below. */
function calledBy(name: string): Pick<Appendix, 'label' | 'number'> {
  if (name === '') return { label: null }
  const [, label, number = null] = /^(.+?)(?:\s+(\d+\p{L}?|[IVXLC]+|[A-H]))?$/u.exec(name)!
  const words = label!.toLocaleLowerCase('vi')
  return { label: words[0]!.toLocaleUpperCase('vi') + words.slice(1), number }
}

/** `Phụ lục 01` as the decree numbers it, since the rules refuse any other number. */
function inRoman(
  called: Pick<Appendix, 'label' | 'number'>,
  at: number | null,
  notes: FootnoteTexts,
): Pick<Appendix, 'label' | 'number'> {
  const count = Number(called.number)
  if (!/^Phụ lục(?: số)?$/u.test(called.label ?? '') || !count) return called
  const number = roman(count)
  notes.drop(`${called.label} ${called.number}`.slice('Phụ lục '.length), at, {
    vi: `phụ lục đánh số La Mã theo thể thức: “Phụ lục ${number}”; xem lại các chỗ trong bài dẫn tới phụ lục này`,
    en: `appendices have Roman numerals by the form: “Phụ lục ${number}”; look at where the text refers to it`,
  })
  return { label: 'Phụ lục', number }
}

/** `Biểu 01: TỔNG HỢP KINH PHÍ`: name and title on one line. */
const NAMED_TITLE = /^((?:phụ )?(?:biểu|mẫu)(?: biểu| mẫu)?\s+(?:số\s+)?\d{1,3}\p{L}?)\s*[:.–-]\s*(.+)$/iu

/** Appendices without the names and numbers that the program gives by itself. */
function plainly(appendices: readonly Appendix[]): Appendix[] {
  const counted = appendices.map(
    ({ label, number: _, ...appendix }) => (label === 'Phụ lục' ? appendix : { ...appendix, label }) as Appendix,
  )
  return counted.map((appendix, index) => {
    const { label, number } = appendices[index]!
    const due = appendixHeading({ appendices: counted }, index)
    return number === undefined || due === [label, number].filter(Boolean).join(' ') ? appendix : { ...appendix, number }
  })
}

/** Lines right below the closing that neither begin a page nor have a title: a note, which is of the text and no appendix. */
export function noteBelow(
  annexes: WordElements['annexes'],
  notes: FootnoteTexts,
): { readonly below: WordElements['annexes'][number]['blocks']; readonly annexes: WordElements['annexes'] } {
  const [first, ...others] = annexes
  const filled = first?.blocks.find(({ lines }) => lines.some((line) => !isEmpty(line)))
  const isNote =
    first &&
    filled &&
    !first.heading &&
    first.title.length === 0 &&
    !first.ownSection &&
    !filled.table &&
    !first.blocks.some(({ newPage }) => newPage)
  if (!isNote) return { below: [], annexes }
  notes.doubt(filled.lines[0]!.paragraph.at, {
    vi: 'Phần đứng ngay dưới chữ ký, không có tên phụ lục, được đưa vào cuối nội dung.',
    en: 'What stands right below the signature without the title of an appendix was put at the end of the text.',
  })
  return { below: first.blocks, annexes: others }
}

/** Phụ lục: what stands behind the closing, each with a file of its own beside the plan’s, whose text is `plan`; and that text again, as far as an annex tells of it. */
export function annexesOf(
  annexes: WordElements['annexes'],
  sections: readonly Section[],
  id: string,
  typed: ReadonlySet<number>,
  spacing: Spacing,
  footnoted: Footnoted,
  pictures: Pictures,
  notes: FootnoteTexts,
  plan: readonly PlacedBlock[],
): { readonly annexes: AnnexInWord[]; readonly plan: readonly PlacedBlock[] } {
  const found = formsOf(annexes)
  let text = plan
  let isPlaced = plan.some(({ block }) => block.type === 'data' && block.of === 'tasks')
  const made = found.map((annex, index) => {
    const { heading, title, link, section, blocks, contentFrom } = annex
    const first = heading ?? title[0] ?? blocks[0]!.lines[0]
    const at = first?.paragraph.at ?? null
    const lines = title.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).join(' ')
    const [, called, rest = lines] = (!heading && NAMED_TITLE.exec(lines)) || []
    const name = called ?? heading?.text.normalize('NFC').replace(/[.:\s]+$/, '') ?? ''
    const words = rest
    notes.field(`/appendices/${index}/title`, words, at, words !== '')
    if (name === '') {
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
    const content = blocks.slice(contentFrom)
    const own = bodyOf(textPieces(content, sections, spacing, notes), typed, pictures, notes, formsIn(annex))
    // Data is placed once.
    const told = isPlaced ? { placed: own.placed, text } : withTaskTable(own.placed, text)
    const { placed } = told
    isPlaced ||= placed !== own.placed
    text = told.text
    const { blocks: body, footnotes } = footnoted.of(placed.map(({ block }) => block))
    return {
      placed,
      scheme: own.scheme,
      headed: name !== '',
      appendix: {
        file: found.length === 1 ? `${id}-phu-luc.md` : `${id}-phu-luc-${index + 1}.md`,
        title: words,
        ...inRoman(calledBy(name), at, notes),
        ...(sections[section]?.page.landscape && { orientation: 'landscape' as const }),
        body,
        footnotes,
      },
    }
  })
  const appendices = plainly(made.map(({ appendix }) => appendix))
  return { annexes: made.map((annex, index) => ({ ...annex, appendix: appendices[index]! })), plan: text }
}
