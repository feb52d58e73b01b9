// The plan's keys: arrows walk along a row and from row to row, M moves. The board's keys work here too.
import { onKey } from '../board/keys'
import { planning } from './state'

const TYPING = 'input, textarea, select, [contenteditable]'

export function onPlanKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
  if (plain && !target.closest(TYPING) && !document.querySelector('dialog:modal')) {
    const id = target.closest<HTMLElement>('[data-job]')?.dataset.job
    if (event.key === 'm' && id) {
      event.preventDefault()
      planning.value = { id }
      return
    }
    const steps: Record<string, [along: number, down: number] | undefined> = {
      ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
    }
    const step = steps[event.key]
    if (step && (id ? walk(target, ...step) : walkTable(target, ...step))) return event.preventDefault()
  }
  onKey(event)
}

const linksIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-job] a')]
const atOf = (link: HTMLElement): number => Number(link.closest<HTMLElement>('[data-job]')!.dataset.at ?? NaN)

/** To the next job of the row, or to the one nearest in time of the next row that has any; the tray is the last row. */
function walk(target: HTMLElement, along: number, down: number): boolean {
  const all = [...document.querySelectorAll('[data-lane], [data-tray]')]
  const y = all.findIndex((row) => row.contains(target))
  if (y < 0) return false
  const links = linksIn(all[y]!)
  const x = links.findIndex((link) => link.closest('[data-job]')!.contains(target))
  if (along) return focus(links[x + along])
  for (let next = y + down; all[next]; next += down) {
    const others = linksIn(all[next]!)
    if (!others.length) continue
    const at = atOf(links[x]!)
    const far = (link: HTMLElement): number => Math.abs((atOf(link) || 0) - (at || 0))
    return focus(others.reduce((best, link) => (far(link) < far(best) ? link : best)))
  }
  return true
}

function walkTable(target: HTMLElement, along: number, down: number): boolean {
  const cell = target.closest<HTMLTableCellElement>('td, [scope=col]')
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined
  const table = row?.closest('table')
  if (!cell || !row || !table) return false
  const to = table.rows[row.rowIndex + down]?.cells[cell.cellIndex + along]
  return focus(to?.querySelector('a'))
}

function focus(link: HTMLElement | null | undefined): boolean {
  link?.focus()
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}
