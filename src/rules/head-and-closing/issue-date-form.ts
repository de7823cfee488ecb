import { latin } from '../../model/latin.ts'
import { longDate } from '../../model/date.ts'
import { datesIn, type WrittenDate } from '../../reading/dates.ts'
import type { Manuscript, Unit } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

const PLACE = "\\p{Lu}[\\p{L}\\d.'-]*(?: [\\p{Lu}\\d][\\p{L}\\d.'-]*){0,5}"
const LINE = latin(`(?:^|\\s{2,}|\\|\\s*|/KH-[\\p{Lu}\\d&-]{2,20}\\s+)(?<place>${PLACE})(?<comma>\\s*,?\\s*)(?=[Nn]gày\\s)`, 'u')

export default {
  id: 'issue-date-form',
  severity: 'error',
  summary: {
    vi: 'Thời gian ban hành ghi đủ “Địa danh, ngày … tháng … năm …”, ngày dưới 10 và tháng 1, 2 thêm số 0.',
    en: 'The date of issue reads “Place, ngày … tháng … năm …”, with a zero before days below 10 and months 1 and 2.',
  },
  why: {
    vi: 'Địa danh và thời gian ban hành là một thành phần thể thức bắt buộc, sai cách ghi thì văn bản bị trả lại.',
    en: 'Place and date are an obligatory part of the form; a document that has them wrong is sent back.',
  },
  clause: 'PL1 II.4',
  prose: true,
  safe: true,
  refused: [
    'Số: 45/KH-UBND\n\nLào Cai, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH',
    'Cần Thơ, ngày 12 tháng 03 năm 2026\n\nKẾ HOẠCH',
    'Hà Nội, ngày 07/4/2026\n\nKẾ HOẠCH',
    'Nghệ An ngày 15 tháng 5 năm 2026\n\nKẾ HOẠCH',
  ],
  accepted: [
    'Bắc Hà, ngày  17  tháng 4 năm 2026\n\nKẾ HOẠCH',
    'Lào Cai, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH',
    'Thành phố Hồ Chí Minh, ngày     tháng 3 năm 2026\n\nKẾ HOẠCH',
    'Hà Nội, ngày 15 tháng 10 năm 2026\n\nKẾ HOẠCH\n\nTổ chức hội nghị tại Hà Nội, ngày 5/11/2026.',
  ],
  check(manuscript, say) {
    for (const unit of headOf(manuscript)) {
      const line = LINE.exec(unit.text)
      if (!line) continue
      const start = line.index + line[0].indexOf(line.groups!.place!)
      const from = line.index + line[0].length
      const written = datesIn(unit).find((it) => it.start >= from && it.start <= from + 6)
      if (
        written
          ? !(written.date && written.end === unit.text.trimEnd().length)
          : !/^ngày.{0,30}?năm\s+\d{4}\s*$/u.test(unit.text.slice(from))
      )
        continue
      const end = unit.text.trimEnd().length
      const found = unit.text.slice(start, end)
      const right = `${line.groups!.place!}, ${written ? longDate(written.date!) : monthPadded(unit.text.slice(from, end))}`
      // Spaces around the day are left for the clerk's pen.
      if (
        found.replace(/\s+/gu, ' ') === right ||
        (!written && line.groups!.comma!.trim() === ',' && monthPadded(found) === found)
      )
        continue
      const spot = { unit, start, end }
      say(
        spot,
        {
          vi: `Địa danh và thời gian ban hành “${found}” chưa đúng thể thức${reasonVi(written, line.groups!.comma!, unit.text.slice(from))}.`,
          en: `Place and date of issue “${found}” are not in the decree's form.`,
        },
        { hint: { vi: `Ghi “${right}”.`, en: `Write “${right}”.` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule

/** What stands above the kind of document: its first lines, where there is none. */
function headOf({ units }: Manuscript): readonly Unit[] {
  const kind = units.findIndex(({ role }) => role === 'kind')
  const lines = units.filter(({ role }) => role === 'date-line')
  return kind > 0 && kind < 12 ? units.slice(0, kind) : lines
}

/** A date whose day is still open, its month padded as the decree asks. */
const monthPadded = (text: string): string =>
  text.replace(/(tháng\s+)0([3-9])(?!\d)/u, '$1$2').replace(/(tháng\s+)([12])(?!\d)/u, '$10$2')

function reasonVi(written: WrittenDate | undefined, comma: string, text: string): string {
  const reasons = [
    comma.trim() !== ',' && 'thiếu dấu phẩy sau địa danh',
    written && !written.long && 'phải ghi đủ chữ ngày, tháng, năm',
    written?.dayText.length === 1 && 'ngày dưới 10 thêm số 0',
    /tháng\s+[12](?!\d)/u.test(text) && 'tháng 1, tháng 2 thêm số 0',
    /tháng\s+0[3-9]/u.test(text) && 'tháng 3 đến tháng 9 không thêm số 0',
  ].filter((reason) => typeof reason === 'string')
  return reasons.length > 0 ? `: ${reasons.join('; ')}` : ''
}
