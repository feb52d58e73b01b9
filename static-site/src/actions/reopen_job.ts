import { type Intention, moved } from './intention'

export const reopen_job: Intention = {
  name: 'reopen_job',
  label: 'Reopen',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? null : 'Not completed'),
  preview: (card) => moved(card, 'new', { technician: null, window: null, visit: (card.visit ?? 1) + 1 }),
  told: (card) => `${card.customer} reopened`,
}
