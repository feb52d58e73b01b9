import type { Intention } from './intention'
import { w } from '../words/board'

export const mark_told: Intention<{ text_id: string }> = {
  name: 'mark_told',
  label: w.labels.mark_told,
  asks: 'one',
  undoable: true,
  refusal: () => null,
  told: () => w.told.mark_told,
}
