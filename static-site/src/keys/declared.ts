// Every key that acts and what it is called: the listener, the palette and the list under `?` read this and nothing else. PURE.
import { assign_technician } from '../actions/assign_technician'
import { take_back } from '../actions/take_back'

/** Where somebody has to be: any screen; board, day or week; on a card or in its drawer; or on that one screen. */
export const WHERE = ['anywhere', 'places', 'job', 'board', 'plan', 'drawer', 'inbox'] as const
export type Where = (typeof WHERE)[number]

interface Declared {
  name: string
  /** As events call them; each does it. */
  keys: readonly string[]
  where: Where
  /** With Ctrl or Cmd. */
  ctrl?: true
  /** Also while somebody types. */
  typing?: true
  /** Also over an open dialog. */
  over?: true
}

export const KEYS = [
  { name: 'palette', keys: ['k'], where: 'anywhere', ctrl: true, typing: true },
  { name: 'find', keys: ['/'], where: 'anywhere' },
  { name: 'new_job', keys: ['n'], where: 'anywhere' },
  { name: 'take_back', keys: [take_back.key!], where: 'anywhere', over: true },
  { name: 'board', keys: ['b'], where: 'anywhere' },
  { name: 'day', keys: ['d'], where: 'anywhere' },
  { name: 'week', keys: ['w'], where: 'anywhere' },
  { name: 'inbox', keys: ['i'], where: 'anywhere' },
  { name: 'shortcuts', keys: ['?'], where: 'anywhere' },
  { name: 'day_before', keys: ['['], where: 'places' },
  { name: 'day_after', keys: [']'], where: 'places' },
  { name: 'today', keys: ['t'], where: 'places' },
  { name: 'choose_day', keys: ['g'], where: 'places' },
  { name: 'move', keys: ['m'], where: 'job' },
  { name: 'assign_technician', keys: [assign_technician.key!], where: 'job' },
  { name: 'walk_cards', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], where: 'board' },
  { name: 'walk_plan', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], where: 'plan' },
  { name: 'close_job', keys: ['Escape'], where: 'drawer', typing: true },
  { name: 'walk_texts', keys: ['ArrowUp', 'ArrowDown'], where: 'inbox' },
  { name: 'answer', keys: ['r'], where: 'inbox' },
  { name: 'leave_inbox', keys: ['Escape'], where: 'inbox', typing: true },
] as const satisfies readonly Declared[]

export type Key = Declared & { name: Name }
export type Name = (typeof KEYS)[number]['name']
/** What can be done where. */
export type NameOf<There extends Where> = Extract<(typeof KEYS)[number], { where: There }>['name']
