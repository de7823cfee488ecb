import { useState } from 'preact/hooks'
import type { PlanRow } from '../../worker/protocol.ts'
import type { App } from '../app.ts'
import { t } from '../words.ts'

/** Which plan the new one comes from, and the year it is for. */
export function NextYearForm({ app, plans }: { app: App; plans: readonly PlanRow[] }) {
  const known = plans.filter(({ year }) => year !== null)
  const [chosen, setChosen] = useState('')
  const plan = known.find(({ path }) => path === chosen) ?? known[0]
  const [typed, setTyped] = useState('')
  if (!plan) return <p class="quiet">{t('Chưa có kế hoạch nào trong thư mục.', 'There is no plan in the folder yet.')}</p>
  const year = typed || String(plan.year! + 1)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void app.doors.nextYear(plan.path, Number(year))
      }}
    >
      <label>
        {t('Kế hoạch gốc', 'Comes from')}
        <select
          value={plan.path}
          onChange={(event) => {
            setChosen(event.currentTarget.value)
            setTyped('')
          }}
        >
          {known.map(({ path, year, title }) => (
            <option key={path} value={path}>
              {year} – {title ?? path}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <label>
          {t('Năm mới', 'New year')}
          <input
            class="year"
            inputMode="numeric"
            pattern="(19|20)[0-9]{2}"
            required
            value={year}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="main">
          {t('Lập kế hoạch', 'Make the plan')}
        </button>
      </div>
    </form>
  )
}
