import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Card, Column } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { axisOf, extent, hoursAt, hourWords, localAt, movedTo, onDay, resized, windowOn } from './axis'
import { lateOn, stateWords } from './blockWords'
import { planOf, reusing } from './layout'
import { moveOf, unassignOf } from './moves'
import { askedSkills, skillsOf } from './skills'
import { meaningOf, warningsOf } from './warnings'
import { crewOf, plannedOf, waitsBy, weekOf } from './week'

const ZONE = 'America/New_York'
const DAY = '2026-11-23'
const SPRING = '2026-03-08'
const AUTUMN = '2026-11-01'
const NOW = Date.parse('2026-11-23T16:42:00Z')
const AT = { now: NOW, zone: ZONE, day: DAY }
const axis = axisOf(DAY, ZONE)

let made = 0
const aCard = (over: Partial<Card> = {}): Card => ({
  id: `JOB${String(++made).padStart(5, '0')}`, version: 1, column: over.technician ? 'assigned' : 'new', priority: 'routine', customer: 'Ellen Whitaker',
  phone: '+19735550100', location: { street: '62 Gates Avenue', town: 'Montclair' }, issue: 'Drip',
  opened_at: '2026-11-23T14:00:00Z', column_since: '2026-11-23T14:00:00Z', visit: 1, ...over,
})
const aTechnician = (name: string, over: Partial<Technician> = {}): Technician => ({
  id: name.toLowerCase(), name, phone: '', skills: [], home: null, hours: { mon: ['08:00', '16:30'] }, active: true, language: 'en', ...over,
})
const hours = (start: string, end: string, day = DAY) => ({ start: `${day}T${start}`, end: `${day}T${end}` })
const held = ({ id, name }: Technician) => ({ id, name })

test('a block lies at its hours, and the hours lead back to the wall', () => {
  assert.equal(hoursAt(axis, `${DAY}T13:30`), 13.5)
  assert.equal(localAt(axis, 13.5), `${DAY}T13:30`)
  assert.equal(hoursAt(axis, '2026-11-24T01:00'), 25)
  assert.deepEqual(windowOn(axis, 22, 25), { start: `${DAY}T22:00`, end: '2026-11-24T01:00' })
})

test('on the day the clocks jump forward a block over the gap is an hour shorter and the axis has no 2 AM', () => {
  const spring = axisOf(SPRING, ZONE)
  assert.equal(hoursAt(spring, `${SPRING}T09:00`), 8)
  assert.equal(hoursAt(spring, `${SPRING}T04:00`) - hoursAt(spring, `${SPRING}T01:00`), 2)
  assert.deepEqual([0, 1, 2, 3].map((at) => hourWords(localAt(spring, at))), ['12 AM', '1 AM', '3 AM', '4 AM'])
  assert.deepEqual(movedTo(spring, hours('01:00', '04:00', SPRING), 8, false), hours('09:00', '11:00', SPRING))
})

test('hours promised over the change of the clocks are counted as they pass', () => {
  const card = aCard({ technician: held(priya), window: hours('00:30', '03:00', AUTUMN) })
  assert.equal(weekOf([card], [priya], null, AUTUMN, ZONE)[0]!.booked, 3.5)
  assert.equal(planOf([card], [priya], null, axisOf(AUTUMN, ZONE), { ...AT, day: AUTUMN }).rows[0]!.booked, 3.5)
})

test('on the day the clocks fall back a block over the hour shown twice is an hour longer, and no window ends before it begins', () => {
  const autumn = axisOf(AUTUMN, ZONE)
  assert.equal(hoursAt(autumn, `${AUTUMN}T03:00`) - hoursAt(autumn, `${AUTUMN}T00:00`), 4)
  assert.deepEqual([1, 2, 3].map((at) => hourWords(localAt(autumn, at))), ['1 AM', '1 AM', '2 AM'])
  const short = windowOn(autumn, 1.5, 2.5)
  assert.ok(short.end > short.start)
  assert.equal(hoursAt(autumn, `${AUTUMN}T09:00`), 10)
})

