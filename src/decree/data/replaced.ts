/* Generated from replaced.yaml; run npm run generate. */

import type { CalendarDate } from '../../model/date.ts'

/** Documents that plans still cite though another has replaced them as a whole. */
export const REPLACED: readonly { readonly symbol: string; readonly by: string; readonly since: CalendarDate; readonly law?: string; readonly year?: number }[] = [
  { symbol: "110/2004/NĐ-CP", by: "Nghị định số 30/2020/NĐ-CP", since: { year: 2020, month: 3, day: 5 } },
  { symbol: "09/2010/NĐ-CP", by: "Nghị định số 30/2020/NĐ-CP", since: { year: 2020, month: 3, day: 5 } },
  { symbol: "66-QĐ/TW", by: "Quy định số 399-QĐ/TW", since: { year: 2026, month: 1, day: 9 } },
  { symbol: "15/2003/QH11", law: "Luật Thi đua, khen thưởng", year: 2003, by: "Luật Thi đua, khen thưởng số 06/2022/QH15", since: { year: 2024, month: 1, day: 1 } },
  { symbol: "40/2009/QH12", law: "Luật Khám bệnh, chữa bệnh", year: 2009, by: "Luật Khám bệnh, chữa bệnh số 15/2023/QH15", since: { year: 2024, month: 1, day: 1 } },
  { symbol: "43/2013/QH13", law: "Luật Đấu thầu", year: 2013, by: "Luật Đấu thầu số 22/2023/QH15", since: { year: 2024, month: 1, day: 1 } },
  { symbol: "45/2013/QH13", law: "Luật Đất đai", year: 2013, by: "Luật Đất đai số 31/2024/QH15", since: { year: 2024, month: 8, day: 1 } },
  { symbol: "55/2014/QH13", law: "Luật Bảo vệ môi trường", year: 2014, by: "Luật Bảo vệ môi trường số 72/2020/QH14", since: { year: 2022, month: 1, day: 1 } },
  { symbol: "77/2015/QH13", law: "Luật Tổ chức chính quyền địa phương", year: 2015, by: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15", since: { year: 2025, month: 7, day: 1 } },
  { symbol: "80/2015/QH13", law: "Luật Ban hành văn bản quy phạm pháp luật", year: 2015, by: "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15", since: { year: 2025, month: 4, day: 1 } },
]
