// Which of the first visit's hints somebody has not dismissed yet: kept in this browser, for each person who signs in here.
import { computed, signal } from '@preact/signals'
import { you } from '../live/store'

const HINTS = ['new_job', 'move', 'palette'] as const
export type Hint = (typeof HINTS)[number]

const keyOf = () => `truckroll.hints.${you.value?.id}`
/** Also for browsers that keep nothing. */
const dismissed = signal<readonly string[]>([])

function kept(): string {
  try {
    return localStorage.getItem(keyOf()) ?? ''
  } catch {
    return ''
  }
}

export const hints = computed(() => HINTS.filter((hint) => !dismissed.value.includes(hint) && !kept().split(' ').includes(hint)))

export function dismiss(hint: Hint): void {
  dismissed.value = [...dismissed.value, hint]
  try {
    localStorage.setItem(keyOf(), `${kept()} ${hint}`.trim())
  } catch {
    // Dismissed until the page is loaded again.
  }
}

export function showHints(): void {
  try {
    localStorage.removeItem(keyOf())
  } catch {
    // Nothing was kept.
  }
  dismissed.value = []
}
