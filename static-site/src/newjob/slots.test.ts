import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Company } from '../data/company'
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { usualWindows } from '../ui/WindowFields'
import { type Need, nextFree } from './slots'

const ZONE = 'America/New_York'
/** A Monday, 9:10 AM in Newark. */
const NOW = Date.parse('2026-11-23T14:10:00Z')
const DAY = '2026-11-23'
const week = { mon: ['08:00', '18:00'], tue: ['08:00', '18:00'], wed: ['08:00', '18:00'], thu: ['08:00', '18:00'], fri: ['08:00', '18:00'], sat: null, sun: null }
const company = { hours: week } as unknown as Company
const aTechnician = (name: string, over: Partial<Technician> = {}): Technician => ({
  id: name.toLowerCase(), name, phone: '', skills: [], home: null, hours: null, active: true, language: 'en', ...over,
})
let made = 0
const aCard = (technician: Technician, from: string, to: string, over: Partial<Card> = {}): Card => ({
  id: `JOB${++made}`, version: 1, column: 'assigned', priority: 'routine', customer: 'Ellen', phone: '', location: { street: '' }, issue: '', opened_at: '', column_since: '', visit: 1,
  technician: { id: technician.id, name: technician.name }, window: { start: `${DAY}T${from}`, end: `${DAY}T${to}` }, ...over,
} as Card)

const priya = aTechnician('Priya', { skills: ['Boilers', 'Gas'] })
const tomasz = aTechnician('Tomasz', { skills: ['Boilers'] })
const dale = aTechnician('Dale', { skills: ['Drains'] })
const gone = aTechnician('Gone', { skills: ['Boilers'], active: false })

const found = (cards: Card[], need: Partial<Need> = {}, technicians = [priya, tomasz, dale, gone], now = NOW): string[] =>
  nextFree({ issue: 'Boiler shows E110', emergency: false, day: '', ...need }, { cards, technicians, company, zone: ZONE }, now)
    .map(({ window: { start, end }, technician }) => `${start.slice(8, 10)} ${start.slice(11)}-${end.slice(11)} ${technician.name}`)

test('the next three windows that have not begun, each with the least booked who has the skill', () => {
  assert.deepEqual(found([]), ['23 10:00-12:00 Priya', '23 12:00-14:00 Priya', '23 14:00-16:00 Priya'])
  assert.deepEqual(found([aCard(priya, '08:00', '10:00')]), ['23 10:00-12:00 Tomasz', '23 12:00-14:00 Tomasz', '23 14:00-16:00 Tomasz'])
  assert.deepEqual(found([], { issue: 'Drain backs up' })[0], '23 10:00-12:00 Dale')
  assert.deepEqual(found([], { issue: '' })[0], '23 10:00-12:00 Dale')
})

test('a window is usual as long as it has not begun where the company is: then it can still be promised', () => {
  const begin = (day: string, now: string, hours = company.hours) => usualWindows(hours, day, now).map(({ from }) => from.slice(0, 2)).join(' ')
  assert.equal(begin(DAY, `${DAY}T07:10`), '08 10 12 14 16')
  assert.equal(begin(DAY, `${DAY}T09:10`), '10 12 14 16')
  assert.equal(begin(DAY, `${DAY}T10:00`), '10 12 14 16')
  assert.equal(begin(DAY, `${DAY}T10:01`), '12 14 16')
  assert.equal(begin(DAY, `${DAY}T17:30`), '')
  assert.equal(begin('2026-11-24', `${DAY}T17:30`), '08 10 12 14 16')
  // None of no length, however late the company closes.
  assert.deepEqual(usualWindows({ ...week, mon: ['21:00', '23:59'] } as unknown as Company['hours'], DAY, '').map(({ from, to }) => [from, to]), [['21:00', '23:00']])
})

test('nobody is offered in hours that are promised already, but in those that touch them', () => {
  const busy = [aCard(priya, '10:00', '12:00'), aCard(priya, '13:00', '15:00'), aCard(tomasz, '11:30', '12:30'), aCard(tomasz, '15:00', '17:30')]
  assert.deepEqual(found(busy), ['23 16:00-18:00 Priya', '24 08:00-10:00 Priya', '24 10:00-12:00 Priya'])
  assert.deepEqual(found([aCard(priya, '10:00', '12:00', { column: 'completed' })], {}, [priya])[0], '23 10:00-12:00 Priya')
})

test('only in working hours: own ones before the company’s, nothing on a day off', () => {
  const short = { ...priya, hours: { mon: ['08:00', '13:00'], wed: ['09:00', '14:00'] } } as unknown as Technician
  assert.deepEqual(found([], {}, [short]), ['23 10:00-12:00 Priya', '25 10:00-12:00 Priya', '25 12:00-14:00 Priya'])
  assert.deepEqual(found([], {}, [priya], Date.parse('2026-11-27T22:00:00Z'))[0], '30 08:00-10:00 Priya')
  assert.deepEqual(found([], {}, [{ ...priya, hours: {} }]), [])
})

test('from the chosen day on; a day that is over is today', () => {
  assert.deepEqual(found([], { day: '2026-11-25' })[0], '25 08:00-10:00 Priya')
  assert.deepEqual(found([], { day: '2026-11-20' })[0], '23 10:00-12:00 Priya')
})

test('an emergency is offered the first free hour of each, then the next windows', () => {
  const gas = { issue: 'Smell of gas at the boiler', emergency: true }
  assert.deepEqual(found([], gas), ['23 09:15-10:15 Priya', '23 09:15-10:15 Tomasz', '23 12:00-14:00 Priya'])
  assert.deepEqual(found([aCard(priya, '10:00', '12:00')], gas), ['23 09:15-10:15 Tomasz', '23 12:00-13:00 Priya', '23 12:00-14:00 Tomasz'])
  // Somebody on site is not free within the hour, whatever was promised for then.
  assert.deepEqual(found([aCard(priya, '07:00', '08:00', { column: 'in_progress' })], gas).slice(0, 2), ['23 09:15-10:15 Tomasz', '23 10:15-11:15 Priya'])
  assert.deepEqual(found([], gas, [priya], Date.parse('2026-11-24T03:00:00Z'))[0], '24 08:00-10:00 Priya')
  assert.deepEqual(found([], { ...gas, day: '2026-11-24' })[0], '24 08:00-10:00 Priya')
})

test('says how full the day is, and with which skill', () => {
  const [slot] = nextFree({ issue: 'Boiler and gas', emergency: false, day: '' }, { cards: [aCard(priya, '08:00', '10:00')], technicians: [priya], company, zone: ZONE }, NOW)
  assert.deepEqual([slot!.booked, slot!.working, slot!.skill], [2, 10, 'Boilers'])
})
