import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { ASKED, dayIn, filterOf, NO_FILTER } from './asked'

const CREW = [{ id: 'priya' }]
const asked = (query: string) => filterOf(new URLSearchParams(query), CREW)

test('an address names what is shown, and nothing else in it counts', () => {
  assert.deepEqual(asked('only=late&technician=priya&priority=urgent&badge=hold&find=%20gas%20smell'), {
    only: 'late', technician: 'priya', priority: 'urgent', badge: 'hold', find: 'gas smell',
  })
  assert.equal(asked(''), NO_FILTER)
  assert.deepEqual(Object.keys(NO_FILTER).sort(), ASKED.filter((name) => name !== 'day').sort())
})

test('hostile and stale values are as if they were not there', () => {
  for (const query of [
    'only=everything', 'only=__proto__', 'technician=left-the-company', 'priority=EMERGENCY', 'badge=<script>', 'find=%20',
    'only[]=late', 'constructor=late', 'only', 'technician=%00',
  ]) assert.equal(asked(query), NO_FILTER, query)
})

test('a day is one that is still to come; today, the past and what is no day are today', () => {
  const day = (text: string | null) => dayIn(text, '2026-11-23')
  assert.equal(day('2026-11-28'), '2026-11-28')
  assert.equal(day('2028-02-29'), '2028-02-29')
  for (const text of ['2026-11-23', '2026-11-22', '2026-02-29', '2027-02-29', '2026-13-01', '2026-12-32', '9999-12-31', '12026-11-28', 'tomorrow', '2026-11-28T10:00', '', null]) {
    assert.equal(day(text), null, String(text))
  }
})
