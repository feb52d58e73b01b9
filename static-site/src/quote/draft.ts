// A quote as it is typed: words and numbers as they stand in the fields, and what they mean. PURE.
import type { PricedItem } from '../data/company'
import type { LineKind, Quote } from '../data/jobs'
import { parseMoney, typedMoney } from '../format/money'
import { w } from '../words/quote'

export interface TypedLine {
  kind: LineKind
  description: string
  quantity: string
  price: string
  /** Kept from a revised version or the price book; undefined: as the settings say. */
  taxable?: boolean
}

export interface TypedQuote {
  lines: TypedLine[]
  notes: string
  valid_days: string
}

export interface WireLine {
  kind: LineKind
  description: string
  quantity: number
  unit_price_cents: number
  taxable?: boolean
}

export const emptyLine = (kind: LineKind = 'part'): TypedLine => ({ kind, description: '', quantity: '1', price: '' })

export function typedItem(item: PricedItem): TypedLine {
  return { kind: item.kind, description: item.description, quantity: '1', price: typedMoney(item.unit_price_cents), ...taxed(item.taxable) }
}

/** An earlier version to begin from. */
export function revisedFrom(quote: Quote, valid_days: number): TypedQuote {
  return {
    lines: quote.lines.map((line) => ({
      kind: line.kind,
      description: line.description,
      quantity: String(line.quantity),
      price: typedMoney(line.unit_price_cents),
      ...taxed(line.taxable),
    })),
    notes: quote.notes ?? '',
    valid_days: String(valid_days),
  }
}

const taxed = (taxable: boolean | null | undefined) => (taxable == null ? {} : { taxable })

export const isBlank = (line: TypedLine): boolean => line.description.trim() === '' && line.price.trim() === ''

/** `3.5`, `1,250`; null when it is no quantity above 0 and up to 10,000. */
export function parseQuantity(typed: string): number | null {
  const plain = typed.trim().replaceAll(',', '')
  if (!/^(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  const quantity = Number(plain)
  return quantity > 0 && quantity <= 10_000 ? quantity : null
}

/**
 * What is sent, and what is wrong by field (`2.price`). Blank lines do not count; a line with something wrong is left
 * out of `lines`, so that the totals of the others still show.
 */
export function meaning(typed: TypedQuote): { lines: WireLine[]; wrong: Record<string, string>; valid_days: number | null } {
  const lines: WireLine[] = []
  const wrong: Record<string, string> = {}
  typed.lines.forEach((line, n) => {
    if (isBlank(line)) return
    const description = line.description.trim()
    const quantity = parseQuantity(line.quantity)
    const unit_price_cents = parseMoney(line.price)
    if (!description) wrong[`${n}.description`] = w.wrong.description
    if (quantity === null) wrong[`${n}.quantity`] = w.wrong.quantity
    if (unit_price_cents === null) wrong[`${n}.price`] = w.wrong.price
    if (quantity === null || unit_price_cents === null) return
    lines.push({ kind: line.kind, description, quantity, unit_price_cents, ...taxed(line.taxable) })
  })
  const days = Number(typed.valid_days)
  const valid_days = Number.isInteger(days) && days >= 1 && days <= 365 ? days : null
  if (valid_days === null) wrong.valid_days = w.wrong.days
  if (lines.length === 0 && Object.keys(wrong).length === 0) wrong.lines = w.wrong.lines
  return { lines, wrong, valid_days }
}
