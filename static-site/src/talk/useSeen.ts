// Tells when somebody has really had an unread text before their eyes: in sight, in a window that is shown, for a moment.
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const A_LOOK_MS = 800
const HALF = 0.5

/** `what` names what is unread, empty for nothing; for each name `seen` is called once. */
export function useSeen(list: RefObject<HTMLElement | null>, what: string, seen: () => void): void {
  const tell = useRef(seen)
  tell.current = seen
  useEffect(() => {
    if (!what) return
    const unread = [...list.current!.querySelectorAll('[data-unread], .text--in')]
    const newest = unread.findLast((text) => text.matches('[data-unread]')) ?? unread.at(-1)
    if (!newest) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let inSight = false
    const look = () => {
      clearTimeout(timer)
      if (inSight && !document.hidden) timer = setTimeout(() => tell.current(), A_LOOK_MS)
    }
    const watch = new IntersectionObserver(([entry]) => {
      inSight = (entry?.intersectionRatio ?? 0) >= HALF
      look()
    }, { threshold: HALF })
    watch.observe(newest)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      watch.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [what])
}
