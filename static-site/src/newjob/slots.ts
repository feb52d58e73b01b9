// The next free times for a job while it is told: usual hours, and somebody who works then, has the skill and the least to do. PURE.
import { visitStage } from '../actions/intention'
import { overlapped, shiftOf, workingHours } from '../board/load'
import type { Company } from '../data/company'
import type { Card, Window } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { dayAfter, dayOf, overlaps, wall, windowHours } from '../format/time'
import { askedSkills, skillsOf } from '../plan/skills'
import { usualWindows, windowOf } from '../ui/WindowFields'

/** Whose hours they are looked for in, and what is promised of them already. */
export interface Crew {
  cards: Iterable<Card>
  technicians: readonly Technician[]
  company: Company | null
  zone: string
}

/** What the job needs; `day` is the first one that suits, '' for today. */
export interface Need {
  issue: string
  emergency: boolean
  day: string
}

export interface Slot {
  window: Window
  technician: Technician
  /** Hours promised on that day, of those that are worked. */
  booked: number
  working: number
  /** The first of this technician's skills that the issue asks for. */
  skill: string | null
}

const MOST = 3
const DAYS = 7
const MINUTE = 60_000
const QUARTER = 15 * MINUTE
/** An emergency is not promised two hours; who is under way is not counted on sooner than this, whatever was promised. */
const HOUR = 60 * MINUTE

/** At most three, the earliest first: of each window who is the least booked; for an emergency today's first free hour of each. */
export function nextFree({ issue, emergency, day }: Need, { cards, technicians, company, zone }: Crew, now: number): Slot[] {
  const at = wall(now, zone)
  const today = dayOf(at)
  const asked = askedSkills(issue, skillsOf(technicians))
  const crew = technicians.filter(({ active, skills }) => active && (!asked.length || asked.some((skill) => skills.includes(skill))))
  const theirs = new Map(crew.map(({ id }): [string, Card[]] => [id, []]))
  for (const card of cards) if (card.technician) theirs.get(card.technician.id)?.push(card)

  const freeIn = (window: Window): Slot[] => crew
    .filter((one) => worksIn(one, window, company) && !overlapped(theirs.get(one.id)!, one.id, window, ''))
    .map((one) => ({ window, technician: one, ...loadOf(one, theirs.get(one.id)!, dayOf(window.start), company), skill: asked.find((skill) => one.skills.includes(skill)) ?? null }))
    .sort((a, b) => a.booked / a.working - b.booked / b.working || a.technician.name.localeCompare(b.technician.name))

  const first = day > today ? day : today
  const found: Slot[] = []
  const add = (slots: readonly Slot[]) => found.push(...slots.filter((slot) => !found.some(({ technician, window }) => technician === slot.technician && overlaps(window, slot.window))))
  if (emergency && first === today) {
    const soonest = new Map<string, Slot>()
    for (const window of hoursFrom(now, zone)) {
      const soon = window.start < wall(now + HOUR, zone)
      for (const slot of freeIn(window)) {
        const { id } = slot.technician
        if (!soonest.has(id) && !(soon && theirs.get(id)!.some(underWay))) soonest.set(id, slot)
      }
    }
    add([...soonest.values()])
  }
  for (let n = 0; n < DAYS && found.length < MOST; n++) {
    for (const typed of usualWindows(company?.hours, dayAfter(first, n), at)) {
      const hours = windowOf(typed)
      if (!('window' in hours) || !hours.window) continue
      const [best] = freeIn(hours.window)
      if (best) add([best])
    }
  }
  return found.slice(0, MOST)
}

/** An hour from each quarter of today on. */
function hoursFrom(now: number, zone: string): Window[] {
  const today = dayOf(wall(now, zone))
  const hours: Window[] = []
  for (let at = Math.ceil(now / QUARTER) * QUARTER; dayOf(wall(at, zone)) === today; at += QUARTER) hours.push({ start: wall(at, zone), end: wall(at + HOUR, zone) })
  return hours
}

function worksIn(technician: Technician, { start, end }: Window, company: Company | null): boolean {
  const day = dayOf(start)
  const shift = shiftOf(technician, company, day)
  return !!shift && start >= `${day}T${shift[0]}` && end <= `${day}T${shift[1]}`
}

function loadOf(technician: Technician, cards: readonly Card[], day: string, company: Company | null): { booked: number; working: number } {
  const booked = cards.reduce((hours, { window }) => hours + (window && dayOf(window.start) === day ? windowHours(window) : 0), 0)
  return { booked, working: workingHours(technician.hours ?? company?.hours ?? {}, day) }
}

const underWay = (card: Card): boolean => ['en_route', 'on_site'].includes(visitStage(card))
