// The toast and the seconds it counts.
import { useEffect, useState } from 'preact/hooks'
import { connection, pending } from '../live/store'
import { Icon } from './Icon'
import { toast, undoLast } from './toast'
import { w } from '../words/board'

export function ToastView() {
  const shown = toast.value
  const [, tick] = useState(0)
  useEffect(() => {
    if (!shown?.until) return
    const timer = setInterval(() => tick((n) => n + 1), 250)
    return () => clearInterval(timer)
  }, [shown])
  const left = shown?.until ? Math.max(0, Math.ceil((shown.until - Date.now()) / 1_000)) : 0
  // Without a connection nothing has left: a countdown would promise what the server does not know of.
  const unsent = connection.value.state !== 'live' && pending.value.size > 0
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown && (
        <div class={shown.tone === 'refused' ? 'toast toast--refused' : 'toast'}>
          <p>
            {shown.tone === 'refused' && <Icon name="ban" />}
            {shown.text}
            {shown.waits && <span aria-hidden="true">. {unsent ? w.not_sent_yet : w.texts_leave_in(left)}</span>}
          </p>
          {shown.undo && (
            <button class="btn" onClick={undoLast}><Icon name="undo" />{w.undo}<kbd aria-hidden="true">Z</kbd></button>
          )}
        </div>
      )}
    </div>
  )
}
