// Writing a quote without leaving the keyboard: Enter adds a line, Ctrl Enter sends. The sums and the text are shown as they will be.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { approve_quote, send_quote } from '../actions'
import { cardOf, type Job, type Quote } from '../data/jobs'
import { moneyWords } from '../format/money'
import { perform } from '../live/commands'
import { say } from '../ui/toast'
import { Icon } from '../ui/Icon'
import { useDraft } from '../ui/useDraft'
import { company } from './around'
import { emptyLine, isBlank, meaning, revisedFrom, typedItem, type TypedLine, type TypedQuote } from './draft'
import { LineRow } from './LineRow'
import { PriceBook } from './PriceBook'
import { LineHeads } from './QuoteView'
import { Sums } from './Sums'
import { totals } from './totals'
import { Bubble } from '../wording/Bubble'
import { usePreview } from '../wording/usePreview'
import { w } from '../words/quote'

interface Props {
  job: Job
  /** What it is kept under while it is typed. */
  name: string
  /** The version it follows. */
  latest: Quote | null
  earlier: ComponentChildren
  close(): void
}

const NO_TAX = { percent: 0, kinds: [] }

export function QuoteBuilder({ job, name, latest, earlier, close }: Props) {
  const days = company.value?.quote_valid_days ?? 14
  const draft = useDraft<TypedQuote>(name, () =>
    latest && latest.status !== 'approved' ? revisedFrom(latest, days) : { lines: [emptyLine()], notes: '', valid_days: String(days) }, `${latest?.version} ${latest?.status}`)
  const number = (latest?.version ?? 0) + 1
  const typed = draft.value
  const { lines, wrong, valid_days } = meaning(typed)
  const [checked, check] = useState(false)
  const [booking, book] = useState(false)
  const [spoken, speak] = useState(false)
  const [busy, setBusy] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  const focusLine = useRef<number | null>(0)
  const tax = company.value?.tax ?? NO_TAX
  const sums = totals(lines, tax)

  // Before anybody can press the next key: its letter belongs to the new line.
  useLayoutEffect(() => {
    // The line may be drawn only by the render after this one.
    const field = focusLine.current !== null && box.current!.querySelectorAll<HTMLInputElement>('.lines__what')[focusLine.current]
    if (!field) return
    field.focus()
    focusLine.current = null
  })

  const setLines = (next: TypedLine[]) => draft.change({ ...typed, lines: next })
  const change = (n: number, line: TypedLine) => setLines(typed.lines.with(n, line))
  function add(after = typed.lines.length - 1) {
    focusLine.current = after + 1
    setLines(typed.lines.toSpliced(after + 1, 0, emptyLine(typed.lines[after]?.kind)))
  }
  function remove(n: number) {
    const left = typed.lines.toSpliced(n, 1)
    focusLine.current = Math.min(n, Math.max(0, left.length - 1))
    setLines(left.length ? left : [emptyLine()])
  }
  function pick(line: TypedLine) {
    const last = typed.lines.length - 1
    const blank = typed.lines[last] && isBlank(typed.lines[last])
    focusLine.current = blank ? last : last + 1
    setLines(blank ? typed.lines.with(last, line) : [...typed.lines, line])
    book(false)
  }

  async function send() {
    if (busy) return
    check(true)
    if (Object.keys(wrong).length) {
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    setBusy(true)
    const outcome = await perform(send_quote, cardOf(job)!, { lines, notes: typed.notes.trim() || undefined, valid_days: valid_days ?? undefined })
    if ('job' in outcome) {
      const sent = outcome.job.quotes.at(-1)!
      draft.clear()
      close()
      say({ text: w.was_sent(sent.version, moneyWords(sent.total_cents), job.customer.name) })
      if (spoken) await perform(approve_quote, cardOf(outcome.job)!, { version: sent.version, name: job.customer.name })
    }
    setBusy(false)
  }

  const language = job.customer.language === 'es' ? 'es' : 'en'
  const { preview, old } = usePreview(job.customer.texts_allowed ? { kind: 'quote', to: 'customer', language, job: job.id, total_cents: sums.total_cents } : null)
  const text = preview?.texts.usual
  return (
    <form
      ref={box}
      noValidate
      aria-label={w.quote(number)}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        const field = (event.target as HTMLElement).closest('input, select, textarea')
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void send()
        } else if (event.key === 'Escape' && booking) {
          event.preventDefault()
          book(false)
        } else if (event.key === 'p' && !field && !event.ctrlKey && !event.metaKey && company.value?.price_book.length) {
          event.preventDefault()
          book(true)
        }
      }}
    >
      <header>
        <h3>{w.quote(number)} <span class="status">{w.draft}</span></h3>
        {earlier}
      </header>
      <table class="lines" aria-label={w.lines(number)}>
        <thead><LineHeads more={<th><span class="vh">{w.remove}</span></th>} /></thead>
        <tbody>
          {typed.lines.map((line, n) => (
            <LineRow
              key={n} line={line} number={n + 1} wrong={checked ? wrong : {}} change={(next) => change(n, next)}
              add={() => add(n)} remove={() => remove(n)} book={company.value?.price_book ?? []}
            />
          ))}
        </tbody>
      </table>
      {checked && Object.keys(wrong).length > 0 && <p class="hint hint--wrong" role="alert">{firstWrong(wrong)}</p>}
      <div class="quote__end">
        <div class="quote__add">
          <button type="button" class="btn" onClick={() => add()}><Icon name="plus" />{w.add_line}<kbd aria-hidden="true">Enter</kbd></button>
          {company.value?.price_book.length ? <button type="button" class="btn" aria-expanded={booking} onClick={() => book(!booking)}>{w.from_book}<kbd>P</kbd></button> : null}
        </div>
        <Sums {...sums} percent={tax.percent} kinds={tax.kinds} />
      </div>
      {booking && <PriceBook items={company.value?.price_book ?? []} pick={(item) => pick(typedItem(item))} close={() => book(false)} />}
      <div class="quote__more">
        <label class="quote__note">{w.notes}<textarea rows={1} maxLength={2000} value={typed.notes} onInput={(event) => draft.change({ ...typed, notes: event.currentTarget.value })} /></label>
        <label class="quote__days">{w.days}<input class="n" inputMode="numeric" value={typed.valid_days} aria-invalid={(checked && !!wrong.valid_days) || undefined} onInput={(event) => draft.change({ ...typed, valid_days: event.currentTarget.value })} /></label>
      </div>
      <div class="preview" aria-label={w.preview} role="group" aria-busy={old}>
        {job.customer.texts_allowed ? (
          <>
            <p class="preview__label">{w.will_get(job.customer.name, language)} {text && <span>{w.characters(text.septets, preview!.most)}</span>}</p>
            {text && <Bubble body={text.body} link={preview!.link} lang={language} />}
          </>
        ) : <p class="preview__label">{w.no_text(job.customer.name)}</p>}
      </div>
      <footer class="quote__send">
        <label class="check"><input type="checkbox" checked={spoken} onChange={(event) => speak(event.currentTarget.checked)} /> {w.approved_on_phone}</label>
        <span class="quote__valid" />
        <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>{w.discard}</button>
        <button class="btn btn--main" disabled={busy}>{w.send(moneyWords(sums.total_cents))}<kbd>Ctrl Enter</kbd></button>
      </footer>
    </form>
  )
}

function firstWrong(wrong: Record<string, string>): string {
  const [field, message] = Object.entries(wrong)[0]!
  const [line, part] = field.split('.')
  if (field === 'lines') return message
  return part ? w.wrong_line(Number(line) + 1, part as 'description' | 'quantity' | 'price', message) : w.wrong_days(message)
}
