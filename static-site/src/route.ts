// Where we are, kept in the address after the hash, so that a reload, the back button and a copied link show the same.
import { signal } from '@preact/signals'
import { ASKED, type Asked } from './board/asked'

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
/** What the places were last asked to show, `day=2026-11-28&only=late`; other screens leave it as it is. */
export const shown = signal('')

/** The address of a place, or of something over it, that shows the same as now but for `change`. */
export function at(path: string, change: Partial<Asked> = {}): string {
  const query = new URLSearchParams(shown.value)
  for (const [name, value] of Object.entries(change)) value ? query.set(name, value) : query.delete(name)
  if (/^#\/(jobs|new)\b/.test(path) && place !== 'board') query.set('view', place)
  return query.size ? `${path}?${query}` : path
}
export const home = (): string => at(place === 'board' ? '#/' : `#/${place}`)

const pathOf = (hash: string): string => hash.split('?')[0]!
const isPlace = (text: string | null | undefined): text is Place => text === 'day' || text === 'week'

/** Only what somebody could have chosen; the rest of a hostile or old address is as if it were not there. */
function known(query: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const name of ASKED) {
    const value = query.get(name)
    if (value && value.length <= 80) kept.set(name, value)
  }
  return kept.toString()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function read(): Route {
  const { hash } = location
  const [, noun, id] = pathOf(hash).split('/')
  const query = new URLSearchParams(hash.split('?')[1])
  if (noun === 'analytics') return { view: 'analytics', query }
  if (noun === 'company') return { view: 'office' }
  const digits = id?.replace(/\D/g, '')
  if (noun === 'inbox') return digits ? { view: 'inbox', phone: `+${digits}` } : { view: 'inbox' }
  const over = noun === 'new' || (noun === 'jobs' && id)
  if (over && !hash.includes('?')) {
    // What is opened over a place leaves the place as it is, and its own address says so.
    history.replaceState(null, '', at(hash))
  } else {
    const view = over ? query.get('view') : noun
    place = isPlace(view) ? view : 'board'
    shown.value = known(query)
  }
  if (noun === 'new') return { view: place, new_job: true, ...(digits ? { from: digits } : {}) }
  return over ? { view: place, job: decoded(id!).toUpperCase() } : { view: place }
}

export const route = signal<Route>(read())
addEventListener('hashchange', () => (route.value = read()))

export const go = (hash: string): void => {
  location.hash = hash
}

/** Shows something else of where we are, or of the place we came from. */
export function look(change: Partial<Asked>): void {
  const { view } = route.value
  const here = view === 'board' || view === 'day' || view === 'week'
  go(here ? at(pathOf(location.hash) || '#/', change) : at(pathOf(home()), change))
}
