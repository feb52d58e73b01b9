// A version as it was sent: its lines, what it comes to, how it was answered, and what the office can say for the customer.
import { useEffect, useRef, useState } from 'preact/hooks'
import { approve_quote, decline_quote, withdraw_quote } from '../actions'
import { cardOf, type Job, type Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { dayWords, timeWords, dayOf, wall } from '../format/time'
import { isLegal } from '../job/legal'
import { now, zone } from '../live/clock'
import { perform } from '../live/commands'
import { Icon } from '../ui/Icon'
import { useDraft } from '../ui/useDraft'
import { minuteDay } from './around'
import { KINDS } from './kinds'
import { Sums } from './Sums'

export const QUOTE_STATES: Record<Quote['status'], string> = {
  sent: 'Waits for the answer', approved: 'Approved', declined: 'Declined', withdrawn: 'Withdrawn', superseded: 'Replaced', expired: 'Expired',
}

/** ` 11:20 AM`, with the day when it was another one. */
export function answeredWhen(quote: Quote): string {
  if (!quote.answered_at) return ''
  const when = Date.parse(quote.answered_at)
  const day = dayOf(wall(when, zone.value))
  return ` ${day === minuteDay() ? '' : `${dayWords(day).slice(5)}, `}${timeWords(when, zone.value)}`
}

interface Props {
  quote: Quote
  /** With the job it can be answered, withdrawn and revised. */
  job?: Job
  revise?: (() => void) | undefined
  /** Somebody reaches for *revise*. */
  ahead?: () => void
  reviseWords?: string
}

export function QuoteView({ quote, job, revise, ahead, reviseWords }: Props) {
  const [answering, answer] = useState<'approve_quote' | 'decline_quote' | null>(null)
  const [busy, setBusy] = useState(false)
  const waits = job !== undefined && quote.status === 'sent'
  const speakable = waits && isLegal('approve_quote', job, now.value, minuteDay())
  async function withdraw() {
    setBusy(true)
    await perform(withdraw_quote, cardOf(job!)!, {})
    setBusy(false)
  }
  return (
    <>
      <table class="lines lines--sent" aria-label={`Lines of quote ${quote.version}`}>
        <thead><tr><th scope="col">Kind</th><th scope="col">Description</th><th scope="col" class="n">Qty</th><th scope="col" class="n">Price</th><th scope="col" class="n">Line total</th></tr></thead>
        <tbody>
          {quote.lines.map((line, n) => (
            <tr key={n}>
              <td>{KINDS[line.kind]}</td><td>{line.description}</td><td class="n">{line.quantity}</td>
              <td class="n">{plainMoney(line.unit_price_cents)}</td><td class="n">{plainMoney(line.total_cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="quote__end">
        <div class="quote__said">
          {quote.notes && <p class="quote__notes">{quote.notes}</p>}
          {quote.answer && <p><b>{quote.answer.name || job?.customer.name || 'The customer'}</b> {saidBy(quote)}{quote.answer.reason && <>: “{quote.answer.reason}”</>}</p>}
          {job && quote.answer && <Kept id={job.id} quote={quote} />}
          {quote.status === 'sent' && <p class="hint">Sent {sentWhen(quote)}{quote.sent_by ? ` by ${quote.sent_by}` : ''}, valid until {dayWords(quote.valid_until)}</p>}
        </div>
        <Sums {...quote} percent={quote.tax_percent} kinds={quote.tax_kinds} />
      </div>
      {job && (waits || revise) && (
        <footer class="quote__send">
          {speakable && (
            <>
              <button class="btn" aria-expanded={answering === 'approve_quote'} onClick={() => answer(answering === 'approve_quote' ? null : 'approve_quote')}><Icon name="check" />Approved by phone</button>
              <button class="btn" aria-expanded={answering === 'decline_quote'} onClick={() => answer(answering === 'decline_quote' ? null : 'decline_quote')}><Icon name="ban" />Declined by phone</button>
            </>
          )}
          <span class="quote__valid" />
          {waits && <button class="btn" disabled={busy} onClick={() => void withdraw()}>Withdraw</button>}
          {revise && <button class="btn" onPointerEnter={ahead} onFocus={ahead} onClick={revise}>{reviseWords}</button>}
        </footer>
      )}
      {answering && speakable && <SpokenAnswer key={answering} kind={answering} quote={quote} job={job} close={() => answer(null)} />}
    </>
  )
}

/** What proves the answer, in short; the page has all of it and prints on one sheet. */
function Kept({ id, quote: { version, answer } }: { id: string; quote: Quote }) {
  return (
    <>
      {answer!.ip && <p class="quote__notes">{answer!.wording && `Agreed to “${answer!.wording}” `}From {answer!.ip}, fingerprint {answer!.shown_sha256!.slice(0, 16)}.</p>}
      <p><a class="link" href={`/api/jobs/${id}/quotes/${version}`} target="_blank" rel="noopener">What is kept, to print</a></p>
    </>
  )
}

function saidBy(quote: Quote): string {
  const { by } = quote.answer ?? {}
  const verb = quote.status === 'declined' ? 'declined' : 'approved'
  return `${typeof by === 'string' && by !== 'customer' ? `${verb} by phone, noted by ${by.replace(/, by phone$/, '')}` : `${verb} on the page`}`
}

const sentWhen = (quote: Quote): string => answeredWhen({ ...quote, answered_at: quote.sent_at }).trim()

/** `−95.00`: the currency stands in the sum only. */
export const plainMoney = (cents: number): string => moneyWords(cents).replace('$', '').replace('-', '−')

function SpokenAnswer({ kind, quote, job, close }: { kind: 'approve_quote' | 'decline_quote'; quote: Quote; job: Job; close(): void }) {
  const approves = kind === 'approve_quote'
  const draft = useDraft(`${job.id}:${kind}:${quote.version}`, () => ({ name: job.customer.name, reason: '' }))
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const { name, reason } = draft.value
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current!.focus(), [])
  async function send() {
    if (busy) return
    setWrong(!name.trim())
    if (!name.trim()) return
    setBusy(true)
    const said = { version: quote.version, name: name.trim() }
    const card = cardOf(job)!
    const outcome = approves ? await perform(approve_quote, card, said) : await perform(decline_quote, card, { ...said, reason: reason.trim() || undefined })
    setBusy(false)
    if ('job' in outcome) draft.clear()
    close()
  }
  return (
    <form
      class="ask ask--quote"
      noValidate
      aria-label={approves ? 'Approved by phone' : 'Declined by phone'}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <div class="ask__fields">
        <div class="field">
          <label for="said-name">Who said it</label>
          <input ref={first} id="said-name" maxLength={80} value={name} aria-invalid={wrong || undefined} onInput={(event) => draft.change({ name: event.currentTarget.value, reason })} />
          {wrong && <p class="hint hint--wrong" role="alert">Write the person’s name.</p>}
        </div>
        {!approves && (
          <div class="field">
            <label for="said-reason">Reason</label>
            <input id="said-reason" maxLength={300} value={reason} onInput={(event) => draft.change({ name, reason: event.currentTarget.value })} />
          </div>
        )}
      </div>
      <footer class="ask__do">
        <button type="button" class="btn" onClick={close}>Back</button>
        <button class="btn btn--main" disabled={busy}>{approves ? `Approve ${moneyWords(quote.total_cents)}` : 'Decline quote'}</button>
      </footer>
    </form>
  )
}
