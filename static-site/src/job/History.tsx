// Everything that happened, newest first, and a line to add a note to it.
import { useRef, useState } from 'preact/hooks'
import { add_note } from '../actions'
import { todayDay } from '../board/view'
import { cardOf, type JobEvent, type JobRecord, type Medium } from '../data/jobs'
import { dayAfter, dayOf, dayWords, timeWords, wall } from '../format/time'
import { useWanted } from '../keys/wanted'
import { minute, zone } from '../live/clock'
import { perform } from '../live/commands'
import { Media } from '../talk/Media'
import { useDraft } from '../ui/useDraft'
import { byDay, sentenceOf } from './sentences'
import { isLegal } from './legal'
import { w as shared } from '../words/board'
import { w } from '../words/desk'

const LATE_MS = 60_000
/** As the server: a phone's clock that tells of longer ago, or of later, is wrong. */
const BELIEVED_MS = 12 * 3600_000

export function History({ record }: { record: JobRecord }) {
  const { job, events } = record
  const days = byDay(events, zone.value)
  return (
    <section aria-labelledby="job-history">
      <h3 id="job-history">{w.history.title} <span class="count">{events.length}</span></h3>
      {isLegal('add_note', job, minute.value, todayDay.value) && <NoteForm record={record} />}
      {days.map(([day, some]) => (
        <div key={day}>
          {(days.length > 1 || day !== todayDay.value) && <h4 class="history__day">{nearDay(day)}</h4>}
          <ol class="history" aria-label={w.history.of(nearDay(day))}>
            {some.map((event, n) => <EventView key={`${event.command_id}:${event.type}:${n}`} event={event} events={events} day={day} />)}
          </ol>
        </div>
      ))}
    </section>
  )
}

const nearDay = (day: string): string =>
  day === todayDay.value ? shared.today : day === dayAfter(todayDay.value, -1) ? w.history.yesterday
    : day.slice(0, 4) === todayDay.value.slice(0, 4) ? dayWords(day) : w.facts.on(dayWords(day), day.slice(0, 4))

/** What came with it from a page: also with one that was tapped too late. */
function photosOf(event: JobEvent): Medium[] {
  const kept = 'photo' in event ? event.photo : null
  return kept ? [{ id: kept.key, state: 'stored', type: kept.type, reason: null, url: `/api/photos/${kept.key}` }] : []
}

function EventView({ event, events, day }: { event: JobEvent; events: readonly JobEvent[]; day: string }) {
  const { who, what } = sentenceOf(event, events, day)
  const tapped = Date.parse(event.tapped_at || ('tapped' in event ? event.tapped : undefined) || '')
  const waited = Date.parse(event.at) - tapped
  const late = waited > LATE_MS && waited <= BELIEVED_MS
  const words = <><b>{who}</b> {what}{late && <small>{w.history.tapped(whenTapped(tapped, day))}</small>}</>
  return (
    <li>
      <time dateTime={event.at}>{timeWords(Date.parse(event.at), zone.value)}</time>
      <div>
        <p>{event.taken_back ? <del>{words}</del> : words}</p>
        {!event.taken_back && <Media media={photosOf(event)} from={who} />}
      </div>
    </li>
  )
}

/** `8:54 AM`, with the day when it was another one. */
function whenTapped(tapped: number, day: string): string {
  const on = dayOf(wall(tapped, zone.value))
  return `${on === day ? '' : `${dayWords(on)}, `}${timeWords(tapped, zone.value)}`
}

function NoteForm({ record: { job } }: { record: JobRecord }) {
  const draft = useDraft<string>(`${job.id}:note`, () => '')
  const field = useRef<HTMLInputElement>(null)
  useWanted('add_note', () => field.current!.focus(), job.id)
  const [busy, setBusy] = useState(false)
  async function add() {
    const text = draft.value.trim()
    if (!text || busy) return
    setBusy(true)
    const outcome = await perform(add_note, cardOf(job)!, { text })
    setBusy(false)
    if ('job' in outcome) draft.clear()
  }
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <input ref={field} aria-label={w.history.note} placeholder={w.history.note} maxLength={2000} value={draft.value} onInput={(event) => draft.change(event.currentTarget.value)} />
      <button class="btn" disabled={busy}>{shared.labels.add_note}</button>
    </form>
  )
}
