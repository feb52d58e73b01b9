// Every event of a job's record as a sentence people say: who, then what. PURE.
import type { JobEvent, Window } from '../data/jobs'
import { moneyWords } from '../format/money'
import { dayOf, dayWords, wall, windowWords } from '../format/time'
import { counted } from '../format/words'

export interface Sentence {
  who: string
  what: string
}

interface Telling<Event = JobEvent> {
  event: Event
  who: string
  office: boolean
  events: readonly JobEvent[]
  window(name: string): string
}

const said = (text: unknown): string => (typeof text === 'string' && text !== '' ? `“${text}”` : '')
/** `: “…”`, or nothing. */
const quoted = (text: unknown): string => (said(text) ? `: ${said(text)}` : '')
const onVisit = (visit: unknown): string => (typeof visit === 'number' && visit > 1 ? ` for visit ${visit}` : '')
type Of<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>
const reader = ({ to }: { to: string }): string => (to === 'technician' ? 'the technician' : 'the customer')
const TOLD_BY: Record<string, string> = { dispatcher: 'from a phone call', form: 'with the request form' }

const DETAILS: Record<string, (event: Of<'details_corrected'>) => string> = {
  name: (event) => `the name to ${said(event.customer.name)}`,
  phone: () => 'the phone number',
  language: (event) => `the language to ${event.customer.language === 'es' ? 'Spanish' : 'English'}`,
  texts_allowed: (event) => (event.customer.texts_allowed ? 'texts to allowed' : 'texts to not allowed'),
  location: ({ location: { street, town } }) => `the address to ${said([street, town].filter(Boolean).join(', '))}`,
  issue: (event) => `the issue to ${said(event.issue)}`,
}

const WANTED: Record<string, string> = {
  start_travel: 'on the way', arrive: 'arrived', complete_job: 'completed', add_note: 'a note', add_photo: 'a photo', request_parts: 'a parts request',
  report_no_access: 'no access', hold_job: 'hold', resume_job: 'resume', send_quote: 'a quote', schedule_visit: 'a new window',
  need_return_visit: 'a return visit', report_running_late: 'running late', decline_assignment: 'turned down',
}

const SENTENCES: { [Type in JobEvent['type']]: (telling: Telling<Of<Type>>) => string } = {
  job_opened: ({ event, window, office }) =>
    `${office ? 'opened the job' : 'asked for help'} ${TOLD_BY[event.source] ?? ''}`.trim()
    + (event.window ? `, ${window('window')}` : '') + priorityOf(event),
  details_corrected: ({ event, events }) => {
    const before = events.findLast((one) => 'priority' in one && one.at < event.at) as Of<'priority_set'> | undefined
    return `corrected ${(event.changed ?? []).map((name) => DETAILS[name]?.(event) ?? name).join(', ') || 'details'}`
      + (before?.priority === event.priority ? '' : priorityOf(event))
  },
  priority_set: ({ event }) => `set the priority to ${event.priority}`,
  visit_scheduled: ({ event, window }) => {
    const reason = quoted(event.reason)
    if (!event.window) return `took the window ${window('was')} away${reason}`
    return event.was ? `moved the visit from ${window('was')} to ${window('window')}${reason}` : `set the window to ${window('window')}${reason}`
  },
  technician_assigned: ({ event, window }) =>
    `assigned ${event.technician.name}${onVisit(event.visit)}${event.window ? `, ${window('window')}` : ''}`,
  technician_removed: ({ event }) =>
    event.declined ? `turned the visit down${quoted(event.reason)}` : `took ${event.technician.name} off the job`,
  technician_en_route: ({ event, office }) => {
    if (event.inferred) return office ? 'reported the technician on the way (follows from the arrival)' : 'left for the job (follows from the arrival)'
    const eta = typeof event.eta_minutes === 'number' ? `, ${counted(event.eta_minutes, 'minute')}` : ''
    return `${office ? 'reported the technician on the way' : 'left for the job'}${eta}`
  },
  running_late: ({ event, office }) => `${office ? 'reported the technician' : 'is'} running ${counted(event.minutes, 'minute')} late`,
  technician_arrived: ({ office }) => (office ? 'reported the technician arrived' : 'arrived'),
  note_added: ({ event }) => `noted${quoted(event.text)}`,
  parts_requested: ({ event }) => `asked for parts${quoted(event.text)}`,
  photo_added: ({ event }) => `added a photo${quoted(event.text)}`,
  question_asked: ({ event }) => `asked about quote ${event.quote}${quoted(event.text)}`,
  no_access_reported: ({ event }) => `could not get in${quoted(event.text)}`,
  job_held: ({ event }) =>
    `put the job on hold: ${event.reason}${event.until ? `, until ${dayWords(event.until)}` : ''}${said(event.text) ? `. ${said(event.text)}` : ''}`,
  job_resumed: () => 'resumed the job',
  quote_sent: ({ event }) => `sent quote ${event.quote}, ${moneyWords(event.total_cents)}`,
  quote_withdrawn: ({ event }) => `withdrew quote ${event.quote}`,
  quote_approved: ({ event, office }) => {
    const { name } = event.answer
    return office ? `noted that ${name || 'the customer'} approved quote ${event.quote} by phone`
      : `approved quote ${event.quote}${name ? `, signed ${said(name)}` : ''}`
  },
  quote_declined: ({ event, office }) => {
    const { name, reason } = event.answer
    return (office ? `noted that ${name || 'the customer'} declined quote ${event.quote} by phone` : `declined quote ${event.quote}`) + quoted(reason)
  },
  quote_expired: ({ event }) => `closed quote ${event.quote}: its time is over`,
  return_visit_needed: ({ event, office }) => `${office ? 'planned another visit' : 'needs another visit'}${quoted(event.text)}`,
  job_completed: ({ event }) => `completed the job${quoted(event.text)}`,
  job_cancelled: ({ event }) => `cancelled the job${quoted(event.reason)}`,
  job_reopened: () => 'reopened the job',
  step_taken_back: ({ event, events }) => {
    const undone = events.find((one) => one.command_id === event.undoes)
    return undone ? `took back: ${sentenceOf(undone, events).what}` : 'took the last step back'
  },
  text_failed: ({ event }) => `could not deliver a text to ${reader(event)}${event.reason ? `: ${event.reason}` : ''}`,
  text_unknown: ({ event }) => `could not find out whether a text to ${reader(event)} left`,
  text_resolved: () => 'settled a failed text',
  text_sent_again: ({ event }) => `sent the text to ${reader(event)} again${event.unknown ? ', not knowing whether the first one had arrived' : ''}`,
  told_by_phone: ({ event }) => `told ${reader(event)} by phone what a failed text was to say`,
  reply_received: ({ event }) => `passed on a reply of the customer${quoted(event.text)}`,
  reply_read: () => 'read the replies',
  texts_stopped: () => 'noted that the customer stopped texts (STOP)',
  texts_started: () => 'noted that the customer wants texts again (START)',
  late_action_kept: ({ event }) =>
    `kept what was tapped without signal after the job had moved on: ${WANTED[event.wanted] ?? plain(event.wanted)}${quoted(event.text)}`,
}

