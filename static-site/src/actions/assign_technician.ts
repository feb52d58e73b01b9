import type { Window } from '../data/jobs'
import { windowWords } from '../format/time'
import { shortName } from '../format/words'
import { CLOSED, type Intention, moved, visitStage } from './intention'

export const assign_technician: Intention<{ technician_id: string; window?: Window }> = {
  name: 'assign_technician',
  label: 'Assign',
  key: 'a',
  versioned: true,
  undoable: true,
  texts: true,
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return CLOSED
    if (stage === 'on_site') return 'Somebody is on site'
    return null
  },
  preview(card, { technician_id, window }, { technicians }) {
    if (card.technician?.id === technician_id) return card
    const name = technicians.find(({ id }) => id === technician_id)?.name ?? ''
    return moved(card, 'assigned', { technician: { id: technician_id, name }, window: window ?? card.window })
  },
  told(card, { technician_id, window }, { technicians, today }) {
    const name = technicians.find(({ id }) => id === technician_id)?.name ?? 'Somebody'
    const when = window ?? card.window
    return `${shortName(name, technicians.map((one) => one.name))} assigned to ${card.customer}${when ? `, ${windowWords(when, today)}` : ''}`
  },
}
