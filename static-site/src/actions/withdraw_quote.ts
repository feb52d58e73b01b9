import type { Intention } from './intention'
import { w } from '../words/board'

export const withdraw_quote: Intention = {
  name: 'withdraw_quote',
  label: w.labels.withdraw_quote,
  versioned: true,
  refusal: (card) => (card.quote?.status === 'sent' ? null : w.refused.no_quote),
  told: (card) => w.told.withdraw_quote(card.customer),
}
