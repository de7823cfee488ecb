import type { CalendarDate } from '../model/date.ts'

/** A document that another has replaced as a whole. */
export interface Replaced {
  readonly symbol: string
  /** A law's name and year, by which texts cite it: `Luật Đất đai năm 2013`. */
  readonly law?: { readonly name: string; readonly year: number }
  readonly by: string
  /** From when on the other holds. */
  readonly since: CalendarDate
}

const law = (symbol: string, name: string, year: number, by: string, [y, month, day]: readonly [number, number, number]): Replaced => ({
  symbol,
  law: { name, year },
  by: `${name} số ${by}`,
  since: { year: y, month, day },
})

/**
 * Documents that plans still cite though they ended. Only what is beyond doubt: replaced as a whole, by name and day (Nghị định
 * 30/2020/NĐ-CP, Điều 37; the final articles of the newer laws). What is only amended has no place here.
 */
export const REPLACED: readonly Replaced[] = [
  { symbol: '110/2004/NĐ-CP', by: 'Nghị định số 30/2020/NĐ-CP', since: { year: 2020, month: 3, day: 5 } },
  { symbol: '09/2010/NĐ-CP', by: 'Nghị định số 30/2020/NĐ-CP', since: { year: 2020, month: 3, day: 5 } },
  { symbol: '66-QĐ/TW', by: 'Quy định số 399-QĐ/TW', since: { year: 2026, month: 1, day: 9 } },
  law('15/2003/QH11', 'Luật Thi đua, khen thưởng', 2003, '06/2022/QH15', [2024, 1, 1]),
  law('40/2009/QH12', 'Luật Khám bệnh, chữa bệnh', 2009, '15/2023/QH15', [2024, 1, 1]),
  law('43/2013/QH13', 'Luật Đấu thầu', 2013, '22/2023/QH15', [2024, 1, 1]),
  law('45/2013/QH13', 'Luật Đất đai', 2013, '31/2024/QH15', [2024, 8, 1]),
  law('55/2014/QH13', 'Luật Bảo vệ môi trường', 2014, '72/2020/QH14', [2022, 1, 1]),
  law('77/2015/QH13', 'Luật Tổ chức chính quyền địa phương', 2015, '72/2025/QH15', [2025, 7, 1]),
  law('80/2015/QH13', 'Luật Ban hành văn bản quy phạm pháp luật', 2015, '64/2025/QH15', [2025, 4, 1]),
]
