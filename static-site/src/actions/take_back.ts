import type { Intention } from './intention'

/** `card` is the job as it was before the step that is taken back. */
export const take_back: Intention<{ undoes: string }> = {
  name: 'take_back',
  label: 'Undo',
  key: 'z',
  refusal: () => null,
  told: (card) => `Undone: ${card.customer} is as before`,
}
