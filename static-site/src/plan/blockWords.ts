// The words on a block, computed from its card. PURE.
import type { DayHours } from '../data/company'
import type { Card } from '../data/jobs'
import { moneyWords } from '../format/money'
import { ageWords, timeWords, windowWords } from '../format/time'
import type { IconName } from '../ui/Icon'
import { type Axis, hoursAt } from './axis'
import type { Warning } from './warnings'
import { w } from '../words/plan'

export interface StateWord {
  words: string
  icon?: IconName
  amount?: string
  warn?: boolean
}

/** Milliseconds since the end of a window on the axis while nobody has arrived; counted there, because asking the zone for each block is slow. */
export function lateOn(axis: Axis, card: Card, now: number): number {
  if (!card.window || !['new', 'assigned', 'en_route'].includes(card.column)) return 0
  return Math.max(0, now - axis.midnight - hoursAt(axis, card.window.end) * 3_600_000)
}

/** The third line: what is wrong with the plan (`late` is in milliseconds), or how far the visit is. */
export function stateWords(card: Card, warnings: readonly Warning[], late: number, now: number, zone: string): StateWord[] {
  const since = Date.parse(card.column_since)
  const wrong: StateWord[] = [
    ...(late >= 60_000 ? [{ icon: 'clock' as const, words: w.late(ageWords(late)), warn: true }] : []),
    ...warnings.map(({ words }) => ({ icon: 'conflict' as const, words, warn: true })),
  ]
  if (wrong.length && card.column !== 'en_route') return wrong
  switch (card.column) {
    case 'completed': return [{ icon: 'check', words: w.done(bare(timeWords(since, zone))) }]
    case 'quote_pending': return [{ words: w.quote_sent, ...(card.quote ? { amount: moneyWords(card.quote.total_cents) } : {}) }]
    case 'en_route': return [{ words: w.en_route(ageWords(now - since)) }, ...wrong]
    case 'in_progress': return [{ words: w.on_site(ageWords(now - since)) }]
    default: return [{ words: card.badges?.includes('hold') ? w.on_hold : card.technician ? w.assigned : w.unassigned }]
  }
}

/** A time whose half of the day goes without saying. */
const bare = (time: string): string => time.replace(/.[ap]\.?m\.?$/i, '')

/** `9–5:30`, or that nobody expects work of that day. */
export const shiftWords = (shift: DayHours, day: string): string =>
  shift ? bare(windowWords({ start: `${day}T${shift[0]}`, end: `${day}T${shift[1]}` })) : w.off
