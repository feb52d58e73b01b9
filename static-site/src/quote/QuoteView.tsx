// A version as it was sent: its lines, what it comes to, how it was answered, and what the office can say for the customer.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { approve_quote, decline_quote, withdraw_quote } from '../actions'
import { cardOf, type Job, type Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { dayWords, timeWords, dayOf, wall } from '../format/time'
import { isLegal } from '../job/legal'
import { useWanted } from '../keys/wanted'
import { now, zone } from '../live/clock'
import { perform } from '../live/commands'
import { Icon } from '../ui/Icon'
import { useDraft } from '../ui/useDraft'
import { minuteDay } from './around'
import { Sums } from './Sums'
import { w as shared } from '../words/board'
import { w as desk } from '../words/desk'
import { w } from '../words/quote'

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
  reviseWords?: string
}

export function QuoteView({ quote, job, revise, reviseWords }: Props) {
  const [answering, answer] = useState<'approve_quote' | 'decline_quote' | null>(null)
  const [busy, setBusy] = useState(false)
  useWanted('approve_quote', () => answer('approve_quote'), job?.id)
  useWanted('decline_quote', () => answer('decline_quote'), job?.id)
  const waits = job !== undefined && quote.status === 'sent'
  const speakable = waits && isLegal('approve_quote', job, now.value, minuteDay())
  async function withdraw() {
    setBusy(true)
    await perform(withdraw_quote, cardOf(job!)!, {})
    setBusy(false)
  }
  return (
    <>
      <table class="lines lines--sent" aria-label={w.lines(quote.version)}>
        <thead><LineHeads /></thead>
        <tbody>
          {quote.lines.map((line, n) => (
            <tr key={n}>
              <td>{w.kinds[line.kind]}</td><td>{line.description}</td><td class="n">{line.quantity}</td>
              <td class="n">{plainMoney(line.unit_price_cents)}</td><td class="n">{plainMoney(line.total_cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="quote__end">
        <div class="quote__said">
          {quote.notes && <p class="quote__notes">{quote.notes}</p>}
          {quote.answer && <p><b>{quote.answer.name || job?.customer.name || w.the_customer}</b> {saidBy(quote)}{quote.answer.reason && <>: “{desk.history.chosen(quote.answer.reason)}”</>}</p>}
          {job && quote.answer && <Kept id={job.id} quote={quote} />}
          {quote.status === 'sent' && <p class="hint">{w.sent(sentWhen(quote), quote.sent_by ?? '', dayWords(quote.valid_until))}</p>}
        </div>
        <Sums {...quote} percent={quote.tax_percent} kinds={quote.tax_kinds} />
      </div>
      {job && (waits || revise) && (
        <footer class="quote__send">
          {speakable && (
            <>
              <button class="btn" aria-expanded={answering === 'approve_quote'} onClick={() => answer(answering === 'approve_quote' ? null : 'approve_quote')}><Icon name="check" />{shared.labels.approve_quote}</button>
              <button class="btn" aria-expanded={answering === 'decline_quote'} onClick={() => answer(answering === 'decline_quote' ? null : 'decline_quote')}><Icon name="ban" />{shared.labels.decline_quote}</button>
            </>
          )}
          <span class="quote__valid" />
          {waits && <button class="btn" disabled={busy} onClick={() => void withdraw()}>{shared.labels.withdraw_quote}</button>}
          {revise && <button class="btn" onClick={revise}>{reviseWords}</button>}
        </footer>
      )}
      {answering && speakable && <SpokenAnswer key={answering} kind={answering} quote={quote} job={job} close={() => answer(null)} />}
    </>
  )
}

export const LineHeads = ({ more }: { more?: ComponentChildren }) => (
  <tr><th scope="col">{w.kind}</th><th scope="col">{w.description}</th><th scope="col" class="n">{w.quantity}</th><th scope="col" class="n">{w.price}</th><th scope="col" class="n">{w.line_total}</th>{more}</tr>
)

/** What proves the answer, in short; the page has all of it and prints on one sheet. */
function Kept({ id, quote: { version, answer } }: { id: string; quote: Quote }) {
  return (
    <>
      {answer!.ip && <p class="quote__notes">{answer!.wording && w.agreed_to(answer!.wording)}{w.proof(answer!.ip, answer!.shown_sha256!.slice(0, 16))}</p>}
      <p><a class="link" href={`/api/jobs/${id}/quotes/${version}`} target="_blank" rel="noopener">{w.kept}</a></p>
    </>
  )
}

function saidBy(quote: Quote): string {
  const { by } = quote.answer ?? {}
  const declined = quote.status === 'declined'
  if (typeof by !== 'string' || by === 'customer') return declined ? w.declined_on_page : w.approved_on_page
  return (declined ? w.declined_by_phone : w.approved_by_phone)(by.replace(/, by phone$/, ''))
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
      aria-label={shared.labels[kind]}
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
          <label for="said-name">{w.who_said}</label>
          <input ref={first} id="said-name" maxLength={80} value={name} aria-invalid={wrong || undefined} onInput={(event) => draft.change({ name: event.currentTarget.value, reason })} />
          {wrong && <p class="hint hint--wrong" role="alert">{w.write_name}</p>}
        </div>
        {!approves && (
          <div class="field">
            <label for="said-reason">{w.reason}</label>
            <input id="said-reason" maxLength={300} value={reason} onInput={(event) => draft.change({ name, reason: event.currentTarget.value })} />
          </div>
        )}
      </div>
      <footer class="ask__do">
        <button type="button" class="btn" onClick={close}>{w.back}</button>
        <button class="btn btn--main" disabled={busy}>{approves ? w.approve(moneyWords(quote.total_cents)) : w.decline}</button>
      </footer>
    </form>
  )
}
