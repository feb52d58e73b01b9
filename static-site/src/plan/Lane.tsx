// One technician's hours: who, how full, and the jobs in them; during a drag what a drop here would mean.
import { useComputed } from '@preact/signals'
import { hoursWords, shiftOf, workingWords } from '../board/load'
import { day } from '../board/view'
import { windowWords } from '../format/time'
import { company } from '../live/store'
import { Icon } from '../ui/Icon'
import { Block } from './Block'
import { shiftWords } from './blockWords'
import type { Row } from './layout'
import { LoadLine } from './LoadLine'
import { type Slot, slot, useTarget } from './planDrag'
import { hours } from './state'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

export function Lane({ row }: { row: Row }) {
  const { technician, shift, lines, blocks } = row
  const time = useTarget<HTMLDivElement>({ lane: technician.id })
  const { from, to } = hours.value
  const here = useComputed(() => (slot.value?.lane === technician.id ? slot.value : null))
  return (
    <section class="lane" style={{ '--lines': lines }} aria-label={technician.name}>
      <Who row={row} adds={here.value?.adds ?? 0} />
      <div ref={time} class="lane__time" data-lane={technician.id}>
        {shift ? <Off from={from} to={shift.from} /> : <Off from={from} to={to} />}
        {shift && <Off from={shift.to} to={to} />}
        <ol aria-label={w.jobs_of(technician.name)}>{blocks.map((placed) => <Block key={placed.card.id} placed={placed} />)}</ol>
        {here.value && <SlotView slot={here.value} />}
      </div>
    </section>
  )
}

const Off = ({ from, to }: { from: number; to: number }) => (to > from ? <span class="off" style={{ '--from': from, '--to': to }} /> : null)

function Who({ row: { technician, blocks, booked, shift }, adds }: { row: Row; adds: number }) {
  const { active, skills, name } = technician
  const working = shift ? shift.to - shift.from : 0
  const open = blocks.filter(({ card }) => card.column !== 'completed').length
  return (
    <header class="lane__who">
      <h2 class="tech__name">{name}</h2>
      {active
        ? <LoadLine booked={booked} working={working} adds={adds}>{hoursWords(booked + adds)}<span> / {workingWords(working)}</span></LoadLine>
        : <p>{open ? shared.to_hand_over(open) : ''}</p>}
      <p class="tech__skills">{[active ? shiftWords(shiftOf(technician, company.value, day.value), day.value) : shared.inactive, skills.join(', ')].filter(Boolean).join(' · ')}</p>
    </header>
  )
}

function SlotView({ slot: { card, from, to, window, tone, say } }: { slot: Slot }) {
  // Late in the day the words grow to the left, where there is room.
  const late = from > (hours.value.from + hours.value.to) / 2
  return (
    <p class={`slot slot--${tone}${late ? ' slot--late' : ''}`} style={{ '--from': from, '--to': to }}>
      <b>{card.customer}</b>
      <span>{windowWords(window)}</span>
      <span class="slot__say"><Icon name={tone === 'ok' ? 'check' : tone === 'warn' ? 'conflict' : 'ban'} />{say}</span>
    </p>
  )
}
