// What was done: sums over finished jobs.
import { call } from './http'

export interface Measures {
  jobs: number
  /** What customers approved. */
  value_cents: number
  quotes_sent: number
  quotes_approved: number
  on_time: number
  with_window: number
  /** Means; null without a job to take one from. */
  minutes_to_assign: number | null
  minutes_to_arrive: number | null
  minutes_on_site: number | null
}

export interface Report {
  from: string
  to: string
  totals: Measures
  days: (Measures & { day: string })[]
  technicians: (Measures & { id: string; name: string })[]
}

/** `from` and `to` are days (`2026-11-23`) in the company's zone, both included; without them: today. */
export const getAnalytics = (from?: string, to?: string) =>
  call<Report>('GET', `/api/analytics${from && to ? `?from=${from}&to=${to}` : ''}`)