/** Every kind of event that has its own sentence. */
export const KNOWN_EVENTS = Object.keys(SENTENCES)

export function sentenceOf(event: JobEvent, events: readonly JobEvent[], day?: string): Sentence {
  const { role = 'system', name } = event.by ?? {}
  const office = role === 'dispatcher' || role === 'owner'
  // What the customer wrote is said by the customer, whoever carried it here.
    const customer = customerName(events)
  const itself = role === 'system' && event.type !== 'reply_read'
  const who = event.type === 'reply_received' || role === 'customer' ? customer : itself ? 'Truckroll' : firstName(name ?? 'Somebody')
  const fields = event as unknown as Record<string, Window | null | undefined>
  const window = (field: string) => (fields[field] ? windowWords(fields[field], day) : 'no window')
  const sentence = SENTENCES[event.type] as ((telling: Telling) => string) | undefined
  const what = event.type === 'reply_received' ? repliedWith(event) : sentence ? sentence({ event, who, office, events, window }) : plain(event.type)
  return { who, what }
}

function repliedWith({ text, photos = 0 }: Of<'reply_received'>): string {
  const many = photos > 0 ? counted(photos, 'photo') : ''
  return many && !text ? `sent ${many}` : `replied${quoted(text)}${many ? `, with ${many}` : ''}`
}

function priorityOf(event: Of<'job_opened' | 'details_corrected'>): string {
  if (event.priority !== 'emergency' && event.priority !== 'urgent') return ''
  const words = event.words.map(said).join(', ')
  return `. ${event.priority === 'emergency' ? 'Emergency' : 'Urgent'}${words ? `: ${words}` : ''}`
}

const plain = (name: string): string => name.replaceAll('_', ' ')

function customerName(events: readonly JobEvent[]): string {
  const told = events.findLast((event) => event.type === 'job_opened' || event.type === 'details_corrected')
  return told?.customer.name ?? 'The customer'
}

/** `Tomasz Wiśniewski` is `Tomasz`: for people of the company. A customer may be a business and keeps the whole name. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name

/** The history newest first, by local day: `[["2026-11-23", [event, …]], …]`. */
export function byDay(events: readonly JobEvent[], zone: string): [day: string, events: JobEvent[]][] {
  const days = new Map<string, JobEvent[]>()
  for (const event of events.toReversed()) {
    const day = dayOf(wall(Date.parse(event.at), zone))
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days]
}
