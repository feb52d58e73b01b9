// The words on a card that are computed from it. PURE.
import type { Card, Column } from '../data/jobs'
import { ageWords, timeWords } from '../format/time'
import { moneyWords } from '../format/money'
import type { IconName } from '../ui/Icon'
import { lateBy } from './standing'

const VERB: Record<Column, string> = {
  new: 'waiting', assigned: 'assigned', en_route: 'driving', in_progress: 'on site', quote_pending: 'sent', completed: 'done',
}

/** The verb of the column and how long, or when it was done. */
export function ageOf(card: Card, now: number, zone: string): [verb: string, age: string] {
  const since = Date.parse(card.column_since)
  return [VERB[card.column], card.column === 'completed' ? timeWords(since, zone) : ageWords(now - since)]
}

export interface BadgeView {
  icon?: IconName
  words: string
  amount?: string
  tone?: 'urgent' | 'quote' | 'good' | 'accent'
}

const PLAIN: Partial<Record<string, BadgeView>> = {
  on_site: { icon: 'person', words: 'On site', tone: 'accent' },
  en_route: { icon: 'next', words: 'En route', tone: 'accent' },
  unread_reply: { icon: 'reply', words: 'Unread reply', tone: 'accent' },
  question_asked: { icon: 'question', words: 'Question asked', tone: 'accent' },
  text_failed: { icon: 'failed', words: 'Text failed', tone: 'urgent' },
  no_access: { icon: 'ban', words: 'No access', tone: 'urgent' },
  declined_by_technician: { icon: 'ban', words: 'Turned down', tone: 'urgent' },
  late_action: { icon: 'clock', words: 'Late tap kept', tone: 'urgent' },
  hold: { icon: 'hold', words: 'On hold' },
  parts_asked: { icon: 'parts', words: 'Parts asked for' },
  no_texts: { icon: 'notexts', words: 'No texts' },
  from_form: { icon: 'form', words: 'From the form' },
}
const SEQUENCE = Object.keys(PLAIN)

/** Every badge in the order it is drawn: late, the visit, the quote, then facts that ask for somebody, then the rest. */
export function badgesOf(card: Card, now: number, zone: string): BadgeView[] {
  const views: BadgeView[] = []
  const late = lateBy(card, now, zone)
  if (late >= 60_000) views.push({ icon: 'clock', words: `Late ${ageWords(late)}`, tone: 'urgent' })
  if ((card.visit ?? 1) > 1) views.push({ words: `Visit ${card.visit}` })
  const quote = quoteBadge(card)
  if (quote) views.push(quote)
  const has = new Set<string>(card.badges)
  for (const name of SEQUENCE) if (has.has(name)) views.push(PLAIN[name]!)
  return views
}

function quoteBadge({ quote, badges }: Card): BadgeView | null {
  const amount = quote ? moneyWords(quote.total_cents) : undefined
  if (quote?.status === 'sent') return { icon: 'quote', words: quote.version > 1 ? `Quote ${quote.version}` : 'Quote', amount, tone: 'quote' }
  if (quote?.status === 'approved' || badges?.includes('quote_approved')) return { icon: 'check', words: 'Approved', amount, tone: 'good' }
  if (quote?.status === 'declined' || badges?.includes('quote_declined')) return { icon: 'ban', words: 'Declined', amount }
  if (quote?.status === 'expired') return { icon: 'clock', words: 'Quote expired', amount, tone: 'urgent' }
  return null
}
