// Subtotal, tax, total.
import type { LineKind } from '../data/jobs'
import { moneyWords } from '../format/money'

interface Props {
  subtotal_cents: number
  tax_cents: number
  total_cents: number
  percent: number
  kinds: readonly LineKind[]
}

const PLURAL: Record<LineKind, string> = { part: 'parts', labor: 'labor', fee: 'fees', discount: 'discounts' }

export const Sums = ({ subtotal_cents, tax_cents, total_cents, percent, kinds }: Props) => (
  <dl class="sums">
    {(percent > 0 || subtotal_cents !== total_cents) && <><dt>Subtotal</dt><dd>{moneyWords(subtotal_cents)}</dd></>}
    {percent > 0 && <><dt>Tax {percent}%{kinds.length > 0 && ` on ${kinds.map((kind) => PLURAL[kind]).join(', ')}`}</dt><dd>{moneyWords(tax_cents)}</dd></>}
    <dt class="sums__total">Total</dt><dd class="sums__total">{moneyWords(total_cents)}</dd>
  </dl>
)
