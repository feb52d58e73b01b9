// Every event of a job's record as a sentence people say: who, then what. PURE.
import type { JobEvent, Window } from '../data/jobs'
import { moneyWords } from '../format/money'
import { andThen } from '../format/words'
import { dayOf, dayWords, wall, windowWords } from '../format/time'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

export interface Sentence {
  who: string
  what: string
}

const say = w.history

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
const chosen = (text: unknown): string => (typeof text === 'string' ? quoted(say.chosen(text)) : '')
const onVisit = (visit: unknown): string => (typeof visit === 'number' && visit > 1 ? say.for_visit(visit) : '')
type Of<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>
const reader = ({ to }: { to: string }): string => (to === 'technician' ? say.technician : say.customer)

const DETAILS: Record<string, (event: Of<'details_corrected'>) => string> = {
  name: (event) => say.corrected_to.name(said(event.customer.name)),
  phone: () => say.corrected_to.phone,
  language: (event) => say.corrected_to.language(w.languages[event.customer.language === 'es' ? 'es' : 'en']),
  texts_allowed: (event) => (event.customer.texts_allowed ? say.corrected_to.texts : say.corrected_to.no_texts),
  location: ({ location: { street, town } }) => say.corrected_to.address(said([street, town].filter(Boolean).join(', '))),
  issue: (event) => say.corrected_to.issue(said(event.issue)),
}

const SENTENCES: { [Type in JobEvent['type']]: (telling: Telling<Of<Type>>) => string } = {
  job_opened: ({ event, window, office }) =>
    andThen(`${office ? say.opened : say.asked_for_help} ${say.by[event.source] ?? ''}`.trim() + (event.window ? `, ${window('window')}` : ''), priorityOf(event)),
  details_corrected: ({ event, events }) => {
    const before = events.findLast((one) => 'priority' in one && one.at < event.at) as Of<'priority_set'> | undefined
    const what = say.corrected((event.changed ?? []).map((name) => DETAILS[name]?.(event) ?? name).join(', '))
    return andThen(what, before?.priority === event.priority ? '' : priorityOf(event))
  },
  priority_set: ({ event }) => say.set_priority(shared.priorities[event.priority]),
  visit_scheduled: ({ event, window }) => {
    const reason = quoted(event.reason)
    if (!event.window) return say.took_window(window('was')) + reason
    return (event.was ? say.moved_window(window('was'), window('window')) : say.set_window(window('window'))) + reason
  },
  technician_assigned: ({ event, window }) =>
    say.assigned(event.technician.name) + onVisit(event.visit) + (event.window ? `, ${window('window')}` : ''),
  technician_removed: ({ event }) => (event.declined ? say.turned_down + quoted(event.reason) : say.took_off(event.technician.name)),
  technician_en_route: ({ event, office }) => {
    const eta = typeof event.eta_minutes === 'number' ? `, ${say.minutes(event.eta_minutes)}` : ''
    return (office ? say.reported_left : say.left) + (event.inferred ? say.follows : eta)
  },
  running_late: ({ event, office }) => (office ? say.reported_late : say.late)(say.minutes(event.minutes)),
  technician_arrived: ({ office }) => (office ? say.reported_arrived : say.arrived),
  note_added: ({ event }) => say.noted + chosen(event.text),
  parts_requested: ({ event }) => say.asked_parts + quoted(event.text),
  photo_added: ({ event }) => say.added_photo + quoted(event.text),
  question_asked: ({ event }) => say.asked_about(event.quote) + quoted(event.text),
  no_access_reported: ({ event }) => say.not_in + quoted(event.text),
  job_held: ({ event }) => andThen(say.held(say.chosen(event.reason)) + (event.until ? say.until(dayWords(event.until)) : ''), said(event.text)),
  job_resumed: () => say.resumed,
  quote_sent: ({ event }) => say.sent_quote(event.quote, moneyWords(event.total_cents)),
  quote_withdrawn: ({ event }) => say.withdrew(event.quote),
  quote_approved: ({ event, office }) => {
    const { name } = event.answer
    return office ? say.noted_approved(name || say.the_customer.toLowerCase(), event.quote) : say.approved(event.quote) + (name ? say.signed(said(name)) : '')
  },
  quote_declined: ({ event, office }) => {
    const { name, reason } = event.answer
    return (office ? say.noted_declined(name || say.the_customer.toLowerCase(), event.quote) : say.declined(event.quote)) + chosen(reason)
  },
  quote_expired: ({ event }) => say.quote_over(event.quote),
  return_visit_needed: ({ event, office }) => (office ? say.planned_another : say.another_visit) + quoted(event.text),
  job_completed: ({ event }) => say.completed + quoted(event.text),
  job_cancelled: ({ event }) => say.cancelled + chosen(event.reason),
  job_reopened: () => say.reopened,
  step_taken_back: ({ event, events }) => {
    const undone = events.find((one) => one.command_id === event.undoes)
    return undone ? say.took_back(sentenceOf(undone, events).what) : say.took_step_back
  },
  text_failed: ({ event }) => say.text_failed(reader(event)) + (event.reason ? `: ${w.texts.why(event.reason)}` : ''),
  text_unknown: ({ event }) => say.text_unknown(reader(event)),
  text_resolved: () => say.text_resolved,
  text_sent_again: ({ event }) => say.sent_again(reader(event)) + (event.unknown ? say.not_knowing : ''),
  told_by_phone: ({ event }) => say.told_by_phone(reader(event)),
  reply_received: ({ event }) => say.passed_on + quoted(event.text),
  reply_read: () => say.read,
  texts_stopped: () => say.stopped,
  texts_started: () => say.started,
  late_action_kept: ({ event }) => say.late_action(say.wanted[event.wanted] ?? plain(event.wanted)) + quoted(event.text),
}

/** Every kind of event that has its own sentence. */
export const KNOWN_EVENTS = Object.keys(SENTENCES)

export function sentenceOf(event: JobEvent, events: readonly JobEvent[], day?: string): Sentence {
  const { role = 'system', name } = event.by ?? {}
  const office = role === 'dispatcher' || role === 'owner'
  // What the customer wrote is said by the customer, whoever carried it here.
  const customer = customerName(events)
  const itself = role === 'system' && event.type !== 'reply_read'
  const who = event.type === 'reply_received' || role === 'customer' ? customer : itself ? 'Truckroll' : firstName(name ?? say.somebody)
  const fields = event as unknown as Record<string, Window | null | undefined>
  const window = (field: string) => (fields[field] ? windowWords(fields[field], day) : say.no_window)
  const sentence = SENTENCES[event.type] as ((telling: Telling) => string) | undefined
  const what = event.type === 'reply_received' ? repliedWith(event) : sentence ? sentence({ event, who, office, events, window }) : plain(event.type)
  return { who, what }
}

function repliedWith({ text, photos = 0 }: Of<'reply_received'>): string {
  const many = photos > 0 ? say.photos(photos) : ''
  return many && !text ? say.sent_photos(many) : say.replied + quoted(text) + (many && say.with_photos(many))
}

function priorityOf(event: Of<'job_opened' | 'details_corrected'>): string {
  if (event.priority !== 'emergency' && event.priority !== 'urgent') return ''
  const words = event.words.map(said).join(', ')
  return `${shared.priorities[event.priority]}${words ? `: ${words}` : ''}`
}

const plain = (name: string): string => name.replaceAll('_', ' ')

function customerName(events: readonly JobEvent[]): string {
  const told = events.findLast((event) => event.type === 'job_opened' || event.type === 'details_corrected')
  return told?.customer.name ?? say.the_customer
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
