// The quotes of a job: the version that counts, the earlier ones, and the builder when one is being written.
import { useState } from 'preact/hooks'
import type { Job, Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { minuteDay } from './around'
import { isLegal, quoteOf } from '../job/legal'
import { now } from '../live/clock'
import { Icon } from '../ui/Icon'
import { lazily } from '../ui/lazily'
import { readDraft } from '../ui/useDraft'
import { QuoteView, QUOTE_STATES, answeredWhen } from './QuoteView'
import './quote.css'

const fetchBuilder = () => import('./QuoteBuilder').then((part) => part.QuoteBuilder)
const QuoteBuilder = lazily(fetchBuilder, () => <div class="quote__waiting" aria-busy />)
/** Who reaches for the button wants to type at once. What cannot be fetched is said when it is pressed. */
const ahead = () => void fetchBuilder().catch(() => {})

const draftName = (job: Job) => `${job.id}:quote`

export function QuoteSection({ job }: { job: Job }) {
  const can = isLegal('send_quote', job, now.value, minuteDay())
  const kept = readDraft(draftName(job)) !== null
  const [writing, write] = useState(can && kept)
  const latest = quoteOf(job)
  const earlier = writing ? job.quotes : job.quotes.slice(0, -1)
  const begin = () => write(true)

  if (writing && can) {
    return (
      <section class="quote" aria-label="Quote">
        <QuoteBuilder job={job} name={draftName(job)} latest={latest} earlier={<EarlierQuotes quotes={earlier} />} close={() => write(false)} />
      </section>
    )
  }
  if (!latest) {
    return can ? (
      <section class="quote quote--none" aria-label="Quote">
        <p>No quote yet.</p>
        <button class="btn" onPointerEnter={ahead} onFocus={ahead} onClick={begin}><Icon name="quote" />Build a quote</button>
      </section>
    ) : null
  }
  return (
    <section class="quote" aria-label="Quote">
      <header>
        <h3>Quote {latest.version} <span class={`status status--quote-${latest.status}`}>{QUOTE_STATES[latest.status]}{answeredWhen(latest)}</span></h3>
        <EarlierQuotes quotes={earlier} />
      </header>
      <QuoteView
        quote={latest}
        job={job}
        revise={can ? begin : undefined}
        ahead={ahead}
        reviseWords={kept ? 'Go on with the draft' : latest.status === 'approved' ? 'Another quote' : 'Revise'}
      />
    </section>
  )
}

function EarlierQuotes({ quotes }: { quotes: readonly Quote[] }) {
  const [shown, show] = useState<number | null>(null)
  if (quotes.length === 0) return null
  return (
    <div class="quote__was">
      {quotes.map((quote) => (
        <div key={quote.version}>
          <p>
            Quote {quote.version}, {moneyWords(quote.total_cents)}: {QUOTE_STATES[quote.status].toLowerCase()}{answeredWhen(quote)}{' '}
            <button class="link" aria-expanded={shown === quote.version} aria-label={`${shown === quote.version ? 'Hide' : 'Show'} quote ${quote.version}`} onClick={() => show(shown === quote.version ? null : quote.version)}>
              {shown === quote.version ? 'Hide' : 'Show'}
            </button>
          </p>
          {shown === quote.version && <div class="quote__old"><QuoteView quote={quote} /></div>}
        </div>
      ))}
    </div>
  )
}
