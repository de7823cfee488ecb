import { attachedLine } from '../decree/printed.ts'
import { annexLinks, isLinkLine } from '../elements/annex.ts'
import { closedUp, folded } from '../elements/fold.ts'
import { ownLines, titleLink, titleNotes } from '../elements/values.ts'
import type { WordElements } from '../elements/word.ts'
import type { WordLine } from '../elements/word-line.ts'
import type { CalendarDate } from '../model/date.ts'
import { inlineText } from '../model/inline.ts'
import type { Attachment, Plan, Text } from '../model/plan.ts'
import { lacking } from './missing.ts'
import type { FootnoteTexts } from './notes.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'
import { inlinesOf, joined, onOneLine, plainRich, richOf, trimmed, type Rich } from './rich.ts'
import { wordsOf } from './words.ts'

/** Ô số 5a: what a plan is called, what stands in brackets below, and the document it is issued with. */
export interface ImportedTitle extends Pick<Plan, 'title' | 'titleText' | 'note' | 'attached'> {
  /** The text below it. */
  readonly rest: readonly ImportPiece[]
}

type IssuedWith = Pick<Plan, 'number' | 'date' | 'issuer'> & { readonly year: number }

/** The title from its lines; what stands in brackets at the top of the text belongs to it. */
export function titleOf(
  { title }: WordElements,
  pieces: readonly ImportPiece[],
  notes: FootnoteTexts,
): Omit<ImportedTitle, 'attached'> & {
  /** `(Kèm theo Quyết định số …)`, as it stands there. */
  readonly link: { readonly text: string; readonly at: number } | undefined
} {
  const lines = title?.lines ?? []
  const own = ownLines(lines)
  const linked = titleLink(lines)
  // `KẾ HOẠCH GIÁO DỤC`: what stands behind the type is of the title. `KẾ HOẠCH LIÊN TỊCH`: the form calls every plan by one name.
  const called = title && !title.runOn ? '' : (/^kế\s+hoạch\s+(.+)$/iu.exec(closedUp(title?.type.text ?? ''))?.[1] ?? '')
  const runsOn = lines.length === 0 || !JOINT_TYPE.test(called) ? called : ''
  if (called !== '' && runsOn === '') {
    notes.drop(called, title!.type.paragraph.at, {
      vi: 'tên loại in là “KẾ HOẠCH”',
      en: 'the name of its type is printed as “KẾ HOẠCH”',
    })
  }
  const beside = titleNotes(lines).filter((line) => !linked.includes(line))
  const text = oneLine([runsOn, ...own.map(({ text }) => text)].join(' '))
  notes.field('/title', text || null, own[0]?.paragraph.at ?? null, text !== '')
  const below = bracketed(pieces)
  const linkPiece = below.find(({ whole }) => isLinkLine(folded(whole.text)))
  const link = linked[0]
    ? { text: oneLine(linked.map(({ text }) => text).join(' ')), at: linked[0].paragraph.at }
    : linkPiece && { text: oneLine(linkPiece.whole.text), at: linkPiece.at }
  const note = [...richLines(beside), ...below.filter((piece) => piece !== linkPiece).map(({ whole }) => whole)]
  const titleText = markedTitle(own, text)
  return {
    title: text || lacking('title'),
    ...(titleText && { titleText }),
    ...(note.length > 0 && { note: noteOf(note) }),
    link,
    rest: pieces.slice(below.length),
  }
}

const JOINT_TYPE = /^(?:liên (?:tịch|ngành)|phối hợp)$/iu

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** The paragraphs that lines are of, each once. */
const richLines = (lines: readonly WordLine[]): Rich[] =>
  [...new Set(lines.map(({ paragraph }) => paragraph))].map((paragraph) => {
    const of = lines.filter((line) => line.paragraph === paragraph)
    const whole = onOneLine(trimmed(richOf(paragraph)))
    const text = oneLine(of.map(({ text }) => text).join(' '))
    return oneLine(whole.text) === text ? whole : plainRich(text)
  })

/** The title with its marks, where it has notes or words of another face. */
function markedTitle(lines: readonly WordLine[], text: string): Text | undefined {
  const whole = spaced(richLines(lines))
  if (oneLine(whole.text) !== text || whole.text !== text) return undefined
  const nodes = inlinesOf(whole, { bold: true })
  return nodes.some(({ type }) => type === 'footnote' || type === 'link') ? nodes : undefined
}

