// What each thing the office does to a job asks for: its button, its few fields, and what they mean on the wire.
import * as actions from '../actions'
import type { Intention } from '../actions/intention'
import type { Job, Priority } from '../data/jobs'
import { refWords } from '../format/words'
import type { IconName } from '../ui/Icon'
import { type TypedWindow, typedWindow, windowOf } from '../ui/WindowFields'
import { type Act, quoteOf, waitingQuote } from './legal'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

export type Values = Record<string, string>

export interface Field {
  name: string
  label: string
  kind?: 'words' | 'number' | 'date' | 'tel' | 'check' | 'choice' | 'window'
  required?: boolean
  options?: [value: string, label: string][]
  hint?: string
  /** Quick values beside a number. */
  quick?: string[]
  /** Most characters the server takes. */
  most?: number
}

export interface Ask {
  button: string
  icon?: IconName
  danger?: boolean
  /** Without fields the button does it at once. */
  title?: string
  send?: string
  fields?(job: Job): Field[]
  start?(job: Job): Values
  /** The command's fields; null when nothing would change. */
  command?(values: Values, job: Job): object | null
  intention: Intention<any>
}

const { asks } = w
const { labels } = shared

const line = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, most: 120, ...more })
const words = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, kind: 'words', most: 2000, ...more })
const given = (text: string | undefined): string | undefined => text?.trim() || undefined

export const window = (values: Values): TypedWindow => ({ day: values.day ?? '', from: values.from ?? '', to: values.to ?? '' })

export const ASKS: Partial<Record<Act, Ask>> = {
  complete_job: {
    button: asks.complete.button, icon: 'check', title: asks.complete.title, send: asks.complete.send, intention: actions.complete_job,
    fields: (job) => [
      words('text', asks.complete.text, { hint: asks.complete.hint }),
      ...(waitingQuote(job)
        ? [{ name: 'override', label: asks.override(quoteOf(job)!.version), kind: 'check', required: true } satisfies Field]
        : []),
    ],
    command: ({ text, override }) => ({ text: given(text), ...(override ? { override: true } : {}) }),
  },
  need_return_visit: {
    button: labels.need_return_visit, title: asks.come_back.title, send: asks.come_back.send, intention: actions.need_return_visit,
    fields: () => [words('text', asks.come_back.text)],
    command: ({ text }) => ({ text: given(text) }),
  },
  hold_job: {
    button: labels.hold_job, icon: 'hold', title: asks.hold.title, send: asks.hold.title, intention: actions.hold_job,
    fields: () => [
      line('reason', asks.reason, { required: true, most: 300 }),
      words('text', asks.hold.text),
      { name: 'until', label: asks.hold.until, kind: 'date', hint: asks.hold.hint },
    ],
    command: ({ reason, text, until }) => ({ reason: given(reason), text: given(text), until: given(until) }),
  },
  resume_job: { button: labels.resume_job, icon: 'hold', intention: actions.resume_job },
  schedule_visit: {
    button: asks.schedule.button, title: asks.schedule.title, send: asks.schedule.send, intention: actions.schedule_visit,
    fields: () => [
      { name: 'window', label: asks.schedule.title, kind: 'window' },
      line('reason', asks.reason, { hint: asks.for_the_record }),
    ],
    start: (job) => ({ ...typedWindow(job.window) }),
    command: (values) => {
      const found = windowOf(window(values))
      return 'window' in found ? { window: found.window, reason: given(values.reason) } : {}
    },
  },
  start_travel: {
    button: asks.travel.button, title: asks.travel.button, send: asks.travel.send, intention: actions.start_travel,
    fields: () => [{ name: 'eta_minutes', label: asks.travel.minutes, kind: 'number', quick: ['10', '20', '30'], hint: asks.travel.hint }],
    command: ({ eta_minutes }) => ({ eta_minutes: eta_minutes ? Number(eta_minutes) : undefined }),
  },
  arrive: { button: labels.arrive, intention: actions.arrive },
  report_running_late: {
    button: labels.report_running_late, title: labels.report_running_late, send: asks.late.send, intention: actions.report_running_late,
    fields: () => [{ name: 'minutes', label: asks.late.minutes, kind: 'number', required: true, quick: ['15', '30', '45', '60'] }],
    command: ({ minutes }) => ({ minutes: Number(minutes) }),
  },
  unassign_technician: { button: labels.unassign_technician, intention: actions.unassign_technician },
  request_parts: {
    button: labels.request_parts, icon: 'parts', title: labels.request_parts, send: labels.request_parts, intention: actions.request_parts,
    fields: () => [words('text', asks.parts.text, { required: true })],
    command: ({ text }) => ({ text: given(text) }),
  },
  set_priority: {
    button: labels.set_priority, icon: 'urgent', title: labels.set_priority, send: asks.priority.send, intention: actions.set_priority,
    fields: () => [{ name: 'priority', label: labels.set_priority, kind: 'choice', options: Object.entries(shared.priorities) }],
    start: (job) => ({ priority: job.priority }),
    command: ({ priority }, job) => (priority === job.priority ? null : { priority: priority as Priority }),
  },
  correct_details: {
    button: labels.correct_details, title: labels.correct_details, send: asks.correct.send, intention: actions.correct_details,
    fields: () => [
      line('name', asks.correct.name, { required: true, most: 80 }),
      line('phone', asks.correct.phone, { required: true, kind: 'tel', most: 40 }),
      line('street', asks.correct.street, { required: true }),
      line('town', asks.correct.town, { most: 80 }),
      words('issue', asks.correct.issue, { required: true }),
      { name: 'language', label: asks.correct.language, kind: 'choice', options: Object.entries(w.languages) },
      { name: 'texts', label: asks.correct.texts, kind: 'choice', options: [['yes', asks.correct.allowed], ['no', asks.correct.not_allowed]] },
    ],
    start: ({ customer, location, issue }) => ({
      name: customer.name, phone: customer.phone, street: location.street, town: location.town ?? '', issue,
      language: customer.language ?? 'en', texts: customer.texts_allowed ? 'yes' : 'no',
    }),
    command: corrections,
  },
  reopen_job: { button: labels.reopen_job, icon: 'undo', intention: actions.reopen_job },
  cancel_job: {
    button: labels.cancel_job, danger: true, title: asks.cancel.title, send: labels.cancel_job, intention: actions.cancel_job,
    fields: () => [line('reason', asks.reason, { required: true, most: 300, hint: asks.cancel.hint })],
    command: ({ reason }) => ({ reason: given(reason) }),
  },
}

