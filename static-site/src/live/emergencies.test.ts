import { strict as assert } from 'node:assert'
import { beforeEach, test } from 'node:test'
import type { Card } from '../data/jobs'
import { EMPTY } from './board'
import { arrived, knows, own, watchEmergencies } from './emergencies'
import { board, loading, receive } from './store'

let made = 0
const aCard = (over: Partial<Card> = {}): Card => ({
  id: `GAS${String(++made).padStart(5, '0')}`, version: 1, column: 'new', priority: 'emergency', customer: 'Gus Leek', phone: '+19735550100',
  location: { street: '62 Gates Avenue' }, issue: 'Smell of gas', opened_at: '2026-11-23T14:00:00Z', column_since: '2026-11-23T14:00:00Z', visit: 1, ...over,
})
const pushed = (...cards: Card[]) => receive({ type: 'cards', cards, gone: [], at: 0 })
const loaded = (...cards: Card[]) => receive({ type: 'snapshot', cards, began_at: 1e9 })

let rung = 0
let stop = () => {}
const begin = () => {
  stop()
  rung = 0
  stop = watchEmergencies(() => rung++)
}

beforeEach(() => {
  board.value = EMPTY
  arrived.value = null
  loading.value = 'done'
  begin()
})

test('an emergency that arrives rings once, whatever becomes of it and however often it is told', () => {
  const gas = aCard()
  pushed(gas)
  assert.deepEqual([rung, arrived.value?.id], [1, gas.id])
  for (const again of [{ ...gas, version: 2, column: 'assigned' as const }, { ...gas, version: 3, priority: 'urgent' as const }, { ...gas, version: 4 }]) pushed(again)
  loaded({ ...gas, version: 4 })
  loaded()
  pushed({ ...gas, version: 5 })
  assert.equal(rung, 1)
})

test('several at once ring once, each later one again; what is no emergency, or over, never', () => {
  pushed(aCard(), aCard(), aCard())
  assert.equal(rung, 1)
  pushed(aCard())
  assert.equal(rung, 2)
  pushed(aCard({ priority: 'urgent' }), aCard({ priority: 'routine' }), aCard({ column: 'completed' }))
  assert.equal(rung, 2)
})

test('a job that becomes an emergency rings, and so does one that came while the connection was lost', () => {
  const drip = aCard({ priority: 'routine' })
  pushed(drip)
  pushed({ ...drip, version: 2, priority: 'emergency' })
  assert.equal(rung, 1)
  loaded({ ...drip, version: 2, priority: 'emergency' }, aCard())
  assert.equal(rung, 2)
})

test('what was there when the board was first loaded is no news', () => {
  stop()
  loading.value = 'first'
  begin()
  pushed(aCard())
  loaded(...board.value.cards.values(), aCard())
  loading.value = 'done'
  assert.equal(rung, 0)
  pushed(aCard())
  assert.equal(rung, 1)
})

test('one’s own new job never rings, even when it is pushed before its answer; somebody else’s meanwhile does', async () => {
  const mine = aCard()
  await own(async () => {
    pushed(mine)
    knows(mine)
  })
  assert.equal(rung, 0)
  await own(async () => {
    pushed({ ...mine, version: 2 }, aCard())
    assert.equal(rung, 0)
  })
  assert.equal(rung, 1)
})
