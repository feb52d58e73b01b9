// Lists in which something comes or goes: what stays glides to its new place in 160 ms instead of jumping there.
export const GLIDE = { duration: 160, easing: 'ease-out' }
const away = matchMedia('(prefers-reduced-motion: reduce)')

/** Whether nothing may move: by somebody's wish, or because nobody looks. */
export const still = (): boolean => away.matches || document.hidden

/**
 * Notes where what can be seen of the lists of these selectors stands; what it returns is called once they are drawn anew,
 * `ids` changed. Outer lists come first: what lies in their items glides along.
 */
export function glide(selectors: string[], ids: readonly string[]): () => void {
  const inSight = selectors.map((lists) => [lists, seenIn(lists)] as const)
  return () => {
    for (const [lists, before] of inSight) {
      for (const item of seenIn(lists).keys()) if (!before.has(item)) drawAtOnce(item, ids)
      // One that is still gliding begins again from where it is seen; its place is where it was going.
      for (const item of before.keys()) for (const glides of item.getAnimations()) glides.cancel()
      const moves = [...before].map(([item, from]) => [item, from, item.getBoundingClientRect()] as const)
      for (const move of moves) slide(...move)
    }
  }
}

export function slide(item: HTMLElement, from: DOMRect, to: DOMRect, more = {}): void {
  const [x, y] = [from.left - to.left, from.top - to.top]
  if (to.height && (x || y)) item.animate([{ transform: `translate(${x}px, ${y}px)`, ...more }, { transform: 'none', ...more }], GLIDE)
}

/** Where each thing stands, within a screen of what is seen: what is further away does not come into sight. */
function seenIn(lists: string): Map<HTMLElement, DOMRect> {
  const places = new Map<HTMLElement, DOMRect>()
  const near = ({ top, bottom }: DOMRect) => top < 2 * innerHeight && bottom > -innerHeight
  for (const list of document.querySelectorAll(lists)) {
    // To be asked where it is, what is not drawn would be laid out.
    if (!near(list.getBoundingClientRect())) continue
    for (const item of list.children) {
      const at = item.getBoundingClientRect()
      if (near(at)) places.set(item as HTMLElement, at)
    }
  }
  return places
}

/** What is drawn only in sight would first be as high as it is guessed to be, and jump to its own height a frame later. */
function drawAtOnce(item: HTMLElement, ids: readonly string[]): void {
  const card = item.querySelector<HTMLElement>('.col__cards--long [data-job]')
  if (!card || !ids.includes(card.dataset.job!)) return
  const run = card.closest<HTMLElement>('.run')!
  run.style.contentVisibility = 'visible'
  setTimeout(() => (run.style.contentVisibility = ''), 300)
}
