import type { Window } from '../data/jobs'
import { windowWords } from '../format/time'
import { type Intention, visitStage } from './intention'
import { w } from '../words/board'

export const schedule_visit: Intention<{ window: Window; reason?: string }> = {
  name: 'schedule_visit',
  label: w.labels.schedule_visit,
  asks: 'words',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return w.refused.closed
    return stage === 'on_site' ? w.refused.somebody_on_site : null
  },
  preview: (card, { window }) => ({ ...card, window }),
  told: (card, { window }, { today }) => w.told.schedule_visit(card.customer, windowWords(window, today)),
}
