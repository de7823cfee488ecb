import { namesOf } from './agencies.ts'
import { isLinkLine } from './annex.ts'
import { leadsOn } from './bases.ts'
import { placeAndDate, type PlaceAndDate } from './date-line.ts'
import type { Elements } from './find.ts'
import { folded } from './fold.ts'
import type { LineBlock, Line } from './line.ts'
import { numberAndSymbol, type NumberAndSymbol } from './number-line.ts'
import { archiveValue, recipientValue, type ArchiveValue, type RecipientValue } from './recipients.ts'
import { signerValue, type SignerValue } from './signers.ts'

/** What the elements of a document say. A value a document does not have is missing, or an empty list. */
export interface ElementValues {
  readonly issuer: { readonly parents: readonly string[]; readonly name: string }
  readonly number?: NumberAndSymbol
  readonly date?: PlaceAndDate
  /** What the document calls itself, such as `KẾ HOẠCH`. */
  readonly type?: string
  readonly title: string
  readonly bases: readonly string[]
  readonly recipients: readonly RecipientValue[]
  readonly archive?: ArchiveValue
  readonly signers: readonly SignerValue[]
  readonly annexes: readonly AnnexValue[]
}

export interface AnnexValue {
  /** As it is written, such as `Phụ lục II`. */
  readonly heading?: string
  readonly title: string
  readonly link?: string
}

/** The values of elements, their lines joined. */
export function valuesOf<L extends Line<L>, B extends LineBlock<L>>({
  head,
  title,
  body,
  closing,
  annexes,
}: Elements<L, B>): ElementValues {
  const { number, date, place, parents, issuer } = head
  const archive = closing.entries.find((entry) => entry.archive)
  return {
    issuer: { parents: namesOf(parents), name: joined(issuer) },
    ...(number && { number: numberAndSymbol(number.text) }),
    ...(date && { date: { ...placeAndDate(date.text), place: place.replace(/\s+/g, ' ') } }),
    ...(title && { type: title.type.text }),
    title: joined(ownLines(title?.lines ?? [])),
    bases: basesOf<L, B>(body),
    recipients: closing.entries.filter((entry) => !entry.archive && !/^[-–\s]*\(/.test(entry.text)).map(recipientValue),
    ...(archive && { archive: archiveValue(archive) }),
    signers: closing.signatures.map(signerValue),
    annexes: annexes.map(({ heading, title, link }) => ({
      ...(heading && { heading: heading.text }),
      title: joined(title),
      ...(link.length > 0 && { link: joined(link) }),
    })),
  }
}

const joined = <L extends Line<L>>(lines: readonly L[]): string =>
  lines.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ')

/** A title without what stands in brackets below it: a note, and with what a plan is issued. */
export const ownLines = <L extends Line<L>>(lines: readonly L[]): readonly L[] => lines.slice(0, notesFrom(lines))

/** What stands in brackets below a title. */
export const titleNotes = <L extends Line<L>>(lines: readonly L[]): readonly L[] => lines.slice(notesFrom(lines))

/** With what a plan is issued: `(Kèm theo Quyết định số …)` below its title. */
export function titleLink<L extends Line<L>>(lines: readonly L[]): readonly L[] {
  const link = lines.findIndex(({ text }, index) => index > 0 && isLinkLine(folded(text)))
  return link < 0 ? [] : lines.slice(link)
}

function notesFrom<L extends Line<L>>(lines: readonly L[]): number {
  const found = lines.findIndex(
    ({ text }, index) => index > 0 && (isLinkLine(folded(text)) || (/^\s*\(/.test(text) && closes(lines.slice(index)))),
  )
  return found < 0 ? lines.length : found
}

/** Brackets from the first word to the last. */
const closes = <L extends Line<L>>(lines: readonly L[]): boolean => /\)[.;]?\s*$/.test(lines.at(-1)!.text)

/** The bases, those of a text without a look joined from the lines they are wrapped over. */
function basesOf<L extends Line<L>, B extends LineBlock<L>>(body: Elements<L, B>['body']): string[] {
  const bases: string[][] = []
  let open = false
  for (const { part, text, line } of body) {
    if (part === 'basis') bases.push([text])
    else if (open && part !== 'section') bases.at(-1)!.push(text)
    else open = false
    if (part === 'basis') open = line.look === undefined
    open &&= !/[;.]$/.test(text)
  }
  return bases.map((lines) => lines.join(' ')).filter((basis) => !leadsOn(basis))
}
