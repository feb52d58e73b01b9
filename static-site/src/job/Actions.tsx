// What can be done to the job now: the likely things in sight, the rest behind *More*, each with the few fields it asks for.
import { useEffect, useRef, useState } from 'preact/hooks'
import { askWhere, askWho } from '../board/moving'
import { todayDay } from '../board/view'
import { cardOf, type Job } from '../data/jobs'
import { now } from '../live/clock'
import { perform } from '../live/commands'
import { cards } from '../live/store'
import { Icon } from '../ui/Icon'
import { AskForm } from './AskForm'
import { type Ask, ASKS } from './asks'
import { type Act, isLegal, offered } from './legal'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

interface Props {
  job: Job
  asked: Act | null
  ask(act: Act | null): void
}

export function Actions({ job, asked, ask }: Props) {
  const [busy, setBusy] = useState(false)
  const { main, more } = offered(job, now.value, todayDay.value)
  const can = (act: Act) => isLegal(act, job, now.value, todayDay.value)
  const card = cards.value.get(job.id)
  const open = asked && can(asked) ? ASKS[asked] : undefined

  async function choose(act: Act) {
    const spec = ASKS[act]!
    if (spec.fields) return ask(asked === act ? null : act)
    if (busy) return
    setBusy(true)
    await perform(spec.intention, cardOf(job)!, {})
    setBusy(false)
  }
  const button = (act: Act) => <ActButton key={act} spec={ASKS[act]!} pressed={asked === act} choose={() => void choose(act)} />

  return (
    <>
      <div class="drawer__do" role="group" aria-label={w.drawer.doing}>
        {card && can('assign_technician') && !job.technician && (
          <button class="btn btn--main" title={w.drawer.assign_key} onClick={() => askWho(card)}><Icon name="person" />{shared.assign}</button>
        )}
        {main.map(button)}
        {card && <button class="btn" title={w.drawer.move_key} onClick={() => askWhere(card)}>{shared.move}<kbd>M</kbd></button>}
        {more.length > 0 && <More acts={more} choose={(act) => void choose(act)} />}
        {can('cancel_job') && button('cancel_job')}
      </div>
      {open?.fields && asked && <AskForm key={asked} name={asked} ask={open} job={job} close={() => ask(null)} />}
    </>
  )
}

function ActButton({ spec, pressed, choose }: { spec: Ask; pressed: boolean; choose(): void }) {
  return (
    <button class={spec.danger ? 'btn btn--danger' : 'btn'} aria-expanded={spec.fields ? pressed : undefined} onClick={choose}>
      {spec.icon && <Icon name={spec.icon} />}{spec.button}
    </button>
  )
}

function More({ acts, choose }: { acts: Act[]; choose(act: Act): void }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!box.current!.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])
  return (
    <div
      ref={box}
      class="more"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        box.current!.querySelector('button')!.focus()
      }}
    >
      <button class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>{w.drawer.more}<Icon name="down" /></button>
      {open && (
        <div class="more__menu">
          {acts.map((act) => (
            <button
              key={act}
              class="choice"
              onClick={() => {
                setOpen(false)
                choose(act)
              }}
            >
              {ASKS[act]!.button}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
