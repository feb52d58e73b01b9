// The words on a block, computed from its card. PURE.
import { lateBy } from '../board/standing'
import type { DayHours } from '../data/company'
import type { Card } from '../data/jobs'
import { moneyWords } from '../format/money'
import { ageWords, timeWords, windowWords } from '../format/time'
import type { IconName } from '../ui/Icon'
import type { Warning } from './warnings'

export interface StateWord {
  words: string
  icon?: IconName
  amount?: string
  warn?: boolean
}

/** The third line: what is wrong with the plan, or how far the visit is. */
export function stateWords(card: Card, warnings: readonly Warning[], now: number, zone: string): StateWord[] {
  const since = Date.parse(card.column_since)
  const late = lateBy(card, now, zone)
  const wrong: StateWord[] = [
    ...(late >= 60_000 ? [{ icon: 'clock' as const, words: `Late ${ageWords(late)}`, warn: true }] : []),
    ...warnings.map(({ words }) => ({ icon: 'conflict' as const, words, warn: true })),
  ]
  if (wrong.length && card.column !== 'en_route') return wrong
  switch (card.column) {
    case 'completed': return [{ icon: 'check', words: `Done ${timeWords(since, zone).replace(/ [AP]M$/, '')}` }]
    case 'quote_pending': return [{ words: 'Quote sent', ...(card.quote ? { amount: moneyWords(card.quote.total_cents) } : {}) }]
    case 'en_route': return [{ words: `En route ${ageWords(now - since)}` }, ...wrong]
    case 'in_progress': return [{ words: `On site ${ageWords(now - since)}` }]
    default: return [{ words: card.badges?.includes('hold') ? 'On hold' : card.technician ? 'Assigned' : 'Unassigned' }]
  }
}

/** `9–5:30`, or that nobody expects work of that day. */
export const shiftWords = (shift: DayHours, day: string): string =>
  shift ? windowWords({ start: `${day}T${shift[0]}`, end: `${day}T${shift[1]}` }).replace(/ [AP]M$/, '') : 'Off'
