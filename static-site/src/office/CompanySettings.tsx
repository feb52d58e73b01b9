// The company's own rules: who it is, when it works, taxes, quotes, and what things cost.
import { type Company, type PricedItem, putSettings } from '../data/company'
import type { LineKind } from '../data/jobs'
import { parseMoney, typedMoney } from '../format/money'
import { Icon } from '../ui/Icon'
import { type Draft, useDraft } from '../ui/useDraft'
import { HoursFields } from './HoursFields'
import { OfficeForm, TextField, useSaving } from './saving'
import { w } from '../words/office'
import { w as quote } from '../words/quote'

const KINDS = quote.kinds

interface Typed {
  company: Company
  percent: string
  valid_days: string
  undo_seconds: string
  rest_minutes: string
  /** Prices as they are typed. */
  prices: string[]
}

const QUIET = { start: '21:00', end: '08:00' }
const REMINDER = '17:00'

const typedOf = (company: Company): Typed => ({
  company, percent: String(company.tax.percent), valid_days: String(company.quote_valid_days), undo_seconds: String(company.undo_seconds),
  rest_minutes: String(company.rest_minutes),
  prices: company.price_book.map(({ unit_price_cents }) => typedMoney(unit_price_cents)),
})

export function CompanySettings({ current }: { current: Company }) {
  const draft = useDraft<Typed>('settings', () => typedOf(current), current)
  const { wrong, busy, save } = useSaving()
  const { company, prices } = draft.value
  const set = (part: Partial<Company>) => draft.change({ ...draft.value, company: { ...company, ...part } })
  const say = (part: Partial<Typed>) => draft.change({ ...draft.value, ...part })
  async function send() {
    const whole: Company = {
      ...company,
      // A form of its own has these, and may have saved them meanwhile.
      form_origins: current.form_origins,
      tax: { ...company.tax, percent: Number(draft.value.percent) },
      quote_valid_days: Number(draft.value.valid_days),
      undo_seconds: Number(draft.value.undo_seconds),
      rest_minutes: Number(draft.value.rest_minutes),
      // A price that cannot be read goes out as it cannot be accepted, and comes back named.
      price_book: company.price_book.map((item, n) => ({ ...item, unit_price_cents: parseMoney(prices[n] ?? '') ?? -1 })),
    }
    if (await save(() => putSettings(whole), w.settings_saved)) draft.clear()
  }
  return (
    <OfficeForm name={w.settings} onSave={() => void send()}>
      <section class="panel" aria-label={w.title}>
        <header><h2>{w.title}</h2>{draft.kept && <span class="status">{w.changed}</span>}</header>
        <div class="pair">
          <TextField label={w.name_of_company} value={company.name} wrong={wrong.name} change={(name) => set({ name })} />
          <TextField label={w.office_phone} type="tel" value={company.phone} wrong={wrong.phone} change={(phone) => set({ phone })} />
          <TextField label={w.zone} value={company.zone} wrong={wrong.zone} list="office-zones" change={(zone) => set({ zone })} />
          <TextField label={w.review_link} value={company.review_link ?? ''} wrong={wrong.review_link} change={(review_link) => set({ review_link })} />
          <TextField label={w.valid_days} value={draft.value.valid_days} wrong={wrong.quote_valid_days} change={(valid_days) => say({ valid_days })} />
          <TextField label={w.undo_seconds} value={draft.value.undo_seconds} wrong={wrong.undo_seconds} change={(undo_seconds) => say({ undo_seconds })} />
        </div>
        <datalist id="office-zones">{Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/') || zone.startsWith('Pacific/')).map((zone) => <option key={zone} value={zone} />)}</datalist>
        <div class="pair">
          <div>
            <h3>{w.hours}</h3>
            <HoursFields value={company.hours} wrong={wrong} change={(hours) => set({ hours })} />
          </div>
          <div class="officeform">
            <h3>{w.tax}</h3>
            <TextField label={w.percent} value={draft.value.percent} wrong={wrong['tax.percent']} change={(percent) => say({ percent })} />
            <div class="officeform__checks" role="group" aria-label={w.taxed}>
              {(Object.keys(KINDS) as LineKind[]).map((kind) => (
                <label key={kind} class="check">
                  <input type="checkbox" checked={company.tax.kinds.includes(kind)} onChange={(event) => set({ tax: { ...company.tax, kinds: event.currentTarget.checked ? [...company.tax.kinds, kind] : company.tax.kinds.filter((one) => one !== kind) } })} />{KINDS[kind]}
                </label>
              ))}
            </div>
            <h3>{w.texts_leave}</h3>
            <label class="check"><input type="checkbox" checked={company.quiet_hours !== null} onChange={(event) => set({ quiet_hours: event.currentTarget.checked ? QUIET : null })} />{w.quiet}</label>
            {company.quiet_hours && (
              <div class="pair">
                <TextField label={w.quiet_from} type="time" value={company.quiet_hours.start} change={(start) => set({ quiet_hours: { ...company.quiet_hours!, start } })} />
                <TextField label={w.quiet_to} type="time" value={company.quiet_hours.end} wrong={wrong['quiet_hours.end']} change={(end) => set({ quiet_hours: { ...company.quiet_hours!, end } })} />
              </div>
            )}
            <label class="check"><input type="checkbox" checked={company.reminder_at !== null} onChange={(event) => set({ reminder_at: event.currentTarget.checked ? REMINDER : null })} />{w.remind}</label>
            <div class="pair">
              {company.reminder_at !== null && <TextField label={w.reminder_at} type="time" value={company.reminder_at} wrong={wrong.reminder_at} change={(reminder_at) => set({ reminder_at })} />}
              <TextField label={w.day_text_at} type="time" value={company.day_text_at} wrong={wrong.day_text_at} change={(day_text_at) => set({ day_text_at })} />
              <TextField label={w.rest_minutes} value={draft.value.rest_minutes} wrong={wrong.rest_minutes} hint={w.rest_hint} change={(rest_minutes) => say({ rest_minutes })} />
            </div>
          </div>
        </div>
      </section>
      <PriceBook draft={draft} wrong={wrong} />
      <footer class="ask__do">
        {draft.kept && <button type="button" class="btn" onClick={draft.clear}>{w.discard}</button>}
        <button class="btn btn--main" disabled={busy}>{w.save_settings}</button>
      </footer>
    </OfficeForm>
  )
}

function PriceBook({ draft, wrong }: { draft: Draft<Typed>; wrong: Record<string, string> }) {
  const { company, prices } = draft.value
  const put = (price_book: PricedItem[], nextPrices = prices) => draft.change({ ...draft.value, prices: nextPrices, company: { ...company, price_book } })
  const change = (n: number, part: Partial<PricedItem>) => put(company.price_book.with(n, { ...company.price_book[n]!, ...part }))
  const bad = (n: number, field: string) => (wrong[`price_book.${n}.${field}`] ? true : undefined)
  return (
    <section class="panel" aria-label={w.prices}>
      <header><h2>{w.prices} <span class="count">{company.price_book.length}</span></h2>
        <button type="button" class="btn" onClick={() => put([...company.price_book, { kind: 'part', description: '', unit_price_cents: 0, taxable: null }], [...prices, ''])}><Icon name="plus" />{w.add_item}</button>
      </header>
      <table class="lines" aria-label={w.prices}>
        <tbody>
          {company.price_book.map((item, n) => (
            <tr key={n}>
              <td><select aria-label={w.item_kind(n + 1)} value={item.kind} onChange={(event) => change(n, { kind: event.currentTarget.value as LineKind })}>{Object.entries(KINDS).map(([kind, words]) => <option key={kind} value={kind}>{words}</option>)}</select></td>
              <td><input aria-label={w.item_words(n + 1)} maxLength={200} value={item.description} aria-invalid={bad(n, 'description')} onInput={(event) => change(n, { description: event.currentTarget.value })} /></td>
              <td><input class="n" inputMode="decimal" aria-label={w.item_price(n + 1)} value={prices[n] ?? ''} aria-invalid={bad(n, 'unit_price_cents')} onInput={(event) => put(company.price_book, prices.with(n, event.currentTarget.value))} /></td>
              <td><button type="button" class="btn btn--icon btn--quiet" aria-label={w.remove_item(n + 1)} onClick={() => put(company.price_book.toSpliced(n, 1), prices.toSpliced(n, 1))}><Icon name="trash" /></button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.keys(wrong).some((field) => field.startsWith('price_book')) && <p class="hint hint--wrong" role="alert">{w.wrong_items}</p>}
    </section>
  )
}
