import { strict as assert } from 'node:assert'
import { test, type TestContext } from 'node:test'
import { backoff, counted, expected, fieldOf, newId, nextOf, OVER, verdict, wordsOf, type Tap, type Verdict } from './queue'
import { flush, postTap } from './send'
import { clock } from './show'
import { remembered, type Store } from './store'

const tap = (command: string, more: Partial<Tap> = {}): Tap =>
  ({ id: newId(), page: '/t/one', fields: { command }, at: 0, label: command, words: '', state: 'waiting', tries: 0, ...more })
const HERE = { status: 'assigned', held: false, quote: false }
const refusal = (code: string, fields = {}) => ({ error: { code, message: 'No.', fields } })

test('the big control follows what was tapped', () => {
  const after = (...commands: string[]) => nextOf(expected(HERE, commands.map((command) => tap(command))))
  assert.equal(after(), 'en_route')
  assert.equal(after('start_travel'), 'arrived')
  assert.equal(after('start_travel', 'arrive'), 'complete')
  assert.equal(after('arrive', 'send_quote'), 'waits')
  assert.equal(after('arrive', 'send_quote', 'withdraw_quote'), 'complete')
  for (const end of ['complete_job', 'need_return_visit', 'report_no_access', 'decline_assignment']) assert.equal(after('arrive', end), OVER)
})

test('what is taken back did not happen', () => {
  const travel = tap('start_travel')
  assert.equal(expected(HERE, [travel, tap('take_back', { fields: { command: 'take_back', undoes: travel.id } })]).status, 'assigned')
})

test('an answer is accepted, kept, refused, or no answer', () => {
  const states: [number, unknown, Verdict['state']][] = [
    [200, { job: { version: 4 } }, 'sent'],
    [200, '<html>Welcome to the hotel</html>', 'again'],
    [200, {}, 'again'],
    [302, null, 'again'],
    [403, '<html>', 'again'],
    [403, refusal('forbidden'), 'refused'],
    [404, refusal('not_found'), 'refused'],
    [409, refusal('stale'), 'refused'],
    [422, refusal('invalid'), 'refused'],
    [410, refusal('link_gone', { reason: 'reassigned', kept: 'yes' }), 'kept'],
    [410, refusal('link_gone', { reason: 'inactive' }), 'refused'],
    [429, refusal('too_many'), 'again'],
    [503, refusal('unavailable'), 'again'],
  ]
  for (const [status, said, state] of states) assert.equal(verdict(status, said).state, state, `${status}`)
  assert.deepEqual(verdict(422, refusal('invalid', { text: 'Too long.' })), { state: 'refused', why: 'No.', wrong: { text: 'Too long.' } })
  assert.equal(verdict(429, refusal('too_many'), '30').after, 30)
})

async function kept(...taps: Tap[]): Promise<Store> {
  const store = remembered()
  for (const one of taps) await store.add(one)
  return store
}
const states = async (store: Store) => (await store.all()).map(({ label, state }) => `${label} ${state}`)

test('taps leave in their order, and a refused one does not hold the next', async () => {
  const store = await kept(tap('start_travel'), tap('add_note'), tap('arrive'))
  const asked: string[] = []
  const outcome = await flush(store, async ({ label, tries }) => {
    asked.push(`${label} ${tries}`)
    return label === 'add_note' ? { state: 'refused', why: 'No.' } : { state: 'sent', version: 2 }
  })
  assert.deepEqual(asked, ['start_travel 1', 'add_note 1', 'arrive 1'])
  assert.deepEqual(await states(store), ['start_travel sent', 'add_note refused', 'arrive sent'])
  assert.deepEqual(outcome, { later: false, lost: false, after: undefined, moved: ['/t/one'] })
})

test('without an answer the later ones of that link wait, those of another do not', async () => {
  const store = await kept(tap('start_travel'), tap('arrive'), tap('add_note', { page: '/t/two' }))
  const outcome = await flush(store, async ({ page }) => (page === '/t/one' ? { state: 'again', after: 9 } : { state: 'sent', version: 1 }))
  assert.deepEqual(await states(store), ['start_travel waiting', 'arrive waiting', 'add_note sent'])
  assert.deepEqual([outcome.later, outcome.after, (await store.all())[0]!.tries], [true, 9, 1])
})

