// Lists in which something comes or goes: what stays glides to its new place in 160 ms instead of jumping there.
export const GLIDE = { duration: 160, easing: 'ease-out' }
const away = matchMedia('(prefers-reduced-motion: reduce)')

/** Whether nothing may move: by somebody's wish, or because nobody looks. */
export const still = (): boolean => away.matches || document.hidden

/** Notes where what can be seen of these lists stands; what it returns is called once they are drawn anew, `ids` changed. */
export function glide(lists: NodeListOf<Element>, ids: readonly string[]): () => void {
  const before = inSight(lists)
  return () => {
    for (const item of inSight(lists).keys()) if (!before.has(item)) drawAtOnce(item, ids)
    // One that is still gliding begins again from where it is seen; its place is where it was going.
    for (const item of before.keys()) for (const glides of item.getAnimations()) glides.cancel()
    const moves = [...before].map(([item, from]) => [item, from, item.getBoundingClientRect()] as const)
    for (const move of moves) slide(...move)
  }
}

export function slide(item: HTMLElement, from: DOMRect, to: DOMRect, more = {}): void {
  const [x, y] = [from.left - to.left, from.top - to.top]
  if (to.height && (x || y)) item.animate([{ transform: `translate(${x}px, ${y}px)`, ...more }, { transform: 'none', ...more }], GLIDE)
}

/** Where each thing stands, within a screen of what is seen: what is further away does not come into sight. */
function inSight(lists: NodeListOf<Element>): Map<HTMLElement, DOMRect> {
  const places = new Map<HTMLElement, DOMRect>()
  for (const list of lists) {
    for (const item of list.children) {
      const at = item.getBoundingClientRect()
      if (at.top < 2 * innerHeight && at.bottom > -innerHeight) places.set(item as HTMLElement, at)
    }
  }
  return places
}

/** What is drawn only in sight would first be as high as it is guessed to be, and jump to its own height a frame later. */
function drawAtOnce(item: HTMLElement, ids: readonly string[]): void {
  const card = item.querySelector<HTMLElement>('.col__cards--long [data-job]')
  if (!card || !ids.includes(card.dataset.job!)) return
  card.style.contentVisibility = 'visible'
  setTimeout(() => (card.style.contentVisibility = ''), 300)
}
