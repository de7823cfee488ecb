import type { App } from '../app.ts'
import { t } from '../words.ts'

/** The first screen: the office's plans. */
export function Home({ app, plans }: { app: App; plans: readonly string[] }) {
  return (
    <main class="home">
      <h1>{t('Kế hoạch của cơ quan', 'The office’s plans')}</h1>
      <ul class="plans">
        {plans.map((path) => (
          <li key={path}>
            <button type="button" onClick={() => void app.open(path)}>
              {path}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}
