import { placeOf } from '../../model/place.ts'
import { endsOf } from '../../reading/head-and-tail.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'number-leading-zero',
  severity: 'error',
  summary: { vi: 'Số của kế hoạch dưới 10 phải ghi thêm số 0 phía trước.', en: 'A plan’s number below 10 has a zero before it.' },
  why: {
    vi: 'Cách ghi này ngăn việc thêm chữ số vào số đã cấp.',
    en: 'The zero keeps a digit from being added to a number already given.',
  },
  clause: 'PL1 II.3.c',
  prose: true,
  refused: [
    'Số: 7/KH-STC\n\nHuế, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nKiểm kê tài sản công\n',
    { yaml: 'number: { value: 3, symbol: KH-STP }' },
  ],
  accepted: [
    'Số: 07/KH-STC\n\nHuế, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nKiểm kê tài sản công\n',
    { yaml: 'number: { value: "03", symbol: KH-STP }' },
    { yaml: 'number: { value: 134, symbol: KH-STP }' },
  ],
  check(manuscript, say) {
    const { data: plan } = manuscript
    const hint = (digit: string, quoted: boolean) => ({
      vi: `Ghi: ${quoted ? `"0${digit}"` : `0${digit}`}`,
      en: `Write: ${quoted ? `"0${digit}"` : `0${digit}`}`,
    })
    const message = (digit: string) => ({
      vi: `Số của kế hoạch ghi “${digit}”, thiếu số 0 phía trước.`,
      en: `The plan’s number reads “${digit}”, without its zero.`,
    })
    const value = plan?.number.value
    if (plan && value && /^[1-9]$/.test(value) && plan.places['/number/value']) {
      say(placeOf(plan.places, '/number/value', plan.file), message(value), { hint: hint(value, true) })
    }
    const { number } = endsOf(manuscript)
    const found = number && /^Số\s*:\s*(?<digit>[1-9])\s*\//u.exec(number.text)
    if (!number || !found) return
    const digit = found.groups!.digit!
    const start = number.start + number.text.indexOf(digit)
    say({ unit: number.unit, start, end: start + 1 }, message(digit), {
      hint: hint(digit, false),
      fix: { unit: number.unit, start, end: start + 1, text: `0${digit}` },
    })
  },
} satisfies Rule
