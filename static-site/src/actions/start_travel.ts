import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const start_travel: Intention<{ eta_minutes?: number }> = {
  name: 'start_travel',
  label: w.labels.start_travel,
  asks: 'words',
  undoable: true,
  texts: true,
  refusal(card) {
    switch (visitStage(card)) {
      case 'closed': return w.refused.closed
      case 'planned': return w.refused.assign_first
      case 'assigned': return null
      case 'en_route': return w.refused.travelling
      case 'on_site': return w.refused.on_site
    }
  },
  preview: (card) => moved(card, 'en_route'),
  told: (card) => w.told.start_travel(card.technician?.name ?? w.the_technician, card.customer),
}
