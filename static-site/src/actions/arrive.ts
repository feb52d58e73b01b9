import { CLOSED, type Intention, moved, visitStage } from './intention'

export const arrive: Intention = {
  name: 'arrive',
  label: 'Arrived',
  undoable: true,
  texts: true,
  refusal(card) {
    switch (visitStage(card)) {
      case 'closed': return CLOSED
      case 'planned': return 'Assign somebody first'
      case 'on_site': return 'Already on site'
      default: return null
    }
  },
  preview: (card) => moved(card, 'in_progress'),
  told: (card) => `${card.technician?.name ?? 'The technician'} has arrived at ${card.customer}`,
}
