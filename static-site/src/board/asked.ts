// What an address asks the board to show: a day, a filter, words to find. PURE. Hostile or stale values are as if they were not there.
import type { Badge, Priority } from '../data/jobs'

export const EXCEPTIONS = ['emergency', 'late', 'conflict', 'unread_reply', 'text_failed', 'question_asked'] as const
export type Exception = (typeof EXCEPTIONS)[number]
export const PRIORITIES = ['emergency', 'urgent', 'routine'] as const
export const BADGES = [
  'hold', 'no_access', 'quote_approved', 'quote_declined', 'parts_asked', 'question_asked', 'text_failed', 'no_texts',
  'unread_reply', 'declined_by_technician', 'from_form',
] as const satisfies readonly Badge[]

/** The names an address uses, in the order it uses them. */
export const ASKED = ['day', 'technician', 'priority', 'badge', 'only', 'find'] as const
export type Asked = Record<(typeof ASKED)[number], string>

export interface Filter {
  only: Exception | ''
  technician: string
  priority: Priority | ''
  badge: Badge | ''
  /** Words that must be found on the card. */
  find: string
}

export const NO_FILTER: Filter = { only: '', technician: '', priority: '', badge: '', find: '' }

const among = <Value extends string>(values: readonly Value[], value: string | null): Value | '' =>
  values.find((one) => one === value) ?? ''

/** `NO_FILTER` itself when nothing is left out. */
export function filterOf(query: URLSearchParams, technicians: readonly { id: string }[]): Filter {
  const filter: Filter = {
    only: among(EXCEPTIONS, query.get('only')),
    technician: among(technicians.map(({ id }) => id), query.get('technician')),
    priority: among(PRIORITIES, query.get('priority')),
    badge: among(BADGES, query.get('badge')),
    find: query.get('find')?.trim() ?? '',
  }
  return Object.values(filter).some(Boolean) ? filter : NO_FILTER
}

/** Further ahead than anybody plans, and near enough to count days. */
const FURTHEST_YEARS = 2

/** The last day that can be looked at. */
export const furthest = (today: string): string => `${Number(today.slice(0, 4)) + FURTHEST_YEARS}${today.slice(4, 8)}28`

/** A day after `today`; null for today, a day that is over, and what is no day. Days before today are not on the board. */
export function dayIn(text: string | null, today: string): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text) || text <= today || text > furthest(today)) return null
  const at = new Date(`${text}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null
}
