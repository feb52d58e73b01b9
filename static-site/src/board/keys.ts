// The board's keys. They never act while somebody types or a dialog is open.
import type { Card } from '../data/jobs'
import { cards } from '../live/store'
import { go } from '../route'
import { undoLast } from '../ui/toast'
import { finding } from './FindDialog'
import { askWhere, askWho } from './moving'
import { chooseDay, stepDay, todayDay } from './view'

const TYPING = 'input, textarea, select, [contenteditable]'

export function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !document.querySelector('dialog:modal')) {
    event.preventDefault()
    finding.value = true
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target.closest(TYPING)) return
  if (event.key === 'z' && undoLast()) return event.preventDefault()
  if (document.querySelector('dialog:modal')) return
  const card = cardAt(target)
  const acts: Record<string, (() => void) | undefined> = {
    n: () => go('#/new'),
    i: () => go('#/inbox'),
    '/': () => void (finding.value = true),
    '[': () => stepDay(-1),
    ']': () => stepDay(1),
    t: () => chooseDay(todayDay.value),
    g: () => document.querySelector<HTMLElement>('.daypick__day')?.click(),
    m: card && (() => askWhere(card)),
    a: card && (() => askWho(card)),
    ArrowDown: card && (() => step(target, 0, 1)),
    ArrowUp: card && (() => step(target, 0, -1)),
    ArrowRight: card && (() => step(target, 1, 0)),
    ArrowLeft: card && (() => step(target, -1, 0)),
  }
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

function cardAt(target: HTMLElement): Card | undefined {
  const id = target.closest<HTMLElement>('[data-job]')?.dataset.job
  return id ? cards.value.get(id) : undefined
}

/** Moves the focus among cards: down the column, or to the same height in the next column that has any. */
function step(target: HTMLElement, across: number, down: number): void {
  const columns = [...document.querySelectorAll('[data-column]')].map((column) => [...column.querySelectorAll<HTMLElement>('[data-job] a')])
  const article = target.closest('[data-job]')!
  const x = columns.findIndex((links) => links.some((link) => article.contains(link)))
  const y = columns[x]?.findIndex((link) => article.contains(link)) ?? 0
  if (down) return columns[x]?.[y + down]?.focus()
  for (let next = x + across; columns[next]; next += across) {
    const links = columns[next]!
    if (links.length) return links[Math.min(y, links.length - 1)]!.focus()
  }
}
