// An arrival window: a day, from, to; and the usual two hours of that day as one tap each.
import type { WeekHours } from '../data/company'
import type { Window } from '../data/jobs'
import { dayAfter, wall, weekday, windowWords } from '../format/time'
import { minute, zone } from '../live/clock'
import { company } from '../live/store'
import { w } from '../words/board'
import './window.css'

export interface TypedWindow {
  day: string
  from: string
  to: string
}

export const NO_WINDOW: TypedWindow = { day: '', from: '', to: '' }

export const typedWindow = (window: Window | null | undefined): TypedWindow =>
  window ? { day: window.start.slice(0, 10), from: window.start.slice(11, 16), to: window.end.slice(11, 16) } : NO_WINDOW

/** The window, null without one, or what is wrong with it. An end before its start is on the next day. */
export function windowOf({ day, from, to }: TypedWindow): { window: Window | null } | { wrong: string } {
  if (!from && !to) return { window: null }
  if (!day) return { wrong: w.wrong_window.day }
  if (!from || !to) return { wrong: w.wrong_window.hours }
  if (from === to) return { wrong: w.wrong_window.end }
  return { window: { start: `${day}T${from}`, end: `${to < from ? dayAfter(day) : day}T${to}` } }
}

const SLOT_HOURS = 2

/** Two-hour windows over the company's hours of that day. Of those that begin before `now`, `2026-11-23T09:10`, none can be promised any more. */
export function usualWindows(hours: WeekHours | undefined, day: string, now: string): TypedWindow[] {
  const [open, close] = hours?.[weekday(day)] ?? ['08:00', '18:00']
  const first = Number(open.slice(0, 2))
  const last = Math.ceil(Number(close.slice(0, 2)) + Number(close.slice(3, 5)) / 60)
  const all: TypedWindow[] = []
  for (let hour = first; hour < Math.min(last, 23); hour += SLOT_HOURS) {
    const from = clock(hour)
    if (`${day}T${from}` >= now) all.push({ day, from, to: clock(Math.min(hour + SLOT_HOURS, 23)) })
  }
  return all
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

interface Props {
  value: TypedWindow
  change(next: TypedWindow): void
  wrong?: string | undefined
  autofocus?: boolean
}

export function WindowFields({ value, change, wrong, autofocus }: Props) {
  const now = wall(minute.value, zone.value)
  const today = now.slice(0, 10)
  const day = value.day || today
  const say = (part: Partial<TypedWindow>) => change({ ...value, day, ...part })
  return (
    <div class="when">
      <div class="when__row">
        <label>{w.day}<input type="date" value={day} min={today} autofocus={autofocus} onInput={(event) => say({ day: event.currentTarget.value })} /></label>
        <label>{w.from}<input type="time" step={900} value={value.from} aria-invalid={!!wrong} onInput={(event) => say({ from: event.currentTarget.value })} /></label>
        <label>{w.to}<input type="time" step={900} value={value.to} aria-invalid={!!wrong} onInput={(event) => say({ to: event.currentTarget.value })} /></label>
      </div>
      <div class="when__slots" role="group" aria-label={w.usual_windows}>
        {usualWindows(company.value?.hours, day, now).map((slot) => {
          const chosen = slot.from === value.from && slot.to === value.to
          return (
            <button key={slot.from} type="button" class="slotbtn" aria-pressed={chosen} onClick={() => change(chosen ? { ...NO_WINDOW, day } : slot)}>
              {windowWords({ start: `${day}T${slot.from}`, end: `${day}T${slot.to}` })}
            </button>
          )
        })}
        {(value.from || value.to) && <button type="button" class="link" onClick={() => change({ ...NO_WINDOW, day })}>{w.no_window}</button>}
      </div>
      {wrong && <p class="hint hint--wrong" role="alert">{wrong}</p>}
    </div>
  )
}
