import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A question in front of the page: the browser's own dialog, which keeps the focus and closes with Escape. */
export function Dialog({
  title,
  wide = false,
  onClose,
  children,
}: {
  title: string
  wide?: boolean
  onClose: () => void
  children: ComponentChildren
}) {
  const shown = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    shown.current?.showModal()
  }, [])
  return (
    <dialog
      ref={shown}
      class={wide ? 'wide' : ''}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  )
}
