// What each thing the office does to a job asks for: its button, its few fields, and what they mean on the wire.
import * as actions from '../actions'
import type { Intention } from '../actions/intention'
import type { Job, Priority } from '../data/jobs'
import { refWords } from '../format/words'
import type { IconName } from '../ui/Icon'
import { type TypedWindow, typedWindow, windowOf } from '../ui/WindowFields'
import { type Act, quoteOf, waitingQuote } from './legal'

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

const line = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, most: 120, ...more })
const words = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, kind: 'words', most: 2000, ...more })
const given = (text: string | undefined): string | undefined => text?.trim() || undefined

export const window = (values: Values): TypedWindow => ({ day: values.day ?? '', from: values.from ?? '', to: values.to ?? '' })

export const ASKS: Partial<Record<Act, Ask>> = {
  complete_job: {
    button: 'Complete', icon: 'check', title: 'Complete the job', send: 'Complete job', intention: actions.complete_job,
    fields: (job) => [
      words('text', 'Last note', { hint: 'For the record; the customer does not see it.' }),
      ...(waitingQuote(job)
        ? [{ name: 'override', label: `Complete although quote ${quoteOf(job)!.version} waits: it is then withdrawn`, kind: 'check', required: true } satisfies Field]
        : []),
    ],
    command: ({ text, override }) => ({ text: given(text), ...(override ? { override: true } : {}) }),
  },
  need_return_visit: {
    button: 'Return visit', title: 'Come back another time', send: 'Plan a return visit', intention: actions.need_return_visit,
    fields: () => [words('text', 'What is left to do')],
    command: ({ text }) => ({ text: given(text) }),
  },
  hold_job: {
    button: 'Hold', icon: 'hold', title: 'Put on hold', send: 'Put on hold', intention: actions.hold_job,
    fields: () => [
      line('reason', 'Reason', { required: true, most: 300 }),
      words('text', 'More about it'),
      { name: 'until', label: 'Until', kind: 'date', hint: 'Leave empty when nobody knows yet.' },
    ],
    command: ({ reason, text, until }) => ({ reason: given(reason), text: given(text), until: given(until) }),
  },
  resume_job: { button: 'Resume', icon: 'hold', intention: actions.resume_job },
  schedule_visit: {
    button: 'Schedule', title: 'Arrival window', send: 'Save window', intention: actions.schedule_visit,
    fields: () => [
      { name: 'window', label: 'Arrival window', kind: 'window' },
      line('reason', 'Reason', { hint: 'For the record.' }),
    ],
    start: (job) => ({ ...typedWindow(job.window) }),
    command: (values) => {
      const found = windowOf(window(values))
      return 'window' in found ? { window: found.window, reason: given(values.reason) } : {}
    },
  },
  start_travel: {
    button: 'On the way', title: 'On the way', send: 'Report on the way', intention: actions.start_travel,
    fields: () => [{ name: 'eta_minutes', label: 'Minutes to drive', kind: 'number', quick: ['10', '20', '30'], hint: 'Told to the customer; may stay empty.' }],
    command: ({ eta_minutes }) => ({ eta_minutes: eta_minutes ? Number(eta_minutes) : undefined }),
  },
  arrive: { button: 'Arrived', intention: actions.arrive },
  report_running_late: {
    button: 'Running late', title: 'Running late', send: 'Tell the customer', intention: actions.report_running_late,
    fields: () => [{ name: 'minutes', label: 'Minutes late', kind: 'number', required: true, quick: ['15', '30', '45', '60'] }],
    command: ({ minutes }) => ({ minutes: Number(minutes) }),
  },
  unassign_technician: { button: 'Unassign', intention: actions.unassign_technician },
  request_parts: {
    button: 'Ask for parts', icon: 'parts', title: 'Ask for parts', send: 'Ask for parts', intention: actions.request_parts,
    fields: () => [words('text', 'Which parts', { required: true })],
    command: ({ text }) => ({ text: given(text) }),
  },
  set_priority: {
    button: 'Priority', icon: 'urgent', title: 'Priority', send: 'Set priority', intention: actions.set_priority,
    fields: () => [{ name: 'priority', label: 'Priority', kind: 'choice', options: [['emergency', 'Emergency'], ['urgent', 'Urgent'], ['routine', 'Routine']] }],
    start: (job) => ({ priority: job.priority }),
    command: ({ priority }, job) => (priority === job.priority ? null : { priority: priority as Priority }),
  },
  correct_details: {
    button: 'Correct details', title: 'Correct details', send: 'Save details', intention: actions.correct_details,
    fields: () => [
      line('name', 'Name', { required: true, most: 80 }),
      line('phone', 'Phone', { required: true, kind: 'tel', most: 40 }),
      line('street', 'Street', { required: true }),
      line('town', 'Town', { most: 80 }),
      words('issue', 'Issue', { required: true }),
      { name: 'language', label: 'Language', kind: 'choice', options: [['en', 'English'], ['es', 'Spanish']] },
      { name: 'texts', label: 'Texts', kind: 'choice', options: [['yes', 'Allowed'], ['no', 'Not allowed']] },
    ],
    start: ({ customer, location, issue }) => ({
      name: customer.name, phone: customer.phone, street: location.street, town: location.town ?? '', issue,
      language: customer.language ?? 'en', texts: customer.texts_allowed ? 'yes' : 'no',
    }),
    command: corrections,
  },
  reopen_job: { button: 'Reopen', icon: 'undo', intention: actions.reopen_job },
  cancel_job: {
    button: 'Cancel job', danger: true, title: 'Cancel the job', send: 'Cancel job', intention: actions.cancel_job,
    fields: () => [line('reason', 'Reason', { required: true, most: 300, hint: 'For the record. Whoever expects the visit is told that nobody comes.' })],
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
    } else if (required && !value) wrong[name] = kind === 'check' ? 'Please confirm this.' : 'This is needed.'
    else if (kind === 'number' && value && !/^[1-9]\d{0,2}$/.test(value)) wrong[name] = 'A number of minutes, 1 to 600.'
    else if (kind === 'number' && Number(value) > 600) wrong[name] = '600 minutes at most.'
    else if (most && value.length > most) wrong[name] = `This is too long: ${most} characters at most.`
  }
  return wrong
}

export const titleOf = (ask: Ask, job: Job): string => `${ask.title ?? ask.button}, ${refWords(job.id)}`
