import type { Window } from '../data/jobs'
import { windowWords } from '../format/time'
import { shortName } from '../format/words'
import { type Intention, moved, visitStage } from './intention'
import { w } from '../words/board'

export const assign_technician: Intention<{ technician_id: string; window?: Window }> = {
  name: 'assign_technician',
  label: w.labels.assign_technician,
  asks: 'technician',
  key: 'a',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return w.refused.closed
    if (stage === 'on_site') return w.refused.somebody_on_site
    return null
  },
  preview(card, { technician_id, window }, { technicians }) {
    if (card.technician?.id === technician_id) return card
    const name = technicians.find(({ id }) => id === technician_id)?.name ?? ''
    return moved(card, 'assigned', { technician: { id: technician_id, name }, window: window ?? card.window })
  },
  told(card, { technician_id, window }, { technicians, today }) {
    const name = technicians.find(({ id }) => id === technician_id)?.name ?? w.somebody
    const when = window ?? card.window
    return w.told.assign_technician(shortName(name, technicians.map((one) => one.name)), card.customer, when ? windowWords(when, today) : '')
  },
}
