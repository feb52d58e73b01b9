import type { Intention } from './intention'
import { w } from '../words/board'

export const request_parts: Intention<{ text: string }> = {
  name: 'request_parts',
  label: w.labels.request_parts,
  asks: 'words',
  refusal: () => null,
  told: (card) => w.told.request_parts(card.customer),
}
