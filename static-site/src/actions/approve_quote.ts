import type { Intention } from './intention'
import { w } from '../words/board'

/** A spoken answer: `name` is who said it. */
export const approve_quote: Intention<{ version: number; name: string }> = {
  name: 'approve_quote',
  label: w.labels.approve_quote,
  asks: 'words',
  refusal: (card) => (card.quote?.status === 'sent' ? null : w.refused.no_quote),
  told: (card, { version, name }) => w.told.approve_quote(name, version, card.customer),
}
