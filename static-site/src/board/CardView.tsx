// One card. The whole of it opens the job through one link; Move and Assign lie above that link.
import { computed, type ReadonlySignal, useComputed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Card } from '../data/jobs'
import { windowWords } from '../format/time'
import { streetWords } from '../format/words'
import { minute, zone } from '../live/clock'
import { route } from '../route'
import { Icon } from '../ui/Icon'
import { Ref } from '../ui/Ref'
import { news } from '../live/store'
import { ageOf, badgesOf, lateWords } from './cardWords'
import { askWho, askWhere } from './moving'
import { dragging } from './drag'
import { day, shortNames } from './view'
import { w } from '../words/board'

type Words = ReadonlySignal<string>

export function CardView({ card }: { card: Card }) {
  const done = card.column === 'completed'
  const loud = card.priority !== 'routine' && !done
  // Computed apart, so that a minute that passes draws the words that it changes, a drag or an opened job two cards, and not all of them.
  const [age, late] = useMemo(() => [ageOf, lateWords].map((of) => computed(() => of(card, minute.value, zone.value))), [card]) as [Words, Words]
  const open = useComputed(() => route.value.view === 'board' && route.value.job === card.id)
  const lifted = useComputed(() => dragging.value?.id === card.id)
  const told = useComputed(() => news.value.get(card.id)).value
  const kind = [
    'card',
    loud && `card--${card.priority}`,
    done && 'card--done',
    open.value && 'card--open',
    lifted.value && 'card--ghost',
  ].filter(Boolean).join(' ')
  const badges = badgesOf(card, late.value)
  const technician = card.technician && (shortNames.value.get(card.technician.id) ?? card.technician.name)
  return (
    <article key={loud ? card.priority : ''} draggable class={kind} data-job={card.id} aria-label={`${card.customer}, ${card.id}`}>
      {loud && (
        <p class="card__prio">
          <Icon name={card.priority === 'emergency' ? 'emergency' : 'urgent'} />
          <b>{w.priorities[card.priority]}</b> <span>{w.reason(card.priority_reason ?? '')}</span>
        </p>
      )}
      <p class="card__top">
        <span class={card.window ? 'card__window' : 'card__window card__window--none'}>
          {card.window ? windowWords(card.window, day.value) : w.no_window}
        </span>
        <span class="card__id">
          <Ref id={card.id} />
          <button class="card__move" aria-label={w.move_job(card.id)} title={`${w.move}  M`} onClick={() => askWhere(card)}>
            <Icon name="move" />
          </button>
        </span>
      </p>
      <h3 class="card__who"><a href={`#/jobs/${card.id}`} draggable={false}>{card.customer}</a></h3>
      <p class="card__place"><span>{streetWords(card.location.street)}</span> <span>{card.location.town}</span></p>
      <p class="card__issue">{card.issue}</p>
      <p class="card__foot">
        {technician
          ? <span class="card__tech">{technician}</span>
          : !done && <button class="link card__assign" aria-label={w.assign_job(card.id)} title={`${w.assign}  A`} onClick={() => askWho(card)}>{w.assign}</button>}
        <span class="card__age"><span>{w.since[card.column]}</span> {age}</span>
      </p>
      {badges.length > 0 && (
        <ul class="badges">
          {badges.map(({ icon, words, amount, tone }) => (
            <li key={words} class={tone ? `badge badge--${tone}` : 'badge'}>
              {icon && <Icon name={icon} />}{words}{amount && <b>{amount}</b>}
            </li>
          ))}
        </ul>
      )}
      {told && <p class="card__by">{told}</p>}
    </article>
  )
}
