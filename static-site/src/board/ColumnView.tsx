// One column: its head says the order, or during a drag what a drop here would do; *Later* stays at its foot.
import { useState } from 'preact/hooks'
import type { Column } from '../data/jobs'
import { counted } from '../format/words'
import { loading } from '../live/store'
import { Icon } from '../ui/Icon'
import { CardView } from './CardView'
import { dragging, hovered, useColumnTarget } from './drag'
import { dropOnColumn } from './drops'
import { ORDER } from './standing'
import { NO_FILTER } from './asked'
import { columns, filter } from './view'

export const COLUMN_NAMES: Record<Column, string> = {
  new: 'New', assigned: 'Assigned', en_route: 'En Route', in_progress: 'In Progress', quote_pending: 'Quote Pending', completed: 'Completed',
}

const NONE: Record<Column, string> = {
  new: 'Nothing waits.',
  assigned: 'Nobody has a job ahead.',
  en_route: 'Nobody is driving.',
  in_progress: 'Nobody is on site.',
  quote_pending: 'No quote waits for an answer.',
  completed: 'Nothing is finished yet.',
}

export function ColumnView({ column }: { column: Column }) {
  const element = useColumnTarget(column)
  const [unfolded, unfold] = useState(false)
  const { shown, later } = columns.value[column]
  const title = `column-${column}`
  const over = hovered.value === column
  return (
    <section ref={element} class={over ? 'col col--over' : 'col'} aria-labelledby={title} data-column={column}>
      <header class="col__head">
        <h2 id={title}>{COLUMN_NAMES[column]} <span class="count">{loading.value === 'first' ? '' : shown.length}</span></h2>
        <Sub column={column} />
      </header>
      <ol class="col__cards" aria-label={COLUMN_NAMES[column]}>
        {shown.map((card) => <li key={card.id}><CardView card={card} /></li>)}
        {shown.length === 0 && loading.value === 'done' && (
          <li class="col__none">{filter.value === NO_FILTER ? NONE[column] : 'Nothing of that kind.'}</li>
        )}
        {unfolded && later.map((card) => <li key={card.id}><CardView card={card} /></li>)}
      </ol>
      {later.length > 0 && (
        <button class="later" aria-expanded={unfolded} aria-label={`Later, ${counted(later.length, 'job')}`} onClick={() => unfold(!unfolded)}>
          <Icon name={unfolded ? 'down' : 'next'} />Later <span>({later.length})</span>
        </button>
      )}
    </section>
  )
}

function Sub({ column }: { column: Column }) {
  const drop = dragging.value && dropOnColumn(dragging.value, column)
  if (!drop) return <p class="col__sub">{ORDER[column]}</p>
  return (
    <p class={drop.can ? 'col__sub col__sub--ok' : 'col__sub col__sub--no'}>
      <Icon name={drop.can ? 'check' : 'ban'} />{drop.say}
    </p>
  )
}
