// What is said of a text beside its words: how far it came, who wrote it, what was done about it. PURE.
import type { Refuses } from '../data/conversations'
import type { KnownCustomer, Text } from '../data/jobs'
import { dayWords, momentWords, timeWords, today } from '../format/time'

const STATES: Record<Text['state'], string> = {
  waiting: 'Leaves', claimed: 'Sending', sent: 'Sent', delivered: 'Delivered', failed: 'Failed', unknown: 'May have arrived', received: 'Received',
}
const NOT_SENT = /^It was not sent: /
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
  return from + fate(text, at, now, zone) + done(text)
}

function fate({ state, reason, day, held_until, seen_to }: Text, at: string, now: number, zone: string): string {
  if (state === 'waiting' && day) return `In the text for ${dayWords(day)}${held_until ? `, leaves ${whenWords(held_until, now, zone)}` : ''}`
  if (state === 'waiting') return held_until ? `${STATES.waiting} ${whenWords(held_until, now, zone)}` : 'Waits'
  if (state === 'failed' && reason && NOT_SENT.test(reason)) return `Not sent: ${reason.replace(NOT_SENT, '').replace(/\.$/, '')}`
  if (state === 'unknown' && !seen_to) return `${STATES.unknown}, sent ${at}`
  const how = day ? `, in the text for ${dayWords(day)}` : ''
  return `${STATES[state]} ${at}${how}${state === 'failed' && reason ? `: ${lowered(reason)}` : ''}`
}

function done({ seen_to }: Text): string {
  if (!seen_to) return ''
  return `. ${firstName(seen_to.by.name)} ${seen_to.how === 'sent_again' ? 'sent it again' : 'told it by phone'}`
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

export const REFUSES: Record<Refuses, string> = {
  opted_out: 'This number has stopped texts by replying STOP. Please call.',
  no_consent: 'Texts are not allowed here, and nobody wrote in the last 30 days. Please call.',
}

/** The newest text of each id, oldest first; what was just written here stands until the server lists it. */
export function merged(texts: readonly Text[], own: readonly Text[]): Text[] {
  const known = new Set(texts.map(({ id }) => id))
  const all = [...texts, ...own.filter(({ id }) => !known.has(id))]
  // What waits has not been said yet.
  const key = ({ state, held_until, at }: Text) => (state === 'waiting' ? `~${held_until ?? ''}` : at)
  return all.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))))
}
