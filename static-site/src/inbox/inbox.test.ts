import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Summary } from '../data/conversations'
import type { Text } from '../data/jobs'
import { answeredWords, lastWords, listed, shown } from './listed'

const said = (part: Partial<Text>): Text => ({
  id: 'one', phone: '+1', to: 'customer', name: '', direction: 'in', body: 'Hello', state: 'received', reason: null, at: '', cause: '', by: null, job: '', unread: false, failing: false, seen_to: null, ...part,
})
const one = (phone: string, at: string, part: Partial<Summary> = {}): Summary => ({ phone, name: '', kind: 'customer', unread: 0, at, last: said({}), ...part })

test('a fresh answer is laid over what is known, unread first, then the newest', () => {
  const known = [one('a', '5', { unread: 1 }), one('b', '4'), one('c', '3'), one('d', '2')]
  const fresh = [one('c', '6', { unread: 2 }), one('a', '5'), one('e', '1')]
  assert.deepEqual(listed(known, fresh).map(({ phone, unread }) => `${phone}${unread}`), ['c2', 'a0', 'b0', 'd0', 'e0'])
})

test('what was unread and is not in a fresh answer was read elsewhere', () => {
  const known = [one('a', '9', { unread: 3 }), one('b', '4')]
  assert.deepEqual(listed(known, [one('c', '5', { unread: 1 })]).map(({ phone, unread }) => `${phone}${unread}`), ['c1', 'a0', 'b0'])
})

test('what is set aside is only among what is set aside', () => {
  const all = [one('a', '3', { unread: 1 }), one('b', '2', { ignored: true }), one('c', '1')]
  assert.deepEqual((['all', 'unread', 'ignored'] as const).map((which) => shown(all, which).map(({ phone }) => phone).join('')), ['ac', 'a', 'b'])
})

test('the last words say who of the office wrote them, and who answered before something came in', () => {
  const dana = { id: 'd', name: 'Dana Whitfield' }
  const answered = one('a', '', { last: said({ direction: 'out', by: dana, body: 'We will.' }), answered_by: dana, answered_at: '2026-11-23T13:01:00.000Z' })
  const now = Date.parse('2026-11-23T17:00:00.000Z')
  assert.equal(lastWords(answered), 'Dana: We will.')
  assert.equal(answeredWords(answered, now, 'America/New_York'), 'Answered by Dana')
  assert.equal(answeredWords({ ...answered, last: said({}) }, now, 'America/New_York'), 'Dana answered 8:01 AM')
  assert.equal(lastWords(one('a', '', { last: said({ body: '', media: [{ id: '0', state: 'fetching', type: null, reason: null, url: null }] }) })), 'A photo')
})
