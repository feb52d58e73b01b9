import { CLOSED, type Intention, moved, visitStage } from './intention'

export const need_return_visit: Intention<{ text?: string }> = {
  name: 'need_return_visit',
  label: 'Return visit',
  undoable: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return CLOSED
    return stage === 'on_site' ? null : 'Nobody is on site'
  },
  preview: (card) => moved(card, 'new', { technician: null, window: null, visit: (card.visit ?? 1) + 1 }),
  told: (card) => `${card.customer} needs another visit`,
}