test('a dragged job begins on a quarter and keeps its length; given to somebody else it keeps its hours near them', () => {
  const window = hours('09:00', '11:00')
  assert.deepEqual(movedTo(axis, window, 13.4, false), hours('13:30', '15:30'))
  assert.deepEqual(movedTo(axis, window, 9.3, false), hours('09:15', '11:15'))
  assert.equal(movedTo(axis, window, 9.15, true), window)
  assert.deepEqual(movedTo(axis, window, 9.15, false), hours('09:15', '11:15'))
  assert.deepEqual(movedTo(axis, null, 10.1, true), hours('10:00', '12:00'))
  assert.deepEqual(movedTo(axis, hours('09:10', '10:40'), 12, false), hours('12:00', '13:30'))
})

test('an end is dragged alone, and a quarter of an hour always stays', () => {
  const window = hours('09:00', '11:00')
  assert.deepEqual(resized(axis, window, 'end', 12.6), hours('09:00', '12:30'))
  assert.deepEqual(resized(axis, window, 'start', 8.1), hours('08:00', '11:00'))
  assert.deepEqual(resized(axis, window, 'end', 7), hours('09:00', '09:15'))
  assert.deepEqual(resized(axis, window, 'start', 15), hours('10:45', '11:00'))
  assert.deepEqual(resized(axis, window, 'end', 40), { start: `${DAY}T09:00`, end: '2026-11-24T08:45' })
  assert.deepEqual(resized(axis, window, 'start', -20), { start: '2026-11-22T11:15', end: `${DAY}T11:00` })
})

test('on another day a job keeps its hours, also over midnight', () => {
  assert.deepEqual(onDay(hours('09:00', '11:00'), '2026-11-25'), hours('09:00', '11:00', '2026-11-25'))
  assert.deepEqual(onDay({ start: `${DAY}T22:00`, end: '2026-11-24T01:00' }, '2026-11-30'), { start: '2026-11-30T22:00', end: '2026-12-01T01:00' })
})

test('the axis reaches from the earliest hours to the latest, and is never a sliver', () => {
  assert.deepEqual(extent([{ from: 7.5, to: 16 }, { from: 9, to: 18.25 }]), { from: 7, to: 19 })
  assert.deepEqual(extent([]), { from: 8, to: 18 })
  assert.deepEqual(extent([{ from: 9, to: 10 }]), { from: 9, to: 15 })
})

const priya = aTechnician('Priya', { skills: ['Boilers', 'Gas'] })
const dale = aTechnician('Dale', { skills: ['Drains'] })
const ben = aTechnician('Ben', { active: false })

test('a day has a row for everybody who takes jobs, overlaps on lines below each other, and the rest waits', () => {
  const one = aCard({ technician: held(priya), window: hours('09:00', '11:00') })
  const two = aCard({ technician: held(priya), window: hours('10:00', '12:00') })
  const after = aCard({ technician: held(priya), window: hours('11:00', '12:00') })
  const nobodys = aCard({ window: hours('13:00', '15:00') })
  const windowless = aCard({ technician: held(dale) })
  const overdue = aCard({ technician: held(dale), window: hours('09:00', '11:00', '2026-11-20') })
  const tomorrow = aCard({ technician: held(dale), window: hours('09:00', '11:00', '2026-11-24') })
  const done = aCard({ column: 'completed', technician: held(dale) })
  const plan = planOf([one, two, after, nobodys, windowless, overdue, tomorrow, done], [priya, dale, ben], null, axis, AT)
  assert.deepEqual(plan.rows.map(({ technician, lines }) => [technician.name, lines]), [['Dale', 1], ['Priya', 2]])
  assert.deepEqual(plan.rows[1]!.blocks.map(({ card, line, from }) => [card.id, line, from]), [[one.id, 0, 9], [two.id, 1, 10], [after.id, 0, 11]])
  assert.deepEqual(new Set(plan.tray), new Set([nobodys, windowless, overdue]))
  assert.deepEqual(plan.hours, { from: 8, to: 17 })
})

test('on a later day the jobs without hours wait too, what is overdue only today', () => {
  const windowless = aCard()
  const overdue = aCard({ window: hours('09:00', '11:00', '2026-11-20') })
  const later = planOf([windowless, overdue], [priya], null, axisOf('2026-11-25', ZONE), { ...AT, day: '2026-11-25' })
  assert.deepEqual(later.tray, [windowless])
})

test('who is on site without hours is drawn from then until now', () => {
  const card = aCard({ column: 'in_progress', technician: held(priya), column_since: '2026-11-23T14:30:00Z' })
  const [block] = planOf([card], [priya], null, axis, AT).rows[0]!.blocks
  assert.deepEqual([block!.from, Math.round(block!.to * 100) / 100], [9.5, 11.7])
})