/** Only what differs from the job as it is. */
function corrections(values: Values, job: Job): object | null {
  const changed: Record<string, unknown> = {}
  const now = (name: string) => (values[name] ?? '').trim()
  if (now('name') !== job.customer.name) changed.name = now('name')
  if (now('phone') !== job.customer.phone) changed.phone = now('phone')
  if (now('language') !== (job.customer.language ?? 'en')) changed.language = now('language')
  if ((now('texts') === 'yes') !== job.customer.texts_allowed) changed.texts_allowed = now('texts') === 'yes'
  if (now('street') !== job.location.street || now('town') !== (job.location.town ?? '')) {
    changed.location = { street: now('street'), town: now('town') }
  }
  if (now('issue') !== job.issue) changed.issue = now('issue')
  return Object.keys(changed).length ? changed : null
}

/** Which field a refusal of the server is about. */
export function fieldOf(named: string): string {
  if (named.startsWith('location.town')) return 'town'
  if (named.startsWith('location')) return 'street'
  if (named.startsWith('window')) return 'window'
  if (named === 'texts_allowed') return 'texts'
  return named
}

/** What is missing or out of bounds, by field. */
export function wrongOf(fields: readonly Field[], values: Values): Record<string, string> {
  const wrong: Record<string, string> = {}
  for (const { name, kind, required, most } of fields) {
    const value = (values[name] ?? '').trim()
    if (kind === 'window') {
      const found = windowOf(window(values))
      if ('wrong' in found) wrong[name] = found.wrong
    } else if (required && !value) wrong[name] = kind === 'check' ? asks.confirm : asks.needed
    else if (kind === 'number' && value && !/^[1-9]\d{0,2}$/.test(value)) wrong[name] = asks.minutes
    else if (kind === 'number' && Number(value) > 600) wrong[name] = asks.most_minutes
    else if (most && value.length > most) wrong[name] = asks.too_long(most)
  }
  return wrong
}

export const titleOf = (ask: Ask, job: Job): string => `${ask.title ?? ask.button}, ${refWords(job.id)}`
