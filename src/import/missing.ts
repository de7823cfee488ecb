import { blankFor } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import type { FootnoteTexts } from './notes.ts'

const BLANK = /^\[\[/

const HINTS = {
  issuer: 'tên cơ quan ban hành',
  symbol: 'ký hiệu',
  letters: 'chữ viết tắt tên cơ quan',
  place: 'địa danh',
  title: 'trích yếu',
  recipients: 'nơi nhận',
  archive: 'đơn vị lưu',
  signer: 'chức vụ người ký',
} as const

/** An open blank for what the Word file does not show. */
export const lacking = (what: keyof typeof HINTS): string => blankFor(HINTS[what])

/** Keys of the closing that an office’s profile may give to all its plans. */
export type SharedKey = 'distribution' | 'archive' | 'signature'

/**
 * The plan with an open blank for all that it must have and the Word file did not show, each told: a draft of it can be built, and `check`
 * says where to fill it in. What the office’s profile gives stays out.
 */
export function withBlanks(plan: Plan, shared: readonly string[], notes: FootnoteTexts): Plan {
  const { issuer, number, place, distribution, archive, signatures, attached } = plan
  const tell = (pointer: string, vi: string, en: string): void => notes.doubt(null, { vi, en }, pointer)
  if (BLANK.test(issuer.name))
    tell(
      '/issuer',
      'Không thấy tên cơ quan ban hành trong tệp Word: ghi vào issuer.',
      'The Word file names no issuer: put it into issuer.',
    )
  if (BLANK.test(number.symbol))
    tell(
      '/number',
      'Không thấy số, ký hiệu trong tệp Word: ghi ký hiệu vào number.',
      'The Word file shows no number: put its symbol into number.',
    )
  if (BLANK.test(place))
    tell(
      '/place',
      'Không thấy địa danh, ngày tháng trong tệp Word: ghi vào place.',
      'The Word file shows no place and date: put them into place.',
    )
  if (attached) return plan
  const lacks = (key: SharedKey, empty: boolean): boolean => empty && !shared.includes(key)
  const unsent = lacks('distribution', distribution.length === 0)
  const unkept = lacks('archive', archive.units.length === 0)
  const unsigned = lacks('signature', signatures.length === 0)
  if (unsent)
    tell(
      '/distribution',
      'Không thấy nơi nhận trong tệp Word: ghi vào distribution.',
      'The Word file shows no recipients: put them into distribution.',
    )
  if (unkept)
    tell(
      '/archive',
      'Không thấy dòng “Lưu: …” trong tệp Word: ghi vào archive.',
      'The Word file shows no archive line: put it into archive.',
    )
  if (unsigned)
    tell(
      '/signature',
      'Không thấy người ký trong tệp Word: ghi vào signature.',
      'The Word file shows no signer: put one into signature.',
    )
  return {
    ...plan,
    ...(unsent && { distribution: [{ to: [lacking('recipients')] }] }),
    ...(unkept && { archive: { units: [lacking('archive')] } }),
    ...(unsigned && { signatures: [{ authority: [], position: lacking('signer'), name: null }] }),
  }
}

/** The blanks that stand in such values of a plan. */
export function blanksIn({ issuer, number, place, title, distribution, archive, signatures }: Plan): string[] {
  const values = [
    issuer.name,
    number.symbol,
    place,
    title,
    distribution[0]?.to[0] ?? '',
    archive.units[0] ?? '',
    signatures[0]?.position ?? '',
  ]
  const own = Object.values(HINTS).map(blankFor)
  return values.flatMap((value) => own.filter((blank) => value.includes(blank)))
}
