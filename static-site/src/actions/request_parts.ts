import type { Intention } from './intention'
import { w } from '../words/board'

export const request_parts: Intention<{ text: string }> = {
  name: 'request_parts',
  label: w.labels.request_parts,
  refusal: () => null,
  told: (card) => w.told.request_parts(card.customer),
}
