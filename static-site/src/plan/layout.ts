// One day as rows of blocks: who does what when, on which line of the row, and what waits for a place. PURE.
import { visitStage } from '../actions/intention'
import { shiftOf } from '../board/load'
import { inOrder, type Moment } from '../board/standing'
import type { Company } from '../data/company'
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { dayOf, wall } from '../format/time'
import { type Axis, extent, hoursAt, lengthOf, type Span } from './axis'
import { skillsOf } from './skills'
import { type Crew, type Warning, warningsOf } from './warnings'

export interface Placed extends Span {
  card: Card
  /** The line within the row, from 0. */
  line: number
  warnings: readonly Warning[]
}

export interface Row {
  technician: Technician
  /** Working hours on the axis; null for a day off. */
  shift: Span | null
  /** Hours promised on that day, finished ones too. */
  booked: number
  lines: number
  blocks: readonly Placed[]
}

export interface DayPlan {
  hours: Span
  rows: readonly Row[]
  tray: readonly Card[]
}

export const underWay = (card: Card): boolean => ['en_route', 'on_site'].includes(visitStage(card))

/** Where a job is on the axis of its day; one that is under way without hours lasts from then until now. */
export function spanOf(axis: Axis, card: Card, now: number, isToday: boolean): Span | null {
  if (card.window && dayOf(card.window.start) === axis.day) {
    const from = hoursAt(axis, card.window.start)
    return { from, to: from + lengthOf(axis, card.window) }
  }
  if (!isToday || !underWay(card)) return null
  const from = Math.max(0, (Date.parse(card.column_since) - axis.midnight) / 3_600_000)
  return { from, to: Math.max(from + 1, (now - axis.midnight) / 3_600_000) }
}

/** Whether an open job without a place in somebody's hours has to find one on that day. */
function waits(card: Card, { now, zone, day }: Moment): boolean {
  if (card.column === 'completed' || underWay(card)) return false
  if (!card.window) return true
  const on = dayOf(card.window.start)
  return on === day || (on < day && day === dayOf(wall(now, zone)))
}

/** Begins at once after another one on its line, or on a line below where it would lie on it. */
function inLines(blocks: Omit<Placed, 'line'>[]): Placed[] {
  const ends: number[] = []
  return blocks
    .sort((a, b) => a.from - b.from || (a.card.id < b.card.id ? -1 : 1))
    .map((block) => {
      const free = ends.findIndex((end) => end <= block.from)
      const line = free < 0 ? ends.length : free
      ends[line] = block.to
      return { ...block, line }
    })
}

export function planOf(cards: Iterable<Card>, technicians: readonly Technician[], company: Company | null, axis: Axis, at: Moment): DayPlan {
  const isToday = at.day === dayOf(wall(at.now, at.zone))
  const crew: Crew = { company, skills: skillsOf(technicians) }
  const theirs = new Map<string, { card: Card; span: Span }[]>(technicians.map(({ id }) => [id, []]))
  const tray: Card[] = []
  for (const card of cards) {
    const held = card.technician && theirs.get(card.technician.id)
    const span = held ? spanOf(axis, card, at.now, isToday) : null
    if (held && span) held.push({ card, span })
    else if (waits(card, at)) tray.push(card)
  }
  const spans: Span[] = []
  const rows: Row[] = []
  for (const technician of inRoster(technicians)) {
    const held = theirs.get(technician.id)!
    if (!technician.active && held.length === 0) continue
    const shift = technician.active ? shiftOf(technician, company, at.day) : null
    const hours = shift && { from: hoursAt(axis, `${at.day}T${shift[0]}`), to: hoursAt(axis, `${at.day}T${shift[1]}`) }
    const jobs = held.map(({ card }) => card)
    const blocks = inLines(held.map(({ card, span }) => ({ card, ...span, warnings: told(card, technician, jobs) })))
    if (hours) spans.push(hours)
    spans.push(...blocks)
    const booked = blocks.reduce((sum, { card, from, to }) => (card.window?.start.startsWith(axis.day) ? sum + to - from : sum), 0)
    rows.push({ technician, shift: hours, booked, lines: blocks.reduce((most, { line }) => Math.max(most, line + 1), 1), blocks })
  }
  function told(card: Card, technician: Technician, jobs: readonly Card[]): readonly Warning[] {
    // What has begun, or waits for the customer's word, is no plan any more.
    if (!card.window || (card.column !== 'assigned' && card.column !== 'new')) return NO_WARNINGS
    return warningsOf(axis, card, technician, card.window, jobs, crew)
  }
  return { hours: extent(spans), rows, tray: inOrder(tray, 'new', at.now, at.zone) }
}

const NO_WARNINGS: readonly Warning[] = []

/** Who takes jobs first, by name. */
export const inRoster = (crew: readonly Technician[]): Technician[] =>
  crew.toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name))

/** `next` with every row and block of `last` that has not changed, so that only what changed is drawn again. */
export function reusing(last: DayPlan | null, next: DayPlan): DayPlan {
  if (!last) return next
  const before = new Map(last.rows.map((row) => [row.technician.id, row]))
  const rows = next.rows.map((row) => {
    const old = before.get(row.technician.id)
    if (!old) return row
    const blocks = row.blocks.map((block) => {
      const same = old.blocks.find(({ card }) => card.id === block.card.id)
      return same && sameBlock(same, block) ? same : block
    })
    const unchanged = old.technician === row.technician && old.lines === row.lines && sameSpan(old.shift, row.shift) && sameItems(old.blocks, blocks)
    return unchanged ? old : { ...row, blocks }
  })
  return {
    hours: sameSpan(last.hours, next.hours) ? last.hours : next.hours,
    rows: sameItems(last.rows, rows) ? last.rows : rows,
    tray: sameItems(last.tray, next.tray) ? last.tray : next.tray,
  }
}

const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean => a.length === b.length && a.every((item, n) => item === b[n])
const sameSpan = (a: Span | null, b: Span | null): boolean => a === b || (!!a && !!b && a.from === b.from && a.to === b.to)
const sameBlock = (a: Placed, b: Placed): boolean =>
  a.card === b.card && a.line === b.line && sameSpan(a, b) && sameItems(a.warnings.map(({ words }) => words), b.warnings.map(({ words }) => words))
