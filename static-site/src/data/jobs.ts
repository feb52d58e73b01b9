// Jobs: the card the board shows, the whole job a drawer shows, and the calls about both.
import { call } from './http'
import type { Company } from './company'
import type { You } from './session'
import type { Technician } from './technicians'

export const COLUMNS = ['new', 'assigned', 'en_route', 'in_progress', 'quote_pending', 'completed'] as const
export type Column = (typeof COLUMNS)[number]
export type Priority = 'emergency' | 'urgent' | 'routine'
export type Badge =
  | 'emergency' | 'urgent' | 'hold' | 'no_access' | 'quote_approved' | 'quote_declined' | 'parts_asked'
  | 'question_asked' | 'text_failed' | 'no_texts' | 'unread_reply' | 'on_site' | 'en_route'
  | 'declined_by_technician' | 'late_action' | 'from_form'
export type LineKind = 'part' | 'labor' | 'fee' | 'discount'
export type QuoteStatus = 'sent' | 'approved' | 'declined' | 'withdrawn' | 'superseded' | 'expired'

/** The promise to the customer; local to the company's zone: `{"start": "2026-11-22T13:00", "end": "2026-11-22T15:00"}`. */
export interface Window {
  start: string
  end: string
}

export interface Location {
  street: string
  town?: string | null
}

/** Exactly what the board shows of a job. Absent means null. */
export interface Card {
  id: string
  version: number
  column: Column
  priority: Priority
  priority_reason?: string | null
  customer: string
  phone: string
  location: Location
  issue: string
  technician?: { id: string; name: string } | null
  window?: Window | null
  opened_at: string
  column_since: string
  quote?: { version: number; status: QuoteStatus; total_cents: number } | null
  badges?: Badge[]
  visit?: number
}

export interface QuoteLine {
  kind: LineKind
  description: string
  quantity: number
  unit_price_cents: number
  taxable?: boolean
  total_cents: number
}

export interface Quote {
  version: number
  status: QuoteStatus
  lines: QuoteLine[]
  notes?: string | null
  subtotal_cents: number
  tax_cents: number
  tax_percent: number
  tax_kinds: LineKind[]
  total_cents: number
  sent_at: string
  sent_by?: string | null
  valid_until: string
  answered_at?: string | null
  answer?: {
    name?: string | null
    reason?: string | null
    by?: unknown
    /** Kept of an answer on the page: the consent in the customer's words, who sent it, and what was shown. */
    wording?: string
    ip?: string
    shown_sha256?: string
  } | null
}

export interface Visit {
  number: number
  status: 'planned' | 'assigned' | 'en_route' | 'on_site' | 'done' | 'no_access' | 'cancelled'
  technician?: { id: string; name: string } | null
  window?: Window | null
  assigned_at?: string | null
  started_at?: string | null
  eta_minutes?: number | null
  arrived_at?: string | null
  ended_at?: string | null
}

export interface PriorityReason {
  kind: string
  words: string
  sentence: string
  start: number
  end: number
}

export interface Job {
  id: string
  version: number
  column: Column | null
  status: 'open' | 'completed' | 'cancelled'
  priority: Priority
  priority_reason?: string | null
  priority_reasons?: PriorityReason[]
  /** Who set the priority, when a person did. */
  priority_by?: string | null
  customer: { name: string; phone: string; language?: 'en' | 'es'; texts_allowed: boolean }
  location: Location
  issue: string
  source: string
  opened_at: string
  closed_at?: string | null
  column_since: string
  window?: Window | null
  technician?: { id: string; name: string } | null
  visits: Visit[]
  quotes: Quote[]
  held?: { reason: string; text?: string | null; until?: string | null } | null
  unread_replies?: number
  badges?: Badge[]
}

