// What the keys do that act on every screen, and on the board: the rest is said where those screens are.
import { askWhere, askWho } from '../board/moving'
import { chooseDay, stepDay, todayDay } from '../board/view'
import type { Card } from '../data/jobs'
import { cards } from '../live/store'
import { ahead, openOver, over } from '../palette/over'
import { at, go, home, route } from '../route'
import { undoLast } from '../ui/toast'
import { act, press, type Pressed } from './press'

export const actAnywhere = (): (() => void) => act('anywhere', {
  palette: () => openOver('palette'),
  find: () => openOver('palette'),
  shortcuts: () => openOver('keys'),
  new_job: () => go('#/new'),
  take_back: undoLast,
  board: () => go(at('#/')),
  day: () => go(at('#/day')),
  week: () => go(at('#/week')),
  inbox: () => go('#/inbox'),
})

/** What is on its way over the screen takes the keys already: the first letters of a name would be commands. */
export function onKey(event: KeyboardEvent): void {
  const comes = over.value || 'new_job' in route.value
  if (!comes || document.querySelector('dialog:modal')) return press(event)
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') over.value ? (over.value = null) : go(home())
  else if (event.key.length > 1) return
  else ahead.typed += event.key
  event.preventDefault()
}

/** On the board, the day and the week, and on a job there. */
export function actInPlaces(): () => void {
  const ends = [
    act('places', {
      day_before: () => stepDay(-1),
      day_after: () => stepDay(1),
      today: () => chooseDay(todayDay.value),
      choose_day: () => document.querySelector<HTMLElement>('.daypick__day')?.click(),
    }),
    act('job', {
      move: ({ target }) => onJob(target, askWhere),
      assign_technician: ({ target }) => onJob(target, askWho),
    }),
  ]
  return () => ends.forEach((end) => end())
}

export const actOnBoard = (): (() => void) => act('board', { walk_cards: step })

function onJob(target: HTMLElement, ask: (card: Card) => void): boolean {
  const card = jobAt(target)
  if (card) ask(card)
  return card !== undefined
}

/** The job of the card with the focus, else the one whose drawer is open. */
export function jobAt(target: HTMLElement): Card | undefined {
  const now = route.value
  const id = target.closest<HTMLElement>('[data-job]')?.dataset.job
    ?? (target === document.body || target.closest('.drawer') ? ('job' in now ? now.job : undefined) : undefined)
  return id ? cards.value.get(id) : undefined
}

const STEPS: Record<string, [across: number, down: number]> = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] }

/** Moves the focus among cards: down the column, or to the same height in the next column that has any. */
function step({ key, target }: Pressed): unknown {
  const article = target.closest('[data-job]')
  if (!article) return false
  const [across, down] = STEPS[key]!
  const columns = [...document.querySelectorAll('[data-column]')].map((column) => [...column.querySelectorAll<HTMLElement>('[data-job] a')])
  const x = columns.findIndex((links) => links.some((link) => article.contains(link)))
  const y = columns[x]?.findIndex((link) => article.contains(link)) ?? 0
  if (down) return columns[x]?.[y + down]?.focus()
  for (let next = x + across; columns[next]; next += across) {
    const links = columns[next]!
    if (links.length) return links[Math.min(y, links.length - 1)]!.focus()
  }
  return true
}
