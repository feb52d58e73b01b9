// The request form on the company's own web site: which sites may show it, and what to put there.
import { type Company, putSettings } from '../data/company'
import { say } from '../ui/toast'
import { useDraft } from '../ui/useDraft'
import { OfficeForm, useSaving } from './saving'
import { snippet } from './snippet'
import { w } from '../words/office'

const linesOf = (typed: string) => typed.split('\n').map((line) => line.trim()).filter(Boolean)

export function WebForm({ current }: { current: Company }) {
  const draft = useDraft('form-origins', () => current.form_origins.join('\n'), current.form_origins.join('\n'))
  const { wrong, busy, save } = useSaving()
  const lines = linesOf(draft.value)
  const refused = Object.entries(wrong).filter(([field]) => field.startsWith('form_origins'))
  const code = snippet(location.origin)
  async function send() {
    if (await save(() => putSettings({ ...current, form_origins: lines }), w.sites_saved)) draft.clear()
  }
  return (
    <OfficeForm name={w.form_on_site} onSave={() => void send()}>
      <section class="panel" aria-label={w.form}>
        <header><h2>{w.form}</h2>{draft.kept && <span class="status">{w.changed}</span>}</header>
        <p>{w.form_at[0]} <a href="/request" target="_blank" rel="noopener">{location.origin}/request</a>. {w.form_at[1]}</p>
        <div class="pair">
          <div class="field">
            <label for="form-origins">{w.sites}</label>
            <textarea id="form-origins" rows={4} placeholder="https://www.example.com" value={draft.value} aria-invalid={refused.length > 0 || undefined} aria-describedby="form-origins-hint" onInput={(event) => draft.change(event.currentTarget.value)} />
            <p id="form-origins-hint" class={refused.length ? 'hint hint--wrong' : 'hint'} role={refused.length ? 'alert' : undefined}>
              {refused.length
                ? refused.map(([field, message]) => `${lines[Number(field.split('.')[1])] ?? ''}: ${message}`).join(' ')
                : w.sites_hint}
            </p>
          </div>
          <div class="field">
            <label for="form-snippet">{w.snippet}</label>
            <textarea id="form-snippet" rows={4} readOnly spellcheck={false} value={code} onFocus={(event) => event.currentTarget.select()} />
            <p class="hint"><button type="button" class="link" onClick={() => void navigator.clipboard.writeText(code).then(() => say({ text: w.copied }))}>{w.copy}</button></p>
          </div>
        </div>
        <footer class="ask__do">
          {draft.kept && <button type="button" class="btn" onClick={draft.clear}>{w.discard}</button>}
          <button class="btn btn--main" disabled={busy}>{w.save_sites}</button>
        </footer>
      </section>
    </OfficeForm>
  )
}
