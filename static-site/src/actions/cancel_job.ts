import { CLOSED, type Intention } from './intention'

export const cancel_job: Intention<{ reason: string }> = {
  name: 'cancel_job',
  label: 'Cancel job',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? CLOSED : null),
  preview: () => null,
  told: (card) => `${card.customer} cancelled`,
}
