// Money is integer cents everywhere; this is the only place that draws it.
import { locale } from '../words/language'

const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })

/** `$1,284.00` */
export const moneyWords = (cents: number): string => dollars.format(cents / 100)

/** `1284` cents as a person types them: `12.84`. */
export const typedMoney = (cents: number): string => (cents / 100).toFixed(2)

/** What a person typed as cents, or null when it is no amount: `1,284.5` and `$1284.50` are 128450. */
export function parseMoney(typed: string): number | null {
  const match = /^\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d{0,2}))?\s*$/.exec(typed)
  if (!match) return null
  return Number((match[1] || '0').replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0') || '0')
}
