// The *Move…* dialog: all that dragging does, by keyboard first. Up and down walk the choices.
import { assign_technician } from '../actions'
import { type Card, COLUMNS } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { windowWords } from '../format/time'
import { refWords } from '../format/words'
import { cards, technicians } from '../live/store'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { dropOnColumn, dropOnTechnician } from './drops'
import { hoursWords, meaningFor, workingWords } from './load'
import { assign, carryOut, focusCard, moving } from './moving'
import { NobodyDrives } from './Rail'
import { day, loads } from './view'
import { walk } from './walk'
import { w } from '../words/board'

export function MoveDialog() {
  const open = moving.value
  const card = open && cards.value.get(open.id)
  if (!open || !card) return null
  const close = () => {
    moving.value = null
    focusCard(card.id)
  }
  const when = card.window ? windowWords(card.window, day.value) : w.no_window
  return (
    <Dialog
      key={open.ask}
      title={open.ask === 'who' ? w.assign_job(card.customer) : w.move_job(card.customer)}
      status={`${refWords(card.id)}, ${when}`}
      kind="dialog--small"
      onClose={close}
    >
      <div class="form choices" onKeyDown={walk}>
        {open.ask === 'where' && <Columns card={card} close={close} />}
        <Technicians card={card} close={close} first={open.ask === 'who'} />
      </div>
    </Dialog>
  )
}

function Columns({ card, close }: { card: Card; close(): void }) {
  const firstLegal = COLUMNS.find((column) => dropOnColumn(card, column)?.can)
  return (
    <section aria-label={w.move_to}>
      <h3>{w.move_to}</h3>
      {COLUMNS.map((column) => {
        const drop = dropOnColumn(card, column)
        const can = drop?.can === true
        return (
          <button
            key={column}
            class="choice"
            aria-disabled={!can}
            autofocus={column === firstLegal}
            onClick={() => {
              if (!can) return
              close()
              carryOut(card, drop)
            }}
          >
            <b>{w.columns[column]}</b>
            <span>{!can && drop && <Icon name="ban" />}{!drop ? w.is_here : drop.can ? drop.name : drop.say}</span>
          </button>
        )
      })}
    </section>
  )
}

function Technicians({ card, close, first }: { card: Card; close(): void; first: boolean }) {
  const refusal = assign_technician.refusal(card)
  const clash = new Map(technicians.value.map((one) => [one, Number(meaningFor(card, one, cards.value.values(), technicians.value).clash)]))
  const booked = (one: Technician) => loads.value.get(one.id)?.booked ?? 0
  const sorted = [...technicians.value].sort((a, b) =>
    Number(b.active) - Number(a.active) || clash.get(a)! - clash.get(b)! || booked(a) - booked(b) || a.name.localeCompare(b.name))
  return (
    <section aria-label={w.assign_to}>
      <h3>{w.assign_to}</h3>
      {sorted.length === 0 && <NobodyDrives />}
      {refusal ? <p class="hint"><Icon name="ban" />{refusal}</p> : sorted.map((technician, n) => (
        <TechnicianChoice key={technician.id} card={card} technician={technician} first={first && n === 0} close={close} />
      ))}
    </section>
  )
}

function TechnicianChoice({ card, technician, first, close }: { card: Card; technician: Technician; first: boolean; close(): void }) {
  const drop = dropOnTechnician(card, technician)
  const load = loads.value.get(technician.id)
  const { words, clash } = meaningFor(card, technician, cards.value.values(), technicians.value)
  const means = !technician.active ? w.inactive : drop.can ? words : drop.say
  return (
    <button
      class="choice"
      aria-disabled={!drop.can}
      autofocus={first}
      onClick={() => {
        if (!drop.can) return
        close()
        assign(card, technician)
      }}
    >
      <b>{technician.name}</b>
      <small>{technician.skills.join(', ')}</small>
      <span class={clash && drop.can ? 'choice__clash' : ''}>{means}</span>
      <span class="choice__load">{load && technician.active ? `${hoursWords(load.booked)} / ${workingWords(load.working)}` : ''}</span>
    </button>
  )
}
