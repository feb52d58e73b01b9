import type { Intention } from './intention'

/** A spoken answer: `name` is who said it. */
export const decline_quote: Intention<{ version: number; name?: string; reason?: string }> = {
  name: 'decline_quote',
  label: 'Declined by phone',
  refusal: (card) => (card.quote?.status === 'sent' ? null : 'No quote waits'),
  told: (card, { version }) => `Quote ${version} of ${card.customer} is declined`,
}
