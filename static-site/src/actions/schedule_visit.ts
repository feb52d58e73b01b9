import type { Window } from '../data/jobs'
import { windowWords } from '../format/time'
import { CLOSED, type Intention, visitStage } from './intention'

export const schedule_visit: Intention<{ window: Window; reason?: string }> = {
  name: 'schedule_visit',
  label: 'Reschedule',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return CLOSED
    return stage === 'on_site' ? 'Somebody is on site' : null
  },
  preview: (card, { window }) => ({ ...card, window }),
  told: (card, { window }, { today }) => `${card.customer} is now ${windowWords(window, today)}`,
}
