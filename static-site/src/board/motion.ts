// Somebody else's move: the card flies to its new place in 160 ms, and those it makes room among glide to theirs, so that
// the eye can follow and nothing jumps. Own moves are instant.
import { onPush } from '../live/store'
import { GLIDE, glide, still } from '../ui/glide'

const MOST = 6

const articlesOf = (ids: (string | undefined)[]) => ids.map((id) => document.querySelector<HTMLElement>(`[data-job="${id}"]`))

/** Where a card is seen in its column; null when it is not. */
function placeOf(article: HTMLElement): DOMRect | null {
  const column = article.closest('.col__cards')!.getBoundingClientRect()
  const place = article.getBoundingClientRect()
  return place.bottom > column.top && place.top < column.bottom && place.left < innerWidth && place.right > 0 ? place : null
}

export function watchMoves(): () => void {
  return onPush((ids) => {
    if (still()) return
    const settle = glide(['.col__cards', '.run'], ids)
    const before = articlesOf(ids.length > MOST ? [] : ids).map((article) => article && ([article, placeOf(article)] as const))
    return () => {
      settle()
      for (const one of before) {
        // In another column it is another element.
        if (!one?.[1] || one[0].isConnected) continue
        const [article] = articlesOf([one[0].dataset.job])
        const to = article && placeOf(article)
        if (to && to.left !== one[1].left) fly(article, one[1], to)
      }
    }
  })
}

function fly(article: HTMLElement, from: DOMRect, to: DOMRect): void {
  const flying = article.cloneNode(true) as HTMLElement
  delete flying.dataset.job
  flying.ariaHidden = 'true'
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
  flying.animate([at(from), at(to)], GLIDE).finished.then(land, land)
}
