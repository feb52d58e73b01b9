// Finds a job by name, phone, address or reference: on the board while one types, among older jobs by a whole phone number.
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { findJobsOf, type JobSummary } from '../data/jobs'
import { momentWords, windowWords } from '../format/time'
import { refWords, streetWords } from '../format/words'
import { zone } from '../live/clock'
import { cards } from '../live/store'
import { go } from '../route'
import { Dialog } from '../ui/Dialog'
import { found, phoneIn } from './find'
import { walk } from './walk'
import { day } from './view'
import { w } from '../words/board'

export const finding = signal(false)

export function FindDialog() {
  return finding.value ? <Finding /> : null
}

function Finding() {
  const [typed, type] = useState('')
  const [older, setOlder] = useState<JobSummary[]>([])
  const phone = phoneIn(typed)
  useEffect(() => {
    setOlder([])
    if (!phone) return
    let wanted = true
    findJobsOf(phone).then(
      ({ jobs }) => wanted && setOlder(jobs),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [phone])
  const hits = found(cards.value.values(), typed)
  const past = older.filter(({ id }) => !cards.value.has(id))
  const close = () => (finding.value = false)
  const open = (id: string) => {
    close()
    go(`#/jobs/${id}`)
  }
  const first = hits[0]?.id ?? past[0]?.id
  return (
    <Dialog title={w.find_title} kind="dialog--small dialog--top" onClose={close}>
      <div class="form choices" onKeyDown={walk}>
        <form class="field" onSubmit={(event) => {
          event.preventDefault()
          if (first) open(first)
        }}>
          <input class="choice" type="search" aria-label={w.find_what} placeholder={w.find_what} autofocus
            value={typed} onInput={(event) => type(event.currentTarget.value)} />
        </form>
        {hits.length > 0 && (
          <section aria-label={w.on_the_board}>
            <h3>{w.on_the_board}</h3>
            {hits.map((card) => (
              <button key={card.id} class="choice" onClick={() => open(card.id)}>
                <b>{card.customer}</b>
                <small>{streetWords(card.location.street)}, {card.window ? windowWords(card.window, day.value) : w.no_window.toLowerCase()}</small>
                <span>{w.columns[card.column]}</span>
                <span class="choice__load">{refWords(card.id)}</span>
              </button>
            ))}
          </section>
        )}
        {past.length > 0 && (
          <section aria-label={w.earlier}>
            <h3>{w.earlier}</h3>
            {past.map((job) => (
              <button key={job.id} class="choice" onClick={() => open(job.id)}>
                <b>{job.customer}</b>
                <small>{job.issue}</small>
                <span>{momentWords(Date.parse(job.opened_at), zone.value).split(',')[0]}</span>
                <span class="choice__load">{refWords(job.id)}</span>
              </button>
            ))}
          </section>
        )}
        {typed.trim() !== '' && !first && (
          <p class="hint">{phone ? w.no_job_of_number : w.nothing_found}</p>
        )}
      </div>
    </Dialog>
  )
}
