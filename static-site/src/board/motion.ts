// Somebody else's move: the card flies to its new place in 160 ms, so that the eye can follow it. Own moves are instant.
import { onPush } from '../live/store'

const FLIGHT_MS = 160
const MOST = 6

const articleOf = (id: string) => document.querySelector<HTMLElement>(`[data-job="${CSS.escape(id)}"]`)

/** What of a card is in sight in its column; null when nothing is. */
function placeOf(article: HTMLElement | null): DOMRect | null {
  const column = article?.closest('.col__cards')?.getBoundingClientRect()
  const place = article?.getBoundingClientRect()
  if (!column || !place || place.height === 0) return null
  return place.bottom > column.top && place.top < column.bottom && place.left < innerWidth && place.right > 0 ? place : null
}

export function watchMoves(): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  return onPush((ids) => {
    if (still.matches || document.hidden || ids.length > MOST) return
    const before = ids.map((id) => [id, articleOf(id)?.closest('.col__cards'), placeOf(articleOf(id))] as const)
    requestAnimationFrame(() => requestAnimationFrame(() => {
      for (const [id, column, from] of before) {
        const article = articleOf(id)
        const to = placeOf(article)
        if (from && to && article!.closest('.col__cards') !== column) fly(article!, from, to)
      }
    }))
  })
}

function fly(article: HTMLElement, from: DOMRect, to: DOMRect): void {
  const flying = article.cloneNode(true) as HTMLElement
  flying.removeAttribute('data-job')
  flying.setAttribute('aria-hidden', 'true')
  flying.inert = true
  flying.classList.add('card--flying')
  flying.style.setProperty('--width', `${to.width}px`)
  document.body.append(flying)
  article.classList.add('card--landing')
  const at = ({ left, top }: DOMRect) => ({ transform: `translate(${left}px, ${top}px)` })
  const land = () => {
    flying.remove()
    article.classList.remove('card--landing')
  }
  flying.animate([at(from), at(to)], { duration: FLIGHT_MS, easing: 'ease-out' }).finished.then(land, land)
}
