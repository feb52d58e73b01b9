import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JobSummary } from '../data/jobs'
import { windowOf } from '../ui/WindowFields'
import { begunWith, emptyJob, fieldOf, isWhole, missing, willSend, wire } from './fields'
import { addressesOf } from './useKnown'

const typed = { ...emptyJob(), phone: ' 617 555 0142 ', name: 'Ellen Whitaker', address: '48 Maple St, Quincy', issue: 'No heat', texts: 'yes' as const }
const window = { day: '2026-11-23', from: '10:00', to: '12:00' }

test('the texts must be chosen and the rest must be there', () => {
  assert.deepEqual(Object.keys(missing(emptyJob())), ['phone', 'name', 'address', 'issue', 'texts'])
  assert.deepEqual(missing(typed), {})
  assert.deepEqual(Object.keys(missing({ ...typed, window: { ...window, to: '' } })), ['window'])
})

test('only what was said goes over the wire, under the id of the first try', () => {
  assert.deepEqual(wire(typed), {
    id: typed.id, customer: { name: 'Ellen Whitaker', phone: '617 555 0142', language: 'en', texts_allowed: true }, location: '48 Maple St, Quincy', issue: 'No heat',
  })
  const all = wire({ ...typed, window, technician_id: 't', priority: 'urgent', texts: 'no' })
  assert.deepEqual([all.window, all.technician_id, all.priority, all.customer.texts_allowed], [{ start: '2026-11-23T10:00', end: '2026-11-23T12:00' }, 't', 'urgent', false])
})

test('a window over midnight ends on the next day', () => {
  assert.deepEqual(windowOf({ day: '2026-11-30', from: '22:00', to: '01:00' }), { window: { start: '2026-11-30T22:00', end: '2026-12-01T01:00' } })
  assert.ok('wrong' in windowOf({ day: '2026-11-30', from: '22:00', to: '22:00' }))
})

test('a refusal finds its field', () => {
  assert.deepEqual(['customer.phone', 'customer.texts_allowed', 'location.street', 'location', 'window.start', 'technician_id', 'body'].map(fieldOf),
    ['phone', 'texts', 'address', 'address', 'window', 'technician_id', null])
})

test('the footer says what will be sent, to whom', () => {
  assert.equal(willSend({ ...typed, texts: '' }, null, false), 'Say whether texts are allowed.')
  assert.equal(willSend(typed, null, false), 'Sends 1 text at once: to Ellen, that the request is here, with a link.')
  assert.equal(willSend({ ...typed, window }, 'Priya Nair', false), 'Sends 2 texts at once: to Ellen, who comes and when; to Priya, the job.')
  assert.equal(willSend(typed, 'Priya Nair', true), 'Sends 1 text at once: to Priya, the job. The customer gets none.')
  assert.equal(willSend({ ...typed, texts: 'no' }, null, false), 'Sends no text.')
})

test('a number is looked up once it is whole', () => {
  assert.deepEqual(['617', '(617) 555-014', '(617) 555-0142', '+16175550142'].map(isWhole), [false, false, true, true])
})

test('addresses of earlier jobs come once, with how many jobs were there', () => {
  const job = (street: string) => ({ location: { street, town: 'Quincy' } }) as JobSummary
  assert.deepEqual(addressesOf([job('1 Elm St'), job('2 Oak St'), job('1 Elm St')]), [{ words: '1 Elm St, Quincy', jobs: 2 }, { words: '2 Oak St, Quincy', jobs: 1 }])
})

test('a job made of somebody’s texts begins with their words, where nothing was typed', () => {
  const prefill = { name: 'Rosa Delgado', street: '1418 Linden Ave', town: 'Springfield', issue: 'I smell gas', language: 'es' as const, priority: 'emergency' as const }
  assert.deepEqual(begunWith(emptyJob(), prefill), { name: 'Rosa Delgado', address: '1418 Linden Ave, Springfield', issue: 'I smell gas', language: 'es' })
  assert.deepEqual(begunWith(typed, prefill), { language: 'es' })
  assert.deepEqual(begunWith(emptyJob(), { ...prefill, name: '', street: '', town: '', issue: '' }), { priority: 'emergency', language: 'es' })
})
