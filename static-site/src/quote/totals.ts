// What a quote comes to. Exactly the server's arithmetic (chalicelib/domain/quote.py): decimal, half-even to the cent,
// once for each line and once for the tax. PURE.
import type { LineKind } from '../data/jobs'

export interface PricedLine {
  kind: LineKind
  quantity: number
  unit_price_cents: number
  /** Overrides what the settings say of its kind. */
  taxable?: boolean | null
}

export interface Tax {
  percent: number
  kinds: readonly LineKind[]
}

/** What the line adds, in cents; below zero for a discount. */
export function lineTotal({ kind, quantity, unit_price_cents }: PricedLine): number {
  const amount = product(quantity, unit_price_cents)
  return kind === 'discount' && amount !== 0 ? -amount : amount
}

/** In cents. Nothing goes below zero; a taxable discount lowers what is taxed. */
export function totals(lines: readonly PricedLine[], tax: Tax) {
  const sum = (some: readonly PricedLine[]) => some.reduce((cents, line) => cents + lineTotal(line), 0)
  const taxed = Math.max(0, sum(lines.filter(({ kind, taxable }) => taxable ?? tax.kinds.includes(kind))))
  const subtotal = sum(lines)
  const tax_cents = product(tax.percent, taxed, 2)
  return { subtotal_cents: Math.max(0, subtotal), tax_cents, total_cents: Math.max(0, subtotal + tax_cents) }
}

/** `factor × cents / 10^shift`, half-even to a whole number. `factor` counts as the decimal it is written as. */
function product(factor: number, cents: number, shift = 0): number {
  const [mantissa = '0', exponent = '0'] = String(factor).toLowerCase().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const places = fraction.length - Number(exponent) + shift
  const digits = BigInt(whole + fraction) * BigInt(cents) * 10n ** BigInt(Math.max(0, -places))
  return Number(halfEven(digits, 10n ** BigInt(Math.max(0, places))))
}

function halfEven(value: bigint, unit: bigint): bigint {
  const whole = value / unit
  const twice = (value % unit) * 2n
  if (twice > unit || (twice === unit && whole % 2n === 1n)) return whole + 1n
  return whole
}
