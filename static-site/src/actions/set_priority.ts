import type { Priority } from '../data/jobs'
import { CLOSED, type Intention } from './intention'

export const set_priority: Intention<{ priority: Priority }> = {
  name: 'set_priority',
  label: 'Priority',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? CLOSED : null),
  preview: (card, { priority }) => ({ ...card, priority, priority_reason: null }),
  told: (card, { priority }) => `${card.customer} is ${priority} now`,
}
