import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { type Card, type Column, COLUMNS } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { badgesOf, lateWords } from './cardWords'
import { found, phoneIn } from './find'
import { dropOnColumn, dropOnTechnician } from './drops'
import { loadsOf, meaningFor } from './load'
import { columnsOf, conflicts, inOrder, lateBy, place } from './standing'

const ZONE = 'America/New_York'
const NOW = Date.parse('2026-11-23T16:42:00Z')
const DAY = '2026-11-23'
const PRIYA = { id: 'p', name: 'Priya Raman' }

let made = 0
function aCard(over: Partial<Card> = {}): Card {
  return {
    id: `JOB${String(++made).padStart(5, '0')}`, version: 1, column: 'new', priority: 'routine', customer: 'Ellen Whitaker', phone: '+19735550100',
    location: { street: '62 Gates Avenue', town: 'Montclair' }, issue: 'Drip',
    opened_at: '2026-11-23T14:00:00Z', column_since: '2026-11-23T14:00:00Z', visit: 1, ...over,
  }
}
const hours = (start: string, end: string, day = DAY) => ({ start: `${day}T${start}`, end: `${day}T${end}` })
const standing = (column: Column): Card => aCard({
  column,
  technician: column === 'new' ? null : PRIYA,
  quote: column === 'quote_pending' ? { version: 1, status: 'sent', total_cents: 100 } : null,
  badges: column === 'quote_pending' ? ['on_site'] : [],
})

const LEGAL: Record<Column, Partial<Record<Column, string>>> = {
  new: { assigned: 'choose' },
  assigned: { new: 'unassign_technician', en_route: 'start_travel', in_progress: 'arrive' },
  en_route: { new: 'unassign_technician', assigned: 'choose', in_progress: 'arrive' },
  in_progress: { completed: 'complete_job' },
  quote_pending: {},
  completed: { new: 'reopen_job' },
}

for (const from of COLUMNS) {
  for (const onto of COLUMNS) {
    test(`a card in ${from} dropped on ${onto}: ${from === onto ? 'nothing' : (LEGAL[from][onto] ?? 'refused with a reason')}`, () => {
      const drop = dropOnColumn(standing(from), onto)
      const legal = LEGAL[from][onto]
      if (from === onto) return assert.equal(drop, null)
      if (!legal) {
        assert.equal(drop!.can, false)
        assert.ok(drop!.say.length > 5)
        return
      }
      if (!drop?.can) return assert.fail(drop?.say)
      assert.equal(drop.intention === 'choose' ? 'choose' : drop.intention.name, legal)
    })
  }
}

test('a technician takes a job unless inactive, holding it already, or the visit is under way or over', () => {
  const technician: Technician = { ...PRIYA, phone: '', skills: [], home: null, hours: null, active: true, language: 'en' }
  assert.equal(dropOnTechnician(standing('new'), technician).can, true)
  assert.equal(dropOnTechnician(standing('assigned'), { ...technician, id: 'other' }).can, true)
  assert.equal(dropOnTechnician(standing('assigned'), technician).say, 'Has this job')
  assert.equal(dropOnTechnician(standing('new'), { ...technician, active: false }).say, 'Cannot assign')
  assert.equal(dropOnTechnician(standing('in_progress'), { ...technician, id: 'other' }).say, 'Somebody is on site')
  assert.equal(dropOnTechnician(standing('completed'), technician).can, false)
})

test('late is what nobody reached by the end of its window, in the company’s zone', () => {
  const late = (over: Partial<Card>) => lateBy(aCard(over), NOW, ZONE) / 60_000
  assert.equal(late({ window: hours('08:00', '10:00') }), 102)
  assert.equal(late({ window: hours('09:00', '11:42') }), 0)
  assert.equal(late({ window: hours('08:00', '10:00'), column: 'in_progress' }), 0)
  assert.equal(late({ window: hours('08:00', '10:00', '2026-11-24') }), 0)
  assert.equal(late({}), 0)
})

