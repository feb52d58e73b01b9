// The exceptions of the day with their counts; one click shows only them.
import { useState } from 'preact/hooks'
import { loading, technicians, you } from '../live/store'
import { signOut } from '../live/session'
import { Dialog } from '../ui/Dialog'
import { look } from '../route'
import { Icon, type IconName } from '../ui/Icon'
import { OtherLanguage } from '../ui/OtherLanguage'
import { Sound } from '../ui/Sound'
import { BADGES, EXCEPTIONS, type Exception, NO_FILTER, PRIORITIES } from './asked'
import { exceptions, filter, known, totals } from './view'
import { w } from '../words/board'

const ICONS: Record<Exception, IconName> = {
  emergency: 'emergency', late: 'clock', conflict: 'conflict', unread_reply: 'reply', text_failed: 'failed', question_asked: 'question',
}

export function Filters() {
  const [asking, ask] = useState(false)
  const { open, done } = totals.value
  return (
    <>
      <div class="filters" role="search" aria-label={w.show_only}>
        <button class="btn btn--filter" onClick={() => ask(true)}><Icon name="filter" />{w.filter}</button>
        <Selects />
        <span class="filters__sep" />
        {EXCEPTIONS.map((one) => <Chip key={one} one={one} />)}
        {filter.value.find && <button class="chip" aria-pressed="true" onClick={() => look({ find: '' })}><Icon name="search" />“{filter.value.find}”</button>}
        {filter.value !== NO_FILTER && <button class="link filters__all" onClick={() => look(NO_FILTER)}>{w.show_all}</button>}
        {loading.value !== 'first' && <p class="filters__note"><b>{open}</b> {w.open}, <b>{done}</b> {w.done_today}</p>}
      </div>
      {asking && (
        <Dialog title={w.filter} kind="dialog--small" onClose={() => ask(false)} footer={
          <>
            <p><span>{you.value?.name}</span> <Sound /> <OtherLanguage /> <button class="btn" onClick={() => void signOut()}>{w.sign_out}</button></p>
            <button class="btn btn--main" onClick={() => ask(false)}>{w.show}</button>
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
  const tone = (one === 'emergency' ? ' chip--emergency' : one === 'late' && count ? ' chip--urgent' : '') + (count ? '' : ' chip--none')
  return (
    <button class={`chip${tone}`} aria-pressed={pressed} disabled={count === 0 && !pressed} onClick={() => look({ only: pressed ? '' : one })}>
      <Icon name={ICONS[one]} />{w.chips[one]} <b>{known(count)}</b>
    </button>
  )
}

function Selects() {
  const { technician, priority, badge } = filter.value
  return (
    <>
      <Select label={w.technician} value={technician} choose={(technician) => look({ technician })}
        options={[['', w.all_technicians], ...technicians.value.map(({ id, name }): [string, string] => [id, name])]} />
      <Select label={w.priority} value={priority} choose={(priority) => look({ priority })}
        options={[['', w.any_priority], ...PRIORITIES.map((one): [string, string] => [one, w.priorities[one]])]} />
      <Select label={w.badge} value={badge} choose={(badge) => look({ badge })}
        options={[['', w.any_badge], ...BADGES.map((one): [string, string] => [one, w.badges[one]])]} />
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
