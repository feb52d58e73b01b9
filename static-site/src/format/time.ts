// Times as people say them, always in the company's zone. Pure: the clock is an argument.
import type { Window } from '../data/jobs'
import { w } from '../words/board'
import { locale } from '../words/language'

const MINUTE = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: string, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${zone} ${key}`
  let made = formats.get(name)
  if (!made) formats.set(name, (made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })))
  return made
}

let last = { instant: NaN, zone: '', wall: '' }

/** An instant on the company's wall: `2026-11-22T13:05`. Comparable as a string. */
export function wall(instant: number, zone: string): string {
  // A whole board asks for the same moment.
  if (instant !== last.instant || zone !== last.zone) last = { instant, zone, wall: computeWall(instant, zone) }
  return last.wall
}

function computeWall(instant: number, zone: string): string {
  const parts: Record<string, string> = {}
  const made = format(zone, 'wall', {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
  for (const { type, value } of made.formatToParts(instant)) parts[type] = value
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/** The instant of a time on the company's wall. Of a time that daylight saving skips: the one an hour later. */
export function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local.slice(0, 16)}Z`)
  const once = asUtc - offset(asUtc, zone)
  const twice = asUtc - offset(once, zone)
  return wall(twice, zone) === local.slice(0, 16) ? twice : Math.max(once, twice)
}

function offset(instant: number, zone: string): number {
  return Date.parse(`${wall(instant, zone)}Z`) - Math.floor(instant / MINUTE) * MINUTE
}

export const dayOf = (local: string): string => local.slice(0, 10)
export const today = (now: number, zone: string): string => dayOf(wall(now, zone))

/** The day `count` days after `day`; both are `2026-11-22`. */
export function dayAfter(day: string, count = 1): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** `Mon, Nov 23` */
export function dayWords(day: string): string {
  return format('UTC', 'day', { weekday: 'short', month: 'short', day: 'numeric' }).format(Date.parse(`${day}T12:00Z`))
}

/** `Monday, November 23` */
export function longDayWords(day: string): string {
  return format('UTC', 'long', { weekday: 'long', month: 'long', day: 'numeric' }).format(Date.parse(`${day}T12:00Z`))
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export const weekday = (day: string) => WEEKDAYS[new Date(`${day}T12:00Z`).getUTCDay()]!

function hour(local: string): [text: string, half: string] {
  const hours = Number(local.slice(11, 13))
  const minutes = local.slice(14, 16)
  return [`${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}`, hours < 12 ? w.am : w.pm]
}

/** `10–12 PM`: AM or PM once, at the end. On another day than `day`, with the day first. */
export function windowWords(window: Window, day?: string): string {
  const [from] = hour(window.start)
  const [to, half] = hour(window.end)
  const hours = `${from}–${to} ${half}`
  const on = dayOf(window.start)
  if (!day || on === day) return hours
  const near = Math.abs(Date.parse(on) - Date.parse(day)) < 6 * 86_400_000 && on > day
  return `${near ? dayWords(on).slice(0, 3) : dayWords(on).slice(5)} ${hours}`
}

/** The same window as texts to people spell it: `10 AM to 12 PM`. */
export function windowSpelled(window: Window): string {
  return w.spelled(hour(window.start).join(' '), hour(window.end).join(' '))
}

/** `8:54 AM` on the company's wall. */
export function timeWords(instant: number, zone: string): string {
  return format(zone, 'time', { hour: 'numeric', minute: '2-digit' }).format(instant)
}

/** `Nov 23, 8:54 AM` on the company's wall. */
export function momentWords(instant: number, zone: string): string {
  return format(zone, 'moment', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(instant)
}

/** Minutes to 1 h, `1h 20m` to 3 h, then hours, then days. */
export function ageWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE))
  if (minutes < 60) return `${minutes}m`
  const hours = Math.floor(minutes / 60)
  if (hours < 3) return minutes % 60 ? `${hours}h ${minutes % 60}m` : `${hours}h`
  return hours < 48 ? `${hours}h` : `${Math.floor(hours / 24)}d`
}

/** A window's length in hours. */
export const windowHours = (window: Window): number =>
  Math.max(0, (Date.parse(`${window.end}Z`) - Date.parse(`${window.start}Z`)) / 3_600_000)

export const overlaps = (one: Window, other: Window): boolean => one.start < other.end && other.start < one.end
