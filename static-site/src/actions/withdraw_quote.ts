import type { Intention } from './intention'

export const withdraw_quote: Intention = {
  name: 'withdraw_quote',
  label: 'Withdraw',
  versioned: true,
  refusal: (card) => (card.quote?.status === 'sent' ? null : 'No quote waits'),
  told: (card) => `Quote withdrawn: ${card.customer}`,
}
