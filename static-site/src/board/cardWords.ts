// The words on a card that are computed from it. PURE.
import type { Badge, Card } from '../data/jobs'
import { ageWords, timeWords } from '../format/time'
import { moneyWords } from '../format/money'
import type { IconName } from '../ui/Icon'
import { lateBy } from './standing'
import { w } from '../words/board'

/** How long it has been in its column, or when it was done. */
export function ageOf(card: Card, now: number, zone: string): string {
  const since = Date.parse(card.column_since)
  return card.column === 'completed' ? timeWords(since, zone) : ageWords(now - since)
}

/** Nothing when it is not late. */
export function lateWords(card: Card, now: number, zone: string): string {
  const late = lateBy(card, now, zone)
  return late >= 60_000 ? w.late_by(ageWords(late)) : ''
}

export interface BadgeView {
  icon?: IconName
  words: string
  amount?: string
  tone?: 'urgent' | 'quote' | 'good' | 'accent'
}

/** In the order they are drawn. */
const PLAIN: [name: Badge & keyof typeof w.badges, icon: IconName, tone?: BadgeView['tone']][] = [
  ['on_site', 'person', 'accent'],
  ['en_route', 'next', 'accent'],
  ['unread_reply', 'reply', 'accent'],
  ['question_asked', 'question', 'accent'],
  ['text_failed', 'failed', 'urgent'],
  ['no_access', 'ban', 'urgent'],
  ['declined_by_technician', 'ban', 'urgent'],
  ['late_action', 'clock', 'urgent'],
  ['hold', 'hold'],
  ['parts_asked', 'parts'],
  ['no_texts', 'notexts'],
  ['from_form', 'form'],
]

/** Every badge in the order it is drawn: late, the visit, the quote, then facts that ask for somebody, then the rest. */
export function badgesOf(card: Card, late: string): BadgeView[] {
  const views: BadgeView[] = []
  if (late) views.push({ icon: 'clock', words: late, tone: 'urgent' })
  if ((card.visit ?? 1) > 1) views.push({ words: w.visit(card.visit!) })
  const quote = quoteBadge(card)
  if (quote) views.push(quote)
  for (const [name, icon, tone] of PLAIN) if (card.badges?.includes(name)) views.push({ icon, words: w.badges[name], tone })
  return views
}

function quoteBadge({ quote, badges }: Card): BadgeView | null {
  const amount = quote ? moneyWords(quote.total_cents) : undefined
  if (quote?.status === 'sent') return { icon: 'quote', words: w.quote(quote.version), amount, tone: 'quote' }
  if (quote?.status === 'approved' || badges?.includes('quote_approved')) return { icon: 'check', words: w.approved, amount, tone: 'good' }
  if (quote?.status === 'declined' || badges?.includes('quote_declined')) return { icon: 'ban', words: w.declined, amount }
  if (quote?.status === 'expired') return { icon: 'clock', words: w.expired, amount, tone: 'urgent' }
  return null
}
