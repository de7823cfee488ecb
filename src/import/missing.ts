import type { Plan } from '../model/plan.ts'
import type { FootnoteTexts } from './notes.ts'

const BLANK = /^\[\[/

/** Tells what a plan must have and the Word file did not show, so that nobody looks for it in the build's refusal. */
export function tellMissing({ number, place, distribution, archive, signatures, attached }: Plan, notes: FootnoteTexts): void {
  const tell = (pointer: string, vi: string, en: string): void => notes.doubt(null, { vi, en }, pointer)
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
  if (attached) return
  if (distribution.length === 0)
    tell(
      '/distribution',
      'Không thấy nơi nhận trong tệp Word: ghi vào distribution.',
      'The Word file shows no recipients: put them into distribution.',
    )
  if (archive.units.length === 0)
    tell(
      '/archive',
      'Không thấy dòng “Lưu: …” trong tệp Word: ghi vào archive.',
      'The Word file shows no archive line: put it into archive.',
    )
  if (signatures.length === 0)
    tell(
      '/signature',
      'Không thấy người ký trong tệp Word: ghi vào signature.',
      'The Word file shows no signer: put one into signature.',
    )
}
