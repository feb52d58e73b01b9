import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const complete_job: Intention<{ text?: string; override?: boolean }> = {
  name: 'complete_job',
  label: w.labels.complete_job,
  asks: 'words',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    if (card.column === 'completed') return w.refused.completed
    if (card.column === 'quote_pending') return w.refused.quote_waits
    return visitStage(card) === 'on_site' ? null : w.refused.nobody_yet
  },
  preview: (card) => moved(card, 'completed'),
  told: (card) => w.told.complete_job(card.customer),
}
