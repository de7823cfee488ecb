import { useEffect, useRef, useState } from 'preact/hooks'
import { shownText, typedValue } from '../../../form/typed.ts'
import type { FieldOf } from '../../../form/fields.ts'
import { step } from '../../../model/pointer.ts'
import { useForm, useSet } from './context.ts'
import { described } from './FieldFrame.tsx'
import { say } from '../words.ts'

/** What stands in a field while it is typed in; `commit` hears of it at each letter (`live`) or when the field is left. */
function useDraft(shown: string, live: boolean, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  // What was committed last: a field that is left does not commit it again.
  const last = useRef(shown)
  const put = (text: string): void => {
    if (text === last.current) return
    last.current = text
    commit(text)
  }
  useEffect(() => {
    if (draft === null) last.current = shown
  }, [shown, draft])
  return {
    value: draft ?? shown,
    onInput: (event: Event) => {
      const text = (event.target as HTMLInputElement).value
      setDraft(text)
      // Letters that are still being put together (Telex, VNI) are no text yet.
      if (live && !(event as InputEvent).isComposing) put(text)
    },
    onCompositionEnd: (event: Event) => {
      if (live) put((event.target as HTMLInputElement).value)
    },
    onBlur: (event: Event) => {
      put((event.target as HTMLInputElement).value)
      setDraft(null)
    },
  }
}

/** A text, a date, a number: what the drafter types. */
export function TypedControl({
  field,
  pointer,
  hidden,
}: {
  field: FieldOf<'text' | 'date' | 'number' | 'amount'>
  pointer: string
  hidden: boolean
}) {
  const { front, problems } = useForm()
  const set = useSet()
  const shown = shownText(
    field.kind,
    front.value(pointer),
    (below) => front.digits[below === undefined ? pointer : step(pointer, below)],
  )
  const draft = useDraft(shown, field.kind === 'text', (text) => set(pointer, typedValue(field, text)))
  const about = described(pointer, problems.has(pointer), !hidden)
  if (field.kind === 'text' && (field.long || shown.length > LINE)) return <GrowingText {...about} {...draft} />
  const list = field.kind === 'text' && field.names ? { list: 'ten-don-vi' } : {}
  return (
    <input
      {...about}
      {...draft}
      {...list}
      type="text"
      autoComplete="off"
      placeholder={field.kind === 'date' ? '22/4/2026' : undefined}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}

/** A longer text stands in several lines. */
const LINE = 60

/** As high as its text. */
function GrowingText(given: Record<string, unknown> & { value: string }) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = area
    if (!current) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight + 2}px`
  }, [given.value])
  return <textarea ref={area} rows={2} {...given} />
}

/** One of several values. */
export function ChoiceControl({ field, pointer }: { field: FieldOf<'choice'>; pointer: string }) {
  const { front, problems } = useForm()
  const set = useSet()
  const value = front.value(pointer) ?? null
  const at = field.choices.findIndex((choice) => same(choice.value, value))
  return (
    <select
      {...described(pointer, problems.has(pointer))}
      value={String(at)}
      onChange={(event) => {
        const chosen = field.choices[Number(event.currentTarget.value)]
        if (chosen) set(pointer, chosen.value ?? undefined)
      }}
    >
      {at < 0 && <option value="-1">{value === null ? '' : String(value)}</option>}
      {field.choices.map(({ value, words }, index) => (
        <option key={index} value={String(index)}>
          {wordsOf(value, say(words))}
        </option>
      ))}
    </select>
  )
}

/** `KT: ký thay`; what is a word already stands alone. */
const wordsOf = (value: unknown, words: string): string =>
  value !== null && /^[A-Z, ]+$/.test(String(value)) && words !== String(value) ? `${[value].flat().join(', ')}: ${words}` : words

const same = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && a.join() === b.join()) || (typeof b === 'number' && String(b) === a)

/** Yes, or nothing. */
export function TickControl({ pointer }: { pointer: string }) {
  const { front, problems } = useForm()
  const set = useSet()
  return (
    <input
      {...described(pointer, problems.has(pointer))}
      type="checkbox"
      checked={front.value(pointer) === true}
      onChange={(event) => set(pointer, event.currentTarget.checked ? true : undefined)}
    />
  )
}
