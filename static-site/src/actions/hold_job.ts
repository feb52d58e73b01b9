import type { Intention } from './intention'
import { w } from '../words/board'

export const hold_job: Intention<{ reason: string; text?: string; until?: string }> = {
  name: 'hold_job',
  label: w.labels.hold_job,
  asks: 'words',
  undoable: true,
  refusal(card) {
    if (card.column === 'completed') return w.refused.closed
    return card.badges?.includes('hold') ? w.refused.held : null
  },
  preview: (card) => ({ ...card, badges: [...(card.badges ?? []), 'hold'] }),
  told: (card) => w.told.hold_job(card.customer),
}