test('somebody inactive has a row as long as there is a job to hand over', () => {
  const plan = planOf([aCard({ technician: held(ben), window: hours('13:00', '15:00') })], [ben], null, axis, AT)
  assert.deepEqual(plan.rows[0]!.blocks[0]!.warnings.map(({ words }) => words), ['Ben is inactive'])
})

test('a change draws its own row again and no other', () => {
  const his = aCard({ technician: held(dale), window: hours('09:00', '11:00') })
  const hers = aCard({ technician: held(priya), window: hours('09:00', '11:00') })
  const other = aCard({ technician: held(priya), window: hours('13:00', '15:00') })
  const before = planOf([his, hers, other], [priya, dale], null, axis, AT)
  const after = reusing(before, planOf([his, { ...hers, window: hours('09:00', '12:00') }, other], [priya, dale], null, axis, { ...AT, now: NOW + 60_000 }))
  assert.equal(after.rows[0], before.rows[0])
  assert.notEqual(after.rows[1], before.rows[1])
  assert.equal(after.rows[1]!.blocks[1], before.rows[1]!.blocks[1])
  assert.equal(after.tray, before.tray)
  assert.equal(after.hours, before.hours)
})

test('what speaks against hours is said: overlap, outside the shift, the lacking skill; and it is only said', () => {
  const crew = { company: null, skills: skillsOf([priya, dale]) }
  const told = (card: Card, technician = priya, others: Card[] = []) => warningsOf(axis, card, technician, card.window!, others, crew).map(({ words }) => words)
  const other = aCard({ technician: held(priya), window: hours('10:00', '12:00') })
  assert.deepEqual(told(aCard({ window: hours('09:00', '10:45') }), priya, [other]), ['Overlap 45m'])
  assert.deepEqual(told(aCard({ window: hours('12:00', '13:00') }), priya, [other]), [])
  assert.deepEqual(told(aCard({ window: hours('11:00', '13:00') }), priya, [{ ...other, column: 'completed' }]), [])
  assert.deepEqual(told(aCard({ window: hours('16:00', '17:00') })), ['After 4:30 PM'])
  assert.deepEqual(told(aCard({ window: hours('07:00', '09:00') })), ['Before 8 AM'])
  assert.deepEqual(told(aCard({ window: hours('09:00', '10:00', '2026-11-24') })), ['Day off'])
  assert.deepEqual(told(aCard({ issue: 'Boiler shows E110', window: hours('09:00', '10:00') }), dale), ['No Boilers skill'])
  const boiler = aCard({ issue: 'Boiler shows E110', window: hours('09:00', '10:00') })
  assert.deepEqual(meaningOf(axis, boiler, priya, boiler.window!, [], crew), { words: 'Free then, has Boilers', conflict: false })
  assert.deepEqual(meaningOf(axis, boiler, dale, hours('11:00', '12:00'), [{ ...other, customer: 'Hyacinth Abara' }], crew), { words: 'Overlaps Abara, No Boilers skill', conflict: true })
})

test('an issue asks for the skills its words name, in both languages, and for none that nobody has', () => {
  const all = ['Boilers', 'Gas', 'Plumbing', 'Drains', 'Electrical', 'Water heaters', 'Chimneys']
  const asked = (issue: string) => askedSkills(issue, all)
  assert.deepEqual(asked('Boiler shows E110'), ['Boilers'])
  assert.deepEqual(asked('El inodoro está atascado'), ['Plumbing', 'Drains'])
  assert.deepEqual(asked('Smell of gas near the water heater'), ['Gas', 'Water heaters'])
  assert.deepEqual(asked('Chimney needs a sweep'), ['Chimneys'])
  assert.deepEqual(asked('Gasket of the front door, please look'), [])
  assert.deepEqual(skillsOf([priya, aTechnician('Old', { skills: ['Oil'], active: false })]), ['Boilers', 'Gas'])
})

