// Whom to call, where to go, who goes when, and what was done for this customer before.
import { askWho } from '../board/moving'
import { todayDay } from '../board/view'
import type { Job, JobRecord, JobSummary, Visit } from '../data/jobs'
import { moneyWords } from '../format/money'
import { dayOf, dayWords, timeWords, today, wall, windowWords } from '../format/time'
import { phoneWords } from '../format/words'
import { minute, zone } from '../live/clock'
import { cards } from '../live/store'
import { dateWords } from './dates'
import { type Act, isLegal } from './legal'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

const SHOWN = 3

export function Facts({ record: { job, customer, earlier_jobs }, ask }: { record: JobRecord; ask(act: Act): void }) {
  const { phone, language, texts_allowed } = job.customer
  const texts = customer.opted_out ? w.facts.said_stop : texts_allowed ? w.texts_allowed : w.no_texts
  const address = [job.location.street, job.location.town].filter(Boolean).join(', ')
  const why = whyWords(job)
  const correctable = isLegal('correct_details', job, minute.value, todayDay.value)
  return (
    <section class="facts" aria-label={w.facts.title}>
      <dl>
        <dt>{w.facts.customer}</dt>
        <dd>
          <a class="link" href={`tel:${phone}`}>{phoneWords(phone)}</a> · {w.languages[language === 'es' ? 'es' : 'en']} · {texts}{' '}
          {correctable && <button class="link" aria-label={shared.labels.correct_details} onClick={() => ask('correct_details')}>{w.facts.correct}</button>}
        </dd>
        <dt>{w.facts.address}</dt>
        <dd>{address}</dd>
        {why && <><dt>{shared.priority}</dt><dd>{why}</dd></>}
        {job.held && (
          <>
            <dt>{shared.badges.hold}</dt>
            <dd><b>{w.history.chosen(job.held.reason)}</b>{job.held.until && w.facts.until(dayWords(job.held.until))}{job.held.text && `. ${job.held.text}`}</dd>
          </>
        )}
        {job.visits.map((visit, n) => <VisitFact key={visit.number} job={job} visit={visit} last={n === job.visits.length - 1} ask={ask} />)}
        {earlier_jobs.length > 0 && (
          <>
            <dt>{w.facts.earlier}</dt>
            <dd>
              <ul class="earlier">{earlier_jobs.slice(0, SHOWN).map((one) => <Earlier key={one.id} job={one} />)}</ul>
              {earlier_jobs.length > SHOWN && (
                <details><summary class="link">{w.facts.more(earlier_jobs.length - SHOWN)}</summary><ul class="earlier">{earlier_jobs.slice(SHOWN).map((one) => <Earlier key={one.id} job={one} />)}</ul></details>
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

/** What the deciding words mean, in plain words, where they do not say it themselves. */
function whyWords({ priority_reasons = [], priority, priority_by }: Job): string {
  if (priority_by || priority === 'routine') return ''
  const sentences = [...new Set(priority_reasons.map(({ sentence }) => sentence))]
  const own = sentences.filter((one, n) => !sentences.slice(0, n).some((other) => other.includes(one)))
  const words = priority_reasons.map(({ words }) => words.toLowerCase())
  return own.every((one) => words.includes(one.toLowerCase())) ? '' : own.map(shared.plainly).join(', ')
}

function VisitFact({ job, visit, last, ask }: { job: Job; visit: Visit; last: boolean; ask(act: Act): void }) {
  const card = cards.value.get(job.id)
  const can = (act: Act) => last && isLegal(act, job, minute.value, todayDay.value)
  return (
    <>
      <dt>{shared.visit(visit.number)}</dt>
      <dd>
        {visit.window ? <b>{windowWords(visit.window, todayDay.value)}</b> : shared.no_window}
        , {visit.technician?.name ?? w.facts.nobody}, {standing(visit)}{' '}
        {can('schedule_visit') && <button class="link" aria-label={w.facts.change_window} onClick={() => ask('schedule_visit')}>{w.facts.change}</button>}{' '}
        {can('assign_technician') && card && (
          <button class="link" aria-label={visit.technician ? w.facts.give_away : w.facts.choose} onClick={() => askWho(card)}>
            {visit.technician ? w.facts.reassign : shared.assign}
          </button>
        )}
      </dd>
    </>
  )
}

/** `on site since 10:06 AM`; with the day when it is not today. */
function standing(visit: Visit): string {
  const at = (instant: string | null | undefined) => {
    if (!instant) return ''
    const when = Date.parse(instant)
    const day = dayOf(wall(when, zone.value))
    return `${day === today(minute.value, zone.value) ? '' : `${dayWords(day).slice(5)}, `}${timeWords(when, zone.value)}`
  }
  switch (visit.status) {
    case 'planned': return w.facts.planned
    case 'assigned': return w.facts.assigned(at(visit.assigned_at))
    case 'en_route': return w.facts.en_route(at(visit.started_at), visit.eta_minutes)
    case 'on_site': return w.facts.on_site(at(visit.arrived_at))
    case 'done': return visit.arrived_at ? w.facts.there(at(visit.arrived_at), at(visit.ended_at)) : w.facts.done(at(visit.ended_at))
    case 'no_access': return w.facts.no_access(at(visit.ended_at))
    case 'cancelled': return w.facts.cancelled
  }
}

function Earlier({ job }: { job: JobSummary }) {
  const value = job.value_cents != null ? moneyWords(job.value_cents) : job.status === 'open' ? w.facts.open : job.status === 'cancelled' ? w.facts.cancelled : ''
  return (
    <li><a href={`#/jobs/${job.id}`}><span>{dateWords(job.closed_at ?? job.opened_at)}</span> <b>{job.issue}</b> <span class="num">{value}</span></a></li>
  )
}
