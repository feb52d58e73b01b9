// A screen of its own in the drawer, fetched for a job with a quote and when the first one is written: the version that counts, the
// earlier ones, and the builder.
import { useState } from 'preact/hooks'
import type { Job, Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { isLegal, quoteOf } from '../job/legal'
import { now } from '../live/clock'
import { readDraft } from '../ui/useDraft'
import { w } from '../words/quote'
import { minuteDay } from './around'
import { QuoteBuilder } from './QuoteBuilder'
import { draftName } from './QuoteSection'
import { answeredWhen, QuoteView } from './QuoteView'
import './quote.css'

interface Props {
  job: Job
  writing: boolean
  write(begin: boolean): void
}

export function Quotes({ job, writing, write }: Props) {
  const can = isLegal('send_quote', job, now.value, minuteDay())
  const latest = quoteOf(job)
  if (writing && can) {
    return <QuoteBuilder job={job} name={draftName(job)} latest={latest} earlier={<EarlierQuotes quotes={job.quotes} />} close={() => write(false)} />
  }
  if (!latest) return null
  const kept = readDraft(draftName(job)) !== null
  return (
    <>
      <header>
        <h3>{w.quote(latest.version)} <span class={`status status--quote-${latest.status}`}>{w.states[latest.status]}{answeredWhen(latest)}</span></h3>
        <EarlierQuotes quotes={job.quotes.slice(0, -1)} />
      </header>
      <QuoteView
        quote={latest}
        job={job}
        revise={can ? () => write(true) : undefined}
        reviseWords={kept ? w.go_on : latest.status === 'approved' ? w.another : w.revise}
      />
    </>
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
            {w.earlier(quote.version, moneyWords(quote.total_cents), w.states[quote.status])}{answeredWhen(quote)}{' '}
            <button class="link" aria-expanded={shown === quote.version} aria-label={(shown === quote.version ? w.hide_quote : w.show_quote)(quote.version)} onClick={() => show(shown === quote.version ? null : quote.version)}>
              {shown === quote.version ? w.hide : w.show}
            </button>
          </p>
          {shown === quote.version && <div class="quote__old"><QuoteView quote={quote} /></div>}
        </div>
      ))}
    </div>
  )
}
