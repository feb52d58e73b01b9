import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measures, Report } from '../data/analytics'
import { before, csv, minuteWords, onTime, percentWords, periodOf, shareTicks, spanWords, ticket, ticks, trend } from './figures'

const on = (query: string) => periodOf(new URLSearchParams(query), '2026-11-22')
const none: Measures = { jobs: 0, value_cents: 0, quotes_sent: 0, quotes_approved: 0, on_time: 0, with_window: 0, first_visit: 0, minutes_to_assign: null, minutes_to_arrive: null, minutes_on_site: null }

test('a period is this month unless another one is asked for', () => {
  assert.deepEqual(on(''), { name: 'month', from: '2026-11-01', to: '2026-11-22' })
  assert.deepEqual(on('period=today'), { name: 'today', from: '2026-11-22', to: '2026-11-22' })
  assert.deepEqual(on('period=week'), { name: 'week', from: '2026-11-16', to: '2026-11-22' })
  assert.deepEqual(on('period=last_month'), { name: 'last_month', from: '2026-10-01', to: '2026-10-31' })
  assert.deepEqual(on('from=2026-10-30&to=2026-11-02'), { name: 'chosen', from: '2026-10-30', to: '2026-11-02' })
  for (const bad of ['from=2026-11-02&to=2026-10-30', 'from=x&to=y', 'from=2020-01-01&to=2026-01-01']) assert.equal(on(bad).name, 'month')
})

test('it is compared with the same days of the month before, or as many days before', () => {
  assert.deepEqual(before(on('')), { from: '2026-10-01', to: '2026-10-22' })
  assert.deepEqual(before(on('period=last_month')), { from: '2026-09-01', to: '2026-09-30' })
  assert.deepEqual(before({ name: 'month', from: '2026-03-01', to: '2026-03-31' }), { from: '2026-02-01', to: '2026-02-28' })
  assert.deepEqual(before(on('period=week')), { from: '2026-11-09', to: '2026-11-15' })
  assert.deepEqual([spanWords('2026-11-01', '2026-11-22'), spanWords('2026-10-30', '2026-11-02'), spanWords('2026-11-22', '2026-11-22')], ['Nov 1–22', 'Oct 30 – Nov 2', 'Nov 22'])
})

test('a share of nothing is no share', () => {
  assert.equal(percentWords(onTime(none)), '–')
  assert.equal(ticket(none), null)
  assert.equal(percentWords(onTime({ ...none, on_time: 11, with_window: 12 })), '92%')
})

test('a trend says how far and whether that is good', () => {
  assert.deepEqual(trend('count', 358, 338), { words: '6% more', up: true, better: true })
  assert.deepEqual(trend('minutes', 9, 12), { words: '3 min faster', up: false, better: true })
  assert.deepEqual(trend('share', 0.83, 0.84), { words: '1 point', up: false, better: false })
  assert.deepEqual(trend('money', 45100, 42900), { words: '$22 more', up: true, better: true })
  assert.deepEqual(trend('minutes', 9.2, 9.4), { words: 'as before' })
  assert.equal(trend('count', 5, 0), null)
  assert.equal(trend('share', null, 0.5), null)
})

test('times are said in the two units that matter', () => {
  assert.deepEqual([0, 59.4, 60, 192, 47 * 60 + 59, 48 * 60, 52 * 60].map(minuteWords), ['0 min', '59 min', '1 h', '3 h 12 min', '47 h 59 min', '2 d', '2 d 4 h'])
})

test('axes have round steps and hold everything', () => {
  assert.deepEqual(ticks(27), [0, 10, 20, 30])
  assert.deepEqual(ticks(0), [0, 1])
  assert.deepEqual(ticks(1), [0, 1])
  for (const most of [2, 3, 7, 11, 99, 250]) assert.ok(ticks(most).at(-1)! >= most && ticks(most).length <= 5, String(ticks(most)))
  assert.deepEqual(shareTicks(0.84), [0.8, 0.9, 1])
  assert.deepEqual(shareTicks(1), [0.8, 0.9, 1])
  assert.deepEqual(shareTicks(0), [0, 0.25, 0.5, 0.75, 1])
})

test('a cell that begins like a formula begins with a quote mark instead', () => {
  for (const first of ['=', '+', '-', '@', '\t', '\r']) {
    const report: Report = { from: '2026-11-22', to: '2026-11-22', totals: none, days: [], technicians: [{ id: 't', name: `${first}1+1`, ...none }] }
    assert.match(csv(report), new RegExp(`technician,"?'\\${first}1\\+1`))
  }
})

test('a spreadsheet gets every row and no formula', () => {
  const report: Report = { from: '2026-11-22', to: '2026-11-22', totals: none, days: [{ day: '2026-11-22', ...none }], technicians: [{ id: 't', name: '=HYPERLINK("x")', ...none }] }
  const lines = csv(report).split('\r\n')
  assert.equal(lines[1], 'day,2026-11-22,0,0,0,0,0,0,0,,,')
  assert.equal(lines[2], 'technician,"\'=HYPERLINK(""x"")",0,0,0,0,0,0,0,,,')
  assert.equal(lines.length, 5)
})
