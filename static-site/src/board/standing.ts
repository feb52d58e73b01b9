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
  if (underWay || on === null) return isToday ? 'shown' : 'elsewhere'
  if (on === day) return 'shown'
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
const LAST = '9999'

/** Emergency, then overdue, then what the column head says; the reference decides between equals, so two boards agree. */
export function inOrder(cards: Card[], column: Column, now: number, zone: string): Card[] {
  const rank = (card: Card) => {
    if (column === 'completed') return 2
    return card.priority === 'emergency' ? 0 : lateBy(card, now, zone) > 0 ? 1 : 2
  }
  const within = (a: Card, b: Card): number => {
    switch (column) {
      case 'new': return compare(a.opened_at, b.opened_at)
      case 'assigned':
      case 'en_route': return compare(a.window?.start ?? LAST, b.window?.start ?? LAST) || compare(a.column_since, b.column_since)
      case 'in_progress':
      case 'quote_pending': return compare(a.column_since, b.column_since)
      case 'completed': return compare(b.column_since, a.column_since)
    }
  }
  const ranked = cards.map((card) => [rank(card), card] as const)
  ranked.sort(([r, a], [s, b]) => r - s || within(a, b) || compare(a.id, b.id))
  return ranked.map(([, card]) => card)
}

export interface ColumnView {
  shown: Card[]
  later: Card[]
}

/** Every column of that day, in order. `wanted` is the filter. */
export function columnsOf(cards: Iterable<Card>, at: Moment, wanted: (card: Card) => boolean): Record<Column, ColumnView> {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, { shown: [], later: [] }])) as unknown as Record<Column, ColumnView>
  for (const card of cards) {
    const where = place(card, at)
    if (where !== 'elsewhere' && wanted(card)) columns[card.column][where].push(card)
  }
  for (const column of COLUMNS) {
    columns[column].shown = inOrder(columns[column].shown, column, at.now, at.zone)
    columns[column].later.sort((a, b) => compare(a.window!.start, b.window!.start) || compare(a.id, b.id))
  }
  return columns
}
