// Under a technician, while a later day is looked at: when its one text left or will leave, and sending it now.
import { effect, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type DayText, getDay, sendDay, type ToldDay } from '../data/days'
import { persist, Refused, Unreachable } from '../data/http'
import type { Technician } from '../data/technicians'
import { dayWords, momentWords, timeWords, today } from '../format/time'
import { minute, zone } from '../live/clock'
import { Icon } from '../ui/Icon'
import { say } from '../ui/toast'
import { day } from './view'
import { w } from '../words/board'
import { w as desk } from '../words/desk'

/** The undo time and a sender's turn: by then it has mostly left. */
const LEFT_AFTER_MS = [8_000, 16_000, 70_000]

const told = signal<ToldDay | null>(null)
/** Whose day, `technician day`, was sent from this desk, before the server says that it left. */
const sending = signal<ReadonlySet<string>>(new Set())

async function look(wanted: string): Promise<void> {
  try {
    const found = await getDay(wanted)
    if (day.value === wanted) told.value = found
  } catch (error) {
    // What was known stays; the next minute asks again.
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
  }
}

let watchers = 0
let stop = () => {}
/** One look a minute for all technicians, and at once when the day changes. */
function watch(): () => void {
  if (watchers++ === 0) {
    stop = effect(() => {
      const wanted = day.value
      void minute.value
      void look(wanted)
    })
  }
  return () => {
    if (--watchers === 0) stop()
  }
}

async function send(technician: Technician, wanted: string): Promise<void> {
  const key = `${technician.id} ${wanted}`
  sending.value = new Set([...sending.value, key])
  try {
    await persist(() => sendDay(technician.id, wanted))
    say({ text: w.gets_day(technician.name, dayWords(wanted)) })
    // What has not left after the last look may be sent again.
    for (const after of LEFT_AFTER_MS) setTimeout(() => void look(wanted).then(() => after === LEFT_AFTER_MS.at(-1) && forget(key)), after)
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
    say({ text: error.message, tone: 'refused' })
    forget(key)
  }
}

const forget = (key: string) => (sending.value = new Set([...sending.value].filter((one) => one !== key)))

export function DayTextView({ technician }: { technician: Technician }) {
  useEffect(watch, [])
  const known = told.value?.day === day.value ? told.value : null
  const text = known?.technicians.find(({ id }) => id === technician.id)
  if (!known || !text) return <p class="tech__day" />
  if (text.state) return <Told text={text} />
  const asked = sending.value.has(`${technician.id} ${known.day}`)
  return (
    <p class="tech__day">
      <span>{asked ? w.day_being_sent : known.leaves_at ? w.day_leaves(when(known.leaves_at)) : w.day_not_sent}</span>
      {!asked && <button class="link" aria-label={w.send_day_to(technician.name)} onClick={() => void send(technician, known.day)}>{w.send_day}</button>}
    </p>
  )
}

function Told({ text }: { text: DayText }) {
  const failed = text.state === 'failed'
  const words = failed ? w.day_failed : text.state === 'claimed' || text.state === 'unknown' ? w.day_being_sent : w.day_sent
  return (
    <p class={failed ? 'tech__day tech__day--told tech__day--failed' : 'tech__day tech__day--told'} title={text.reason ? desk.texts.why(text.reason) : undefined}>
      <Icon name={failed ? 'failed' : 'check'} /><span>{words} {text.at && when(text.at)}</span>
    </p>
  )
}

function when(instant: string): string {
  const at = Date.parse(instant)
  return today(at, zone.value) === today(minute.value, zone.value) ? timeWords(at, zone.value) : momentWords(at, zone.value).split(',')[0]!
}
