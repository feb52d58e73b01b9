import type { Intention } from './intention'
import { w } from '../words/board'

export const add_note: Intention<{ text: string }> = {
  name: 'add_note',
  label: w.labels.add_note,
  asks: 'words',
  refusal: () => null,
  told: () => w.told.add_note,
}
