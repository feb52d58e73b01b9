// A day as a timeline: rows are technicians, x is the hours, what waits lies below.
import { computed } from '@preact/signals'
import { NobodyDrives } from '../board/Rail'
import { day, todayDay } from '../board/view'
import { longDayWords, timeWords } from '../format/time'
import { minute, zone } from '../live/clock'
import { loading } from '../live/store'
import { hourWords, localAt } from './axis'
import { Lane } from './Lane'
import { axis, hours, rows, tray } from './state'
import { Tray } from './Tray'
import { WeekStrip } from './WeekStrip'
import { w } from '../words/plan'

const ticks = computed(() => {
  const { from, to } = hours.value
  return Array.from({ length: to - from }, (_, n) => from + n)
})

export function Day() {
  const { from, to } = hours.value
  return (
    <>
      <WeekStrip />
      <main class="plan" aria-label={longDayWords(day.value)} aria-busy={loading.value === 'first'} tabIndex={-1}>
        <div class="plan__in" style={{ '--first': from, '--span': to - from }}>
          <div class="plan__head">
            <p>{w.technicians} <span>{w.booked_working}</span></p>
            <ol class="plan__hours" aria-hidden="true">{ticks.value.map((at) => <li key={at} style={{ '--at': at }}>{hourWords(localAt(axis.value, at))}</li>)}<NowTime /></ol>
          </div>
          {rows.value.map((row) => <Lane key={row.technician.id} row={row} />)}
          <div class="plan__grid" aria-hidden="true">{ticks.value.map((at) => <i key={at} style={{ '--at': at }} />)}</div>
          <Now />
        </div>
        {loading.value === 'first' && <p class="sorry" role="status">{w.loading_day}</p>}
        {loading.value === 'done' && rows.value.length === 0 && <NobodyDrives />}
      </main>
      <Tray waiting={tray.value} onto="day" />
    </>
  )
}

/** Where now is on the axis; null on another day and beyond its ends. */
const now = computed(() => {
  const { from, to } = hours.value
  const at = (minute.value - axis.value.midnight) / 3_600_000
  return day.value === todayDay.value && at >= from && at <= to ? at : null
})

const Now = () => (now.value === null ? null : <div class="plan__now" aria-hidden="true"><span style={{ '--at': now.value }} /></div>)
const NowTime = () => (now.value === null ? null : <li class="plan__time" style={{ '--at': now.value }}>{timeWords(minute.value, zone.value)}</li>)
