import type { Wording } from '../../model/problem.ts'

/** A number whose writing YAML and a Vietnamese reader take for two different numbers. */
export function numberProblem(written: string): [Wording, Wording] | undefined {
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) {
    const whole = written.replaceAll('.', '')
    return [
      {
        vi: `“${written}” được đọc là số thập phân; nếu là hàng nghìn thì không ghi dấu chấm.`,
        en: `“${written}” is read as a decimal number; a thousand is written without the point.`,
      },
      {
        vi: `Ghi ${whole} nếu là hàng nghìn; ghi ${written}0 nếu đúng là số thập phân.`,
        en: `Write ${whole} for thousands; write ${written}0 if it really is a decimal.`,
      },
    ]
  }
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(written)) {
    return [
      { vi: `Không đọc được số “${written}”.`, en: `“${written}” is not a number in plain digits.` },
      { vi: 'Ghi bằng chữ số, dấu chấm cho phần thập phân: 85.1', en: 'Write digits, with a point for decimals: 85.1' },
    ]
  }
  return undefined
}
