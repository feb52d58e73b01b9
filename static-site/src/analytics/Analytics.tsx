// What was done: totals with how they moved, per day, per technician.
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { todayDay } from '../board/view'
import type { Measures, Report } from '../data/analytics'
import { dayWords } from '../format/time'
import { go, route } from '../route'
import { Icon } from '../ui/Icon'
import { Bars, ShareLine, SideBars, Spark } from './charts'
import { approved, before, csv, dollarWords, firstVisit, minuteWords, onTime, parts, percentWords, type Period, periodOf, PERIODS, spanWords, ticket, trend, type Trend } from './figures'
import { Sorry } from '../ui/Sorry'
import { title } from '../ui/title'
import { useReport } from './useReport'
import { w } from '../words/analytics'
import './report.css'

const LOW_ON_TIME_PERCENT = 90

export function Analytics() {
  const at = route.value
  const period = periodOf(at.view === 'analytics' ? at.query : new URLSearchParams(), todayDay.value)
  const { reports, failed, again } = useReport(period)
  useEffect(() => {
    const before = title.peek()
    title.value = `${w.title} · ${spanWords(period.from, period.to)} · Truckroll`
    return () => void (title.value = before)
  }, [period.from, period.to])
  const shown = reports && reports.report.from === period.from && reports.report.to === period.to ? reports : null
  return (
    <main class="report" aria-label={w.title} aria-busy={!shown && !failed}>
      <PeriodBar period={period} report={shown?.report ?? null} />
      {failed && <Sorry words={w.not_loaded} again={again} />}
      {shown ? (
        <>
          <Totals report={shown.report} then={shown.then} />
          <Charts report={shown.report} />
          <Technicians report={shown.report} />
        </>
      ) : !failed && <p class="sorry" role="status">{w.adding_up(spanWords(period.from, period.to))}</p>}
    </main>
  )
}

function PeriodBar({ period, report }: { period: Period; report: Report | null }) {
  const earlier = before(period)
  const choose = (part: { from?: string; to?: string }) => {
    const next = { from: period.from, to: period.to, ...part }
    if (next.from && next.to) go(`#/analytics?from=${next.from}&to=${next.from > next.to ? next.from : next.to}`)
  }
  return (
    <div class="report__bar">
      <nav class="seg" aria-label={w.period}>
        {PERIODS.map((name) => (
          <a key={name} href={name === 'chosen' ? `#/analytics?from=${period.from}&to=${period.to}` : `#/analytics?period=${name}`} aria-current={period.name === name ? 'true' : undefined}>{w.periods[name]}</a>
        ))}
      </nav>
      {period.name === 'chosen' && (
        <div class="report__days" role="group" aria-label={w.periods.chosen}>
          <input type="date" aria-label={w.from} value={period.from} max={todayDay.value} onChange={(event) => choose({ from: event.currentTarget.value })} />
          <input type="date" aria-label={w.to} value={period.to} min={period.from} onChange={(event) => choose({ to: event.currentTarget.value })} />
        </div>
      )}
      <p>{w.compared(spanWords(period.from, period.to), spanWords(earlier.from, earlier.to))}</p>
      <button class="btn" disabled={!report || report.totals.jobs === 0} onClick={() => report && download(report)}><Icon name="download" />CSV</button>
    </div>
  )
}

