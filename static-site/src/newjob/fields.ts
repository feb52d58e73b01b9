// What a dispatcher types about a new job, what it means on the wire, and which field a refusal is about. PURE.
import type { Prefill } from '../data/conversations'
import type { Priority } from '../data/jobs'
import { NO_WINDOW, type TypedWindow, windowOf } from '../ui/WindowFields'
import { w } from '../words/desk'

export interface Typed {
  /** The command's id: made once, kept with the draft, so that trying again after a broken network is safe. */
  id: string
  phone: string
  name: string
  /** `Street, town`. */
  address: string
  issue: string
  /** '' leaves it to the words. */
  priority: Priority | ''
  language: 'en' | 'es'
  /** '' is not chosen yet. */
  texts: 'yes' | 'no' | ''
  window: TypedWindow
  technician_id: string
}

export const emptyJob = (): Typed => ({
  id: crypto.randomUUID(), phone: '', name: '', address: '', issue: '', priority: '', language: 'en', texts: '', window: NO_WINDOW, technician_id: '',
})

/** What somebody texted, where nothing was typed yet. The issue's words decide the priority, as for everybody. */
export function begunWith(typed: Typed, { name, street, town, issue, language, priority }: Prefill): Partial<Typed> {
  const address = [street, town].filter(Boolean).join(', ')
  return {
    ...(name && !typed.name.trim() ? { name } : {}),
    ...(address && !typed.address.trim() ? { address } : {}),
    ...(issue && !typed.issue.trim() ? { issue } : {}),
    // Words that do not tell the issue may still tell the danger.
    ...(!issue && !typed.priority && priority !== 'routine' ? { priority } : {}),
    language,
  }
}

export type Named = 'phone' | 'name' | 'address' | 'issue' | 'priority' | 'language' | 'texts' | 'window' | 'technician_id'

/** In the order people talk. */
const NEEDED = ['phone', 'name', 'address', 'issue', 'texts'] as const

export function missing(typed: Typed): Partial<Record<Named, string>> {
  const wrong: Partial<Record<Named, string>> = {}
  for (const name of NEEDED) if (!typed[name].trim()) wrong[name] = w.new_job.needed[name]
  const found = windowOf(typed.window)
  if ('wrong' in found) wrong.window = found.wrong
  return wrong
}

export function wire(typed: Typed) {
  const found = windowOf(typed.window)
  const window = 'window' in found ? found.window : null
  return {
    id: typed.id,
    customer: { name: typed.name.trim(), phone: typed.phone.trim(), language: typed.language, texts_allowed: typed.texts === 'yes' },
    location: typed.address.trim(),
    issue: typed.issue.trim(),
    ...(window ? { window } : {}),
    ...(typed.technician_id ? { technician_id: typed.technician_id } : {}),
    ...(typed.priority ? { priority: typed.priority } : {}),
  }
}

/** Which field a refusal's name (`customer.phone`, `location.street`, `window.start`) is about. */
export function fieldOf(named: string): Named | null {
  const last = named.replace(/^customer\./, '')
  if (last === 'texts_allowed') return 'texts'
  if (last.startsWith('location')) return 'address'
  if (last.startsWith('window')) return 'window'
  return ['phone', 'name', 'issue', 'priority', 'language', 'technician_id'].includes(last) ? (last as Named) : null
}

/** Digits enough to be a whole number: then it is worth asking who it is. */
export const isWhole = (phone: string): boolean => phone.replace(/\D/g, '').length >= 10

const first = (name: string): string => name.trim().split(/\s+/)[0] || w.history.the_customer.toLowerCase()

/** The footer: what saving sends, and to whom. */
export function willSend(typed: Typed, technician: string | null, stopped: boolean): string {
  const say = w.new_job
  if (!typed.texts) return say.say_texts
  const told = typed.texts === 'yes' && !stopped
  const hours = typed.window.from && typed.window.to
  const customer = (technician ? (hours ? say.who_and_when : say.who) : say.request_here)(first(typed.name))
  if (technician) return told ? say.sends_two(customer, first(technician)) : say.sends_technician(first(technician))
  return told ? say.sends_customer(customer) : say.sends_none
}
