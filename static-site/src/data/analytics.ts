// What was done: sums over finished jobs.
import type { Addresses } from './api'
import { call } from './http'

export type { Measures, Report } from './api'

/** `from` and `to` are days (`2026-11-23`) in the company's zone, both included; without them: today. */
export const getAnalytics = (from?: string, to?: string) =>
  call<Addresses['GET /api/analytics']['answer']>('GET', `/api/analytics${from && to ? `?from=${from}&to=${to}` : ''}`)
