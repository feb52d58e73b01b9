// What of the palette is open, and on which job. Small, because the board knows it; what is drawn is fetched when it is first wanted.
import { signal } from '@preact/signals'

/** `from`: what had the focus before, for what is done to a job or closes back onto it. */
export const over = signal<{ what: 'palette' | 'keys'; from: HTMLElement } | null>(null)

/** What was typed before it was there: who knows what to look for does not wait. */
export const ahead = { typed: '' }

export const openOver = (what: 'palette' | 'keys'): void => {
  ahead.typed = ''
  over.value = { what, from: document.activeElement as HTMLElement }
}
