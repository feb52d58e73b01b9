// The exceptions of the day with their counts; one click shows only them.
import { useState } from 'preact/hooks'
import type { Badge } from '../data/jobs'
import { loading, technicians, you } from '../live/store'
import { signOut } from '../live/session'
import { Dialog } from '../ui/Dialog'
import { Icon, type IconName } from '../ui/Icon'
import { look } from '../route'
import { EXCEPTIONS, type Exception, NO_FILTER } from './asked'
import { exceptions, filter, totals } from './view'

const CHIPS: Record<Exception, [IconName, string]> = {
  emergency: ['emergency', 'Emergency'],
  late: ['clock', 'Late'],
  conflict: ['conflict', 'Conflict'],
  unread_reply: ['reply', 'Unread reply'],
  text_failed: ['failed', 'Text failed'],
  question_asked: ['question', 'Question'],
}

const BADGES: [Badge, string][] = [
  ['hold', 'On hold'], ['no_access', 'No access'], ['quote_approved', 'Quote approved'], ['quote_declined', 'Quote declined'],
  ['parts_asked', 'Parts asked for'], ['question_asked', 'Question asked'], ['text_failed', 'Text failed'],
  ['no_texts', 'No texts'], ['unread_reply', 'Unread reply'], ['declined_by_technician', 'Turned down'], ['from_form', 'From the form'],
]

export function Filters() {
  const [asking, ask] = useState(false)
  const { open, done } = totals.value
  return (
    <>
      <div class="filters" role="search" aria-label="Show only">
        <button class="btn btn--filter" onClick={() => ask(true)}><Icon name="filter" />Filter</button>
        <Selects />
        <span class="filters__sep" />
        {EXCEPTIONS.map((one) => <Chip key={one} one={one} />)}
        {filter.value.find && <button class="chip" aria-pressed="true" onClick={() => look({ find: '' })}><Icon name="search" />“{filter.value.find}”</button>}
        {filter.value !== NO_FILTER && <button class="link filters__all" onClick={() => look(NO_FILTER)}>Show all</button>}
        {loading.value !== 'first' && <p class="filters__note"><b>{open}</b> open, <b>{done}</b> done today</p>}
      </div>
      {asking && (
        <Dialog title="Filter" kind="dialog--small" onClose={() => ask(false)} footer={
          <>
            <p>{you.value?.name} <button class="btn" onClick={() => void signOut()}>Sign out</button></p>
            <button class="btn btn--main" onClick={() => ask(false)}>Show</button>
          </>
        }>
          <div class="form"><Selects /></div>
        </Dialog>
      )}
    </>
  )
}

function Chip({ one }: { one: Exception }) {
  const count = exceptions.value[one]
  const pressed = filter.value.only === one
  const tone = count === 0 ? ' chip--none' : one === 'emergency' ? ' chip--emergency' : one === 'late' ? ' chip--urgent' : ''
  const [icon, words] = CHIPS[one]
  return (
    <button class={`chip${tone}`} aria-pressed={pressed} disabled={count === 0 && !pressed} onClick={() => look({ only: pressed ? '' : one })}>
      <Icon name={icon} />{words} <b>{loading.value === 'first' ? '' : count}</b>
    </button>
  )
}

function Selects() {
  const { technician, priority, badge } = filter.value
  return (
    <>
      <Select label="Technician" value={technician} choose={(technician) => look({ technician })}
        options={[['', 'All technicians'], ...technicians.value.map(({ id, name }): [string, string] => [id, name])]} />
      <Select label="Priority" value={priority} choose={(priority) => look({ priority })}
        options={[['', 'Any priority'], ['emergency', 'Emergency'], ['urgent', 'Urgent'], ['routine', 'Routine']]} />
      <Select label="Badge" value={badge} choose={(badge) => look({ badge })}
        options={[['', 'Any badge'], ...BADGES]} />
    </>
  )
}

interface SelectProps {
  label: string
  value: string
  choose(value: string): void
  options: [value: string, words: string][]
}

const Select = ({ label, value, choose, options }: SelectProps) => (
  <span class="select">
    <select aria-label={label} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map(([each, words]) => <option key={each} value={each}>{words}</option>)}
    </select>
    <Icon name="down" />
  </span>
)
