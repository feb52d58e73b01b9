import type { Intention } from './intention'
import { w } from '../words/board'

/** `card` is the job as it was before the step that is taken back. */
export const take_back: Intention<{ undoes: string }> = {
  name: 'take_back',
  label: w.labels.take_back,
  asks: 'one',
  key: 'z',
  refusal: () => null,
  told: (card) => w.told.take_back(card.customer),
}
