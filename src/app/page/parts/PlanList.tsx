import type { PlanRow } from '../../worker/protocol.ts'
import { capital, say, t } from '../words.ts'

/** The office's plans: year, title, number, where each stands, and what is open in it. */
export function PlanList({
  plans,
  isKept,
  onOpen,
}: {
  plans: readonly PlanRow[]
  isKept: (path: string) => boolean
  onOpen: (path: string) => void
}) {
  if (plans.length === 0)
    return (
      <p class="quiet">
        {t(
          'Chưa có kế hoạch nào. Bắt đầu bằng một trong ba cách ở trên.',
          'There is no plan yet. Begin with one of the three ways above.',
        )}
      </p>
    )
  return (
    <table class="plans" aria-labelledby="plans">
      <thead>
        <tr>
          <th scope="col">{t('Năm', 'Year')}</th>
          <th scope="col">{t('Trích yếu', 'Title')}</th>
          <th scope="col">{t('Số, ký hiệu', 'Number')}</th>
          <th scope="col">{t('Tình trạng', 'State')}</th>
          <th scope="col">{t('Còn lại', 'Open')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ path, year, title, number, stage, stageWords, blanks, errors, draft }) => (
          <tr key={path}>
            <td class="year">{year}</td>
            <td>
              <button type="button" class="link" title={path} onClick={() => onOpen(path)}>
                {title ?? path}
              </button>
              {(draft || isKept(path)) && (
                <span class="note unsaved">{t('Có bản nháp chưa lưu', 'Has a draft that is not saved')}</span>
              )}
            </td>
            <td>{number ?? '–'}</td>
            <td>
              <span class={`stage ${stage}`}>{capital(say(stageWords))}</span>
            </td>
            <td>
              {[
                errors > 0 ? t(`${errors} lỗi`, `errors: ${errors}`) : '',
                blanks > 0 ? t(`${blanks} chỗ trống`, `blanks: ${blanks}`) : '',
              ]
                .filter(Boolean)
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
