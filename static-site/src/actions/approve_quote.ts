import type { Intention } from './intention'

/** A spoken answer: `name` is who said it. */
export const approve_quote: Intention<{ version: number; name: string }> = {
  name: 'approve_quote',
  label: 'Approved by phone',
  refusal: (card) => (card.quote?.status === 'sent' ? null : 'No quote waits'),
  told: (card, { version, name }) => `${name} approved quote ${version} of ${card.customer}`,
}
