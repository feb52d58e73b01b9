// One sentence at the bottom at a time. The newest replaces the one before; an undo lives as long as its time.
import { signal } from '@preact/signals'

export interface Toast {
  text: string
  tone?: 'refused'
  /** Until when it can be undone, on this machine's clock. */
  until?: number
  /** Texts wait for the undo time: say how long. */
  waits?: boolean
  undo?(): void
}

const READING_MS = 6_000

export const toast = signal<Toast | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

export function say(next: Toast): void {
  toast.value = next
  clearTimeout(timer)
  const stays = next.until ? Math.max(next.until - Date.now(), 0) : READING_MS
  timer = setTimeout(() => {
    if (toast.value === next) toast.value = null
  }, stays)
}

/** What `Z` does. */
export function undoLast(): boolean {
  const last = toast.value
  if (!last?.undo || (last.until ?? 0) < Date.now()) return false
  toast.value = null
  last.undo()
  return true
}
