import { type Intention, moved, visitStage } from './intention'

export const complete_job: Intention<{ text?: string; override?: boolean }> = {
  name: 'complete_job',
  label: 'Complete',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    if (card.column === 'completed') return 'Completed already'
    if (card.column === 'quote_pending') return 'A quote waits'
    return visitStage(card) === 'on_site' ? null : 'Nobody was there yet'
  },
  preview: (card) => moved(card, 'completed'),
  told: (card) => `${card.customer} completed`,
}
