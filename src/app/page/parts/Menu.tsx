import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Things to do behind one button: closed by a choice, by Escape, or by a click elsewhere. */
export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event): void => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false
    }
    addEventListener('pointerdown', close)
    return () => removeEventListener('pointerdown', close)
  }, [])
  const shut = (): void => {
    if (menu.current) menu.current.open = false
  }
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        shut()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>{label}</summary>
      <div class="choices" onClick={shut}>
        {children}
      </div>
    </details>
  )
}
