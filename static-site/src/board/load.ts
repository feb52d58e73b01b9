// How full a technician's day is, and what one more job would do to it. PURE.
import type { Company, DayHours, WeekHours } from '../data/company'
import type { Card, Window } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { dayOf, overlaps, weekday, windowHours } from '../format/time'
import { familyName } from '../format/words'
import { askedSkills, skillsOf } from '../plan/skills'
import { w } from '../words/board'

export interface Load {
  booked: number
  working: number
  /** The job under way today: on site before en route. */
  now: Card | null
  /** The next promised one, when nothing is under way. */
  next: Card | null
  /** Open jobs of any day. */
  open: number
}

const NOTHING: Load = { booked: 0, working: 0, now: null, next: null, open: 0 }

export function loadsOf(cards: Iterable<Card>, technicians: readonly Technician[], company: Company | null, day: string, today: string): Map<string, Load> {
  const loads = new Map<string, Load>()
  for (const technician of technicians) {
    loads.set(technician.id, { ...NOTHING, working: workingHours(technician.hours ?? company?.hours ?? {}, day) })
  }
  for (const card of cards) {
    const load = card.technician && loads.get(card.technician.id)
    if (!load) continue
    if (card.column !== 'completed') load.open++
    if (card.window && dayOf(card.window.start) === day) load.booked += windowHours(card.window)
    const onSite = card.column === 'in_progress'
    if (day === today && (onSite || (card.column === 'en_route' && load.now?.column !== 'in_progress'))) load.now = card
    const sooner = card.window && dayOf(card.window.start) >= day && card.window.start < (load.next?.window?.start ?? '9999')
    if (card.column === 'assigned' && sooner) load.next = card
  }
  return loads
}

/** `["08:00", "17:00"]`, or null for a day off. */
export const shiftOf = (technician: Technician, company: Company | null, day: string): DayHours =>
  (technician.hours ?? company?.hours ?? {})[weekday(day)] ?? null

export function workingHours(hours: WeekHours, day: string): number {
  const span = hours[weekday(day)]
  return span ? windowHours({ start: `${day}T${span[0]}`, end: `${day}T${span[1]}` }) : 0
}

/** The job of that technician that a window would overlap; the job that is moved does not count. */
export function overlapped(cards: Iterable<Card>, technician: string, window: Window | null | undefined, except: string): Card | null {
  if (!window) return null
  for (const card of cards) {
    if (card.id === except || card.technician?.id !== technician || !card.window) continue
    if (card.column === 'completed' || card.column === 'quote_pending') continue
    if (overlaps(card.window, window)) return card
  }
  return null
}

/** What it would mean that `technician` gets the job: free then, with a skill it asks for, or what speaks against it. */
export function meaningFor(card: Card, technician: Technician, cards: Iterable<Card>, crew: readonly Technician[]): { words: string; clash: boolean } {
  const asked = askedSkills(card.issue, skillsOf(crew))
  const has = asked.find((skill) => technician.skills.includes(skill))
  const lacks = has ? undefined : asked[0]
  const other = overlapped(cards, technician.id, card.window, card.id)
  const then = other ? w.overlaps(familyName(other.customer)) : card.window ? w.free_then : ''
  const words = has ? w.and_has(then, has) : [then, lacks && w.no_skill(lacks)].filter(Boolean).join(', ')
  return { words, clash: Boolean(other || lacks) }
}

/** `8`, `8.5`, `7.25` */
export const hoursWords = (hours: number): string => String(Math.round(hours * 100) / 100)

/** `8.5 h`, or that nobody expects work of that day. */
export const workingWords = (hours: number): string => (hours ? `${hoursWords(hours)} h` : w.off)
