// One column: its head says the order, or during a drag what a drop here would do; *Later* stays at its foot.
import { useState } from 'preact/hooks'
import type { Card, Column } from '../data/jobs'
import { loading } from '../live/store'
import { Icon } from '../ui/Icon'
import { CardView } from './CardView'
import { dragging, hovered, useColumnTarget } from './drag'
import { dropOnColumn } from './drops'
import { w } from '../words/board'
import { NO_FILTER } from './asked'
import { columns, filter, known } from './view'

export const COLUMN_NAMES = w.columns

/** From so many cards on those out of sight cost no layout; before, none is ever as high as it is only guessed to be. */
const LONG = 60

export function ColumnView({ column }: { column: Column }) {
  const element = useColumnTarget(column)
  const [unfolded, unfold] = useState(false)
  const { shown, later, runs } = columns.value[column]
  const title = `column-${column}`
  const over = hovered.value === column
  return (
    <section ref={element} class={over ? 'col col--over' : 'col'} aria-labelledby={title} data-column={column}>
      <header class="col__head">
        <h2 id={title}>{w.columns[column]} <span class="count">{known(shown.length)}</span></h2>
        <Sub column={column} />
      </header>
      <div role="list" class={shown.length > LONG ? 'col__cards col__cards--long' : 'col__cards'} aria-label={w.columns[column]}>
        {[...runs].map((run) => <Run key={run[0]} cards={run[1]} />)}
        {shown.length === 0 && loading.value === 'done' && (
          <p role="listitem" class="col__none">{filter.value === NO_FILTER ? w.nothing_in[column] : w.nothing_of_kind}</p>
        )}
        {unfolded && <Run cards={later} />}
      </div>
      {later.length > 0 && (
        <button class="later" aria-expanded={unfolded} aria-label={w.later_jobs(later.length)} onClick={() => unfold(!unfolded)}>
          <Icon name={unfolded ? 'down' : 'next'} />{w.later} <span key={later.length}>({later.length})</span>
        </button>
      )}
    </section>
  )
}

/** Cards that cost nothing while they are out of sight, together: one by one, each of them would ask at every frame whether it still is. */
const Run = ({ cards }: { cards: Card[] }) => (
  <div role="none">
    <div role="none" class="run" style={{ '--cards': cards.length }}>
      {cards.map((card) => <div key={card.id} role="listitem"><CardView card={card} /></div>)}
    </div>
  </div>
)

function Sub({ column }: { column: Column }) {
  const drop = dragging.value && dropOnColumn(dragging.value, column)
  if (!drop) return <p class="col__sub">{w.order[column]}</p>
  return (
    <p class={drop.can ? 'col__sub col__sub--ok' : 'col__sub col__sub--no'}>
      <Icon name={drop.can ? 'check' : 'ban'} />{drop.say}
    </p>
  )
}
