// Beside the form: what is open for this customer, and the last three jobs.
import { day } from '../board/view'
import type { JobSummary } from '../data/jobs'
import { moneyWords } from '../format/money'
import { ageWords, windowWords } from '../format/time'
import { shortName } from '../format/words'
import { dateWords } from '../job/dates'
import { minute } from '../live/clock'
import { cards } from '../live/store'
import { Ref } from '../ui/Ref'
import { Sorry } from '../ui/Sorry'
import { addressWords, type Whose } from './useKnown'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

const LAST = 3
const say = w.new_job

export function KnownCustomer({ known, again }: { known: Whose; again(): void }) {
  if (!known || typeof known === 'string') {
    return (
      <aside class="known known--nobody" aria-label={say.known_customer}>
        {known === 'failed' ? <Sorry words={shared.part_not_loaded} again={again} /> : <p>{known ? say.nobody_known : say.who_calls}</p>}
      </aside>
    )
  }
  const open = known.jobs.filter(({ status }) => status === 'open')
  const past = known.jobs.filter(({ status }) => status !== 'open').toSorted((a, b) => (b.closed_at ?? '').localeCompare(a.closed_at ?? '')).slice(0, LAST)
  return (
    <aside class="known" aria-label={say.known_customer}>
      <h3>{known.customer.name}</h3>
      {open.length > 0 && <h4>{say.open_jobs(open.length)}</h4>}
      {open.map((job) => <OpenJob key={job.id} job={job} />)}
      <h4>{past.length === LAST ? say.last_three : past.length ? say.earlier : say.nothing_yet}</h4>
      <ul>
        {past.map((job) => (
          <li key={job.id} class="past">
            <p><b>{dateWords(job.closed_at ?? job.opened_at)}</b>{job.technician && `, ${shortName(job.technician)}`}</p>
            <p>{job.status === 'cancelled' ? w.facts.cancelled : job.value_cents != null ? moneyWords(job.value_cents) : ''}</p>
            <p>{job.issue}</p>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function OpenJob({ job }: { job: JobSummary }) {
  const card = cards.value.get(job.id)
  const loud = card && card.priority !== 'routine' ? `card card--${card.priority}` : 'card'
  return (
    <article class={loud} aria-label={say.open_job(job.id)}>
      {card && card.priority !== 'routine' && <p class="card__prio card__prio--bare"><b>{shared.priorities[card.priority]}</b> <span>{shared.reason(card.priority_reason ?? '')}</span></p>}
      <p class="card__top">
        <span class={card?.window ? 'card__window' : 'card__window card__window--none'}>{card?.window ? windowWords(card.window, day.value) : shared.no_window}</span>
        <span class="card__id"><Ref id={job.id} /></span>
      </p>
      <h3 class="card__who"><a href={`#/jobs/${job.id}`}>{job.customer}</a></h3>
      <p class="card__place"><span>{addressWords(job.location)}</span></p>
      <p class="card__issue">{job.issue}</p>
      <p class="card__foot">
        <span class="card__tech">{card?.technician ? shortName(card.technician.name) : ''}</span>
        <span class="card__age">{w.standing[job.column]} {card ? ageWords(minute.value - Date.parse(card.column_since)) : ''}</span>
      </p>
    </article>
  )
}
