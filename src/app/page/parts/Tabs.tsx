import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

/** One of several views, of which one is shown. */
export interface TabShown<Name extends string> {
  readonly name: Name
  readonly label: string
  /** How many things it holds, where that is worth knowing. */
  readonly count?: number | undefined
}

/** A bar of tabs and the view that is shown: arrows go from one to the next. */
export function Tabs<Name extends string>({
  label,
  tabs,
  shown,
  onShow,
  children,
}: {
  label: string
  tabs: readonly TabShown<Name>[]
  shown: Name
  onShow: (name: Name) => void
  children: ComponentChildren
}) {
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const at = tabs.findIndex(({ name }) => name === shown)
    const next = tabs[(at + by + tabs.length) % tabs.length]!
    onShow(next.name)
    document.getElementById(`tab-${next.name}`)?.focus()
  }
  useEffect(() => document.getElementById(`tab-${shown}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [shown])
  return (
    <section class="tabs" aria-label={label}>
      <div role="tablist" aria-label={label} onKeyDown={step}>
        {tabs.map(({ name, label, count }) => (
          <button
            key={name}
            id={`tab-${name}`}
            role="tab"
            type="button"
            aria-selected={name === shown}
            aria-controls="tab-panel"
            tabIndex={name === shown ? 0 : -1}
            onClick={() => onShow(name)}
          >
            {label}
            {count !== undefined && count > 0 && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={0}>
        {children}
      </div>
    </section>
  )
}
