// A native modal dialog: Escape and the backdrop close it, and the focus goes back to where it came from.
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from './Icon'
import { w } from '../words/board'

interface Props {
  title: string
  /** Quiet words beside the title. */
  status?: string
  /** An extra class, for its width. */
  kind?: string
  onClose(): void
  footer?: ComponentChildren
  children: ComponentChildren
}

/** Opens the dialog it is given to, and gives the focus back when that is gone. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const shown = dialog.current!
    shown.showModal()
    return () => {
      shown.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return dialog
}

export function Dialog({ title, status, kind = '', onClose, footer, children }: Props) {
  const id = useId()
  const dialog = useModal()
  return (
    <dialog
      ref={dialog}
      class={`dialog ${kind}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {status && <span class="status">{status}</span>}
        <button type="button" class="btn btn--icon btn--quiet" aria-label={w.close} title={`${w.close}  Esc`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      {footer && <footer>{footer}</footer>}
    </dialog>
  )
}