function download(report: Report): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv(report)], { type: 'text/csv' }))
  link.download = `truckroll-${report.from}-${report.to}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function Totals({ report: { totals, days }, then }: { report: Report; then: Report | null }) {
  const old = then?.totals
  const of = (measure: (m: Measures) => number | null) => ({ now: measure(totals), then: old && old.jobs > 0 ? measure(old) : null, spark: days.map((day) => (day.jobs > 0 ? measure(day) : null)) })
  const jobs = of((m) => m.jobs)
  const value = of((m) => m.value_cents)
  return (
    <dl class="kpis" aria-label={w.totals}>
      <Kpi name={w.jobs_done} spark={days.map((day) => day.jobs)} moved={trend('count', jobs.now, jobs.then)}>{totals.jobs}</Kpi>
      <Minutes name={w.to_assign} {...of((m) => m.minutes_to_assign)} />
      <Minutes name={w.to_arrive} {...of((m) => m.minutes_to_arrive)} />
      <Share name={w.on_time} {...of(onTime)} />
      <Share name={w.done_at_first_visit} {...of(firstVisit)} />
      <Share name={w.quotes_approved} {...of(approved)} />
      <Money name={w.ticket} {...of(ticket)} />
      <Kpi name={w.value} spark={value.spark} moved={trend('count', value.now, value.then)}>{dollarWords(totals.value_cents)}</Kpi>
    </dl>
  )
}

interface KpiProps {
  name: string
  spark: readonly (number | null)[]
  moved: Trend | null
  children: ComponentChildren
}

function Kpi({ name, spark, moved, children }: KpiProps) {
  const tone = moved?.better === undefined ? '' : moved.better ? ' kpi__trend--better' : ' kpi__trend--worse'
  return (
    <div class="kpi">
      <dt>{name}</dt>
      <dd class="kpi__value">{children}</dd>
      <dd class={`kpi__trend${tone}`}>{moved ? <>{moved.up !== undefined && <Icon name={moved.up ? 'up' : 'fall'} />}{moved.words}</> : w.nothing_to_compare}</dd>
      <dd><Spark values={spark} /></dd>
    </div>
  )
}

interface Moving {
  name: string
  now: number | null
  then: number | null
  spark: readonly (number | null)[]
}

const Minutes = ({ name, now, then, spark }: Moving) => (
  <Kpi name={name} spark={spark} moved={trend('minutes', now, then)}>
    {now === null ? '–' : parts(now).map(([count, unit], n) => <span key={unit}>{n > 0 && ' '}{count}<small> {unit}</small></span>)}
  </Kpi>
)

const Share = ({ name, now, then, spark }: Moving) => (
  <Kpi name={name} spark={spark} moved={trend('share', now, then)}>{now === null ? '–' : <>{Math.round(now * 100)}<small>%</small></>}</Kpi>
)

const Money = ({ name, now, then, spark }: Moving) => (
  <Kpi name={name} spark={spark} moved={trend('money', now, then)}>{dollarWords(now)}</Kpi>
)

function Charts({ report: { days, totals, from, to } }: { report: Report }) {
  const names = days.map(({ day }) => day)
  const worked = days.filter(({ jobs }) => jobs > 0)
  const open = totals.quotes_sent - totals.quotes_approved
  const quotes: [string, number, string][] = [
    [w.sent, totals.quotes_sent, 'fill--soft'], [w.approved, totals.quotes_approved, 'fill--good'], [w.not_approved, open, ''],
  ]
  return (
    <div class="charts">
      <Panel name={w.per_day} note={w.in_days(totals.jobs, worked.length)} table={<DayTable report={worked} />}>
        <div class="scroll"><Bars days={names} values={days.map(({ jobs }) => jobs)} label={w.per_day_chart(spanWords(from, to))} /></div>
      </Panel>
      <Panel name={w.on_time} note={w.inside_window} table={
        <table class="data"><thead><tr><th scope="col">{w.day}</th><th scope="col" class="n">{w.on_time}</th><th scope="col" class="n">{w.with_window}</th><th scope="col" class="n">{w.share}</th></tr></thead>
          <tbody>{worked.map((one) => <tr key={one.day}><th scope="row">{dayWords(one.day)}</th><td>{one.on_time}</td><td>{one.with_window}</td><td>{percentWords(onTime(one))}</td></tr>)}</tbody></table>
      }>
        <ShareLine days={names} values={days.map(onTime)} label={w.on_time_chart(spanWords(from, to), percentWords(onTime(totals)))} />
      </Panel>
      <Panel name={w.quotes} note={w.of_jobs_done} table={
        <table class="data"><tbody>{quotes.map(([name, count]) => <tr key={name}><th scope="row">{name}</th><td>{count}</td><td>{percentWords(totals.quotes_sent ? count / totals.quotes_sent : null)}</td></tr>)}</tbody></table>
      }>
        <SideBars rows={quotes} label={w.quotes_chart(totals.quotes_sent, totals.quotes_approved, open)} />
      </Panel>
    </div>
  )
}

function Panel({ name, note, table, children }: { name: string; note: string; table: ComponentChildren; children: ComponentChildren }) {
  return (
    <section class="panel" aria-label={name}>
      <header><h2>{name}</h2><p>{note}</p></header>
      {children}
      <details><summary><Icon name="next" />{w.table}</summary><div class="scroll scroll--tall" role="group" aria-label={name} tabIndex={0}>{table}</div></details>
    </section>
  )
}

const HEADS = [w.jobs_done, w.to_assign, w.to_arrive, w.on_site, w.on_time, w.first_visit, w.quotes, w.approved, w.ticket, w.value]

function Cells({ m, most }: { m: Measures; most?: number }) {
  const timely = onTime(m)
  return (
    <>
      <td>{most !== undefined && <span class="inbar" aria-hidden="true"><i style={{ '--share': (m.jobs / Math.max(1, most)).toFixed(3) }} /></span>}<span class="inbar__n">{m.jobs}</span></td>
      <td>{minuteWords(m.minutes_to_assign)}</td>
      <td>{minuteWords(m.minutes_to_arrive)}</td>
      <td>{minuteWords(m.minutes_on_site)}</td>
      <td class={timely !== null && Math.round(timely * 100) < LOW_ON_TIME_PERCENT ? 'low' : undefined}>{percentWords(timely)}</td>
      <td>{percentWords(firstVisit(m))}</td>
      <td>{m.quotes_sent ? w.count_of(m.quotes_approved, m.quotes_sent) : '–'}</td>
      <td>{percentWords(approved(m))}</td>
      <td>{dollarWords(ticket(m))}</td>
      <td>{dollarWords(m.value_cents)}</td>
    </>
  )
}

const Head = ({ first }: { first: string }) => (
  <thead><tr><th scope="col">{first}</th>{HEADS.map((head) => <th key={head} scope="col" class="n">{head}</th>)}</tr></thead>
)

const DayTable = ({ report }: { report: Report['days'] }) => (
  <table class="data" aria-label={w.days}>
    <Head first={w.day} />
    <tbody>{report.map((one) => <tr key={one.day}><th scope="row">{dayWords(one.day)}</th><Cells m={one} /></tr>)}</tbody>
  </table>
)

function Technicians({ report: { technicians, totals } }: { report: Report }) {
  const most = Math.max(1, ...technicians.map(({ jobs }) => jobs))
  return (
    <section class="panel" aria-label={w.technicians}>
      <header><h2>{w.technicians}</h2><p>{w.low_on_time(LOW_ON_TIME_PERCENT)}</p></header>
      {technicians.length === 0 ? <p class="none">{w.nobody}</p> : (
        <div class="scroll">
          <table class="data" aria-label={w.technicians}>
            <Head first={w.name} />
            <tbody>{technicians.map((one) => <tr key={one.id}><th scope="row">{one.name}</th><Cells m={one} most={most} /></tr>)}</tbody>
            <tfoot><tr><th scope="row">{w.all}</th><Cells m={totals} /></tr></tfoot>
          </table>
        </div>
      )}
    </section>
  )
}
