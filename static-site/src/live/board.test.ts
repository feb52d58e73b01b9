import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { type Card, COLUMNS } from '../data/jobs'
import { apply, type Board, EMPTY, INDEX_LAG_MS, type Message } from './board'

const card = (id: string, version: number): Card => ({
  id, version, column: COLUMNS[version % COLUMNS.length]!, priority: 'routine', customer: `Customer ${id}`, phone: '+19735550100',
  location: { street: '62 Gates Avenue', town: 'Montclair' }, issue: 'Drip', opened_at: '2026-11-23T13:00:00Z', column_since: '2026-11-23T13:00:00Z', visit: 1,
})
const cards = (at: number, ...list: Card[]): Message => ({ type: 'cards', cards: list, gone: [], at })
const gone = (at: number, id: string, version: number): Message => ({ type: 'cards', cards: [], gone: [{ id, version }], at })
const snapshot = (began_at: number, ...list: Card[]): Message => ({ type: 'snapshot', cards: list, began_at })
const after = (...messages: Message[]): Board => messages.reduce(apply, EMPTY)
const shown = (board: Board) => [...board.cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Mulberry32: the same numbers on every machine. */
function dice(seed: number) {
  const roll = () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { roll, below: (n: number) => Math.floor(roll() * n) }
}

/** A server's day: what was true after each step, and what it pushed about it. */
function aDay(seed: number) {
  const { roll, below } = dice(seed)
  const truth = new Map<string, Card>()
  const versions = new Map<string, number>()
  const history: Map<string, Card>[] = [new Map()]
  const pushes: ((at: number) => Message)[] = []
  for (let step = 0; step < 60; step++) {
    const id = `JOB${below(8)}`
    const version = (versions.get(id) ?? 0) + 1
    versions.set(id, version)
    if (truth.has(id) && roll() < 0.2) {
      truth.delete(id)
      pushes.push((at) => gone(at, id, version))
    } else {
      truth.set(id, card(id, version))
      pushes.push((at) => cards(at, card(id, version)))
    }
    history.push(new Map(truth))
  }
  return { roll, below, truth: [...truth.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), history, pushes }
}

test('every push delivered, twice and in any order, gives what a fresh board shows', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { truth, pushes, below } = aDay(seed)
    const delivered = [...pushes, ...pushes]
    for (let i = delivered.length - 1; i > 0; i--) {
      const j = below(i + 1)
      ;[delivered[i], delivered[j]] = [delivered[j]!, delivered[i]!]
    }
    const board = delivered.reduce((at, push, n) => apply(at, push(n)), EMPTY)
    assert.deepEqual(shown(board), truth, `seed ${seed}`)
  }
})

test('lost pushes and lagging snapshots are repaired by one load begun after the index has caught up', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { truth, history, pushes, roll, below } = aDay(seed)
    let board = EMPTY
    let at = 0
    pushes.forEach((push, step) => {
      at += 100
      if (roll() < 0.7) board = apply(board, push(at))
      if (roll() < 0.2) board = apply(board, snapshot(at, ...history[Math.max(0, step - below(20))]!.values()))
    })
    board = apply(board, snapshot(at + INDEX_LAG_MS + 1, ...truth))
    assert.deepEqual(shown(board), truth, `seed ${seed}`)
  }
})

test('with every push heard, lagging snapshots in between never make the board wrong at the end', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { truth, history, pushes, roll, below } = aDay(seed)
    let board = EMPTY
    pushes.forEach((push, step) => {
      board = apply(board, push(step * 100))
      // The index is at most two seconds old, which is twenty steps here.
      if (roll() < 0.3) board = apply(board, snapshot(step * 100 + 50, ...history[Math.max(0, step - below(20))]!.values()))
    })
    // A job that was quiet for long may have been dropped by an old snapshot only if that one was older than the lag: never.
    assert.deepEqual(shown(board), truth, `seed ${seed}`)
  }
})

test('an older version never replaces a newer one', () => {
  assert.equal(after(cards(1, card('A', 3)), cards(2, card('A', 2))).cards.get('A')!.version, 3)
  assert.equal(after(cards(1, card('A', 3)), snapshot(9_999, card('A', 2))).cards.get('A')!.version, 3)
})

test('what is gone stays gone for versions up to that one, and comes back with a newer one', () => {
  const left = after(cards(1, card('A', 3)), gone(2, 'A', 4))
  assert.equal(apply(left, cards(3, card('A', 4))).cards.size, 0)
  assert.equal(apply(left, snapshot(3, card('A', 3))).cards.size, 0)
  assert.equal(apply(left, cards(3, card('A', 5))).cards.size, 1)
})

test('a late gone does not remove a job that was reopened since', () => {
  assert.equal(after(cards(1, card('A', 5)), gone(2, 'A', 4)).cards.size, 1)
})

test('what a load or a message brings again stays the very same card', () => {
  const board = after(cards(1, card('A', 3), card('B', 1)))
  const again = apply(board, snapshot(9_999, { ...card('A', 3) }, { ...card('B', 1), issue: 'Changed on the way' }))
  assert.equal(again.cards.get('A'), board.cards.get('A'))
  assert.equal(again.cards.get('B')!.issue, 'Changed on the way')
  assert.equal(apply(board, snapshot(9_999, { ...card('B', 1) }, card('A', 3))).cards, board.cards)
})

test('a card pushed within the lag of the index survives a snapshot without it, an older one does not', () => {
  const pushed = after(cards(10_000, card('A', 1)))
  assert.equal(apply(pushed, snapshot(10_000 + INDEX_LAG_MS)).cards.size, 1)
  assert.equal(apply(pushed, snapshot(10_001 + INDEX_LAG_MS)).cards.size, 0)
})

test('a message leaves the board it was applied to untouched', () => {
  const before = after(cards(1, card('A', 1)))
  apply(before, gone(2, 'A', 2))
  assert.equal(before.cards.size, 1)
})
