import type { App } from '../app.ts'
import type { ImportShown } from '../../worker/protocol.ts'
import { offsetIn } from '../editor/offsets.ts'
import { say, t } from '../words.ts'

/** What became of a Word file: counts, what to look at, what was left out; and the way to the next year. */
export function Imported({ app, shown, text }: { app: App; shown: ImportShown; text: string }) {
  const { counts, doubts, dropped, from, path, year } = shown
  return (
    <div class="imported">
      <p class={counts.placed === counts.words ? 'good' : ''}>
        {t(
          `Đã đưa ${counts.placed}/${counts.words} từ của “${from}” vào kế hoạch.`,
          `${counts.placed} of ${counts.words} words of “${from}” are in the plan.`,
        )}
      </p>
      <div class="actions">
        <button type="button" class="main" onClick={() => void app.doors.nextYear(path, year + 1)}>
          {t(`Lập kế hoạch năm ${year + 1} từ bản này`, `Make the plan for ${year + 1} from it`)}
        </button>
      </div>
      <h2>{t(`Cần xem lại (${doubts.length})`, `To be looked at (${doubts.length})`)}</h2>
      {doubts.length === 0 ? (
        <p class="quiet">{t('Không có chỗ nào chưa chắc.', 'Nothing is uncertain.')}</p>
      ) : (
        <ul class="doubts">
          {doubts.map(({ line, message }, index) => (
            <li key={index}>
              {line === null ? (
                say(message)
              ) : (
                <button type="button" class="place" onClick={() => app.goTo(offsetIn(text, line, 1))}>
                  <span class="line">{t(`dòng ${line}`, `line ${line}`)}</span> <span>{say(message)}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2>{t(`Không đưa vào kế hoạch (${dropped.length})`, `Not in the plan (${dropped.length})`)}</h2>
      <ul class="doubts">
        {dropped.map(({ what, called, reason }, index) => (
          <li key={index}>
            <strong>{called ? say(called) : what}</strong> – {say(reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}
