// What a dispatcher types about a new job, what it means on the wire, and which field a refusal is about. PURE.
import type { Prefill } from '../data/conversations'
import type { Priority } from '../data/jobs'
import { NO_WINDOW, type TypedWindow, windowOf } from '../ui/WindowFields'

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
const NEEDED: [Named, string][] = [
  ['phone', 'Write the number the customer can be reached at.'],
  ['name', 'Write the customer’s name.'],
  ['address', 'Write street and town.'],
  ['issue', 'Write what is wrong, in the customer’s words.'],
  ['texts', 'Ask whether texts are welcome, and say it here.'],
]

export function missing(typed: Typed): Partial<Record<Named, string>> {
  const wrong: Partial<Record<Named, string>> = {}
  for (const [name, message] of NEEDED) if (!String(typed[name]).trim()) wrong[name] = message
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

const first = (name: string): string => name.trim().split(/\s+/)[0] || 'the customer'

/** The footer: what saving sends, and to whom. */
export function willSend(typed: Typed, technician: string | null, stopped: boolean): string {
  if (!typed.texts) return 'Say whether texts are allowed.'
  const told = typed.texts === 'yes' && !stopped
  const hours = typed.window.from && typed.window.to
  const customer = `${first(typed.name)} ${technician ? (hours ? 'who comes and when' : 'who comes') : 'that the request is here, with a link'}`
  if (technician) {
    return told ? `Sends 2 texts at once: ${customer}, ${first(technician)} the job.` : `Sends 1 text at once: ${first(technician)} the job. The customer gets none.`
  }
  return told ? `Sends 1 text at once: ${customer}.` : 'Sends no text.'
}
