// What a report's numbers mean: periods, shares, comparisons, axes. PURE.
import type { Measures, Report } from '../data/analytics'
import { moneyWords } from '../format/money'
import { dayAfter, dayWords } from '../format/time'
import { w } from '../words/analytics'

export type PeriodName = 'today' | 'week' | 'month' | 'last_month' | 'chosen'

export interface Period {
  name: PeriodName
  from: string
  to: string
}

export const PERIODS: PeriodName[] = ['today', 'week', 'month', 'last_month', 'chosen']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST_DAYS = 400

export function periodOf(query: URLSearchParams, today: string): Period {
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  if (DAY.test(from) && DAY.test(to) && from <= to && daysBetween(from, to) < LONGEST_DAYS) return { name: 'chosen', from, to }
  const first = `${today.slice(0, 8)}01`
  switch (query.get('period')) {
    case 'today': return { name: 'today', from: today, to: today }
    case 'week': return { name: 'week', from: dayAfter(today, -6), to: today }
    case 'last_month': {
      const last = dayAfter(first, -1)
      return { name: 'last_month', from: `${last.slice(0, 8)}01`, to: last }
    }
    default: return { name: 'month', from: first, to: today }
  }
}

/** What a period is compared with: the same days of the month before, or as many days right before. */
export function before({ name, from, to }: Period): { from: string; to: string } {
  if (name === 'month' || name === 'last_month') {
    const end = dayAfter(from, -1)
    const first = `${end.slice(0, 8)}01`
    const same = dayAfter(first, daysBetween(from, to))
    return { from: first, to: name === 'last_month' || same > end ? end : same }
  }
  const length = daysBetween(from, to) + 1
  return { from: dayAfter(from, -length), to: dayAfter(from, -1) }
}

export const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000

/** `Nov 1–22`, `Oct 25 – Nov 3`, `Nov 22` */
export function spanWords(from: string, to: string): string {
  const words = (day: string) => dayWords(day).slice(5)
  if (from === to) return words(from)
  return from.slice(0, 7) === to.slice(0, 7) ? w.within_month(words(from), words(to), Number(from.slice(8)), Number(to.slice(8))) : `${words(from)} – ${words(to)}`
}

export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
export const onTime = (m: Measures): number | null => share(m.on_time, m.with_window)
export const firstVisit = (m: Measures): number | null => share(m.first_visit, m.jobs)
export const approved = (m: Measures): number | null => share(m.quotes_approved, m.quotes_sent)
export const ticket = (m: Measures): number | null => (m.jobs > 0 ? m.value_cents / m.jobs : null)

export const percentWords = (value: number | null): string => (value === null ? '–' : `${Math.round(value * 100)}%`)
/** `$1,284`: whole dollars, where cents would only be noise. */
export const dollarWords = (cents: number | null): string => (cents === null ? '–' : moneyWords(Math.round(cents / 100) * 100).replace(/\.00$/, ''))

/** `48 min`, `3 h 12 min`, `2 d 4 h` */
export function minuteWords(minutes: number | null): string {
  return minutes === null ? '–' : parts(minutes).map(([count, unit]) => `${count} ${unit}`).join(' ')
}

/** The same as numbers with their units, so that the units can be small: `[[3, 'h'], [12, 'min']]`. */
export function parts(minutes: number): [number, string][] {
  const whole = Math.round(minutes)
  if (whole < 60) return [[whole, 'min']]
  if (whole < 48 * 60) return whole % 60 ? [[Math.floor(whole / 60), 'h'], [whole % 60, 'min']] : [[whole / 60, 'h']]
  const hours = Math.round(whole / 60)
  return hours % 24 ? [[Math.floor(hours / 24), 'd'], [hours % 24, 'h']] : [[hours / 24, 'd']]
}

export interface Trend {
  words: string
  /** Undefined: the same. */
  up?: boolean
  better?: boolean
}

/** How a measure moved. `kind` says in what it is told and which direction is good; null without something to compare with. */
export function trend(kind: 'count' | 'money' | 'share' | 'minutes', now: number | null, then: number | null): Trend | null {
  if (now === null || then === null) return null
  if (kind === 'count') {
    if (then === 0) return null
    const percent = Math.round((now / then - 1) * 100)
    return percent === 0 ? { words: w.as_before } : { words: moreOrLess(percent, `${Math.abs(percent)}%`), up: percent > 0, better: percent > 0 }
  }
  if (kind === 'share') {
    const points = Math.round(now * 100) - Math.round(then * 100)
    return points === 0 ? { words: w.as_before } : { words: w.points(Math.abs(points)), up: points > 0, better: points > 0 }
  }
  if (kind === 'money') {
    const dollars = Math.round((now - then) / 100)
    return dollars === 0 ? { words: w.as_before } : { words: moreOrLess(dollars, dollarWords(Math.abs(dollars) * 100)), up: dollars > 0, better: dollars > 0 }
  }
  const minutes = Math.round(now) - Math.round(then)
  return minutes === 0 ? { words: w.as_before } : { words: (minutes > 0 ? w.slower : w.faster)(minuteWords(Math.abs(minutes))), up: minutes > 0, better: minutes < 0 }
}

const moreOrLess = (moved: number, much: string): string => (moved > 0 ? w.more : w.less)(much)

/** Round numbers from 0 to at least `most`, three or four steps. */
export function ticks(most: number): number[] {
  const rough = Math.max(1, most) / 3
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough)!)
  const found = [0]
  while (found.at(-1)! < most || found.length < 2) found.push(found.at(-1)! + step)
  return found
}

/** Shares: from the tenth below the lowest up to 1. */
export function shareTicks(lowest: number): number[] {
  const from = Math.max(0, Math.floor(Math.min(lowest, 0.9) * 10 - 1e-9)) * 10
  const step = 100 - from > 50 ? 25 : 10
  const found: number[] = []
  for (let at = 100; at >= from || found.length < 2; at -= step) found.unshift(at / 100)
  return found[0]! < 0 ? [0, ...found.slice(1)] : found
}

const HEAD = ['jobs', 'value_cents', 'quotes_sent', 'quotes_approved', 'on_time', 'with_window', 'first_visit', 'minutes_to_assign', 'minutes_to_arrive', 'minutes_on_site'] as const

/** Days, then technicians, then the total. A name that a spreadsheet would take for a formula gets a quote mark before it. */
export function csv({ days, technicians, totals }: Report): string {
  const cell = (value: string | number | null) => {
    const text = String(value ?? '')
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const row = (kind: string, name: string, m: Measures) => [kind, name, ...HEAD.map((key) => m[key])].map(cell).join(',')
  return [
    ['kind', 'name', ...HEAD].join(','),
    ...days.map((one) => row('day', one.day, one)),
    ...technicians.map((one) => row('technician', one.name, one)),
    row('total', 'all', totals),
    '',
  ].join('\r\n')
}
