import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const need_return_visit: Intention<{ text?: string }> = {
  name: 'need_return_visit',
  label: w.labels.need_return_visit,
  asks: 'words',
  undoable: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return w.refused.closed
    return stage === 'on_site' ? null : w.refused.nobody_on_site
  },
  preview: (card) => moved(card, 'new', { technician: null, window: null, visit: (card.visit ?? 1) + 1 }),
  told: (card) => w.told.need_return_visit(card.customer),
}
