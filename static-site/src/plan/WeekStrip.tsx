// Seven days above the day's rows: how full each is, and a place to let a job go for another day.
import { useComputed } from '@preact/signals'
import { dragging, hovered } from '../board/drag'
import { hoursWords, workingWords } from '../board/load'
import { day, dayAsked } from '../board/view'
import { dayWords } from '../format/time'
import { loading } from '../live/store'
import { at } from '../route'
import { Icon } from '../ui/Icon'
import { LoadLine } from './LoadLine'
import { sayDay, useTarget } from './planDrag'
import { week } from './state'
import type { DayLoad } from './week'
import { w } from '../words/plan'

export function WeekStrip() {
  return (
    <nav class="week" aria-label={w.load}>
      <ol>{week.value.map((load) => <DayOf key={load.day} load={load} />)}</ol>
    </nav>
  )
}

function DayOf({ load }: { load: DayLoad }) {
  const element = useTarget<HTMLLIElement>({ day: load.day })
  const over = useComputed(() => hovered.value === `${load.day} `)
  const said = over.value && dragging.value ? sayDay(dragging.value, load.day) : null
  return (
    <li ref={element}>
      <a href={at('#/day', dayAsked(load.day))} class={said ? `week__over week__over--${said.tone}` : ''} aria-current={load.day === day.value ? 'date' : undefined}>
        <DayHead load={load} />
        <span class="week__un">{said ? <><Icon name={said.tone === 'ok' ? 'check' : said.tone === 'warn' ? 'conflict' : 'ban'} />{said.say}</> : restWords(load)}</span>
      </a>
    </li>
  )
}

/** `Mon 23` and how full it is. */
export function DayHead({ load }: { load: DayLoad }) {
  return (
    <>
      <b>{dayWords(load.day).slice(0, 3)} {Number(load.day.slice(8))}</b>
      {load.working || load.booked
        ? <LoadLine booked={load.booked} working={load.working}>{hoursWords(load.booked)}<span> / {workingWords(load.working)}</span></LoadLine>
        : <span class="week__free">{loading.value === 'done' && w.nobody_works}</span>}
    </>
  )
}

function restWords({ over, unassigned }: DayLoad): string | null {
  return [over > 0 && w.over_by(hoursWords(over)), unassigned > 0 && w.count_unassigned(unassigned)].filter(Boolean).join(', ') || null
}
