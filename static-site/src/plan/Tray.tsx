// What waits for a place: nobody's jobs of the day, and those without hours. A job let go here is taken from whoever has it.
import { useComputed } from '@preact/signals'
import { dragging, hovered } from '../board/drag'
import { lateBy } from '../board/standing'
import { day, shortNames } from '../board/view'
import type { Card } from '../data/jobs'
import { ageWords, windowWords } from '../format/time'
import { streetWords } from '../format/words'
import { minute, zone } from '../live/clock'
import { loading } from '../live/store'
import { Icon } from '../ui/Icon'
import { Loud } from './Block'
import { unassignOf } from './moves'
import { useTarget } from './planDrag'
import { askedSkills } from './skills'
import { crew, planning } from './state'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

export function Tray({ waiting, onto }: { waiting: readonly Card[]; onto: 'day' | 'week' }) {
  const element = useTarget<HTMLElement>({ tray: 'yes' })
  const unassigned = waiting.filter(({ technician }) => !technician).length
  const others = waiting.length - unassigned
  const over = useComputed(() => hovered.value === 'tray')
  return (
    <section ref={element} class={over.value ? 'tray tray--over' : 'tray'} aria-labelledby="tray">
      <header class="tray__head">
        <h2 id="tray" key={`${unassigned} ${others}`}>{w.unassigned} <span class="count">{loading.value === 'first' ? '' : unassigned}</span>{others > 0 && <> · {w.to_schedule} <span class="count">{others}</span></>}</h2>
        <Hint onto={onto} />
      </header>
      <ul data-tray aria-labelledby="tray">
        {waiting.map((card) => <Waiting key={card.id} card={card} />)}
        {waiting.length === 0 && loading.value === 'done' && <li class="tray__none">{w.all_placed}</li>}
      </ul>
    </section>
  )
}

function Hint({ onto }: { onto: 'day' | 'week' }) {
  const card = dragging.value
  const move = card && unassignOf(card)
  if (!move) return <p class="tray__hint">{w.drag_onto[onto]}</p>
  return move.can
    ? <p class="tray__hint drop__say"><Icon name="check" />{w.drop_unassign}</p>
    : <p class="tray__hint tray__hint--no"><Icon name="ban" />{move.say}</p>
}

function Waiting({ card }: { card: Card }) {
  const lifted = useComputed(() => dragging.value?.id === card.id)
  const late = lateBy(card, minute.value, zone.value)
  const asked = askedSkills(card.issue, crew.value.skills)
  const who = card.technician && (shortNames.value.get(card.technician.id) ?? card.technician.name)
  return (
    <li draggable class={`wait${card.priority === 'emergency' ? ' wait--emergency' : ''}${lifted.value ? ' wait--lifted' : ''}`} data-job={card.id}>
      <a class="block__link" href={`#/jobs/${card.id}`} draggable={false}>
        {card.priority !== 'routine' && <span class="wait__prio"><Loud card={card} /> {shared.reason(card.priority_reason ?? '')}</span>}
        <b class="wait__who">{card.customer} </b>
        <span class="wait__where">{streetWords(card.location.street)}{card.location.town && `, ${card.location.town}`} </span>
        {card.priority === 'routine' && <span class="wait__where">{card.issue} </span>}
        <span class="wait__foot">
          <b>{card.window ? windowWords(card.window, day.value) : shared.no_window} </b>
          {late >= 60_000 ? <span class="block__warn"><Icon name="clock" />{w.late(ageWords(late))}</span> : <span>{who || asked.slice(0, 2).join(', ')}</span>}
        </span>
      </a>
      <button class="block__move" aria-label={shared.move_job(card.customer)} title={w.move_key} onClick={() => (planning.value = { id: card.id })}><Icon name="move" /></button>
    </li>
  )
}
