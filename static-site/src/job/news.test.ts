import { strict as assert } from 'node:assert'
import { afterEach, beforeEach, mock, test } from 'node:test'
import type { Card, JobEvent } from '../data/jobs'
import { EMPTY } from '../live/board'
import { board, news, onPush, receive, you } from '../live/store'
import { tell } from './news'

const ID = 'C5ZP80WJ'
const CARD: Card = {
  id: ID, version: 4, column: 'assigned', priority: 'urgent', customer: 'Ellen Whitaker', phone: '+19735550100',
  location: { street: '62 Gates Avenue' }, issue: 'No heat', opened_at: '2026-11-23T13:00:00Z', column_since: '2026-11-23T13:00:00Z', badges: [], visit: 1,
}
const OMAR = { role: 'dispatcher', id: 'omar', name: 'Omar Reyes' }
const event = (more: object = {}): JobEvent =>
  ({ type: 'note_added', at: new Date().toISOString(), by: OMAR, text: 'Ring twice', version: 4, command_id: 'x', ...more }) as unknown as JobEvent
const said = (more: object = {}, version = 4) => tell([{ id: ID, version, event: event(more) }])

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-23T14:00:00Z') })
  board.value = EMPTY
  news.value = new Map()
  you.value = { id: 'dana', name: 'Dana Whitfield', role: 'owner' }
  receive({ type: 'cards', cards: [CARD], gone: [], at: 0 })
})
afterEach(() => mock.timers.reset())

test('a card says who has just done what, and what it made room for glides back', () => {
  let shifts = 0
  const end = onPush(() => void shifts++)
  said()
  assert.equal(news.value.get(ID), 'Omar noted: “Ring twice”, just now')
  mock.timers.tick(9_999)
  assert.equal(news.value.size, 1)
  mock.timers.tick(1)
  assert.deepEqual([news.value.size, shifts], [0, 1])
  end()
})

test('what comes meanwhile is said for its own ten seconds', () => {
  said()
  mock.timers.tick(6_000)
  said({ type: 'priority_set', priority: 'urgent', words: [] })
  mock.timers.tick(6_000)
  assert.equal(news.value.get(ID), 'Omar set the priority to urgent, just now')
  mock.timers.tick(4_000)
  assert.equal(news.value.size, 0)
})

test('a new job says who opened it; why it presses stands on its card', () => {
  said({ type: 'job_opened', source: 'dispatcher', priority: 'urgent', words: ['No heat'], customer: { name: 'Ellen Whitaker' } })
  assert.equal(news.value.get(ID), 'Omar opened the job from a phone call, just now')
})

test('one’s own doing, what was overtaken and what is long past are no news', () => {
  said({ by: { ...OMAR, id: 'dana' } })
  said({}, 3)
  said({ at: '2026-11-23T13:58:00Z' })
  assert.equal(news.value.size, 0)
})
