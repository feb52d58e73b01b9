// What the office may do to a job now. Says what the server would (chalicelib/domain/decide.py). PURE.
import type { Job, Quote, Visit } from '../data/jobs'

export type Act =
  | 'assign_technician' | 'unassign_technician' | 'schedule_visit' | 'start_travel' | 'report_running_late' | 'arrive'
  | 'add_note' | 'request_parts' | 'hold_job' | 'resume_job' | 'send_quote' | 'withdraw_quote' | 'approve_quote'
  | 'decline_quote' | 'need_return_visit' | 'complete_job' | 'cancel_job' | 'reopen_job' | 'correct_details' | 'set_priority'

const REOPEN_DAYS = 7
const DAY_MS = 86_400_000

/** The visit that counts: the last one. */
export const visitOf = (job: Job): Visit => job.visits.at(-1)!
/** The newest version, whatever became of it. */
export const quoteOf = (job: Job): Quote | null => job.quotes.at(-1) ?? null
/** The version that waits for an answer. */
export const waitingQuote = (job: Job): Quote | null => (quoteOf(job)?.status === 'sent' ? quoteOf(job) : null)

/** `now`: milliseconds, the server's clock. `day`: the company's today, after which a quote of that last day is over. */
export function isLegal(act: Act, job: Job, now: number, day: string): boolean {
  const at = visitOf(job).status
  if (act === 'add_note' || act === 'request_parts') return job.status !== 'cancelled'
  if (act === 'reopen_job') {
    const days = (Date.parse(utcDay(now)) - Date.parse(utcDay(Date.parse(job.closed_at ?? '')))) / DAY_MS
    return job.status === 'completed' && days <= REOPEN_DAYS
  }
  if (job.status !== 'open') return false
  switch (act) {
    case 'assign_technician':
    case 'schedule_visit': return at !== 'on_site'
    case 'unassign_technician': return at === 'assigned' || at === 'en_route'
    case 'start_travel': return at === 'assigned'
    case 'arrive':
    case 'report_running_late': return at === 'assigned' || at === 'en_route'
    case 'need_return_visit': return at === 'on_site'
    case 'resume_job': return job.held != null
    case 'withdraw_quote': return waitingQuote(job) !== null
    case 'approve_quote':
    case 'decline_quote': return waitingQuote(job) !== null && day <= waitingQuote(job)!.valid_until
    default: return true
  }
}

const utcDay = (instant: number): string => (Number.isNaN(instant) ? '' : new Date(instant).toISOString().slice(0, 10))

/** The buttons in sight, and those behind *More*: what people do next in this state comes first. */
export function offered(job: Job, now: number, day: string): { main: Act[]; more: Act[] } {
  const at = visitOf(job).status
  const can = (act: Act) => isLegal(act, job, now, day)
  const hold: Act = job.held ? 'resume_job' : 'hold_job'
  const FIRST: Partial<Record<Visit['status'], Act[]>> = {
    assigned: ['start_travel', 'arrive', 'schedule_visit'],
    en_route: ['arrive', 'report_running_late', 'schedule_visit'],
    on_site: ['complete_job', 'need_return_visit', hold],
  }
  const main = job.status === 'open' ? (FIRST[at] ?? ['schedule_visit', hold]) : (['reopen_job'] as Act[])
  const rest: Act[] = [hold, 'report_running_late', 'unassign_technician', 'complete_job', 'request_parts', 'set_priority', 'correct_details']
  return { main: main.filter(can), more: rest.filter((act) => can(act) && !main.includes(act)) }
}
