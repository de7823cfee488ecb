import { useEffect, useRef } from 'preact/hooks'
import type { App } from '../app.ts'
import { PlanEditor } from './editor.ts'

/** The text of the plan that is being written. The editor keeps the text; the page's state hears of it. */
export function Editor({ app, path }: { app: App; path: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { writing } = app.store.state
    const editor = new PlanEditor(place.current!, writing?.text ?? '', {
      changed: (text) => app.typed(text),
      moved: (caret) => app.store.write({ caret }),
    })
    app.editor = editor
    return () => {
      app.editor = undefined
      editor.close()
    }
  }, [app, path])
  return <div class="editor" ref={place} />
}
