import assert from 'node:assert/strict'
import { test } from 'node:test'
import office from '../../../tests/data/office_may.json'
import type { Job, JobEvent } from '../data/jobs'
import { ASKS, wrongOf } from './asks'
import { dateWords } from './dates'
import { type Act, isLegal, offered } from './legal'
import { byDay, KNOWN_EVENTS, sentenceOf } from './sentences'
import { spans } from './spans'

const ACTS: Act[] = [
  'assign_technician', 'unassign_technician', 'schedule_visit', 'start_travel', 'report_running_late', 'arrive', 'add_note', 'request_parts',
  'hold_job', 'resume_job', 'send_quote', 'withdraw_quote', 'approve_quote', 'decline_quote', 'need_return_visit', 'complete_job', 'cancel_job',
  'reopen_job', 'correct_details', 'set_priority',
]
const NOW = Date.parse(office.now)
const DAY = office.now.slice(0, 10)

type State = (typeof office.states)[number]

const jobIn = ({ status, closed_at, held, visit, quote }: State): Job => ({
  status, closed_at, held: held ? { reason: 'Waits' } : null, visits: [{ number: 1, status: visit }],
  quotes: quote ? [{ version: 1, ...quote }] : [],
}) as unknown as Job

test('a job done on New Year’s Eve is of the old year, though it is the new one in Greenwich', () => {
  assert.equal(dateWords('2026-01-01T01:30:00Z'), 'Dec 31, 2025')
})

test('in every state the office is offered exactly what the server accepts', () => {
  assert.ok(office.states.length > 100)
  for (const state of office.states) {
    const job = jobIn(state)
    assert.deepEqual(ACTS.filter((act) => isLegal(act, job, NOW, DAY)).sort(), state.may, JSON.stringify(state))
    const { main, more } = offered(job, NOW, DAY)
    const both = [...main, ...more]
    assert.equal(new Set(both).size, both.length, 'nothing is offered twice')
    for (const act of both) assert.ok(state.may.includes(act), `${act} in ${JSON.stringify(state)}`)
  }
})

test('every kind of event has its sentence', () => {
  assert.deepEqual(office.event_types.filter((type) => !KNOWN_EVENTS.includes(type)), [])
})

const dana = { role: 'dispatcher', id: 'd', name: 'Dana Whitfield' } as const
const tomasz = { role: 'technician', id: 't', name: 'Tomasz Wiśniewski' }
const ellen = { role: 'customer', id: '+1', name: 'Ellen Whitaker' }
const window = { start: '2026-11-23T10:00', end: '2026-11-23T12:00' }
const opened: JobEvent = {
  type: 'job_opened', at: '2026-11-23T12:58:00.000Z', by: dana, command_id: 'one', source: 'dispatcher', customer: { name: 'Ellen Whitaker', phone: '+1' },
  id: 'JOB', version: 1, location: { street: '1 Elm St' }, issue: 'Drip', priority: 'urgent', words: ['leaking', 'bucket'],
}

