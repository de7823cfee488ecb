import { shortDate, type CalendarDate } from '../../model/date.ts'
import { anniversariesIn, canonical, datedIn, liesOutside, originOf, type Anniversary } from '../../reading/anniversaries.ts'
import { dayOf } from '../../reading/dates.ts'
import { periodOf } from '../../reading/period.ts'
import { windowsIn, type WrittenWindow } from '../../reading/windows.ts'
import type { Manuscript } from '../../manuscript/manuscript.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'event-outside-window',
  severity: 'warning',
  summary: {
    vi: 'Ngày kỷ niệm được chào mừng trong một đợt phải nằm trong thời gian của đợt đó.',
    en: 'An anniversary celebrated in a phase falls within the time of that phase.',
  },
  why: {
    vi: 'Ngày kỷ niệm thuộc đợt sau mà ghi ở đợt trước thì tập thể, cá nhân không biết lập thành tích và bình xét ở đợt nào.',
    en: 'A day that belongs to another phase leaves units unsure in which phase its results are counted.',
  },
  prose: true,
  refused: [
    'Kế hoạch thi đua năm 2026\n\n- Đợt 1: từ đầu năm đến ngày 30/6/2026, lập thành tích chào mừng kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).\n\n- Đợt 2: từ ngày 01/7/2026 đến hết năm 2026, chào mừng kỷ niệm 81 năm Ngày Quốc khánh (02/9/1945 - 02/9/2026).',
    'Đợt thi đua thứ hai: từ ngày 01/7/2026 đến ngày 31/12/2026, chào mừng kỷ niệm 51 năm Ngày Giải phóng miền Nam, thống nhất đất nước (30/4/1975 - 30/4/2026).',
  ],
  accepted: [
    'Đợt 1: từ ngày 05/9/2026 đến ngày 15/11/2026, chào mừng kỷ niệm 44 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2026).\n\nĐợt 2: từ ngày 16/11/2026 đến ngày 31/12/2026, chào mừng kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026).',
    'Đợt 1: từ đầu năm đến ngày 30/6/2026, lập thành tích chào mừng kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).',
  ],
  check(manuscript, say) {
    // A plan's own phases are held to their commemorations as data.
    const year = periodOf(manuscript)?.end.year
    const windows = windowsIn(manuscript.units, year)
    if (windows.length === 0) return
    const dated = datedIn(manuscript)
    for (const window of windows) {
      for (const it of anniversariesIn(window.spot.unit)) {
        if (it.spot.start < window.spot.end) continue
        const day = dayFor(it, dated, window, manuscript)
        if (
          !day ||
          !liesOutside(
            day,
            window,
            windows.filter((other) => other !== window),
          )
        )
          continue
        const home = windows.find((other) => other !== window && !liesOutside(day, other, []))
        say(
          it.spot,
          {
            vi: `Ngày kỷ niệm ${shortDate(day)} nằm ngoài thời gian của đợt (${shortDate(window.start)} - ${shortDate(window.end)}).`,
            en: `The anniversary of ${shortDate(day)} lies outside the phase (${shortDate(window.start)} - ${shortDate(window.end)}).`,
          },
          {
            hint: home
              ? {
                  vi: `Chuyển sang đợt có thời gian từ ${shortDate(home.start)} đến ${shortDate(home.end)}.`,
                  en: `Move it to the phase from ${shortDate(home.start)} to ${shortDate(home.end)}.`,
                }
              : {
                  vi: 'Chuyển sang đợt khác, hoặc sửa thời gian của đợt.',
                  en: 'Move it to another phase, or change the time of this one.',
                },
            related: [
              { at: window.spot, message: { vi: 'Thời gian của đợt.', en: 'The time of the phase.' } },
              ...(home ? [{ at: home.spot, message: { vi: 'Đợt có ngày này.', en: 'The phase that has this day.' } }] : []),
            ],
          },
        )
      }
    }
  },
} satisfies Rule

/** The day of an anniversary: as written, as the text dates it elsewhere, or as everyone knows it. */
function dayFor(
  { name, to, from }: Anniversary,
  dated: ReadonlyMap<string, CalendarDate>,
  { start, end }: WrittenWindow,
  manuscript: Manuscript,
): CalendarDate | undefined {
  if (to)
    return to.exists && to.date.day !== undefined && to.date.year >= start.year && to.date.year <= end.year ? to.date : undefined
  const known =
    from?.exists && from.date.day !== undefined ? from.date : (dated.get(canonical(name)) ?? originOf(name, manuscript))
  // In a window over the turn of the year the day could fall in either.
  return known && start.year === end.year ? dayOf(end.year, known.month ?? 1, known.day ?? 1) : undefined
}