const spaced = (parts: readonly Rich[]): Rich =>
  joined(parts.flatMap((part, index) => (index === 0 ? [part] : [plainRich(' '), part])))

/** A note in italics, as the program prints it; its brackets are the program's. */
function noteOf(lines: readonly Rich[]): Text {
  const whole = spaced(lines)
  const { text } = whole
  const bare = text.startsWith('(') && text.endsWith(')') && !/[()]/.test(text.slice(1, -1))
  const nodes = inlinesOf(whole, { italic: true })
  return bare ? stripped(nodes) : nodes
}

function stripped(nodes: readonly Text[number][]): Text {
  const last = nodes.length - 1
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node
    const value = index === 0 ? node.value.replace(/^\(\s*/, '') : node.value
    return { ...node, value: index === last ? value.replace(/\s*\)$/, '') : value }
  })
}

/** Paragraphs in brackets, in the middle, at the top of a text. */
function bracketed(pieces: readonly ImportPiece[]): BodyPiece[] {
  const found: BodyPiece[] = []
  for (const piece of pieces) {
    if (piece.type !== 'text' || !piece.centred || piece.label || !/^\(.*\)[.;]?$/su.test(piece.whole.text)) break
    found.push(piece)
  }
  return found
}

/** The document a plan is issued with, and what then it lacks; a line that cannot be told apart is a note. */
export function issuedWith(
  link: { readonly text: string; readonly at: number } | undefined,
  note: Text | undefined,
  plan: IssuedWith & Pick<Plan, 'place'>,
  notes: FootnoteTexts,
): Partial<Pick<Plan, 'attached' | 'note' | 'number' | 'place'>> {
  if (!link) return note ? { note } : {}
  const attached = attachedTo(link.text, plan)
  notes.field('/attached', attached ?? null, link.at, attached !== undefined)
  if (!attached) {
    if (annexLinks(link.text).length > 0)
      notes.doubt(
        link.at,
        {
          vi: 'Chưa tách được văn bản ban hành kế hoạch: dòng “Kèm theo …” giữ làm ghi chú dưới tên kế hoạch.',
          en: 'The document the plan is issued with could not be told apart: its line was kept as a note below the title.',
        },
        '/note',
      )
    return { note: [...(note ? [...note, ...inlineText(' ')] : []), ...noteOf([plainRich(link.text)])] }
  }
  if (BY.test(link.text))
    notes.drop('Ban hành', link.at, { vi: 'in là “Kèm theo …” theo thể thức', en: 'printed as “Kèm theo …”, as the form has it' })
  const numbered = BLANK.test(plan.number.symbol)
  return {
    ...(note && { note }),
    attached,
    ...(numbered && { number: { value: null, symbol: '' } }),
    ...(numbered && BLANK.test(plan.place) && { place: '' }),
  }
}

const BY = /^\(?\s*ban hành\s+/iu
const BLANK = /^\[\[/

/** The document a plan is issued with, where the program would print the same words; else the line stays a note. */
function attachedTo(link: string, plan: IssuedWith): Attachment | undefined {
  const [found] = annexLinks(link)
  if (!found) return undefined
  const { type, number = '', symbol, day, month, year } = found
  const stated = year ?? /năm\s+(\d{4})/iu.exec(link)?.[1]
  const inMonth = month ?? /tháng\s+(\d{1,2})/iu.exec(link)?.[1]
  const date =
    stated &&
    ({ year: Number(stated), ...(inMonth && { month: Number(inMonth) }), ...(day && { day: Number(day) }) } as CalendarDate)
  const issuer = /(?:^|\s)của\s+(?=\S)([^()]+?)(?<!\s)\s*(?:\)[.;]?\s*|[.;]\s*)?$/iu.exec(link)?.[1]
  const attached: Attachment = {
    to: type[0]!.toUpperCase() + type.slice(1).toLowerCase(),
    ...(symbol && { number: number + symbol }),
    ...(date && { date }),
    ...(issuer && { issuer }),
  }
  const printed = attachedLine({ ...plan, attached })!.join(' ')
  const left = wordsOf(printed)
  const lost = wordsOf(link.replace(BY, '')).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return lost.length === 0 ? attached : undefined
}