test('the history says who did what', () => {
  const told: [object, string][] = [
    [opened, 'Dana opened the job from a phone call. Urgent: “leaking”, “bucket”'],
    [{ type: 'job_opened', by: ellen, source: 'form' }, 'Ellen Whitaker asked for help with the request form'],
    [{ type: 'technician_assigned', technician: tomasz, visit: 1, window }, 'Dana assigned Tomasz Wiśniewski, 10–12 PM'],
    [{ type: 'technician_removed', by: tomasz, technician: tomasz, declined: true, reason: 'Too far' }, 'Tomasz turned the visit down: “Too far”'],
    [{ type: 'technician_en_route', by: tomasz, eta_minutes: 15 }, 'Tomasz left for the job, 15 minutes'],
    [{ type: 'technician_en_route' }, 'Dana reported the technician on the way'],
    [{ type: 'running_late', by: tomasz, minutes: 1 }, 'Tomasz is running 1 minute late'],
    [{ type: 'visit_scheduled', window, was: { start: '2026-11-23T08:00', end: '2026-11-23T10:00' }, reason: 'Dentist' }, 'Dana moved the visit from 8–10 AM to 10–12 PM: “Dentist”'],
    [{ type: 'visit_scheduled', was: window }, 'Dana took the window 10–12 PM away'],
    [{ type: 'quote_sent', by: tomasz, quote: 1, total_cents: 183351 }, 'Tomasz sent quote 1, $1,833.51'],
    [{ type: 'quote_declined', by: ellen, quote: 1, answer: { reason: '¿hay uno más pequeño?' } }, 'Ellen Whitaker declined quote 1: “¿hay uno más pequeño?”'],
    [{ type: 'quote_approved', quote: 2, answer: { name: 'Ellen' } }, 'Dana noted that Ellen approved quote 2 by phone'],
    [{ type: 'reply_received', by: undefined, text: 'Sí' }, 'Ellen Whitaker replied: “Sí”'],
    [{ type: 'reply_received', by: undefined, text: 'Look', photos: 1 }, 'Ellen Whitaker replied: “Look”, with 1 photo'],
    [{ type: 'reply_received', by: undefined, text: '', photos: 2 }, 'Ellen Whitaker sent 2 photos'],
    [{ type: 'quote_expired', by: undefined, quote: 1 }, 'Truckroll closed quote 1: its time is over'],
    [{ type: 'reply_read', by: { role: 'system', id: 'd', name: 'Dana Whitfield' } }, 'Dana read the replies'],
    [{ type: 'text_unknown', by: undefined, to: 'customer' }, 'Truckroll could not find out whether a text to the customer left'],
    [{ type: 'text_sent_again', to: 'technician' }, 'Dana sent the text to the technician again'],
    [{ type: 'text_sent_again', to: 'customer', unknown: true }, 'Dana sent the text to the customer again, not knowing whether the first one had arrived'],
    [{ type: 'told_by_phone', to: 'customer' }, 'Dana told the customer by phone what a failed text was to say'],
    [{ type: 'step_taken_back', undoes: 'two' }, 'Dana took back: assigned Tomasz Wiśniewski'],
    [{ type: 'details_corrected', changed: ['name', 'location'], customer: { name: 'Ellen W.' }, location: { street: '1 Elm St', town: 'Quincy' } }, 'Dana corrected the name to “Ellen W.”, the address to “1 Elm St, Quincy”'],
    [{ type: 'details_corrected', changed: ['issue'], issue: 'Sparks', priority: 'emergency', words: ['Sparks'] }, 'Dana corrected the issue to “Sparks”. Emergency: “Sparks”'],
    [{ type: 'details_corrected', at: '2026-11-23T13:00:00.000Z', changed: ['issue'], issue: 'It leaks', priority: 'urgent' }, 'Dana corrected the issue to “It leaks”'],
    [{ type: 'job_held', reason: 'Waits for the landlord', until: '2026-11-30' }, 'Dana put the job on hold: Waits for the landlord, until Mon, Nov 30'],
    [{ type: 'something_new' }, 'Dana something new'],
  ]
  const assigned = { ...opened, type: 'technician_assigned', command_id: 'two', technician: tomasz } as unknown as JobEvent
  const events = [opened, assigned]
  for (const [part, sentence] of told) {
    const { who, what } = sentenceOf({ at: opened.at, by: dana, command_id: 'x', ...part } as JobEvent, events, '2026-11-23')
    assert.equal(`${who} ${what}`, sentence)
  }
})

test('the history is told newest first by the company’s days', () => {
  const late = { ...opened, at: '2026-11-24T04:30:00.000Z' }
  const next = { ...opened, at: '2026-11-24T05:30:00.000Z' }
  assert.deepEqual(byDay([opened, late, next], 'America/New_York'), [['2026-11-24', [next]], ['2026-11-23', [late, opened]]])
})

test('the deciding words are marked by code points, wherever emoji stand before them', () => {
  assert.deepEqual(spans('🔥 no heat here', [{ start: 2, end: 9 }]), [{ text: '🔥 ', marked: false }, { text: 'no heat', marked: true }, { text: ' here', marked: false }])
  assert.deepEqual(spans('abcdef', [{ start: 2, end: 4 }, { start: 3, end: 5 }, { start: 0, end: 0 }]).map(({ text }) => text), ['ab', 'cd', 'e', 'f'])
  assert.equal(spans('short', [{ start: 1, end: 99 }]).map(({ text }) => text).join(''), 'short')
})

test('a form says what is missing, field by field', () => {
  const fields = [{ name: 'reason', label: 'Reason', required: true, most: 5 }, { name: 'minutes', label: 'Minutes', kind: 'number' as const }]
  assert.deepEqual(wrongOf(fields, {}), { reason: 'This is needed.' })
  assert.deepEqual(Object.keys(wrongOf(fields, { reason: 'too long', minutes: '1.5' })), ['reason', 'minutes'])
  assert.deepEqual(wrongOf(fields, { reason: 'ok', minutes: '601' }), { minutes: '600 minutes at most.' })
  assert.deepEqual(wrongOf([{ name: 'window', label: 'Window', kind: 'window' }], { day: '2026-11-23', from: '10:00' }), { window: 'Say from when and to when.' })
})

test('what has fields in the drawer is what its intention says it asks, so that nobody opens a form unawares or looks for one in vain', () => {
  for (const [act, { intention, fields }] of Object.entries(ASKS)) assert.equal(intention.asks, fields ? 'words' : undefined, act)
})
