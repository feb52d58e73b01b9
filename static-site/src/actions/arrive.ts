import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const arrive: Intention = {
  name: 'arrive',
  label: w.labels.arrive,
  undoable: true,
  texts: true,
  refusal(card) {
    switch (visitStage(card)) {
      case 'closed': return w.refused.closed
      case 'planned': return w.refused.assign_first
      case 'on_site': return w.refused.on_site
      default: return null
    }
  },
  preview: (card) => moved(card, 'in_progress'),
  told: (card) => w.told.arrive(card.technician?.name ?? w.the_technician, card.customer),
}
