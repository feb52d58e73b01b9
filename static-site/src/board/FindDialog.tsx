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
import { COLUMN_NAMES } from './ColumnView'
import { found, phoneIn } from './find'
import { walk } from './walk'
import { day } from './view'

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
    <Dialog title="Find a job" kind="dialog--small dialog--top" onClose={close}>
      <div class="form choices" onKeyDown={walk}>
        <form class="field" onSubmit={(event) => {
          event.preventDefault()
          if (first) open(first)
        }}>
          <input class="choice" type="search" aria-label="Name, phone, address or reference" placeholder="Name, phone, address or reference" autofocus
            value={typed} onInput={(event) => type(event.currentTarget.value)} />
        </form>
        {hits.length > 0 && (
          <section aria-label="On the board">
            <h3>On the board</h3>
            {hits.map((card) => (
              <button key={card.id} class="choice" onClick={() => open(card.id)}>
                <b>{card.customer}</b>
                <small>{streetWords(card.location.street)}, {card.window ? windowWords(card.window, day.value) : 'no window'}</small>
                <span>{COLUMN_NAMES[card.column]}</span>
                <span class="choice__load">{refWords(card.id)}</span>
              </button>
            ))}
          </section>
        )}
        {past.length > 0 && (
          <section aria-label="Earlier">
            <h3>Earlier</h3>
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
          <p class="hint">{phone ? 'No job of that number.' : 'Nothing on the board. A whole phone number also finds older jobs.'}</p>
        )}
      </div>
    </Dialog>
  )
}
