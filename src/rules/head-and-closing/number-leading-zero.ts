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
  check({ parts: { number }, data }, say) {
    const digit = number?.value
    if (!number || !digit || !/^[1-9]$/u.test(digit)) return
    const { unit, text } = number.line
    const start = number.line.start + text.indexOf(digit)
    const right = data ? `"0${digit}"` : `0${digit}`
    say(
      { unit, start, end: start + 1 },
      {
        vi: `Số của kế hoạch ghi “${digit}”, thiếu số 0 phía trước.`,
        en: `The plan’s number reads “${digit}”, without its zero.`,
      },
      { hint: { vi: `Ghi: ${right}`, en: `Write: ${right}` }, fix: { unit, start, end: start + 1, text: `0${digit}` } },
    )
  },
} satisfies Rule