export interface JobEvent {
  type: string
  at: string
  tapped_at?: string | null
  /** The same, of something that came after its link was over. */
  tapped?: string
  /** Absent: Truckroll itself. */
  by?: { role: string; id?: string | null; name?: string | null }
  command_id: string
  taken_back?: boolean
  [field: string]: unknown
}

export interface Text {
  id: string
  phone: string
  to: 'customer' | 'technician'
  name: string
  direction: 'out' | 'in'
  body: string
  state: 'waiting' | 'claimed' | 'sent' | 'delivered' | 'failed' | 'unknown' | 'received'
  reason?: string | null
  at: string
  /** Of a text that waits: when it leaves. */
  held_until?: string | null
  /** The whole day, `2026-11-24`, of which a technician is told in one text. */
  day?: string | null
  /** Who of the office wrote it. */
  by?: { id: string; name: string } | null
  /** The job it belongs to; empty for none. */
  job: string
  /** It came in, or failed, and nobody has read it. */
  unread: boolean
  /** It failed, or nobody knows, and nobody has seen to it. */
  failing: boolean
  seen_to: { how: 'sent_again' | 'told_by_phone'; by: { id: string; name: string }; at: string } | null
  media?: Medium[]
}

/** What came with a text. `type` and `url` are there once it is stored, `reason` when it was refused. */
export interface Medium {
  id: string
  state: 'fetching' | 'stored' | 'refused'
  type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'image/gif' | null
  reason: string | null
  url: string | null
}

/** A job in a list of a customer's jobs. */
export interface JobSummary {
  id: string
  opened_at: string
  closed_at: string | null
  status: Job['status']
  column: Column | 'cancelled'
  issue: string
  location: Location
  customer: string
  phone: string
  /** The last one's name. */
  technician: string | null
  /** What was approved; null without an approved quote. */
  value_cents: number | null
}

export interface KnownCustomer {
  name: string
  phone: string
  language?: 'en' | 'es'
  texts_allowed: boolean
  /** STOP was said from that phone; only START undoes it. */
  opted_out?: boolean
}

export interface JobRecord {
  job: Job
  events: JobEvent[]
  customer: KnownCustomer
  earlier_jobs: JobSummary[]
  texts: Text[]
}

export interface BoardSnapshot {
  cards: Card[]
  technicians: Technician[]
  company: Company
  /** The server's clock. */
  now: string
  you: You
}

export interface NewJobFields {
  /** The command's id: sending it again answers the same job. */
  id: string
  customer: { name: string; phone: string; language?: 'en' | 'es'; texts_allowed: boolean }
  location: string | Location
  issue: string
  window?: Window
  technician_id?: string
  priority?: Priority
}

/** A command as it goes over the wire: `id` is made by the sender, so a repeat changes nothing. */
export interface Command {
  id: string
  command: string
  expected_version?: number
  [field: string]: unknown
}

/** What the words of an issue decide. */
export interface Decided {
  priority: Priority
  reasons: PriorityReason[]
}

export const triageWords = (text: string) => call<Decided>('POST', '/api/triage', { text })
export const getBoard = () => call<BoardSnapshot>('GET', '/api/board')
export const getTicket = () => call<{ url: string }>('POST', '/api/board/ticket')
export const openJob = (fields: NewJobFields) => call<{ job: Job }>('POST', '/api/jobs', fields)
export const getJob = (id: string) => call<JobRecord>('GET', `/api/jobs/${encodeURIComponent(id)}`)
/** Every job of a phone number, newest first. */
export const findJobsOf = (phone: string) => call<{ jobs: JobSummary[] }>('GET', `/api/jobs?${new URLSearchParams({ phone })}`)
export const sendCommand = (job: string, command: Command) =>
  call<{ job: Job }>('POST', `/api/jobs/${encodeURIComponent(job)}/commands`, command)

/** The card of a whole job, as the server would draw it; null when the job is off the board. */
export function cardOf(job: Job): Card | null {
  if (job.column === null || job.status === 'cancelled') return null
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
