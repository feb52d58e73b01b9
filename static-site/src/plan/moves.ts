// What moving a job on the plan means: one command, or why not. PURE apart from carrying it out.
import { assign_technician, schedule_visit, unassign_technician } from '../actions'
import type { Card, Window } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { perform } from '../live/commands'
import { w } from '../words/plan'

export interface Wanted {
  /** Absent: stays. */
  technician?: Technician | undefined
  window?: Window | undefined
}

/** The command, why it cannot be, or null when nothing would change. */
export type Move =
  | { can: true; command: 'assign_technician'; technician_id: string; window?: Window }
  | { can: true; command: 'schedule_visit'; window: Window }
  | { can: true; command: 'unassign_technician' }
  | { can: false; say: string }
  | null

const sameWindow = (a: Window | null | undefined, b: Window): boolean => a?.start === b.start && a.end === b.end

/** Another technician and other hours are one command: both are told once, and taken back together. */
export function moveOf(card: Card, { technician, window }: Wanted): Move {
  const changed = window && !sameWindow(card.window, window) ? window : undefined
  const other = technician && technician.id !== card.technician?.id ? technician : undefined
  if (!other && !changed) return null
  const refusal = (other ? assign_technician : schedule_visit).refusal(card)
  if (refusal) return { can: false, say: refusal }
  if (!other) return { can: true, command: 'schedule_visit', window: changed! }
  if (!other.active) return { can: false, say: w.inactive(other.name.split(' ')[0]!) }
  return { can: true, command: 'assign_technician', technician_id: other.id, ...(changed ? { window: changed } : {}) }
}

/** Taking a job back from whoever has it; its hours stay promised. */
export function unassignOf(card: Card): Move {
  if (!card.technician) return null
  const refusal = unassign_technician.refusal(card)
  return refusal ? { can: false, say: refusal } : { can: true, command: 'unassign_technician' }
}

export function carryOut(card: Card, move: Move): void {
  if (!move?.can) return
  if (move.command === 'schedule_visit') void perform(schedule_visit, card, { window: move.window })
  else if (move.command === 'unassign_technician') void perform(unassign_technician, card, {})
  else void perform(assign_technician, card, { technician_id: move.technician_id, ...(move.window ? { window: move.window } : {}) })
}
