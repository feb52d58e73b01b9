import type { Intention } from './intention'
import { w } from '../words/board'

export const cancel_job: Intention<{ reason: string }> = {
  name: 'cancel_job',
  label: w.labels.cancel_job,
  asks: 'words',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? w.refused.closed : null),
  preview: () => null,
  told: (card) => w.told.cancel_job(card.customer),
}
