import { strict as assert } from 'node:assert'
import { beforeEach, test } from 'node:test'
import { arrive, assign_technician, start_travel } from '../actions'
import type { Card, Job } from '../data/jobs'
import { toast, undoLast } from '../ui/toast'
import { perform } from './commands'
import { EMPTY } from './board'
import { board, cards, receive, technicians, you } from './store'

const PRIYA = { id: 'p', name: 'Priya Raman' }
const WAITING: Card = {
  id: 'C5ZP80WJ', version: 3, column: 'new', priority: 'urgent', customer: 'Ellen Whitaker', phone: '+19735550100',
  location: { street: '62 Gates Avenue' }, issue: 'No heat', opened_at: '2026-11-23T13:00:00Z', column_since: '2026-11-23T13:00:00Z', badges: [], visit: 1,
}
const ASSIGNED: Card = { ...WAITING, column: 'assigned', technician: PRIYA }

const jobOf = (card: Card) => ({
  ...card, status: 'open', customer: { name: card.customer, phone: card.phone, language: 'en', texts_allowed: true }, source: 'call', visits: [], quotes: [],
}) as unknown as Job

interface Sent { id: string; command: string; expected_version?: number; undoes?: string }
let sent: Sent[] = []
type Answer = Response | 'no network' | Promise<Response>
let answers: Answer[] = []

const ok = (card: Card) => new Response(JSON.stringify({ job: jobOf(card) }), { status: 200 })
const refused = (message: string, now: Card) =>
  new Response(JSON.stringify({ error: { code: 'stale', message, fields: {}, request_id: 'r' }, job: jobOf(now) }), { status: 409 })

beforeEach(() => {
  sent = []
  answers = []
  toast.value = null
  you.value = { id: 'dana', name: 'Dana Whitfield', role: 'owner' }
  technicians.value = [{ ...PRIYA, phone: '', skills: [], home: null, hours: null, active: true, language: 'en' }]
  board.value = EMPTY
  globalThis.fetch = async (_address, request) => {
    if (request?.body) sent.push(JSON.parse(String(request.body)))
    const answer = answers.shift() ?? assert.fail('one request too many')
    if (answer === 'no network') throw new TypeError('fetch failed')
    return answer
  }
})
const show = (card: Card) => receive({ type: 'cards', cards: [card], gone: [], at: 0 })
const column = () => cards.value.get(WAITING.id)?.column

test('an own action shows at once and stays when the server agrees', async () => {
  show(WAITING)
  answers = [ok({ ...ASSIGNED, version: 4 })]
  const done = perform(assign_technician, WAITING, { technician_id: 'p' })
  assert.equal(column(), 'assigned')
  assert.equal(toast.value?.text, 'Priya R. assigned to Ellen Whitaker')
  await done
  assert.deepEqual([column(), board.value.cards.get(WAITING.id)?.version], ['assigned', 4])
  assert.equal(sent[0]?.expected_version, 3)
})

test('somebody was faster: the card goes where it stands now and the toast says who', async () => {
  show(WAITING)
  const events = [{ type: 'technician_en_route', at: '', command_id: 'x', by: { role: 'dispatcher', id: 'omar', name: 'Omar Reyes' } }]
  answers = [
    refused('This job has changed since you looked at it.', { ...ASSIGNED, version: 5, column: 'en_route' }),
    new Response(JSON.stringify({ events })),
  ]
  const outcome = await perform(assign_technician, WAITING, { technician_id: 'p' })
  assert.ok('refused' in outcome)
  assert.equal(column(), 'en_route')
  assert.match(toast.value!.text, /Omar Reyes was faster/)
  assert.equal(toast.value!.tone, 'refused')
})

test('without a network the same command is sent again under the same id', async () => {
  show(WAITING)
  answers = ['no network', new Response('', { status: 503 }), ok({ ...ASSIGNED, version: 4 })]
  await perform(assign_technician, WAITING, { technician_id: 'p' })
  assert.equal(sent.length, 3)
  assert.equal(new Set(sent.map(({ id }) => id)).size, 1)
  assert.equal(column(), 'assigned')
})

test('two commands for one job leave one after the other, and the first one’s change is no news to the second', async () => {
  show(WAITING)
  let first = (_: Response) => {}
  answers = [new Promise<Response>((resolve) => (first = resolve)), ok({ ...ASSIGNED, version: 5 })]
  const one = perform(assign_technician, WAITING, { technician_id: 'p' })
  const two = perform(assign_technician, WAITING, { technician_id: 'q' })
  await new Promise((resolve) => setTimeout(resolve))
  assert.equal(sent.length, 1)
  first(ok({ ...ASSIGNED, version: 4 }))
  await Promise.all([one, two])
  assert.deepEqual(sent.map(({ expected_version }) => expected_version), [3, 4])
})

test('undo names the command, shows the card as it was at once, and is offered for the undo time only', async () => {
  show(ASSIGNED)
  answers = [ok({ ...ASSIGNED, column: 'en_route', version: 4 }), ok({ ...ASSIGNED, version: 5 })]
  await perform(start_travel, ASSIGNED, {})
  assert.equal(column(), 'en_route')
  assert.equal(undoLast(), true)
  assert.equal(column(), 'assigned')
  await new Promise((resolve) => setTimeout(resolve, 5))
  assert.deepEqual([sent[1]?.command, sent[1]?.undoes], ['take_back', sent[0]?.id])
  toast.value = { text: 'Old', until: Date.now() - 1, undo: () => assert.fail('too late') }
  assert.equal(undoLast(), false)
})

test('a push that comes before the answer neither doubles nor undoes what is shown', async () => {
  show(ASSIGNED)
  answers = [ok({ ...ASSIGNED, column: 'in_progress', version: 4 })]
  const done = perform(arrive, ASSIGNED, {})
  show({ ...ASSIGNED, column: 'in_progress', version: 4 })
  await done
  assert.equal(column(), 'in_progress')
  assert.equal(cards.value.size, 1)
})
