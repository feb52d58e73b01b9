// The technicians: how full the day is, where each one is, and during a drag what assigning would mean.
import type { Card } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { ageWords, dayOf, windowHours, windowWords } from '../format/time'
import { familyName } from '../format/words'
import { minute } from '../live/clock'
import { cards, loading, technicians, you } from '../live/store'
import { Icon } from '../ui/Icon'
import { dragging, hovered, useTechnicianTarget } from './drag'
import { dropOnTechnician } from './drops'
import { dayText as DayText } from '../lazy'
import { hoursWords, type Load, meaningFor, workingWords } from './load'
import { day, loads, todayDay } from './view'
import { w } from '../words/board'

export function Rail() {
  const everybody = [...technicians.value].sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name))
  return (
    <aside class="rail" aria-label={w.technicians}>
      <h2 class="rail__title">{w.technicians} <span>{w.booked_working}</span></h2>
      <ul>
        {everybody.map((technician) => <TechnicianView key={technician.id} technician={technician} />)}
      </ul>
      {everybody.length === 0 && loading.value === 'done' && <NobodyDrives />}
    </aside>
  )
}

/** What a company that has just begun reads where its technicians will be. */
export const NobodyDrives = () => (
  <p class="rail__none">{w.nobody_drives} {you.value?.role === 'owner' ? <a class="link" href="#/company">{w.add_technicians}</a> : w.owner_adds}</p>
)

function TechnicianView({ technician }: { technician: Technician }) {
  const element = useTechnicianTarget(technician)
  const load = loads.value.get(technician.id)
  const card = dragging.value
  const drop = card && dropOnTechnician(card, technician)
  const over = hovered.value === technician.id
  const kind = ['tech', !technician.active && 'tech--off', drop && !drop.can && 'drop--no', over && 'drop--over'].filter(Boolean).join(' ')
  const adds = over && card?.window && dayOf(card.window.start) === day.value ? windowHours(card.window) : 0
  return (
    <li ref={element} class={kind} aria-label={technician.name}>
      <h3 class="tech__name">{technician.name}</h3>
      {load && <LoadBar load={load} adds={adds} active={technician.active} />}
      {card && drop && (over || !technician.active)
        ? <Meaning card={card} technician={technician} can={drop.can} say={drop.say} open={load?.open ?? 0} />
        : <Whereabouts technician={technician} load={load} />}
      {technician.active && load && load.booked > 0 && day.value > todayDay.value && <DayText technician={technician} />}
    </li>
  )
}

function LoadBar({ load, adds, active }: { load: Load; adds: number; active: boolean }) {
  const { booked, working } = load
  const all = Math.max(working, booked + adds, 0.1)
  const total = booked + adds
  return (
    <p class={active && total > working ? 'tech__load tech__load--over' : 'tech__load'}>
      <span class="load" aria-hidden="true">
        <span class="load__booked" style={{ '--share': (booked / all).toFixed(3) }} />
        {adds > 0 && <span class="load__added" style={{ '--from': (booked / all).toFixed(3), '--share': (adds / all).toFixed(3) }} />}
      </span>
      <span key={total} class="tech__hours">
        {active ? <>{hoursWords(total)}<span> / {workingWords(working)}</span></> : <span>{w.inactive}</span>}
      </span>
    </p>
  )
}

function Whereabouts({ technician, load }: { technician: Technician; load: Load | undefined }) {
  const at = load?.now ?? load?.next
  const skills = technician.active ? technician.skills.join(', ') : handover(load?.open ?? 0)
  return (
    <>
      {technician.active && (
        <p class="tech__now">
          {load?.now ? <b>{w.badges[load.now.column === 'in_progress' ? 'on_site' : 'en_route']}</b> : at ? <b>{w.next}</b> : <span>{w.free}</span>}
          {at && <span class="tech__job">{familyName(at.customer)}</span>}
          {load?.now && <span class="num">{ageWords(minute.value - Date.parse(load.now.column_since))}</span>}
          {!load?.now && at?.window && <span class="num">{windowWords(at.window, day.value)}</span>}
        </p>
      )}
      <p class="tech__skills">{skills}</p>
    </>
  )
}

function Meaning({ card, technician, can, say, open }: { card: Card; technician: Technician; can: boolean; say: string; open: number }) {
  const { words, clash } = can
    ? meaningFor(card, technician, cards.value.values(), technicians.value)
    : { words: technician.active ? '' : handover(open), clash: false }
  return (
    <>
      <p class="drop__say">
        <Icon name={can ? 'check' : 'ban'} />{say}{can && card.window ? ` ${windowWords(card.window, day.value)}` : ''}
      </p>
      <p class={clash ? 'tech__skills tech__skills--clash' : can ? 'tech__skills tech__skills--has' : 'tech__skills'}>{words || (can && w.no_window_yet)}</p>
    </>
  )
}

const handover = (open: number): string => (open ? w.to_hand_over(open) : '')
