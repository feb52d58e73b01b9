// A week ahead: each technician's load and jobs on each of seven days. A cell opens its day, and takes jobs that are let go on it.
import { computed, useComputed } from '@preact/signals'
import { dragging, hovered } from '../board/drag'
import { hoursWords, workingWords } from '../board/load'
import { NobodyDrives } from '../board/Rail'
import { inOrder } from '../board/standing'
import { day, dayAsked, todayDay } from '../board/view'
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { longDayWords, windowWords } from '../format/time'
import { familyName } from '../format/words'
import { minute, zone } from '../live/clock'
import { cards, loading, technicians } from '../live/store'
import { at } from '../route'
import { Icon } from '../ui/Icon'
import { Loud } from './Block'
import { LoadLine } from './LoadLine'
import { sayDay, useTarget } from './planDrag'
import { week } from './state'
import { Tray } from './Tray'
import { type Cell, crewOf, type DayLoad, over, plannedOf, waitsBy } from './week'
import { DayHead } from './WeekStrip'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

const planned = computed(() => plannedOf(cards.value.values()))
const crewed = computed(() => crewOf(technicians.value, week.value, planned.value))
const waiting = computed(() => {
  const last = week.value.at(-1)!.day
  return inOrder([...cards.value.values()].filter((card) => waitsBy(card, todayDay.value, last)), 'new', minute.value, zone.value)
})

export function Week() {
  const days = week.value
  return (
    <>
      <main class="plan" aria-label={w.week_of(longDayWords(days[0]!.day))} aria-busy={loading.value === 'first'} tabIndex={-1}>
        <table class="weekplan">
          <thead>
            <tr>
              <th scope="col">{w.technicians} <span>{w.booked_working}</span></th>
              {days.map((load) => <Head key={load.day} load={load} />)}
            </tr>
          </thead>
          <tbody>
            {crewed.value.map((technician) => (
              <tr key={technician.id}>
                <th scope="row"><span class="tech__name">{technician.name}</span><span class="tech__skills">{technician.skills.join(', ')}</span></th>
                {days.map(({ day, cells }) => <CellView key={day} day={day} technician={technician} cell={cells.get(technician.id)} />)}
              </tr>
            ))}
          </tbody>
        </table>
        {loading.value === 'first' && <p class="sorry" role="status">{w.loading_week}</p>}
        {loading.value === 'done' && crewed.value.length === 0 && <NobodyDrives />}
      </main>
      <Tray waiting={waiting.value} onto="week" />
    </>
  )
}

const dayOn = (on: string): string => at('#/day', dayAsked(on))

const Head = ({ load }: { load: DayLoad }) => (
  <th scope="col" class={load.day === day.value ? 'weekplan__day weekplan__day--chosen' : 'weekplan__day'}>
    <a href={dayOn(load.day)}>
      <DayHead load={load} />
      <span class="week__un">{load.unassigned > 0 ? w.count_unassigned(load.unassigned) : load.day === todayDay.value ? shared.today : ''}</span>
    </a>
  </th>
)

function CellView({ day: on, technician, cell }: { day: string; technician: Technician; cell: Cell | undefined }) {
  const element = useTarget<HTMLTableCellElement>({ day: on, who: technician.id })
  const above = useComputed(() => hovered.value === `${on} ${technician.id}`)
  const said = above.value && dragging.value ? sayDay(dragging.value, on, technician.id) : null
  const { booked, working, jobs } = cell ?? { booked: 0, working: 0, jobs: 0 }
  const much = cell ? over(cell) : 0
  const here = planned.value.get(`${on} ${technician.id}`)
  return (
    <td ref={element} class={working ? '' : 'weekplan__off'}>
      <a href={dayOn(on)} class={said ? `week__over week__over--${said.tone}` : ''}>
        <span class="vh">{w.cell(technician.name, longDayWords(on), jobs, hoursWords(booked), hoursWords(working), much ? hoursWords(much) : '')}</span>
        <div class="week__shown" aria-hidden="true">
          {working || booked
            ? <LoadLine booked={booked} working={working}>{hoursWords(booked)}<span> / {workingWords(working)}</span></LoadLine>
            : <span class="week__free">{w.off}</span>}
          <span class="week__un">
            {said ? <><Icon name={said.tone === 'ok' ? 'check' : said.tone === 'warn' ? 'conflict' : 'ban'} />{said.say}</>
              : <>{jobs > 0 && w.jobs(jobs)}{much > 0 && <b class="block__warn">{w.over_by(hoursWords(much))}</b>}</>}
          </span>
        </div>
      </a>
      {here && <ol>{here.map((card) => <JobLine key={card.id} card={card} />)}</ol>}
    </td>
  )
}

function JobLine({ card }: { card: Card }) {
  const lifted = useComputed(() => dragging.value?.id === card.id)
  return (
    <li draggable class={lifted.value ? 'weekjob wait--lifted' : 'weekjob'} data-job={card.id}>
      <a key={card.priority} href={`#/jobs/${card.id}`} draggable={false}>
        {card.priority !== 'routine' && <Loud card={card} />} <b>{windowWords(card.window!)}</b> <span>{familyName(card.customer)}</span>
      </a>
    </li>
  )
}