test('under a dragged card and in the dialog each technician says whether free then, and with which skill', () => {
  const priya: Technician = { ...PRIYA, phone: '', skills: ['Boilers', 'Gas'], home: null, hours: null, active: true, language: 'en' }
  const dale = { ...priya, id: 'd', name: 'Dale Kowalczyk', skills: ['Electrical'] }
  const means = (card: Card, technician: Technician, others: Card[] = []) => meaningFor(card, technician, others, [priya, dale])
  const smell = aCard({ issue: 'Smell of gas in the basement' })
  const boiler = aCard({ issue: 'Boiler is out', window: hours('13:00', '15:00') })
  assert.deepEqual(means(smell, priya), { words: 'Has Gas', clash: false })
  assert.deepEqual(means(smell, dale), { words: 'No Gas skill', clash: true })
  assert.deepEqual(means(boiler, priya), { words: 'Free then, has Boilers', clash: false })
  const other = aCard({ customer: 'Hyacinth Abara', technician: PRIYA, window: hours('14:00', '16:00') })
  assert.deepEqual(means(boiler, priya, [other]), { words: 'Overlaps Abara, has Boilers', clash: true })
  assert.deepEqual(means(aCard({ window: hours('13:00', '15:00') }), dale), { words: 'Free then', clash: false })
})

test('a day has its own jobs and those without a window, today the overdue, too; what is ahead is later', () => {
  const at = { now: NOW, zone: ZONE, day: DAY }
  const tomorrow = { ...at, day: '2026-11-24' }
  assert.equal(place(aCard(), at), 'shown')
  assert.equal(place(aCard({ window: hours('13:00', '15:00') }), at), 'shown')
  assert.equal(place(aCard({ window: hours('13:00', '15:00', '2026-11-20') }), at), 'shown')
  assert.equal(place(aCard({ window: hours('13:00', '15:00', '2026-11-24') }), at), 'later')
  assert.equal(place(aCard({ window: hours('13:00', '15:00', '2026-11-24') }), tomorrow), 'shown')
  assert.equal(place(aCard(), tomorrow), 'shown')
  assert.equal(place(aCard({ window: hours('13:00', '15:00', '2026-11-20') }), tomorrow), 'elsewhere')
  assert.equal(place(aCard({ column: 'en_route' }), tomorrow), 'elsewhere')
  assert.equal(place(aCard({ column: 'in_progress', window: hours('13:00', '15:00', '2026-11-24') }), at), 'shown')
})

test('emergencies stand first, then the overdue, then the order the head names, the same on every board', () => {
  const old = aCard({ opened_at: '2026-11-20T14:00:00Z' })
  const young = aCard({ opened_at: '2026-11-23T16:00:00Z' })
  const overdue = aCard({ window: hours('08:00', '10:00'), opened_at: '2026-11-23T16:10:00Z' })
  const gas = aCard({ priority: 'emergency', opened_at: '2026-11-23T16:40:00Z' })
  const expected = [gas, overdue, old, young]
  assert.deepEqual(inOrder([young, old, overdue, gas], 'new', NOW, ZONE), expected)
  assert.deepEqual(inOrder([gas, old, young, overdue], 'new', NOW, ZONE), expected)
})

test('a column is cut into runs by the hour it is ordered by, and what comes leaves the runs of other hours as they were', () => {
  const at = { now: NOW, zone: ZONE, day: DAY }
  const assigned = (start: string, over: Partial<Card> = {}) =>
    aCard({ column: 'assigned', technician: PRIYA, window: hours(start, '18:00'), ...over })
  const cards = [
    assigned('13:30'), assigned('12:00'), assigned('13:00'), assigned('12:15', { priority: 'emergency' }), assigned('12:30'),
    aCard({ column: 'assigned', technician: PRIYA }), aCard({ column: 'assigned', technician: PRIYA, column_since: '2026-11-22T09:00:00Z' }),
    aCard({ column: 'assigned', technician: PRIYA, window: hours('08:00', '10:00') }),
  ]
  const { shown, runs } = columnsOf(cards, at, () => true).assigned
  const names = (held: Iterable<Card[]>) => [...held].map((run) => run.map((card) => card.window?.start.slice(11) ?? ''))
  assert.deepEqual(names(runs.values()), [['12:15'], ['08:00'], ['12:00', '12:30'], ['13:00', '13:30'], ['', '']])
  assert.deepEqual([...runs.values()].flat(), shown)
  const more = columnsOf([assigned('12:10'), ...cards], at, () => true).assigned.runs
  assert.deepEqual([...more.keys()], [...runs.keys()])
  assert.deepEqual(names(more.values())[2], ['12:00', '12:10', '12:30'])
  const done = ['2026-11-23T15:10:00Z', '2026-11-23T14:00:00Z', '2026-11-23T15:50:00Z'].map((column_since) => aCard({ column: 'completed', column_since }))
  assert.deepEqual([...columnsOf(done, at, () => true).completed.runs.values()].map((run) => run.length), [2, 1])
})

