// Where we are, kept in the address after the hash, so that a reload and the back button do what people expect.
import { signal } from '@preact/signals'

/** Where jobs are looked at; one of them, or a new one, is opened over it. */
export type Place = 'board' | 'day' | 'week'

export type Route =
  /** `from`: the digits of the number whose words a new job begins with. */
  | { view: Place; job?: string; new_job?: boolean; from?: string }
  | { view: 'analytics'; query: URLSearchParams }
  | { view: 'office' }
  | { view: 'inbox'; phone?: string }

/** The last one looked at: closing a job leads back there. */
let place: Place = 'board'
export const home = (): string => (place === 'board' ? '#/' : `#/${place}`)

export function read(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [, noun, id] = path.split('/')
  if (noun === 'analytics') return { view: 'analytics', query: new URLSearchParams(query) }
  if (noun === 'company') return { view: 'office' }
  if (noun === 'jobs' && id) return { view: place, job: decodeURIComponent(id).toUpperCase() }
  const digits = id?.replace(/\D/g, '')
  if (noun === 'inbox') return digits ? { view: 'inbox', phone: `+${digits}` } : { view: 'inbox' }
  if (noun === 'new') return { view: place, new_job: true, ...(digits ? { from: digits } : {}) }
  return { view: (place = noun === 'day' || noun === 'week' ? noun : 'board') }
}

export const route = signal<Route>(read(location.hash))
addEventListener('hashchange', () => (route.value = read(location.hash)))

export const go = (hash: string): void => {
  location.hash = hash
}
