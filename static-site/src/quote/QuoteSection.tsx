// Where the quotes of a job are in its drawer; what shows and writes them is fetched when there is one, or is to be.
import { useState } from 'preact/hooks'
import type { Job } from '../data/jobs'
import { isLegal, quoteOf } from '../job/legal'
import { useWanted } from '../keys/wanted'
import { now } from '../live/clock'
import { Icon } from '../ui/Icon'
import { lazily } from '../ui/lazily'
import { readDraft } from '../ui/useDraft'
import { w } from '../words/desk'
import { minuteDay } from './around'

export const draftName = (job: Job) => `${job.id}:quote`

const fetchQuotes = () => import('./Quotes').then((part) => part.Quotes)
const Quotes = lazily(fetchQuotes, () => <div class="quote__waiting" aria-busy />)
/** Who opens a job with a quote, or reaches for the button, does not wait for it. What cannot be fetched is said where it should be. */
export const quotesAhead = () => void fetchQuotes().catch(() => {})

export function QuoteSection({ job }: { job: Job }) {
  const can = isLegal('send_quote', job, now.value, minuteDay())
  const [writing, write] = useState(() => can && readDraft(draftName(job)) !== null)
  useWanted('send_quote', () => write(true), job.id)
  if (quoteOf(job) || (writing && can)) {
    return <section class="quote" aria-label={w.quotes.title}><Quotes job={job} writing={writing} write={write} /></section>
  }
  return can ? (
    <section class="quote quote--none" aria-label={w.quotes.title}>
      <p>{w.quotes.none}</p>
      <button class="btn" onPointerEnter={quotesAhead} onFocus={quotesAhead} onClick={() => write(true)}><Icon name="quote" />{w.quotes.build}</button>
    </section>
  ) : null
}
