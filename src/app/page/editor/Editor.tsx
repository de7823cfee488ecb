import { useEffect, useRef } from 'preact/hooks'
import type { App } from '../app.ts'
import { PlanEditor } from './editor.ts'

/** The text of the plan that is being written. The editor keeps the text; the page's state hears of it. */
export function Editor({ app, path }: { app: App; path: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { writing } = app.store.state
    // A draft stands over what the file holds, so that undoing leads back to that.
    const editor = new PlanEditor(place.current!, writing?.saved ?? '', {
      changed: (text, moved) => app.typed(text, moved),
      moved: (caret) => app.store.write({ caret }),
      form: () => app.show('form'),
    })
    app.editor = editor
    if (writing && writing.text !== writing.saved) editor.replaceAll(writing.text)
    editor.foldHead()
    if (writing?.locked) editor.lock(true)
    if (writing) editor.mark(writing.problems, path)
    const saves = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void app.saving.save()
    }
    addEventListener('keydown', saves)
    return () => {
      removeEventListener('keydown', saves)
      app.editor = undefined
      editor.close()
    }
  }, [app, path])
  return <div class="editor" ref={place} />
}
