// The plan's keys: arrows walk along a row and from row to row, M asks for hours as well.
import { act, type Pressed } from '../keys/press'
import { planning } from './state'

export const actOnPlan = (): (() => void) => act('plan', {
  walk_plan: ({ key, target }) => (jobIn(target) && walk(target, ...STEPS[key]!)) || walkTable(target, ...STEPS[key]!),
  move({ target }: Pressed) {
    const id = jobIn(target)
    if (id) planning.value = { id }
    return id !== undefined
  },
})

const jobIn = (target: HTMLElement): string | undefined => target.closest<HTMLElement>('[data-job]')?.dataset.job

const STEPS: Record<string, [along: number, down: number]> = {
  ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
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

/** Through a day's cell and its jobs, then to the cell above or below; along to the cell of the day beside it. */
function walkTable(target: HTMLElement, along: number, down: number): boolean {
  const cell = target.closest<HTMLTableCellElement>('td, [scope=col]')
  const row = cell?.parentElement as HTMLTableRowElement | null | undefined
  const table = row?.closest('table')
  if (!cell || !row || !table) return false
  const here = shownIn(cell)
  const next = here[here.findIndex((link) => link.contains(target)) + down]
  if (down && next) return focus(next)
  const to = table.rows[row.rowIndex + down]?.cells[cell.cellIndex + along]
  return focus(to && shownIn(to).at(down < 0 ? -1 : 0))
}

/** On a phone a cell says how many jobs it has, and no more. */
const shownIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll('a')].filter((link) => link.checkVisibility())

function focus(link: HTMLElement | null | undefined): boolean {
  link?.focus()
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return true
}
