// Somebody else's move on the plan: the block glides to its new place in 160 ms, so that the eye can follow it.
import { onPush } from '../live/store'
import { glide, slide, still } from '../ui/glide'

const MOST = 6

export const blockOf = (id: string) => document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"]`)

export function watchGlides(): () => void {
  return onPush((ids) => {
    if (still()) return
    const settle = glide(['[data-tray], .plan__in, .weekplan tbody', ':is([data-lane],.weekplan) ol'], ids)
    const few = ids.length > MOST ? [] : ids
    const before = few.map((id) => [id, blockOf(id)?.closest('[data-lane]') && blockOf(id)!.getBoundingClientRect()] as const)
    return () => {
      settle()
      for (const [id, from] of before) {
        const block = blockOf(id)
        if (block && from) slide(block, from, block.getBoundingClientRect(), { zIndex: 8 })
      }
    }
  })
}
