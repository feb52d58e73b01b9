import { CLOSED, type Intention, moved, visitStage } from './intention'

export const start_travel: Intention<{ eta_minutes?: number }> = {
  name: 'start_travel',
  label: 'En route',
  undoable: true,
  texts: true,
  refusal(card) {
    switch (visitStage(card)) {
      case 'closed': return CLOSED
      case 'planned': return 'Assign somebody first'
      case 'assigned': return null
      case 'en_route': return 'Already on the way'
      case 'on_site': return 'Already on site'
    }
  },
  preview: (card) => moved(card, 'en_route'),
  told: (card) => `${card.technician?.name ?? 'The technician'} is on the way to ${card.customer}`,
}
