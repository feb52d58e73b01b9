// Subtotal, tax, total.
import type { LineKind } from '../data/jobs'
import { moneyWords } from '../format/money'
import { w } from '../words/quote'

interface Props {
  subtotal_cents: number
  tax_cents: number
  total_cents: number
  percent: number
  kinds: readonly LineKind[]
}

export const Sums = ({ subtotal_cents, tax_cents, total_cents, percent, kinds }: Props) => (
  <dl class="sums">
    {(percent > 0 || subtotal_cents !== total_cents) && <><dt>{w.subtotal}</dt><dd>{moneyWords(subtotal_cents)}</dd></>}
    {percent > 0 && <><dt>{w.tax(percent, kinds.map((kind) => w.kinds_taxed[kind]).join(', '))}</dt><dd>{moneyWords(tax_cents)}</dd></>}
    <dt class="sums__total">{w.total}</dt><dd class="sums__total">{moneyWords(total_cents)}</dd>
  </dl>
)
