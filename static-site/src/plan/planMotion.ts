// Somebody else's move on the plan: the block glides to its new place in 160 ms, so that the eye can follow it.
import { onPush } from '../live/store'

const GLIDE_MS = 160
const MOST = 6

export const blockOf = (id: string) => document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"]`)

export function watchGlides(): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  return onPush((ids) => {
    if (still.matches || document.hidden || ids.length > MOST) return
    const before = ids.map((id) => [id, blockOf(id)?.getBoundingClientRect()] as const)
    requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const [id, from] of before) {
        const block = blockOf(id)
        const to = block?.getBoundingClientRect()
        if (!block || !from || !to || (from.left === to.left && from.top === to.top)) continue
        block.animate([{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)`, zIndex: 8 }, { transform: 'none', zIndex: 8 }], { duration: GLIDE_MS, easing: 'ease-out' })
      }
    }))
  })
}
