import { useEffect, useState } from 'preact/hooks'
import type { App } from './app.ts'
import { Home } from './screens/Home.tsx'
import { Write } from './screens/Write.tsx'
import { say, t } from './words.ts'

/** The whole page: it is drawn anew whenever its state changes. */
export function Root({ app }: { app: App }) {
  const [state, setState] = useState(app.store.state)
  useEffect(() => app.store.hear(() => setState(app.store.state)), [app])
  const { writing, plans, failure, office } = state
  return (
    <>
      <header class="bar">
        <button type="button" class="back" onClick={() => void app.home()}>
          {office?.name || t('Kế hoạch', 'Plans')}
        </button>
        {writing && <span class="title">{writing.title ?? writing.path}</span>}
      </header>
      {failure && (
        <div class="failure" role="alert">
          <p>{say(failure.message)}</p>
          {failure.hint && <p>{say(failure.hint)}</p>}
          <button type="button" onClick={() => app.store.set({ failure: null })}>
            {t('Đóng', 'Close')}
          </button>
        </div>
      )}
      {writing ? <Write app={app} writing={writing} /> : <Home app={app} plans={plans} />}
    </>
  )
}
