// The quotes of a job: the version that counts, the earlier ones, and the builder when one is being written.
import { useState } from 'preact/hooks'
import type { Job, Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { company, minuteDay } from './around'
import { isLegal, quoteOf } from '../job/legal'
import { now } from '../live/clock'
import { Icon } from '../ui/Icon'
import { readDraft, useDraft } from '../ui/useDraft'
import { emptyLine, revisedFrom, type TypedQuote } from './draft'
import { QuoteBuilder } from './QuoteBuilder'
import { QuoteView, QUOTE_STATES, answeredWhen } from './QuoteView'
import './quote.css'

const draftName = (job: Job) => `${job.id}:quote`

export function QuoteSection({ job }: { job: Job }) {
  const can = isLegal('send_quote', job, now.value, minuteDay())
  const [writing, write] = useState(() => can && readDraft(draftName(job)) !== null)
  const latest = quoteOf(job)
  const days = company.value?.quote_valid_days ?? 14
  const draft = useDraft<TypedQuote>(draftName(job), () =>
    latest && latest.status !== 'approved' ? revisedFrom(latest, days) : { lines: [emptyLine()], notes: '', valid_days: String(days) }, `${latest?.version} ${latest?.status}`)
  const earlier = writing ? job.quotes : job.quotes.slice(0, -1)
  function begin() {
    // Nothing typed yet: begin from the quote as it is now, not as it was when the drawer opened.
    if (!draft.kept) draft.clear()
    write(true)
  }

  if (writing && can) {
    return (
      <section class="quote" aria-label="Quote">
        <QuoteBuilder job={job} draft={draft} number={(latest?.version ?? 0) + 1} earlier={<EarlierQuotes quotes={earlier} />} close={() => write(false)} />
      </section>
    )
  }
  if (!latest) {
    return can ? (
      <section class="quote quote--none" aria-label="Quote">
        <p>No quote yet.</p>
        <button class="btn" onClick={begin}><Icon name="quote" />Build a quote</button>
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
        reviseWords={draft.kept ? 'Go on with the draft' : latest.status === 'approved' ? 'Another quote' : 'Revise'}
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
