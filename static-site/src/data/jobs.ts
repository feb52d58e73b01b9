// Jobs: the card the board shows, the whole job a drawer shows, and the calls about both.
import type * as api from './api'
import { call } from './http'

export type { Job, JobEvent, JobRecord, JobSummary, OpenJob as NewJobFields, Quote, Text, TextMedium as Medium, Visit, Window } from './api'

export const COLUMNS = ['new', 'assigned', 'en_route', 'in_progress', 'quote_pending', 'completed'] as const
export type Column = (typeof COLUMNS)[number]
/** What stands on the board: never a cancelled job. */
export interface Card extends api.Card {
  column: Column
}
export interface BoardSnapshot extends api.Board {
  cards: Card[]
}
export type Priority = Card['priority']
export type Badge = NonNullable<Card['badges']>[number]
export type LineKind = api.SentLine['kind']
export type QuoteStatus = api.Quote['status']
export type Location = api.Location
export type QuoteLine = api.SentLine
export type PriorityReason = api.Reason
export type KnownCustomer = api.RecordCustomer
/** What the words of an issue decide. */
export type Decided = api.DecidedPriority

type Answer<Address extends keyof api.Addresses> = api.Addresses[Address]['answer']

/** A command as it goes over the wire: `id` is made by the sender, so a repeat changes nothing. */
export interface Command {
  id: string
  command: string
  expected_version?: number
  [field: string]: unknown
}

export const getBoard = () => call<BoardSnapshot>('GET', '/api/board')
export const getTicket = () => call<Answer<'POST /api/board/ticket'>>('POST', '/api/board/ticket')
export const openJob = (fields: api.OpenJob) => call<Answer<'POST /api/jobs'>>('POST', '/api/jobs', fields)
export const getJob = (id: string) => call<Answer<'GET /api/jobs/{reference}'>>('GET', `/api/jobs/${encodeURIComponent(id)}`)
/** Every job of a phone number, newest first. */
export const findJobsOf = (phone: string) => call<api.FoundJobs>('GET', `/api/jobs?${new URLSearchParams({ phone })}`)
export const sendCommand = (job: string, command: Command) =>
  call<Answer<'POST /api/jobs/{reference}/commands'>>('POST', `/api/jobs/${encodeURIComponent(job)}/commands`, command)

export const triageWords = (text: string) => call<Decided>('POST', '/api/triage', { text })

/** The card of a whole job, as the server would draw it; null when the job is off the board. */
export function cardOf(job: api.Job): Card | null {
  if (job.column === 'cancelled') return null
  const quote = job.quotes.at(-1)
  const offered = quote && quote.status !== 'withdrawn' && quote.status !== 'superseded'
  const visit = job.visits.at(-1)
  return {
    id: job.id,
    version: job.version,
    column: job.column,
    priority: job.priority,
    priority_reason: job.priority_reason,
    customer: job.customer.name,
    phone: job.customer.phone,
    location: job.location,
    issue: shortened(job.issue),
    technician: job.technician ?? (job.status === 'completed' ? visit?.technician : null),
    window: job.window,
    opened_at: job.opened_at,
    column_since: job.column_since,
    quote: offered ? { version: quote.version, status: quote.status, total_cents: quote.total_cents } : null,
    badges: job.badges,
    visit: visit?.number ?? 1,
  }
}

const ISSUE_LENGTH = 110

/** One line, cut at a word: as the server shortens it for the card. */
function shortened(issue: string): string {
  const line = issue.split(/\s+/).filter(Boolean).join(' ')
  if (line.length <= ISSUE_LENGTH) return line
  const head = line.slice(0, ISSUE_LENGTH - 1)
  return `${head.slice(head.length / 2).includes(' ') ? head.slice(0, head.lastIndexOf(' ')) : head}…`
}
