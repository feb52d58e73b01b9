import type { Intention } from './intention'
import { w } from '../words/board'

/** The text says today what it said then; what is no longer true the server refuses. */
export const send_text_again: Intention<{ text_id: string }> = {
  name: 'send_text_again',
  label: w.labels.send_text_again,
  asks: 'one',
  refusal: () => null,
  told: () => w.told.send_text_again,
}