test('another technician and other hours are one command; what cannot be says why', () => {
  const card = aCard({ technician: held(priya), window: hours('09:00', '11:00') })
  const later = hours('13:00', '15:00')
  assert.deepEqual(moveOf(card, { technician: dale, window: later }), { can: true, command: 'assign_technician', technician_id: 'dale', window: later })
  assert.deepEqual(moveOf(card, { technician: dale, window: hours('09:00', '11:00') }), { can: true, command: 'assign_technician', technician_id: 'dale' })
  assert.deepEqual(moveOf(card, { technician: priya, window: later }), { can: true, command: 'schedule_visit', window: later })
  assert.equal(moveOf(card, { technician: priya, window: hours('09:00', '11:00') }), null)
  assert.deepEqual(moveOf(card, { technician: ben, window: later }), { can: false, say: 'Ben is inactive' })
  assert.deepEqual(moveOf({ ...card, column: 'in_progress' }, { window: later }), { can: false, say: 'Somebody is on site' })
  assert.deepEqual(unassignOf(card), { can: true, command: 'unassign_technician' })
  assert.equal(unassignOf(aCard()), null)
  assert.equal(unassignOf({ ...card, column: 'completed' })!.can, false)
})

test('a week counts jobs and hours of each technician on each day, and who is over', () => {
  const week = weekOf([
    aCard({ technician: held(priya), window: hours('08:00', '17:00') }),
    aCard({ technician: held(priya), window: hours('17:00', '18:00') }),
    aCard({ window: hours('13:00', '15:00') }),
    aCard({ technician: held(dale), window: hours('13:00', '15:00', '2026-11-24') }),
    aCard(),
  ], [priya, dale, ben], null, DAY, ZONE)
  assert.deepEqual(week.map(({ day }) => day.slice(8)), ['23', '24', '25', '26', '27', '28', '29'])
  assert.deepEqual(week[0]!.cells.get('priya'), { jobs: 2, booked: 10, working: 8.5 })
  assert.deepEqual([week[0]!.booked, week[0]!.working, week[0]!.over, week[0]!.unassigned], [10, 17, 1.5, 1])
  assert.deepEqual([week[1]!.jobs, week[1]!.working, week[1]!.over], [1, 0, 2])
})

test('a week has a row for whoever has a job, inactive or not, and lets wait what a day lets wait', () => {
  const forBen = aCard({ technician: held(ben), window: hours('13:00', '15:00', '2026-11-25') })
  const days = weekOf([forBen], [ben, priya, dale], null, DAY, ZONE)
  const named = (planned: Card[]) => crewOf([ben, priya, dale], days, plannedOf(planned)).map(({ name }) => name)
  assert.deepEqual(named([forBen]), ['Dale', 'Priya', 'Ben'])
  assert.deepEqual(named([{ ...forBen, column: 'completed' }]), ['Dale', 'Priya'])
  assert.deepEqual(named([{ ...forBen, window: hours('13:00', '15:00', '2026-12-07') }]), ['Dale', 'Priya'])

  const waits = (card: Card) => waitsBy(card, DAY, '2026-11-29')
  const quoted = aCard({ column: 'quote_pending', quote: { version: 1, status: 'sent', total_cents: 1 } })
  const [nobodys, later] = ['2026-11-29', '2026-11-30'].map((day) => aCard({ window: hours('09:00', '11:00', day) }))
  const overdue = aCard({ technician: held(priya), window: hours('09:00', '11:00', '2026-11-20') })
  assert.deepEqual([quoted, nobodys!, overdue, aCard()].map(waits), [true, true, true, true])
  assert.deepEqual([later!, forBen, aCard({ column: 'in_progress', technician: held(priya) }), { ...overdue, column: 'completed' as const }].map(waits), [false, false, false, false])
  assert.deepEqual(planOf([quoted], [priya], null, axis, AT).tray, [quoted])
})

test('the third line says what is wrong with a plan, else how far the visit is', () => {
  const words = (column: Column, over: Partial<Card> = {}, warnings = ['Overlap 1 h']) =>
    stateWords(aCard({ column, technician: held(priya), ...over }), warnings.map((said) => ({ kind: 'overlap', words: said })), lateOn(axis, aCard({ column, ...over }), NOW), NOW, ZONE).map(({ words, amount }) => [words, amount].filter(Boolean).join(' '))
  assert.deepEqual(words('assigned', {}, []), ['Assigned'])
  assert.deepEqual(words('assigned', { window: hours('09:00', '11:00') }), ['Late 42m', 'Overlap 1 h'])
  assert.deepEqual(words('in_progress', {}, []), ['On site 2h 42m'])
  assert.deepEqual(words('completed', {}, []), ['Done 9:00'])
  assert.deepEqual(words('quote_pending', { quote: { version: 1, status: 'sent', total_cents: 61_250 } }, []), ['Quote sent $612.50'])
})
