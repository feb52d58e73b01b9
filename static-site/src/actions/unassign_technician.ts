import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const unassign_technician: Intention = {
  name: 'unassign_technician',
  label: w.labels.unassign_technician,
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return w.refused.closed
    if (stage === 'on_site') return w.refused.somebody_on_site
    return stage === 'planned' ? w.refused.nobody : null
  },
  preview: (card) => moved(card, 'new', { technician: null }),
  told: (card) => w.told.unassign_technician(card.technician?.name ?? w.the_technician, card.customer),
}
