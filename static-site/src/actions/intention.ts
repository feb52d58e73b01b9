// What one thing a dispatcher can want looks like. Each lives in its own file of this folder and is listed in `index.ts`.
import type { Card, Column } from '../data/jobs'
import type { You } from '../data/session'
import type { Technician } from '../data/technicians'

export interface Around {
  technicians: readonly Technician[]
  cards: ReadonlyMap<string, Card>
  you: You
  /** The company's day, `2026-11-23`: what is on another day says which. */
  today: string
}

export interface Intention<Fields extends object = object> {
  /** The command's name on the wire. */
  name: string
  /** What its button says. */
  label: string
  /** The key that does it on a card. */
  key?: string
  /** What it needs before it can be done: words or a choice in the drawer, a technician, or one of the job's texts or steps. Without it, nothing. */
  asks?: 'words' | 'technician' | 'one'
  /** Only an owner may. */
  owner?: boolean
  /** Sends the version the dispatcher saw: who was faster wins. */
  versioned?: boolean
  /** A toast offers to take it back for the undo time. */
  undoable?: boolean
  /** Its texts wait for the undo time. */
  texts?: boolean
  /** Why this cannot be done to that job, in a few words; null when it can. Says what the server would. */
  refusal(card: Card): string | null
  /** The card as it will be; null when the job leaves the board. Without it nothing is shown before the answer. */
  preview?(card: Card, fields: Fields, around: Around): Card | null
  /** The toast: what was done. */
  told(card: Card, fields: Fields, around: Around): string
}

export const may = ({ owner }: Pick<Intention, 'owner'>, you: You | null): boolean => !owner || you?.role === 'owner'

/** A visit's place, even where a sent quote hides it: the column says `quote_pending` then and a badge says the rest. */
export function visitStage(card: Card): 'planned' | 'assigned' | 'en_route' | 'on_site' | 'closed' {
  if (card.column === 'completed') return 'closed'
  if (card.column === 'in_progress' || card.badges?.includes('on_site')) return 'on_site'
  if (card.column === 'en_route' || card.badges?.includes('en_route')) return 'en_route'
  return card.technician ? 'assigned' : 'planned'
}

/** The card in another column since now; a sent quote keeps it where it is. */
export function moved(card: Card, column: Column, change: Partial<Card> = {}): Card {
  const stays = card.column === 'quote_pending' && column !== 'completed'
  if (stays || card.column === column) return { ...card, ...change }
  return { ...card, ...change, column, column_since: new Date().toISOString() }
}
