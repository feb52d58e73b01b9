// The hours of one day as a line: elapsed hours since the company's midnight, so that a block is as long as its job also on
// the days the clocks change. PURE.
import type { Window } from '../data/jobs'
import { dayAfter, instantOf, wall } from '../format/time'
import { w } from '../words/board'

const HOUR = 3_600_000
const DAY_HOURS = 24
/** Blocks begin on quarters of an hour. */
export const STEP = 0.25

export interface Axis {
  /** `2026-11-23` */
  day: string
  zone: string
  /** The instant of the company's midnight. */
  midnight: number
  /** The clocks do not change on that day or the next: hours can be counted without asking the zone. */
  even: boolean
}

export function axisOf(day: string, zone: string): Axis {
  const midnight = instantOf(`${day}T00:00`, zone)
  const after = instantOf(`${dayAfter(day, 2)}T00:00`, zone)
  return { day, zone, midnight, even: after - midnight === 2 * DAY_HOURS * HOUR }
}

/** Hours from midnight to a time on the company's wall; more than 24 after it, below 0 before. */
export function hoursAt(axis: Axis, local: string): number {
  if (axis.even) return (Date.parse(`${local.slice(0, 16)}Z`) - Date.parse(`${axis.day}T00:00Z`)) / HOUR
  return (instantOf(local, axis.zone) - axis.midnight) / HOUR
}

/** What the company's wall shows that many hours after midnight. */
export function localAt(axis: Axis, hours: number): string {
  if (axis.even) return new Date(Date.parse(`${axis.day}T00:00Z`) + Math.round(hours * 60) * 60_000).toISOString().slice(0, 16)
  return wall(axis.midnight + Math.round(hours * 60) * 60_000, axis.zone)
}

export const snapped = (hours: number): number => Math.round(hours / STEP) * STEP

/** The window between two hours; an hour that the clocks show twice cannot end before it began. */
export function windowOn(axis: Axis, from: number, to: number): Window {
  const start = localAt(axis, from)
  let end = localAt(axis, Math.max(to, from + STEP))
  for (let more = STEP; end <= start; more += STEP) end = localAt(axis, to + more)
  return { start, end }
}

/** How long a window lasts on that axis, in hours. */
export const lengthOf = (axis: Axis, window: Window): number => Math.max(STEP, hoursAt(axis, window.end) - hoursAt(axis, window.start))

const DEFAULT_HOURS = 2

/** Within this of its own hours a block that is given to somebody else keeps them: a hand is not a ruler. */
const KEEPS = 0.2

/** A job moved so that it begins near `hours`: on a quarter, as long as it was; two hours where nobody said. */
export function movedTo(axis: Axis, window: Window | null | undefined, hours: number, keeps: boolean): Window {
  if (!window) return windowOn(axis, snapped(hours), snapped(hours) + DEFAULT_HOURS)
  const was = hoursAt(axis, window.start)
  if (keeps && Math.abs(hours - was) < KEEPS) return window
  const from = snapped(hours)
  return from === was ? window : windowOn(axis, from, from + lengthOf(axis, window))
}

/** One end of a window dragged to `hours`; the other end stays, and a quarter of an hour always does. Never a whole day: its two times would be one. */
export function resized(axis: Axis, window: Window, edge: 'start' | 'end', hours: number): Window {
  const from = hoursAt(axis, window.start)
  const to = from + lengthOf(axis, window)
  if (edge === 'start') return windowOn(axis, Math.max(Math.min(snapped(hours), to - STEP), to - DAY_HOURS + STEP), to)
  return windowOn(axis, from, Math.min(Math.max(snapped(hours), from + STEP), from + DAY_HOURS - STEP))
}

/** The same hours of the wall on another day. */
export function onDay(window: Window, day: string): Window {
  const nights = Math.round((Date.parse(window.end.slice(0, 10)) - Date.parse(window.start.slice(0, 10))) / (DAY_HOURS * HOUR))
  return { start: `${day}T${window.start.slice(11, 16)}`, end: `${dayAfter(day, nights)}T${window.end.slice(11, 16)}` }
}

export interface Span {
  from: number
  to: number
}

const USUAL: Span = { from: 8, to: 18 }
const LEAST_HOURS = 6

/** From the earliest of these to the latest, in whole hours. */
export function extent(spans: Iterable<Span>): Span {
  let from = Infinity
  let to = -Infinity
  for (const span of spans) {
    from = Math.min(from, Math.floor(span.from))
    to = Math.max(to, Math.ceil(span.to))
  }
  if (from >= to) return USUAL
  return { from: Math.max(0, from), to: Math.max(to, Math.max(0, from) + LEAST_HOURS) }
}

/** `7 AM`, `7:30` */
export function hourWords(local: string): string {
  const hours = Number(local.slice(11, 13))
  const minutes = local.slice(14, 16)
  return `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`} ${hours < 12 ? w.am : w.pm}`
}
