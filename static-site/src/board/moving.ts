// Which card's *Move…* dialog is open, and carrying out what was chosen there or dropped here.
import { effect, signal } from '@preact/signals'
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

const FRAMES_A_DIALOG_TAKES_TO_CLOSE = 30

/** Puts the focus on a card's link, wherever the card stands by now; nothing behind an open dialog can have it. */
export function focusCard(id: string, frames = FRAMES_A_DIALOG_TAKES_TO_CLOSE): void {
  requestAnimationFrame(() => {
    if (document.querySelector('dialog:modal')) return frames ? focusCard(id, frames - 1) : undefined
    const link = document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"] a`)
    if (link && cards.value.has(id)) link.focus()
  })
}

/** A card that changes its column is drawn anew there: whoever had the focus on it keeps it, and nothing scrolls. */
export function keepFocus(): () => void {
  return effect(() => {
    if (cards.value.size === 0) return
    const id = document.activeElement?.closest<HTMLElement>('[data-job]')?.dataset.job
    if (!id) return
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"] a`)?.focus({ preventScroll: true })
    }))
  })
}
