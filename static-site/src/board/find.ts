// Finding a job among the cards by what somebody says on the phone. PURE.
import type { Card } from '../data/jobs'

const MOST = 30

/** Lower case, without accents: `José` is found by `jose`. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Every typed word must begin a word of name, address, issue, technician or reference; digits may stand anywhere in the phone number. Whose name it is comes first. */
export function found(cards: Iterable<Card>, typed: string, most = MOST): Card[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const digits = typed.replace(/\D/g, '')
  if (!words.length) return []
  const hits: [rank: number, card: Card][] = []
  for (const card of cards) {
    const said = plain(` ${card.customer} ${card.location.street} ${card.location.town ?? ''} ${card.id} ${card.issue} ${card.technician?.name ?? ''}`)
    const byWords = words.every((word) => said.includes(` ${word}`))
    const byPhone = digits.length >= 3 && !/[a-z]/i.test(typed) && card.phone.includes(digits)
    const byReference = card.id.includes(typed.replace(/\s/g, '').toUpperCase())
    if (byWords || byPhone || byReference) hits.push([words.every((word) => ` ${plain(card.customer)}`.includes(` ${word}`)) ? 0 : 1, card])
  }
  hits.sort(([r, a], [s, b]) => r - s || (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0))
  return hits.slice(0, most).map(([, card]) => card)
}

/** A whole phone number to ask the server about, or null: older jobs are not on the board. */
export function phoneIn(typed: string): string | null {
  const digits = typed.replace(/\D/g, '')
  return digits.length >= 10 && /^[\d\s()+.-]+$/.test(typed) ? typed.trim() : null
}
