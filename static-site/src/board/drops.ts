// What dropping a card somewhere means: an intention, a question who, or why not. PURE, and the table the tests walk.
import { arrive, assign_technician, complete_job, reopen_job, start_travel, unassign_technician } from '../actions'
import type { Intention } from '../actions/intention'
import type { Card, Column } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { w } from '../words/board'

export type Drop =
  /** `name`: the same as a choice in a dialog. */
  | { can: true; say: string; name: string; intention: Intention | 'choose' }
  | { can: false; say: string }
  /** The column the card already stands in. */
  | null

export function dropOnColumn(card: Card, column: Column): Drop {
  if (card.column === column) return null
  const waits = card.column === 'quote_pending'
  switch (column) {
    case 'new':
      if (card.column === 'completed') return verdict(card, reopen_job, w.drops.reopen)
      return waits ? no(w.refused.quote_waits) : verdict(card, unassign_technician, w.drops.unassign)
    case 'assigned': {
      const refusal = assign_technician.refusal(card)
      if (refusal) return no(refusal)
      return waits ? no(w.refused.quote_waits) : yes(w.drops.choose, 'choose')
    }
    case 'en_route': return waits ? no(w.refused.quote_waits) : verdict(card, start_travel, w.drops.travel)
    case 'in_progress': return waits ? no(w.refused.quote_waits) : verdict(card, arrive, w.drops.arrive)
    case 'quote_pending': return no(card.column === 'completed' ? w.refused.closed : w.send_quote_first)
    case 'completed': return verdict(card, complete_job, w.drops.complete)
  }
}

export function dropOnTechnician(card: Card, technician: Technician): Exclude<Drop, null> {
  const refusal = assign_technician.refusal(card)
  if (refusal) return no(refusal)
  if (!technician.active) return no(w.cannot_assign)
  if (card.technician?.id === technician.id) return no(w.has_this_job)
  return yes([w.assign, w.assign], 'choose')
}

const no = (say: string): Drop & { can: false } => ({ can: false, say })

type Words = (typeof w.drops)['reopen']

const yes = ([say, name]: Words, intention: Intention | 'choose'): Drop & { can: true } => ({ can: true, say, name, intention })

function verdict(card: Card, intention: Intention, words: Words): Drop {
  const refusal = intention.refusal(card)
  return refusal ? no(refusal) : yes(words, intention)
}
