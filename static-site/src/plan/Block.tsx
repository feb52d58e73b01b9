// One job in somebody's hours. Its link opens the job, *Move* the dialog, its ends stretch it.
import { signal, useComputed } from '@preact/signals'
import { schedule_visit } from '../actions'
import { dragging } from '../board/drag'
import { day } from '../board/view'
import type { Card } from '../data/jobs'
import { windowWords } from '../format/time'
import { streetWords } from '../format/words'
import { minute, zone } from '../live/clock'
import { news } from '../live/store'
import { route } from '../route'
import { Icon } from '../ui/Icon'
import { lateOn, stateWords } from './blockWords'
import type { Placed } from './layout'
import { useEdge } from './planDrag'
import { axis, planning } from './state'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

/** Too short for a button under a finger beside its words. */
const SHORT_HOURS = 1.5

const HOT = ' block--hot'

/** The block under the pointer or with the focus: only this one has handles. */
const hot = signal<string | null>(null)

export function Block({ placed: { card, from, to, line, warnings } }: { placed: Placed }) {
  // Computed apart, so that a drag, a look or an opened job draws one block again and not all of them.
  const mark = useComputed(() => {
    const at = route.value
    return `${dragging.value?.id === card.id ? ' block--lifted' : ''}${'job' in at && at.job === card.id ? ' block--open' : ''}${hot.value === card.id ? HOT : ''}`
  })
  const told = useComputed(() => news.value.get(card.id)).value
  const loud = card.priority !== 'routine' && card.column !== 'completed'
  const words = stateWords(card, warnings, lateOn(axis.value, card, minute.value), minute.value, zone.value)
  const wrong = words.some(({ warn }) => warn)
  const kind = `block block--${card.column}${loud && card.priority === 'emergency' ? ' block--emergency' : wrong ? ' block--conflict' : ''}${to - from < SHORT_HOURS ? ' block--short' : ''}${mark.value}`
  return (
    <li
      class={kind}
      draggable
      style={{ '--from': from, '--to': to, '--row': line }}
      data-job={card.id}
      data-at={from}
      onPointerEnter={() => (hot.value = card.id)}
      onPointerLeave={(event) => void (event.buttons === 0 && (hot.value = null))}
      onFocusIn={() => (hot.value = card.id)}
    >
      <a class="block__link" href={`#/jobs/${card.id}`} draggable={false}>
        <span class="block__time">{card.window ? windowWords(card.window, day.value) : shared.no_window} </span>
        <b class="block__who">{card.customer} </b>
        <span key={card.priority} class="block__where">{loud && <Loud card={card} />} {told ? <b class="block__by">{told}</b> : <>{streetWords(card.location.street)}{card.location.town && `, ${card.location.town}`}</>} </span>
        <span class="block__state">
          {words.map(({ icon, words, amount, warn }) => (
            <span key={words} class={warn ? 'block__warn' : 'block__is'}>{icon && <Icon name={icon} />}{words}{amount && ` ${amount}`}</span>
          ))}
        </span>
      </a>
      <button class="block__move" aria-label={shared.move_job(card.customer)} title={w.move_key} onClick={() => (planning.value = { id: card.id })}><Icon name="move" /></button>
      {mark.value.endsWith(HOT) && card.window && !schedule_visit.refusal(card) && <><Edge card={card} edge="start" /><Edge card={card} edge="end" /></>}
    </li>
  )
}

export const Loud = ({ card }: { card: Card }) => (
  <span class={`block__prio block__prio--${card.priority}`}>
    <Icon name={card.priority === 'emergency' ? 'emergency' : 'urgent'} /><b>{shared.priorities[card.priority]}</b>
  </span>
)

function Edge({ card, edge }: { card: Card; edge: 'start' | 'end' }) {
  const element = useEdge(card, edge)
  return <span ref={element} class={`block__edge block__edge--${edge}`} aria-hidden="true" />
}
