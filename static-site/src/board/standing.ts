// Where each card stands on a chosen day: shown or later, late or in conflict, in which order. PURE: the clock is an argument.
import { type Card, type Column, COLUMNS } from '../data/jobs'
import { dayOf, instantOf, overlaps, wall } from '../format/time'

export interface Moment {
  /** Milliseconds, the server's clock. */
  now: number
  zone: string
  /** The day looked at, `2026-11-23`. */
  day: string
}

const WAITS: readonly Column[] = ['new', 'assigned', 'en_route']

/** Milliseconds since the promised window ended while nobody has arrived; 0 when nothing is late. */
export function lateBy(card: Card, now: number, zone: string): number {
  if (!card.window || !WAITS.includes(card.column)) return 0
  if (wall(now, zone) <= card.window.end.slice(0, 16)) return 0
  return Math.max(0, now - instantOf(card.window.end, zone))
}

/** Whether a card is drawn on that day, waits under *Later*, or belongs to another day. */
export function place(card: Card, { now, zone, day }: Moment): 'shown' | 'later' | 'elsewhere' {
  const isToday = day === dayOf(wall(now, zone))
  const on = card.window ? dayOf(card.window.start) : null
  const underWay = card.column === 'en_route' || card.column === 'in_progress' || card.column === 'completed'
  if (underWay) return isToday ? 'shown' : 'elsewhere'
  // What has no window yet can have one on any day.
  if (on === null || on === day) return 'shown'
  if (on > day) return 'later'
  return isToday ? 'shown' : 'elsewhere'
}

/** Ids of cards whose technician is promised to somebody else in the same hours. */
export function conflicts(cards: Iterable<Card>): Set<string> {
  const byTechnician = new Map<string, Card[]>()
  for (const card of cards) {
    if (!card.technician || !card.window || card.column === 'completed' || card.column === 'quote_pending') continue
    const held = byTechnician.get(card.technician.id)
    if (held) held.push(card)
    else byTechnician.set(card.technician.id, [card])
  }
  const found = new Set<string>()
  for (const held of byTechnician.values()) {
    held.sort((a, b) => compare(a.window!.start, b.window!.start))
    for (let i = 0; i < held.length; i++) {
      for (let j = i + 1; j < held.length && held[j]!.window!.start < held[i]!.window!.end; j++) {
        if (!overlaps(held[i]!.window!, held[j]!.window!)) continue
        found.add(held[i]!.id)
        found.add(held[j]!.id)
      }
    }
  }
  return found
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const LAST = '9999-12-31T23:59'
/** How much of what a column is sorted by is a rank and an hour. */
const HOUR = '22026-11-23T08'.length

/** What a column is sorted by, as texts that compare: the emergencies, then the overdue, then what its head says. */
function sortedBy(card: Card, column: Column, now: number, zone: string): string {
  const rank = column === 'completed' ? 2 : card.priority === 'emergency' ? 0 : lateBy(card, now, zone) > 0 ? 1 : 2
  const by = column === 'new' ? card.opened_at
    : column === 'assigned' || column === 'en_route' ? (card.window?.start.slice(0, 16) ?? LAST) + card.column_since
    : card.column_since
  return rank + by
}

function ordered(cards: Card[], column: Column, now: number, zone: string): (readonly [string, Card])[] {
  const keyed = cards.map((card) => [sortedBy(card, column, now, zone), card] as const)
  return keyed.sort(([r, a], [s, b]) => (column === 'completed' ? compare(s, r) : compare(r, s)) || compare(a.id, b.id))
}

/** As `sortedBy` says, what was completed last first; the reference decides between equals, so two boards agree. */
export const inOrder = (...of: Parameters<typeof ordered>): Card[] => ordered(...of).map(([, card]) => card)

export interface ColumnView {
  shown: Card[]
  later: Card[]
  /** `shown`, cut where the rank or the hour that it is sorted by changes: what comes or goes leaves the other runs as they are. */
  runs: Map<string, Card[]>
}

/** Every column of that day, in order. `wanted` is the filter. */
export function columnsOf(cards: Iterable<Card>, at: Moment, wanted: (card: Card) => boolean): Record<Column, ColumnView> {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, { shown: [], later: [], runs: new Map() }])) as unknown as Record<Column, ColumnView>
  for (const card of cards) {
    const where = place(card, at)
    if (where !== 'elsewhere' && wanted(card)) columns[card.column][where].push(card)
  }
  for (const column of COLUMNS) {
    const view = columns[column]
    view.shown = ordered(view.shown, column, at.now, at.zone).map(([key, card]) => {
      const hour = key.slice(0, HOUR), run = view.runs.get(hour)
      run ? run.push(card) : view.runs.set(hour, [card])
      return card
    })
    view.later.sort((a, b) => compare(a.window!.start, b.window!.start) || compare(a.id, b.id))
  }
  return columns
}
