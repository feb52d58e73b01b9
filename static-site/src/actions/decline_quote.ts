import type { Intention } from './intention'
import { w } from '../words/board'

/** A spoken answer: `name` is who said it. */
export const decline_quote: Intention<{ version: number; name?: string; reason?: string }> = {
  name: 'decline_quote',
  label: w.labels.decline_quote,
  asks: 'words',
  refusal: (card) => (card.quote?.status === 'sent' ? null : w.refused.no_quote),
  told: (card, { version }) => w.told.decline_quote(version, card.customer),
}
