import type { LineKind } from '../data/jobs'
import type { Intention } from './intention'
import { w } from '../words/board'

interface Fields {
  lines: { kind: LineKind; description: string; quantity: number; unit_price_cents: number; taxable?: boolean }[]
  notes?: string
  valid_days?: number
}

export const send_quote: Intention<Fields> = {
  name: 'send_quote',
  label: w.labels.send_quote,
  asks: 'words',
  versioned: true,
  refusal: (card) => (card.column === 'completed' ? w.refused.closed : null),
  told: (card) => w.told.send_quote(card.customer),
}