test('two promises of one technician in the same hours are a conflict, back to back is none', () => {
  const one = aCard({ column: 'assigned', technician: PRIYA, window: hours('10:00', '12:00') })
  const two = aCard({ column: 'assigned', technician: PRIYA, window: hours('11:00', '13:00') })
  const three = aCard({ column: 'assigned', technician: PRIYA, window: hours('13:00', '14:00') })
  const others = aCard({ column: 'assigned', technician: { id: 'd', name: 'Dale' }, window: hours('11:00', '13:00') })
  assert.deepEqual(conflicts([one, two, three, others]), new Set([one.id, two.id]))
})

test('a filter narrows every column, and *Later* with it', () => {
  const wanted = aCard({ priority: 'urgent', window: hours('10:00', '12:00', '2026-11-25') })
  const columns = columnsOf([wanted, aCard({ window: hours('10:00', '12:00', '2026-11-25') })], { now: NOW, zone: ZONE, day: DAY }, (card) => card.priority === 'urgent')
  assert.deepEqual(columns.new.later, [wanted])
})

test('a technician’s day is the sum of the promised hours, finished ones too', () => {
  const technician: Technician = { ...PRIYA, phone: '', skills: [], home: null, hours: { mon: ['08:00', '16:30'] }, active: true, language: 'en' }
  const load = loadsOf([
    aCard({ column: 'completed', technician: PRIYA, window: hours('08:00', '09:00') }),
    aCard({ column: 'in_progress', technician: PRIYA, window: hours('10:00', '12:00') }),
    aCard({ column: 'assigned', technician: PRIYA, window: hours('13:00', '15:00', '2026-11-24') }),
  ], [technician], null, DAY, DAY).get('p')!
  assert.deepEqual([load.booked, load.working, load.open, load.now?.column], [3, 8.5, 2, 'in_progress'])
})

test('badges say late first, then the visit and the quote with its amount, then the rest', () => {
  const card = aCard({
    window: hours('08:00', '10:00'), visit: 2, badges: ['no_texts', 'unread_reply', 'quote_declined'],
    quote: { version: 1, status: 'declined', total_cents: 183_351 },
  })
  const words = badgesOf(card, lateWords(card, NOW, ZONE)).map(({ words, amount }) => [words, amount].filter(Boolean).join(' '))
  assert.deepEqual(words, ['Late 1h 42m', 'Visit 2', 'Declined $1,833.51', 'Unread reply', 'No texts'])
})

test('a job is found by name without accents, by street, phone digits, or reference with or without the gap', () => {
  const jose = aCard({ id: 'C5ZP80WJ', customer: 'José Echeverría', location: { street: '18 Church Street', town: 'Verona' }, phone: '+19735550187' })
  const other = aCard({ customer: 'Ellen Whitaker' })
  const hits = (typed: string) => found([jose, other], typed).map(({ id }) => id)
  for (const typed of ['jose', 'eche', 'church verona', '555-0187', 'c5zp 80wj', '80WJ']) assert.deepEqual(hits(typed), ['C5ZP80WJ'], typed)
  assert.deepEqual(hits(''), [])
  assert.deepEqual(hits('hurch'), [])
  const grove = aCard({ customer: 'Ada Bell', location: { street: '9 Ellen Street' } })
  assert.deepEqual(found([grove, other], 'ellen'), [other, grove])
  assert.equal(phoneIn('(973) 555-0187'), '(973) 555-0187')
  assert.equal(phoneIn('973555'), null)
})
