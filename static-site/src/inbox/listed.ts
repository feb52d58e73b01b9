// Which conversations are shown, in which order, and what one line says of each. PURE.
import type { Summary } from '../data/conversations'
import { phoneWords } from '../format/words'
import { firstName, whenWords } from '../talk/said'
import { w } from '../words/inbox'

export const SHOWN = ['all', 'unread', 'ignored'] as const
export type Shown = (typeof SHOWN)[number]

/** `fresh` over `known`, those with something unread first, then the newest. What is unread is always in a fresh answer: the rest is read. */
export function listed(known: readonly Summary[], fresh: readonly Summary[]): Summary[] {
  const phones = new Set(fresh.map(({ phone }) => phone))
  const rest = known.filter(({ phone }) => !phones.has(phone)).map((one) => (one.unread ? { ...one, unread: 0 } : one))
  const unreadFirst = (one: Summary, other: Summary) => Number(other.unread > 0) - Number(one.unread > 0)
  return [...fresh, ...rest].sort((one, other) => unreadFirst(one, other) || other.at.localeCompare(one.at))
}

export function shown(all: readonly Summary[], which: Shown): Summary[] {
  if (which === 'unread') return all.filter(({ unread }) => unread > 0)
  return all.filter(({ ignored }) => (which === 'ignored') === (ignored ?? false))
}

export const nameOf = ({ name, phone }: { name: string; phone: string }): string => name || phoneWords(phone)

/** `Dana: We will.`, `2 photos`, or the words that came in. */
export function lastWords({ last }: Summary): string {
  if (!last) return ''
  const by = last.direction === 'out' ? `${last.by ? firstName(last.by.name) : w.sent}: ` : ''
  const photos = last.media?.length ?? 0
  return by + (last.body || w.photos(photos))
}

/** `Answered by Dana`, or when that was if something came in since. */
export function answeredWords({ last, answered_by, answered_at }: Summary, now: number, zone: string): string {
  if (!answered_by || !answered_at) return ''
  const who = firstName(answered_by.name)
  return last?.direction === 'out' ? w.answered_by(who) : w.answered(who, whenWords(answered_at, now, zone))
}
