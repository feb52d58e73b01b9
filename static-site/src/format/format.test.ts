import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { moneyWords, parseMoney } from './money'
import { ageWords, dayAfter, dayWords, instantOf, overlaps, timeWords, today, wall, weekday, windowHours, windowSpelled, windowWords } from './time'
import { andThen, familyName, phoneWords, refWords, shortName, streetWords } from './words'

const NEWARK = 'America/New_York'
const window = (start: string, end: string, day = '2026-11-23') => ({ start: `${day}T${start}`, end: `${day}T${end}` })

test('a window says AM or PM once, at its end', () => {
  assert.equal(windowWords(window('10:00', '12:00')), '10–12 PM')
  assert.equal(windowWords(window('08:00', '10:00')), '8–10 AM')
  assert.equal(windowWords(window('11:30', '13:30')), '11:30–1:30 PM')
  assert.equal(windowWords(window('00:00', '02:00')), '12–2 AM')
})

test('a window on another day says which', () => {
  assert.equal(windowWords(window('10:00', '12:00'), '2026-11-23'), '10–12 PM')
  assert.equal(windowWords(window('10:00', '12:00'), '2026-11-21'), 'Mon 10–12 PM')
  assert.equal(windowWords(window('10:00', '12:00'), '2026-11-24'), 'Nov 23 10–12 PM')
  assert.equal(windowWords(window('10:00', '12:00', '2026-12-07'), '2026-11-23'), 'Dec 7 10–12 PM')
})

test('texts to people spell a window out', () => {
  assert.equal(windowSpelled(window('10:00', '12:00')), '10 AM to 12 PM')
  assert.equal(windowSpelled(window('13:00', '15:30')), '1 PM to 3:30 PM')
})

test('times are the company’s, whatever the machine’s', () => {
  const instant = Date.parse('2026-11-23T13:54:00Z')
  assert.equal(wall(instant, NEWARK), '2026-11-23T08:54')
  assert.equal(timeWords(instant, NEWARK), '8:54 AM')
  assert.equal(today(Date.parse('2026-11-24T03:00:00Z'), NEWARK), '2026-11-23')
  assert.equal(wall(Date.parse('2026-11-23T05:00:00Z'), NEWARK), '2026-11-23T00:00')
})

test('a wall time is an instant again, on both sides of daylight saving', () => {
  for (const local of ['2026-03-08T01:30', '2026-03-08T03:30', '2026-07-01T12:00', '2026-10-31T23:00', '2026-11-01T03:00', '2026-11-23T10:00']) {
    assert.equal(wall(instantOf(local, NEWARK), NEWARK), local)
  }
  assert.equal(instantOf('2026-11-23T10:00', NEWARK), Date.parse('2026-11-23T15:00:00Z'))
  assert.equal(wall(instantOf('2026-03-08T02:30', NEWARK), NEWARK), '2026-03-08T03:30')
})

test('ages are minutes to an hour, hours and minutes to three, then hours, then days', () => {
  const of = (minutes: number) => ageWords(minutes * 60_000)
  assert.deepEqual([0, 4, 59, 60, 80, 179, 180, 47 * 60, 48 * 60, 72 * 60].map(of),
    ['0m', '4m', '59m', '1h', '1h 20m', '2h 59m', '3h', '47h', '2d', '3d'])
  assert.equal(ageWords(-5_000), '0m')
})

test('days have names and neighbours', () => {
  assert.equal(dayWords('2026-11-23'), 'Mon, Nov 23')
  assert.equal(dayAfter('2026-11-30'), '2026-12-01')
  assert.equal(dayAfter('2026-03-01', -1), '2026-02-28')
  assert.equal(weekday('2026-11-23'), 'mon')
})

test('windows have a length and overlap only when they share time', () => {
  assert.equal(windowHours(window('08:00', '16:30')), 8.5)
  assert.equal(overlaps(window('10:00', '12:00'), window('11:00', '13:00')), true)
  assert.equal(overlaps(window('10:00', '12:00'), window('12:00', '14:00')), false)
})

test('money is cents, drawn and read', () => {
  assert.equal(moneyWords(1_845_000), '$18,450.00')
  assert.deepEqual(['1,284.5', '$1284.50', '0', '.5', '12.', ' 7 '].map(parseMoney), [128450, 128450, 0, 50, 1200, 700])
  assert.deepEqual(['', '1,28', 'ten', '1.234', '-5', '.'].map(parseMoney), [null, null, null, null, null, null])
})

test('a board abbreviates the kind of a street and nothing else', () => {
  assert.equal(streetWords('62 Gates Avenue'), '62 Gates Ave')
  assert.equal(streetWords('311 Grove Street, Apartment 4B'), '311 Grove St, Apt 4B')
  assert.equal(streetWords('9 Erwin Park Road'), '9 Erwin Park Rd')
  assert.equal(streetWords('29 South Park Street #2'), '29 South Park St #2')
  assert.equal(streetWords('12 Court Street'), '12 Court St')
  assert.equal(streetWords('1204 Saint Bartholomew’s Circle'), '1204 Saint Bartholomew’s Circle')
})

test('technicians are called by first names and an initial, unless two would share it', () => {
  assert.equal(shortName('José Luis Echeverría'), 'José Luis E.')
  assert.equal(shortName('Dale Kowalczyk', ['Dale Kowalczyk', 'Dale Kim']), 'Dale Kowalczyk')
  assert.equal(shortName('Priya Raman', ['Priya Raman', 'Dale Kim']), 'Priya R.')
  assert.equal(shortName('Cher'), 'Cher')
})

test('customers, phones and references are said the way people say them', () => {
  assert.equal(familyName('Fionnuala O’Rourke'), 'O’Rourke')
  assert.equal(familyName('Bright Start Daycare'), 'Bright Start Daycare')
  assert.equal(phoneWords('+19735550187'), '(973) 555-0187')
  assert.equal(phoneWords('+442079460000'), '+442079460000')
  assert.equal(refWords('7M2KQ4XR'), '7M2K Q4XR')
})

test('a sentence follows another after one full stop, also after “p.m.”', () => {
  assert.equal(andThen('Failed 8:01 AM', 'Omar sent it again'), 'Failed 8:01 AM. Omar sent it again')
  assert.equal(andThen('Falló 8:01 a.m.', 'Omar lo envió'), 'Falló 8:01 a.m. Omar lo envió')
  assert.equal(andThen('Sent 8:01 AM', ''), 'Sent 8:01 AM')
})
