import type { Intention } from './intention'

export const request_parts: Intention<{ text: string }> = {
  name: 'request_parts',
  label: 'Ask for parts',
  refusal: () => null,
  told: (card) => `Parts asked for: ${card.customer}`,
}
