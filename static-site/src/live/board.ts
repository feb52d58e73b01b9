// What is known about the board, and how one more message changes it. PURE: no clock, no network, no screen.
//
// Messages come twice, late and in any order, and a snapshot may be read from an index that is up to two seconds old.
// Versions decide: a card is replaced by the same or a newer one only, and what is gone stays gone until something newer is heard.
import type { Card } from '../data/jobs'

/** How long a card that was pushed outlives snapshots that do not know it yet. */
export const INDEX_LAG_MS = 3_000

export interface Board {
  readonly cards: ReadonlyMap<string, Card>
  /** Versions at which jobs left the board. */
  readonly gone: ReadonlyMap<string, number>
  /** When each card was last pushed, on the clock of `at` and `began_at`. */
  readonly pushed: ReadonlyMap<string, number>
}

export type Message =
  | { type: 'cards'; cards: readonly Card[]; gone: readonly { id: string; version: number }[]; at: number }
  /** `began_at`: when its load began, so that what was pushed meanwhile is not taken for dropped. */
  | { type: 'snapshot'; cards: readonly Card[]; began_at: number }

export const EMPTY: Board = { cards: new Map(), gone: new Map(), pushed: new Map() }

type Said = Record<string, unknown>

/** Whether two answers say the same. Makes nothing on its way: a thousand cards are compared while somebody types. */
export function same(one: unknown, other: unknown): boolean {
  if (!(one instanceof Object && other instanceof Object)) return one === other
  for (const name in one) if (!same((one as Said)[name], (other as Said)[name])) return false
  for (const name in other) if (!(name in one)) return false
  return true
}

export function apply(board: Board, message: Message): Board {
  const cards = new Map(board.cards)
  const gone = new Map(board.gone)
  const pushed = new Map(board.pushed)

  for (const card of message.cards) {
    if ((gone.get(card.id) ?? -1) >= card.version) continue
    const held = cards.get(card.id)
    if (held && held.version > card.version) continue
    gone.delete(card.id)
    // What is heard again stays the very same, and so is not drawn again; all of it, and nothing is even sorted again.
    if (held?.version !== card.version || !same(held, card)) cards.set(card.id, card)
    if (message.type === 'cards') pushed.set(card.id, message.at)
  }

  if (message.type === 'cards') {
    for (const { id, version } of message.gone) {
      if ((cards.get(id)?.version ?? -1) > version) continue
      cards.delete(id)
      pushed.delete(id)
      gone.set(id, Math.max(version, gone.get(id) ?? -1))
    }
  } else {
    const listed = new Set(message.cards.map((card) => card.id))
    for (const id of [...cards.keys()]) {
      if (listed.has(id)) continue
      if ((pushed.get(id) ?? -Infinity) + INDEX_LAG_MS >= message.began_at) continue
      cards.delete(id)
      pushed.delete(id)
    }
  }
  let changed = cards.size !== board.cards.size
  for (const [id, card] of cards) changed ||= board.cards.get(id) !== card
  return { cards: changed ? cards : board.cards, gone, pushed }
}
