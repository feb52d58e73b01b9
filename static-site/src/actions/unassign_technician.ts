import { CLOSED, type Intention, moved, visitStage } from './intention'

export const unassign_technician: Intention = {
  name: 'unassign_technician',
  label: 'Unassign',
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return CLOSED
    if (stage === 'on_site') return 'Somebody is on site'
    return stage === 'planned' ? 'Nobody is assigned' : null
  },
  preview: (card) => moved(card, 'new', { technician: null }),
  told: (card) => `${card.technician?.name ?? 'The technician'} taken off ${card.customer}`,
}
