import type { Priority } from '../data/jobs'
import type { Intention } from './intention'
import { w } from '../words/board'

export const set_priority: Intention<{ priority: Priority }> = {
  name: 'set_priority',
  label: w.labels.set_priority,
  asks: 'words',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? w.refused.closed : null),
  preview: (card, { priority }) => ({ ...card, priority, priority_reason: null }),
  told: (card, { priority }) => w.told.set_priority(card.customer, priority),
}
