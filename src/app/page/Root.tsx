import { useEffect, useState } from 'preact/hooks'
import type { App } from './app.ts'
import { CompareDialog } from './dialogs/CompareDialog.tsx'
import { ConflictDialog } from './dialogs/ConflictDialog.tsx'
import { IssueDialog } from './dialogs/IssueDialog.tsx'
import { Bar } from './parts/Bar.tsx'
import { Notices } from './parts/Notices.tsx'
import { Home } from './screens/Home.tsx'
import { Template } from './screens/Template.tsx'
import { Write } from './screens/Write.tsx'

/** The whole page: it is drawn anew whenever its state changes. */
export function Root({ app }: { app: App }) {
  const [state, setState] = useState(app.store.state)
  useEffect(() => app.store.hear(() => setState(app.store.state)), [app])
  const { writing, template, dialog, plans } = state
  return (
    <>
      <Bar app={app} state={state} />
      <Notices app={app} state={state} />
      {writing ? (
        <Write app={app} state={state} writing={writing} />
      ) : template ? (
        <Template app={app} template={template} />
      ) : (
        <Home app={app} state={state} />
      )}
      {writing?.conflict && <ConflictDialog app={app} writing={writing} />}
      {writing && dialog === 'issue' && <IssueDialog app={app} />}
      {writing && dialog === 'compare' && <CompareDialog app={app} path={writing.path} plans={plans ?? []} />}
    </>
  )
}
