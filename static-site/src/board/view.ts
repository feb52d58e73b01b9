// What the board shows now: the day, the filter, and the columns that follow from them and the store.
import { computed } from '@preact/signals'
import { type Card, COLUMNS } from '../data/jobs'
import { dayAfter, today } from '../format/time'
import { shortName } from '../format/words'
import { minute, zone } from '../live/clock'
import { cards, company, loading, technicians } from '../live/store'
import { look, shown } from '../route'
import { dayIn, type Exception, EXCEPTIONS, filterOf } from './asked'
import { found } from './find'
import { loadsOf } from './load'
import { columnsOf, conflicts, lateBy, place } from './standing'

const query = computed(() => new URLSearchParams(shown.value))
export const filter = computed(() => filterOf(query.value, technicians.value))

export const todayDay = computed(() => today(minute.value, zone.value))
/** The day looked at; it follows midnight until somebody chooses one. */
export const day = computed(() => dayIn(query.value.get('day'), todayDay.value) ?? todayDay.value)

/** What an address says of that day. */
export const dayAsked = (wanted: string) => ({ day: dayIn(wanted, todayDay.value) ?? '' })
export const chooseDay = (wanted: string): void => look(dayAsked(wanted))
export const stepDay = (by: number): void => chooseDay(dayAfter(day.value, by))

const moment = computed(() => ({ now: minute.value, zone: zone.value, day: day.value }))
export const clashing = computed(() => conflicts(cards.value.values()))

function is(card: Card, exception: Exception): boolean {
  switch (exception) {
    case 'emergency': return card.priority === 'emergency' && card.column !== 'completed'
    case 'late': return lateBy(card, minute.value, zone.value) > 0
    case 'conflict': return clashing.value.has(card.id)
    default: return card.badges?.includes(exception) ?? false
  }
}

/** How many cards of the day each exception has. */
export const exceptions = computed(() => {
  const counts = Object.fromEntries(EXCEPTIONS.map((one) => [one, 0])) as Record<Exception, number>
  for (const card of cards.value.values()) {
    if (place(card, moment.value) !== 'shown') continue
    for (const one of EXCEPTIONS) if (is(card, one)) counts[one]++
  }
  return counts
})

let drawn: ReturnType<typeof columnsOf> | undefined
const alike = (some: Card[], others: Card[]) => some.length === others.length && some.every((card, n) => card === others[n])

/** The very same while every card stands where it stood: a minute that passes seldom moves one. */
export const columns = computed(() => {
  const { only, technician, priority, badge, find } = filter.value
  const hits = find ? new Set(found(cards.value.values(), find, Infinity)) : null
  const next = columnsOf(cards.value.values(), moment.value, (card) =>
    (!hits || hits.has(card)) &&
    (!only || is(card, only)) &&
    (!technician || card.technician?.id === technician) &&
    (!priority || card.priority === priority) &&
    (!badge || (card.badges?.includes(badge) ?? false)))
  return drawn && COLUMNS.every((column) => alike(drawn![column].shown, next[column].shown) && alike(drawn![column].later, next[column].later)) ? drawn : (drawn = next)
})

/** A count as it is shown: before the first answer nobody knows that it is 0. */
export const known = (count: number) => (loading.value === 'first' ? '\u2007' : count)

export const totals = computed(() => {
  let open = 0
  let done = 0
  for (const card of cards.value.values()) card.column === 'completed' ? done++ : open++
  return { open, done }
})

export const loads = computed(() => loadsOf(cards.value.values(), technicians.value, company.value, day.value, todayDay.value))

/** What a card calls each technician, by id. */
export const shortNames = computed(() => {
  const names = technicians.value.map(({ name }) => name)
  return new Map(technicians.value.map(({ id, name }) => [id, shortName(name, names)]))
})
