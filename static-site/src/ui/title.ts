// What the browser's tab says: where we are, and before it what somebody should look at.
import { effect, signal } from '@preact/signals'

export const title = signal('Truckroll')
export const notice = signal('')

export const keepTitle = (): (() => void) => effect(() => {
  document.title = notice.value ? `${notice.value} · ${title.value}` : title.value
})