test('what is undone while another one is sent never leaves', async () => {
  const travel = tap('start_travel'), late = tap('report_running_late')
  const store = await kept(travel, late)
  const left: string[] = []
  await flush(store, async ({ label }) => {
    left.push(label)
    assert.equal(await store.drop(late.id, (one) => one.tries === 0), true)
    assert.equal(await store.drop(travel.id, (one) => one.tries === 0), false)
    return { state: 'sent', version: 1 }
  })
  assert.deepEqual(left, ['start_travel'])
})

const OFFER = JSON.stringify({ url: 'https://bucket.test/', key: 'photos/one', fields: { policy: 'p' } })
const DONE = JSON.stringify({ job: { version: 7 } })
/** The network answers each address with this; what was asked, in order. */
function network(t: TestContext, answers: Record<string, (signal: AbortSignal) => Response | Promise<Response>>): string[] {
  const asked: string[] = []
  t.mock.method(globalThis, 'fetch', async (where: string, { signal }: { signal: AbortSignal }) => {
    asked.push(where)
    return answers[where]!(signal)
  })
  return asked
}
const photo = (): Tap => tap('add_photo', { blob: new Blob(['x'], { type: 'image/jpeg' }) })
const sender = (one: Tap) => postTap(one, async () => undefined)

test('a photo that the bucket refuses is refused, and what was tapped later leaves', async (t) => {
  const put = { status: 403, text: '<Error><Code>AccessDenied</Code></Error>' }
  const asked = network(t, {
    '/t/one/photos': () => new Response(OFFER),
    'https://bucket.test/': () => new Response(put.text, { status: put.status }),
    '/t/one/commands': () => new Response(DONE),
  })
  const store = await kept(photo(), tap('arrive'))
  assert.equal((await flush(store, sender)).later, false)
  assert.deepEqual(await states(store), ['add_photo refused', 'arrive sent'])
  assert.deepEqual(asked, ['/t/one/photos', 'https://bucket.test/', '/t/one/commands'])
  Object.assign(put, { status: 400, text: '<Error><Code>RequestTimeout</Code></Error>' })
  assert.deepEqual(await sender(photo()), { state: 'again' })
  put.status = 503
  assert.deepEqual(await sender(photo()), { state: 'again' })
})

test('only where nothing was heard is there no signal', async (t) => {
  let answer = () => new Response('<html>', { status: 502 })
  network(t, { '/t/one/commands': () => answer() })
  assert.equal((await flush(await kept(tap('arrive')), sender)).lost, false)
  answer = () => { throw new TypeError('Failed to fetch') }
  assert.equal((await flush(await kept(tap('arrive')), sender)).lost, true)
})

test('an answer that stops halfway is given up, a photo later than the rest', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const halfway = (signal: AbortSignal) => new Response(new ReadableStream({ start: (to) => signal.addEventListener('abort', () => to.error(signal.reason)) }))
  network(t, { '/t/one/commands': halfway, '/t/one/photos': () => new Response(OFFER), 'https://bucket.test/': halfway })
  const soon = async (ms: number) => {
    await new Promise(setImmediate)
    t.mock.timers.tick(ms)
    await new Promise(setImmediate)
  }
  const said: Record<string, Verdict> = {}
  void sender(tap('arrive')).then((verdict) => { said.arrive = verdict })
  void sender(photo()).then((verdict) => { said.photo = verdict })
  await soon(20_000)
  assert.deepEqual(said, { arrive: { state: 'again', lost: true } })
  await soon(160_000)
  assert.deepEqual(said.photo, { state: 'again', lost: true })
})

test('tries become rarer, five minutes apart at most', () => {
  assert.deepEqual([0, 1, 2].map((n) => backoff(n, 0.5)), [2000, 4000, 8000])
  assert.equal(backoff(99, 0.5), 300_000)
})

test('words, fields, times and ids', () => {
  assert.equal(counted('1 action|{count} actions', 1), '1 action')
  assert.equal(counted('1 action|{count} actions', 3), '3 actions')
  const quote = { description_0: 'Gas valve', quantity_0: '2', price_0: '$5', description_1: ' ', notes: 'Today' }
  assert.equal(wordsOf(quote), '2 × Gas valve, $5\nToday')
  assert.equal(fieldOf('lines.3.unit_price_cents'), 'price_3')
  assert.equal(fieldOf('window.start'), 'time')
  assert.equal(fieldOf('text'), 'text')
  const noon = Date.parse('2026-11-23T17:05:00Z')
  assert.equal(clock(noon, 'America/New_York', 'en', noon), '12:05 PM')
  assert.equal(clock(noon, 'America/New_York', 'en', noon + 86_400_000), 'Mon, Nov 23, 12:05 PM')
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
