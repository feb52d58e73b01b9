// Seven days ahead: how many jobs and hours each technician has on each, and what nobody has yet. PURE.
import type { Company } from '../data/company'
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { workingHours } from '../board/load'
import { dayAfter, dayOf } from '../format/time'
import { axisOf, lengthOf } from './axis'
import { inRoster, underWay } from './layout'

export const DAYS = 7

export interface Cell {
  jobs: number
  /** Promised hours, finished ones too. */
  booked: number
  working: number
}

export interface DayLoad extends Cell {
  day: string
  unassigned: number
  /** By how many hours technicians are over their own, summed over those who are. */
  over: number
  cells: ReadonlyMap<string, Cell>
}

/** `next` with every day of `last` on which nothing has changed, so that only what changed is drawn again. */
export const reusingWeek = (last: readonly DayLoad[], next: DayLoad[]): DayLoad[] =>
  next.map((load) => last.find((old) => old.day === load.day && figures(old) === figures(load)) ?? load)

const figures = ({ unassigned, cells }: DayLoad): string =>
  [unassigned, ...[...cells].map(([id, { jobs, booked, working }]) => `${id} ${jobs} ${booked} ${working}`)].join()

export const over = ({ booked, working }: Cell): number => Math.max(0, booked - working)

export function weekOf(cards: Iterable<Card>, technicians: readonly Technician[], company: Company | null, first: string, zone: string): DayLoad[] {
  const days = Array.from({ length: DAYS }, (_, n) => dayAfter(first, n))
  const cells = new Map(days.map((day) => [day, new Map(technicians.map((one): [string, Cell] => [
    one.id, { jobs: 0, booked: 0, working: one.active ? workingHours(one.hours ?? company?.hours ?? {}, day) : 0 },
  ]))]))
  const axes = new Map(days.map((day) => [day, axisOf(day, zone)]))
  const unassigned = new Map(days.map((day) => [day, 0]))
  for (const card of cards) {
    const day = card.window && dayOf(card.window.start)
    const row = day && cells.get(day)
    if (!row) continue
    const cell = card.technician && row.get(card.technician.id)
    if (cell) {
      cell.jobs++
      cell.booked += lengthOf(axes.get(day)!, card.window!)
    } else if (card.column !== 'completed') unassigned.set(day, unassigned.get(day)! + 1)
  }
  return days.map((day) => {
    const all = [...cells.get(day)!.values()]
    const sum = (of: (cell: Cell) => number) => all.reduce((total, cell) => total + of(cell), 0)
    return {
      day, unassigned: unassigned.get(day)!, cells: cells.get(day)!,
      jobs: sum(({ jobs }) => jobs), booked: sum(({ booked }) => booked), working: sum(({ working }) => working), over: sum(over),
    }
  })
}

/** What each technician still has to do on each day, earliest first; by day and technician. */
export function plannedOf(cards: Iterable<Card>): Map<string, Card[]> {
  const jobs = new Map<string, Card[]>()
  for (const card of cards) {
    if (!card.window || !card.technician || card.column === 'completed') continue
    const key = `${dayOf(card.window.start)} ${card.technician.id}`
    jobs.set(key, [...(jobs.get(key) ?? []), card])
  }
  for (const list of jobs.values()) list.sort((a, b) => (a.window!.start + a.id < b.window!.start + b.id ? -1 : 1))
  return jobs
}

/** Everybody who takes jobs, and below them who does not any more, as long as there is a job to hand over. */
export const crewOf = (technicians: readonly Technician[], days: readonly DayLoad[], planned: ReadonlyMap<string, unknown>): Technician[] =>
  inRoster(technicians.filter(({ active, id }) => active || days.some(({ day }) => planned.has(`${day} ${id}`))))

/** Nobody's jobs until `last`, those without hours, and those whose hours are over: as on a day, whatever waits for an answer, too. */
export function waitsBy(card: Card, today: string, last: string): boolean {
  if (card.column === 'completed' || underWay(card)) return false
  if (!card.window) return true
  const on = dayOf(card.window.start)
  return on < today || (!card.technician && on <= last)
}
