import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { begins, meant, means, type Named, possible, used } from './match'

const NEW: Named = { id: 'new_job', words: 'New job' }
const LATE: Named = { id: 'late', words: 'Show late', also: 'overdue' }
const DAY: Named = { id: 'day_after', words: 'Day after' }
const HELD: Named = { id: 'held', words: 'Show on hold', quiet: true }
const DONE: Named = { id: 'complete_job', words: 'Complete', refused: 'Nobody was there yet' }
const ALL = [NEW, LATE, DAY, HELD, DONE]
const ids = (typed: string, recent: string[] = []) => meant(ALL, typed, recent).map(({ id }) => id)

test('a command is meant by the beginnings of its words, in any order, with or without accents', () => {
  for (const typed of ['new', 'n j', 'JOB', 'job new', ' new ']) assert.ok(means(NEW, typed), typed)
  assert.ok(means(LATE, 'over'))
  assert.ok(means({ id: '', words: 'Día siguiente' }, 'dia'))
  for (const typed of ['ew', 'new jobs', 'newjob', 'x']) assert.ok(!means(NEW, typed), typed)
  assert.ok(begins(NEW, 'new j') && !begins(NEW, 'job') && !begins(NEW, ' '))
})

test('what was used last stands first, what is quiet or refused only shows when it is asked for', () => {
  assert.deepEqual(ids(''), ['new_job', 'late', 'day_after'])
  assert.deepEqual(ids('', ['day_after', 'gone', 'late']), ['day_after', 'late', 'new_job'])
  assert.deepEqual(ids('show'), ['late', 'held'])
  assert.deepEqual(ids('show', ['held']), ['held', 'late'])
  assert.deepEqual(ids('comp'), ['complete_job'])
  assert.deepEqual(ids('zebra'), [])
})

test('what others change meanwhile stays in its place and says so; what they make possible comes last', () => {
  const now = [NEW, { ...LATE, refused: 'Not today' }, DAY, HELD, { ...DONE, refused: null }]
  const after = (typed: string) => meant(now, typed, [], possible(ALL)).map(({ id, refused }) => (refused ? `${id}: ${refused}` : id))
  assert.deepEqual(after(''), ['new_job', 'late: Not today', 'day_after', 'complete_job'])
  assert.deepEqual(after('show'), ['late: Not today', 'held'])
  assert.deepEqual(after('comp'), ['complete_job'])
  assert.deepEqual(meant(now, '', []).map(({ id }) => id), ['new_job', 'day_after', 'complete_job'])
})

test('five are remembered, each once', () => {
  assert.deepEqual(['a', 'b', 'a', 'c', 'd', 'e', 'f'].reduce<string[]>(used, []), ['f', 'e', 'd', 'c', 'a'])
})
