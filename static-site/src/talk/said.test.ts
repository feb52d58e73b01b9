import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnownCustomer, Text } from '../data/jobs'
import { merged, refusesOf, stateWords } from './said'

const ZONE = 'America/New_York'
const NOW = Date.parse('2026-11-23T17:00:00.000Z')
const dana = { id: 'd', name: 'Dana Whitfield' }
const omar = { id: 'o', name: 'Omar Reyes' }
const text = (part: Partial<Text>): Text => ({
  id: 'one', phone: '+16175550117', to: 'customer', name: 'Ellen', direction: 'out', body: 'Hello', state: 'sent', at: '2026-11-23T13:01:00.000Z',
  reason: null, cause: '', by: null, job: '', unread: false, failing: false, seen_to: null, ...part,
})

test('how far a text came, who wrote it and what was done about it', () => {
  const told: [Partial<Text>, string][] = [
    [{ state: 'delivered' }, 'Delivered 8:01 AM'],
    [{ state: 'delivered', by: dana }, 'Dana · Delivered 8:01 AM'],
    [{ state: 'received', direction: 'in' }, 'Received 8:01 AM'],
    [{ state: 'delivered', at: '2026-11-21T13:01:00.000Z' }, 'Delivered Nov 21, 8:01 AM'],
    [{ state: 'failed', failing: true, reason: 'The phone is off or out of reach.' }, 'Failed 8:01 AM: the phone is off or out of reach'],
    [{ state: 'failed', reason: 'This is not a mobile number.', seen_to: { how: 'sent_again', by: omar, at: '' } }, 'Failed 8:01 AM: this is not a mobile number. Omar sent it again'],
    [{ state: 'failed', seen_to: { how: 'told_by_phone', by: dana, at: '' } }, 'Failed 8:01 AM. Dana told it by phone'],
    [{ state: 'failed', reason: 'It was not sent: it was no longer true.' }, 'Not sent: it was no longer true'],
    [{ state: 'unknown' }, 'May have arrived, sent 8:01 AM'],
    [{ state: 'sent', day: '2026-11-24' }, 'Sent 8:01 AM, in the text for Tue, Nov 24'],
    [{ state: 'waiting', held_until: '2026-11-24T13:00:00.000Z' }, 'Leaves Nov 24, 8:00 AM'],
    [{ state: 'waiting', held_until: '2026-11-23T23:00:00.000Z', day: '2026-11-24' }, 'In the text for Tue, Nov 24, leaves 6:00 PM'],
  ]
  for (const [part, words] of told) assert.equal(stateWords(text(part), NOW, ZONE), words)
})

test('what was written here stands until the server lists it, and what waits comes last', () => {
  const listed = [text({ id: 'b', at: '2026-11-23T13:02:00.000Z' }), text({ id: 'a', at: '2026-11-23T13:01:00.000Z' })]
  const waits = text({ id: 'w', state: 'waiting', at: '2026-11-23T12:00:00.000Z', held_until: '2026-11-24T13:00:00.000Z' })
  const own = [text({ id: 'b', at: '2026-11-23T13:02:00.000Z', state: 'claimed' }), text({ id: 'c', at: '2026-11-23T13:03:00.000Z' })]
  assert.deepEqual(merged([waits, ...listed], own).map(({ id, state }) => `${id} ${state}`), ['a sent', 'b sent', 'c sent', 'w waiting'])
})

test('a customer may be written to with consent, or within 30 days of writing, and never after STOP', () => {
  const customer = (part: Partial<KnownCustomer>): KnownCustomer => ({ name: 'Ellen', phone: '+16175550117', language: 'en', texts_allowed: false, opted_out: false, consent: null, ...part })
  const wrote = text({ direction: 'in', state: 'received', at: '2026-11-01T13:00:00.000Z' })
  assert.equal(refusesOf(customer({ texts_allowed: true }), [], NOW), null)
  assert.equal(refusesOf(customer({ texts_allowed: true, opted_out: true }), [wrote], NOW), 'opted_out')
  assert.equal(refusesOf(customer({}), [wrote], NOW), null)
  assert.equal(refusesOf(customer({}), [{ ...wrote, at: '2026-10-01T13:00:00.000Z' }], NOW), 'no_consent')
  assert.equal(refusesOf(customer({}), [{ ...wrote, to: 'technician' }], NOW), 'no_consent')
})
