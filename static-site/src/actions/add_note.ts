import type { Intention } from './intention'

export const add_note: Intention<{ text: string }> = {
  name: 'add_note',
  label: 'Add note',
  refusal: () => null,
  told: () => 'Note added',
}
