// An emergency that arrives makes itself known, once: never one's own, never one that was there already.
import { effect, signal } from '@preact/signals'
import type { Card } from '../data/jobs'
import { cards, loading, pending } from './store'

/** The last one that arrived, until somebody has seen to it. */
export const arrived = signal<Card | null>(null)

/** Jobs that were an emergency when this desk knew them: not one of them arrives again. */
const known = new Set<string>()
/** Commands of this desk without an answer: what they bring about may be pushed before it. */
const underWay = signal(0)

/** Carries out what this desk wants: an emergency that comes of it is no news here. `work` ends after its answer was learned. */
export async function own<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  underWay.value++
  try {
    return await work()
  } finally {
    underWay.value--
  }
}

/** An answer to this desk: what it says is known here. */
export const knows = ({ id, priority }: Pick<Card, 'id' | 'priority'>): void => void (priority === 'emergency' && known.add(id))

/** Calls `ring` once for all emergencies that arrive together, until the returned function is called. */
export function watchEmergencies(ring: () => void): () => void {
  let began = false
  return effect(() => {
    if (loading.value !== 'done' || underWay.value > 0) return
    let latest: Card | null = null
    for (const card of cards.value.values()) {
      if (card.priority !== 'emergency' || card.column === 'completed' || known.has(card.id)) continue
      known.add(card.id)
      if (began && !pending.peek().has(card.id)) latest = card
    }
    began = true
    if (!latest) return
    arrived.value = latest
    ring()
  })
}
