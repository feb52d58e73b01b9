// An emergency that has just arrived: heard, said, in the tab's title until somebody is there, and in sight where no jobs are.
import { useEffect } from 'preact/hooks'
import { streetWords } from '../format/words'
import { arrived, watchEmergencies } from '../live/emergencies'
import { route } from '../route'
import { w } from '../words/board'
import { Icon } from './Icon'
import { listenForTouch, ring } from './sound'
import { keepTitle, notice } from './title'

const STAYS_MS = 60_000

export function Alarm() {
  const card = arrived.value
  const now = route.value
  const open = card !== null && 'job' in now && now.job === card.id
  const hidden = now.view === 'board' || now.view === 'day' || now.view === 'week'
  useEffect(keepTitle, [])
  useEffect(listenForTouch, [])
  useEffect(() => watchEmergencies(ring), [])
  useEffect(() => {
    if (!card) return
    notice.value = w.alarm.title(card.customer)
    const seen = () => void (notice.value = '')
    const touches = ['pointerdown', 'keydown'] as const
    touches.forEach((touch) => addEventListener(touch, seen))
    const timer = setTimeout(() => (arrived.value = null), STAYS_MS)
    return () => {
      seen()
      clearTimeout(timer)
      touches.forEach((touch) => removeEventListener(touch, seen))
    }
  }, [card])
  useEffect(() => void (open && (arrived.value = null)), [open])
  return (
    <div role="alert" class={card && !hidden ? 'toast toast--alarm' : 'vh'}>
      {card && <p>{!hidden && <Icon name="emergency" />}{w.alarm.said(card.customer, streetWords(card.location.street), card.issue)}</p>}
      {card && !hidden && (
        <>
          <a class="btn" href={`#/jobs/${card.id}`}>{w.alarm.open}</a>
          <button class="btn btn--icon" aria-label={w.close} onClick={() => (arrived.value = null)}><Icon name="close" /></button>
        </>
      )}
    </div>
  )
}
