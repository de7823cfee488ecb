import { useRef } from 'preact/hooks'
import type { App } from '../app.ts'
import { PlanForm } from '../form/PlanForm.tsx'
import { useRested } from '../pace.ts'
import type { Writing } from '../state.ts'

/** Milliseconds without a key after which the form reads a long text again; a short one is read at once. */
const REST = 250
const LONG = 20_000

/** The form of the text. While somebody types in the text it waits; while somebody fills in the form it follows at once. */
export function FormBeside({ app, writing }: { app: App; writing: Writing }) {
  const form = useRef<HTMLDivElement>(null)
  const own = useRef(writing.text)
  const text = useRested(
    writing.text,
    REST,
    () => writing.text.length < LONG || own.current === writing.text || (form.current?.contains(document.activeElement) ?? false),
  )
  return (
    <div ref={form} class="form-beside">
      <PlanForm
        text={text}
        problems={writing.problems.filter(({ at }) => at.file === writing.path)}
        onEdit={(edits) => {
          // Edits of a text that is no more would go astray.
          if (text !== app.store.state.writing?.text) return
          app.editor?.edit(edits)
          own.current = app.store.state.writing.text
        }}
      />
    </div>
  )
}
