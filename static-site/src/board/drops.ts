// What dropping a card somewhere means: an intention, a question who, or why not. PURE, and the table the tests walk.
import { arrive, assign_technician, complete_job, reopen_job, start_travel, unassign_technician } from '../actions'
import { CLOSED, type Intention } from '../actions/intention'
import type { Card, Column } from '../data/jobs'
import type { Technician } from '../data/technicians'

export type Drop =
  | { can: true; say: string; intention: Intention | 'choose' }
  | { can: false; say: string }
  /** The column the card already stands in. */
  | null

const QUOTE_WAITS = 'A quote waits'

export function dropOnColumn(card: Card, column: Column): Drop {
  if (card.column === column) return null
  const waits = card.column === 'quote_pending'
  switch (column) {
    case 'new':
      if (card.column === 'completed') return verdict(card, reopen_job, 'Drop to reopen')
      return waits ? no(QUOTE_WAITS) : verdict(card, unassign_technician, 'Drop to unassign')
    case 'assigned': {
      const refusal = assign_technician.refusal(card)
      if (refusal) return no(refusal)
      return waits ? no(QUOTE_WAITS) : { can: true, say: 'Drop to choose who', intention: 'choose' }
    }
    case 'en_route': return waits ? no(QUOTE_WAITS) : verdict(card, start_travel, 'Drop: on the way')
    case 'in_progress': return waits ? no(QUOTE_WAITS) : verdict(card, arrive, 'Drop: has arrived')
    case 'quote_pending': return no(card.column === 'completed' ? CLOSED : 'Send a quote first')
    case 'completed': return verdict(card, complete_job, 'Drop to complete')
  }
}

export function dropOnTechnician(card: Card, technician: Technician): Exclude<Drop, null> {
  const refusal = assign_technician.refusal(card)
  if (refusal) return no(refusal)
  if (!technician.active) return no('Cannot assign')
  if (card.technician?.id === technician.id) return no('Has this job')
  return { can: true, say: 'Assign', intention: 'choose' }
}

const no = (say: string): Drop & { can: false } => ({ can: false, say })

function verdict(card: Card, intention: Intention, say: string): Drop {
  const refusal = intention.refusal(card)
  return refusal ? no(refusal) : { can: true, say, intention }
}
