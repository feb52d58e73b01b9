import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, test } from 'node:test'
import * as actions from '../actions'
import { type Intention, may } from '../actions/intention'
import { ASKS } from '../job/asks'
import type { Act } from '../job/legal'
import { KEYS, type Key, type Name, WHERE, type Where } from './declared'
import { able, act, press, run } from './press'

const ALL = KEYS as readonly Key[]
const of = (...where: Where[]) => ALL.filter((one) => where.includes(one.where))
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('portal'))
  .map((name) => [name, readFileSync(`src/${name}`, 'utf8')] as const)

let modal = false
Object.assign(globalThis, { document: { querySelector: () => (modal ? {} : null) } })

interface Held { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; graph?: boolean; typing?: boolean; taken?: boolean }
/** Presses it; whether the page took it from the browser. */
function pressed(key: string, { graph = false, typing = false, taken = false, ...held }: Held = {}): boolean {
  const event = {
    key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: taken, ...held,
    target: { closest: () => (typing ? {} : null) }, getModifierState: () => graph, preventDefault: () => (event.defaultPrevented = true),
  }
  press(event as unknown as KeyboardEvent)
  return event.defaultPrevented && !taken
}

let done: string[] = []
let ends: (() => void)[] = []
/** As if these screens were there. */
function there(...where: Where[]): void {
  for (const one of where) {
    const acts = Object.fromEntries(of(one).map(({ name }) => [name, () => done.push(name)]))
    ends.push(act(one, acts as never))
  }
}
afterEach(() => {
  ends.forEach((end) => end())
  ends = []
  done = []
  modal = false
})

/** Screens that are there together. */
const TOGETHER: Where[][] = [['anywhere', 'places', 'job', 'board', 'drawer'], ['anywhere', 'places', 'job', 'plan', 'drawer'], ['anywhere', 'inbox']]
const EVERY_KEY = [
  ...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)),
  ...'Escape Enter Tab Home End Delete Backspace PageUp PageDown F1 ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' '),
]

for (const where of TOGETHER) {
  test(`with ${where.join(', ')}: every listed key does its one thing, and no other key does anything`, () => {
    there(...where)
    for (const ctrlKey of [false, true]) {
      for (const key of EVERY_KEY) {
        done = []
        const listed = of(...where).filter((one) => one.keys.includes(key) && Boolean(one.ctrl) === ctrlKey).map(({ name }) => name)
        assert.ok(listed.length < 2, `${key} is listed as ${listed.join(' and ')}`)
        assert.equal(pressed(key, { ctrlKey }), listed.length === 1, key)
        assert.deepEqual(done, listed, key)
      }
    }
  })
}

test('a key is free where nobody takes it: elsewhere, when there is nothing to do, while somebody types, over a dialog', () => {
  there('anywhere')
  assert.equal(pressed('m'), false)
  ends.push(act('inbox', { walk_texts: () => false, answer: () => false, leave_inbox: () => true }))
  assert.deepEqual([pressed('r'), able('answer'), able('move')], [false, true, false])
  assert.deepEqual([pressed('n', { typing: true }), pressed('Escape', { typing: true }), pressed('k', { typing: true, metaKey: true })], [false, true, true])
  modal = true
  assert.deepEqual([pressed('n'), pressed('Escape'), pressed('z')], [false, false, true])
  modal = false
  assert.deepEqual([pressed('n', { altKey: true }), pressed('n', { ctrlKey: true }), pressed('n', { taken: true })], [false, false, false])
})

test('AltGr that writes a key is no command: `[` acts on a Spanish keyboard too', () => {
  there('anywhere', 'places')
  assert.equal(pressed('[', { ctrlKey: true, altKey: true, graph: true }), true)
  assert.deepEqual(done, ['day_before'])
})

test('what is opened over a screen takes its keys before the screen, and gives them back', () => {
  there('job')
  const end = act('plan', { walk_plan: () => false, move: () => done.push('planned') })
  pressed('m')
  run('move', { key: 'm', target: {} as HTMLElement })
  end()
  pressed('m')
  assert.deepEqual(done, ['planned', 'planned', 'move'])
})

test('there is one listener, and each key an intention names is declared for it', () => {
  assert.deepEqual(sources.filter(([, text]) => text.includes("document.addEventListener('keydown'")).map(([name]) => name), ['App.tsx'])
  const named = (Object.values(actions) as Intention<never>[]).filter(({ key }) => key).map(({ name, key }) => [name, key])
  assert.ok(named.length > 1)
  assert.deepEqual(named, named.map(([name]) => [name, ALL.find((one) => one.name === name)?.keys[0]]))
  assert.deepEqual([...new Set(ALL.map(({ where }) => where))].sort(), [...WHERE].sort())
  assert.equal(new Set<Name>(ALL.map(({ name }) => name)).size, ALL.length)
})

test('every intention says what it asks for, as the drawer does', () => {
  for (const { name, asks } of Object.values(actions) as Intention<never>[]) {
    const ask = ASKS[name as Act]
    if (ask) assert.equal(asks === 'words', Boolean(ask.fields), name)
    else if (asks === 'words') assert.ok(sources.some(([, text]) => text.includes(`useWanted('${name}'`)), `nothing in the drawer answers to ${name}`)
  }
})

test('what only an owner may is the owner’s', () => {
  const [owner, dispatcher] = (['owner', 'dispatcher'] as const).map((role) => ({ id: '1', name: 'Dana', role }))
  assert.deepEqual([may({ owner: true }, owner!), may({ owner: true }, dispatcher!), may({}, dispatcher!), may({ owner: true }, null)], [true, false, true, false])
})
