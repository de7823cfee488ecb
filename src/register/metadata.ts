import { WORDS } from '../decree/layout.ts'
import { bareRecipient } from '../decree/printed.ts'
import { documentNumber } from '../model/document-number.ts'
import { issuersOf } from '../model/phrase.ts'
import type { Plan, Signature } from '../model/plan.ts'

/** A file of a bundle. */
export interface BundleFile {
  readonly file: string
  readonly kind: 'document' | 'pdf' | 'appendix'
  readonly bytes: number
  readonly sha256: string
}

/**
 * What an office's document system is told of an issued plan (Phụ lục VI: số, ký hiệu, ngày, loại, trích yếu, cơ quan, người ký), so that
 * nobody has to read it off the first page. `pages` is null where no program has laid it out.
 */
export function metadataOf(
  plan: Plan,
  source: { readonly file: string; readonly sha256: string },
  files: readonly BundleFile[],
  pages: number | null,
): object {
  const { number, date, attached, marks, signatures } = plan
  const own = number.symbol !== ''
  const two = (part: number | undefined): string => String(part).padStart(2, '0')
  const day = own ? date : attached?.date
  const signers = signatures.map(signerOf)
  return {
    number: own ? number.value : (attached?.number ?? null),
    symbol: own ? number.symbol : null,
    code: own ? documentNumber(plan) : (attached?.number ?? null),
    date: day?.day === undefined ? null : `${day.year}-${two(day.month)}-${two(day.day)}`,
    type: WORDS.kindInText,
    title: plan.title,
    place: plan.place,
    issuer: issuersOf(plan)
      .map(({ name }) => name)
      .join(', '),
    superior: issuersOf(plan).flatMap(({ parents }) => parents),
    signer: signers[0] ?? null,
    ...(signers.length > 1 && { signers }),
    recipients: plan.distribution.flatMap(({ to, purpose }) =>
      to.map((name) => ({ name: bareRecipient(name), purpose: purpose ?? null })),
    ),
    archive: plan.archive.units,
    urgency: marks.urgency ?? null,
    circulation: marks.circulation ?? null,
    ...(attached && { attachedTo: { type: attached.to, number: attached.number ?? null } }),
    appendices: plan.appendices.map(({ title }) => title),
    pages,
    plan: { id: plan.id, year: plan.year, file: source.file, sha256: source.sha256 },
    files,
  }
}

const signerOf = ({ name, position, authority, head, collective }: Signature): object => ({
  name,
  post: position,
  authority: authority.length === 0 ? null : authority.join(' '),
  ...(head !== undefined && { head }),
  ...(collective !== undefined && { collective }),
})

/** The names that a pattern for files may hold. */
export const NAME_PARTS = ['number', 'symbol', 'date', 'year', 'id', 'title'] as const

/** How the files of a bundle are called where the office does not say. */
export const USUAL_NAME = '{number}-{symbol}'

/** A file's name by the office's pattern: `{number}-{symbol}` gives `05-KH-THADS`. What no file may be called with is a hyphen. */
export function bundleName(pattern: string, { number, date, attached, year, id, title }: Plan): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`)
  const day = date ?? attached?.date
  const values: Readonly<Record<(typeof NAME_PARTS)[number], string>> = {
    number: number.symbol === '' ? (attached?.number ?? '') : (number.value ?? ''),
    symbol: number.symbol,
    date: day ? `${day.year}${two(day.month)}${two(day.day)}` : '',
    year: String(year),
    id,
    title: title.slice(0, 80).trim(),
  }
  const name = pattern
    .replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? values[key as keyof typeof values] : whole))
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.\s]+|[-.\s]+$/g, '')
  return name === '' ? id : name
}

/** How many pages a PDF has, as far as its page objects are written plainly; null where they are not. */
export function pagesOf(pdf: Uint8Array): number | null {
  const found = new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page(?![A-Za-z])/g)
  return found?.length ?? null
}
