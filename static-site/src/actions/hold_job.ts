import { CLOSED, type Intention } from './intention'

export const hold_job: Intention<{ reason: string; text?: string; until?: string }> = {
  name: 'hold_job',
  label: 'Hold',
  undoable: true,
  refusal(card) {
    if (card.column === 'completed') return CLOSED
    return card.badges?.includes('hold') ? 'On hold already' : null
  },
  preview: (card) => ({ ...card, badges: [...(card.badges ?? []), 'hold'] }),
  told: (card) => `${card.customer} is on hold`,
}
