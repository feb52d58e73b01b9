import type { LineKind } from '../data/jobs'
import { CLOSED, type Intention } from './intention'

interface Fields {
  lines: { kind: LineKind; description: string; quantity: number; unit_price_cents: number; taxable?: boolean }[]
  notes?: string
  valid_days?: number
}

export const send_quote: Intention<Fields> = {
  name: 'send_quote',
  label: 'Send quote',
  versioned: true,
  refusal: (card) => (card.column === 'completed' ? CLOSED : null),
  told: (card) => `Quote sent to ${card.customer}`,
}
