// The plan's *Move…* dialog: technician, day, from and to; it says what that would mean before it is done.
import { useState } from 'preact/hooks'
import { hoursWords, workingWords } from '../board/load'
import { focusCard } from '../board/moving'
import { day, loads } from '../board/view'
import type { Card, Window } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { dayOf, windowWords } from '../format/time'
import { refWords } from '../format/words'
import { cards } from '../live/store'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { type TypedWindow, typedWindow, WindowFields, windowOf } from '../ui/WindowFields'
import { axisOf } from './axis'
import { carryOut, type Move, moveOf, unassignOf } from './moves'
import { axis, crew, jobsOf, planning, rows, technicianOf } from './state'
import { meaningOf } from './warnings'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

export function PlanDialog() {
  const open = planning.value
  const card = open && cards.value.get(open.id)
  return open && card ? <Asked key={open.id} card={card} begun={open} /> : null
}

function Asked({ card, begun }: { card: Card; begun: { technician?: string; day?: string } }) {
  const [who, setWho] = useState(begun.technician ?? card.technician?.id ?? '')
  const [typed, type] = useState<TypedWindow>(() => ({ ...typedWindow(card.window), day: begun.day ?? (card.window ? dayOf(card.window.start) : day.value) }))
  const [wrong, setWrong] = useState<string>()
  const close = () => {
    planning.value = null
    focusCard(card.id)
  }
  const found = windowOf(typed)
  const window = 'window' in found ? found.window : null
  const takesOff = !who && !!card.technician
  const move: Move = takesOff ? unassignOf(card) : moveOf(card, { technician: technicianOf(who), window: window ?? undefined })
  const technician = technicianOf(who)
  const when = window ?? card.window
  const meaning = technician && when && move?.can
    ? meaningOf(axisOf(dayOf(when.start), axis.value.zone), card, technician, when, jobsOf(technician.id), crew.value)
    : null
  function send() {
    if ('wrong' in found && !takesOff) return setWrong(found.wrong)
    if (!window && card.window && !takesOff) return setWrong(shared.wrong_window.hours)
    if (move && !move.can) return
    close()
    carryOut(card, move)
  }
  const footer = (
    <>
      <p role="status">
        {move && !move.can ? <><Icon name="ban" />{move.say}</>
          : takesOff ? w.nobody_then
          : meaning ? <span class={meaning.conflict ? 'block__warn' : ''}><Icon name={meaning.conflict ? 'conflict' : 'check'} />{meaning.words}</span> : ''}
      </p>
      <button class="btn" type="button" onClick={close}>{w.cancel}<kbd>Esc</kbd></button>
      <button class="btn btn--main" type="submit" form="plan-move">{w.move}</button>
    </>
  )
  return (
    <Dialog title={shared.move_job(card.customer)} status={`${refWords(card.id)}, ${card.window ? windowWords(card.window, day.value) : shared.no_window}`} kind="dialog--small" onClose={close} footer={footer}>
      <form id="plan-move" class="form" noValidate onSubmit={(event) => {
        event.preventDefault()
        send()
      }}>
        <div class="field">
          <label for="plan-who">{shared.technician}</label>
          <select id="plan-who" autofocus value={who} onChange={(event) => setWho(event.currentTarget.value)}>
            <option value="">{w.nobody}</option>
            {rows.value.map(({ technician: one }) => <option key={one.id} value={one.id}>{one.name}{standing(card, one, when)}</option>)}
          </select>
        </div>
        {!takesOff && (
          <fieldset class="field">
            <legend>{w.when}</legend>
            <WindowFields value={typed} wrong={wrong} change={(next) => {
              setWrong(undefined)
              type(next)
            }} />
          </fieldset>
        )}
      </form>
    </Dialog>
  )
}

function standing(card: Card, technician: Technician, when: Window | null | undefined): string {
  if (!technician.active) return w.also_inactive
  const means = when && meaningOf(axisOf(dayOf(when.start), axis.value.zone), card, technician, when, jobsOf(technician.id), crew.value).words
  const load = when && dayOf(when.start) !== day.value ? undefined : loads.value.get(technician.id)
  const said = [means, load && `${hoursWords(load.booked)} / ${workingWords(load.working)}`].filter(Boolean).join(' · ')
  return said && ` · ${said}`
}
