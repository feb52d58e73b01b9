import assert from 'node:assert/strict'
import { test } from 'node:test'
import table from '../../../tests/data/quote_totals.json'
import type { LineKind, Quote } from '../data/jobs'
import { emptyLine, meaning, parseQuantity, revisedFrom, typedItem } from './draft'
import { lineTotal, type PricedLine, totals } from './totals'

test('lines, tax and total come to the cent of the server', () => {
  for (const one of table) {
    const lines = one.lines as PricedLine[]
    const { subtotal_cents, tax_cents, total_cents } = one
    assert.deepEqual(lines.map(lineTotal), one.line_totals)
    assert.deepEqual(totals(lines, { percent: one.tax.percent, kinds: one.tax.kinds as LineKind[] }), { subtotal_cents, tax_cents, total_cents })
  }
})

test('a half cent goes to the even cent', () => {
  const fee = (quantity: number) => lineTotal({ kind: 'fee', quantity, unit_price_cents: 1 })
  assert.deepEqual([0.5, 1.5, 2.5, 3.5].map(fee), [0, 2, 2, 4])
})

test('a quantity is a number above nothing, commas and a bare point allowed', () => {
  assert.deepEqual(['1', '3.5', '.25', '1,250', ' 2 '].map(parseQuantity), [1, 3.5, 0.25, 1250, 2])
  assert.deepEqual(['', '0', '-1', 'two', '1e3', '10001', '1.2.3'].map(parseQuantity), [null, null, null, null, null, null, null])
})

test('what is typed becomes lines; blank lines do not count; what is wrong is named by line and field', () => {
  const typed = { lines: [{ ...emptyLine(), description: ' Valve ', quantity: '2', price: '$12.50' }, emptyLine('labor')], notes: '', valid_days: '14' }
  assert.deepEqual(meaning(typed), { lines: [{ kind: 'part', description: 'Valve', quantity: 2, unit_price_cents: 1250 }], wrong: {}, valid_days: 14 })
  const wrong = meaning({ lines: [{ ...emptyLine(), price: 'ten', quantity: '0' }], notes: '', valid_days: '0' }).wrong
  assert.deepEqual(Object.keys(wrong), ['0.description', '0.quantity', '0.price', 'valid_days'])
  assert.deepEqual(Object.keys(meaning({ lines: [emptyLine()], notes: '', valid_days: '14' }).wrong), ['lines'])
})

test('a revision begins as the version it replaces', () => {
  const quote = { lines: [{ kind: 'labor', description: 'Labor', quantity: 3.5, unit_price_cents: 14500, taxable: true, total_cents: 50750 }], notes: 'Two people', valid_until: '' } as unknown as Quote
  const typed = revisedFrom(quote, 30)
  assert.deepEqual(typed, { lines: [{ kind: 'labor', description: 'Labor', quantity: '3.5', price: '145.00', taxable: true }], notes: 'Two people', valid_days: '30' })
  assert.deepEqual(meaning(typed).lines, [{ kind: 'labor', description: 'Labor', quantity: 3.5, unit_price_cents: 14500, taxable: true }])
  assert.equal(typedItem({ kind: 'part', description: 'Valve', unit_price_cents: 905, taxable: null }).price, '9.05')
})
