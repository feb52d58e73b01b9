// What the day and the week show now: follows from the store, the clock and the chosen day.
import { computed, signal } from '@preact/signals'
import { day, todayDay } from '../board/view'
import type { Technician } from '../data/technicians'
import { dayAfter } from '../format/time'
import { minute, zone } from '../live/clock'
import { cards, company, technicians } from '../live/store'
import { axisOf } from './axis'
import { type DayPlan, planOf, reusing } from './layout'
import { skillsOf } from './skills'
import { type DayLoad, DAYS, reusingWeek, weekOf } from './week'

export const axis = computed(() => axisOf(day.value, zone.value))
export const crew = computed(() => ({ company: company.value, skills: skillsOf(technicians.value) }))

let last: DayPlan | null = null
/** The day's rows; what has not changed since is the same object. */
export const plan = computed(() => {
  const at = { now: minute.value, zone: zone.value, day: day.value }
  return (last = reusing(last, planOf(cards.value.values(), technicians.value, company.value, axis.value, at)))
})
export const hours = computed(() => plan.value.hours)
export const rows = computed(() => plan.value.rows)
export const tray = computed(() => plan.value.tray)

/** Everything one technician has, of any day: what a move would have to fit in. */
export const jobsOf = (technician: string) => [...cards.peek().values()].filter((card) => card.technician?.id === technician)

export const technicianOf = (id: string | null | undefined): Technician | undefined => technicians.peek().find((one) => one.id === id)

/** Today and the six days after it, or the seven later ones that hold the chosen day. */
const firstDay = computed(() => {
  const ahead = Math.round((Date.parse(day.value) - Date.parse(todayDay.value)) / 86_400_000)
  return dayAfter(todayDay.value, ahead - (ahead % DAYS))
})
let lastWeek: readonly DayLoad[] = []
export const week = computed(() => (lastWeek = reusingWeek(lastWeek, weekOf(cards.value.values(), technicians.value, company.value, firstDay.value, zone.value))))

/** The job whose *Move…* dialog is open, and where it begins when a drop did not say everything. */
export const planning = signal<{ id: string; technician?: string; day?: string } | null>(null)
