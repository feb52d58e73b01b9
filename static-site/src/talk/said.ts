// What is said of a text beside its words: how far it came, who wrote it, what was done about it. PURE.
import type { Refuses } from '../data/conversations'
import type { KnownCustomer, Text } from '../data/jobs'
import { dayWords, momentWords, timeWords, today } from '../format/time'
import { w } from '../words/desk'
import { andThen } from '../format/words'

/** As the server says it. */
const NOT_SENT = /^It was not sent: i/
const ANSWERED_WITHIN_MS = 30 * 86_400_000

export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name

/** `8:54 AM`, on another day than today with it: `Nov 23, 8:54 AM`. */
export function whenWords(instant: string, now: number, zone: string): string {
  const when = Date.parse(instant)
  return today(when, zone) === today(now, zone) ? timeWords(when, zone) : momentWords(when, zone)
}

/** `Dana · Delivered 8:54 AM`, `Failed 8:01 AM: the phone is off. Omar sent it again` */
export function stateWords(text: Text, now: number, zone: string): string {
  const at = whenWords(text.at, now, zone)
  const from = text.direction === 'out' && text.by ? `${firstName(text.by.name)} · ` : ''
  return from + andThen(fate(text, at, now, zone), done(text))
}

function fate({ state, reason, day, held_until, seen_to }: Text, at: string, now: number, zone: string): string {
  if (state === 'waiting' && day) return w.texts.in_the_text_for(dayWords(day)) + (held_until ? w.texts.leaves(whenWords(held_until, now, zone)) : '')
  if (state === 'waiting') return held_until ? `${w.texts.states.waiting} ${whenWords(held_until, now, zone)}` : w.texts.waits
  if (state === 'failed' && reason && NOT_SENT.test(reason)) return w.texts.not_sent(lowered(w.texts.why(reason.replace(NOT_SENT, 'I'))))
  if (state === 'unknown' && !seen_to) return w.texts.may_have_arrived(at)
  const how = day ? w.texts.of_day(dayWords(day)) : ''
  return `${w.texts.states[state]} ${at}${how}${state === 'failed' && reason ? `: ${lowered(w.texts.why(reason))}` : ''}`
}

function done({ seen_to }: Text): string {
  if (!seen_to) return ''
  return (seen_to.how === 'sent_again' ? w.texts.sent_again_by : w.texts.told_by)(firstName(seen_to.by.name))
}

/** A reason ends within a sentence here; a name or STOP keeps its capitals. */
const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')

/** Why the customer of a job cannot be written to now, as far as the job's record tells; the server has the last word. */
export function refusesOf(customer: KnownCustomer, texts: readonly Text[], now: number): Refuses | null {
  if (customer.opted_out) return 'opted_out'
  if (customer.texts_allowed) return null
  const wrote = texts.some(({ direction, to, at }) => direction === 'in' && to === 'customer' && now - Date.parse(at) <= ANSWERED_WITHIN_MS)
  return wrote ? null : 'no_consent'
}

/** The newest text of each id, oldest first; what was just written here stands until the server lists it. */
export function merged(texts: readonly Text[], own: readonly Text[]): Text[] {
  const known = new Set(texts.map(({ id }) => id))
  const all = [...texts, ...own.filter(({ id }) => !known.has(id))]
  // What waits has not been said yet.
  const key = ({ state, held_until, at }: Text) => (state === 'waiting' ? `~${held_until ?? ''}` : at)
  return all.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}
