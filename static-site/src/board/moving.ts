// Which card's *Move…* dialog is open, and carrying out what was chosen there or dropped here.
import { signal } from '@preact/signals'
import { assign_technician } from '../actions'
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { perform } from '../live/commands'
import { cards } from '../live/store'
import type { Drop } from './drops'

export const moving = signal<{ id: string; ask: 'where' | 'who' } | null>(null)

export const askWhere = (card: Card): void => void (moving.value = { id: card.id, ask: 'where' })
export const askWho = (card: Card): void => void (moving.value = { id: card.id, ask: 'who' })

export function carryOut(card: Card, drop: Drop): void {
  if (!drop?.can) return
  if (drop.intention === 'choose') askWho(card)
  else void perform(drop.intention, card, {})
}

export const assign = (card: Card, technician: Technician): void =>
  void perform(assign_technician, card, { technician_id: technician.id })

/** Puts the focus on a card's link, wherever the card stands by now. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => {
    const link = document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"] a`)
    if (link && cards.value.has(id)) link.focus()
  })
}
