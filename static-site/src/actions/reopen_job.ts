import { type Intention, moved } from './intention'
import { w } from '../words/board'

export const reopen_job: Intention = {
  name: 'reopen_job',
  label: w.labels.reopen_job,
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? null : w.refused.not_completed),
  preview: (card) => moved(card, 'new', { technician: null, window: null, visit: (card.visit ?? 1) + 1 }),
  told: (card) => w.told.reopen_job(card.customer),
}
