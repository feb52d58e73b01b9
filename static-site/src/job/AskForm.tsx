// One small form inside the drawer: what was typed is kept until it is sent.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Refused } from '../data/http'
import { cardOf, type Job } from '../data/jobs'
import { perform } from '../live/commands'
import { useDraft } from '../ui/useDraft'
import { WindowFields } from '../ui/WindowFields'
import { type Ask, type Field, fieldOf, type Values, window, wrongOf } from './asks'
import { w } from '../words/desk'

interface Props {
  name: string
  ask: Ask
  job: Job
  close(): void
}

export function AskForm({ name, ask, job, close }: Props) {
  // Only what was touched is kept: what others change meanwhile shows in the fields that were not.
  const draft = useDraft<Values>(`${job.id}:${name}`, () => ({}))
  const values = { ...ask.start?.(job), ...draft.value }
  const [wrong, setWrong] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const fields = ask.fields?.(job) ?? []
  const change = (part: Values) => draft.change({ ...draft.value, ...part })
  useEffect(() => {
    form.current!.querySelector<HTMLElement>('input:checked, input:not([type=date], [type=radio]), textarea, select')?.focus()
  }, [])
  useEffect(() => {
    form.current!.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [wrong])

  async function send() {
    if (busy) return
    const found = wrongOf(fields, values)
    setWrong(found)
    if (Object.keys(found).length) return
    const command = ask.command ? ask.command(values, job) : {}
    if (command === null) {
      draft.clear()
      return close()
    }
    setBusy(true)
    const outcome = await perform(ask.intention, cardOf(job)!, command)
    setBusy(false)
    if ('job' in outcome) {
      draft.clear()
      close()
    } else if (outcome.refused instanceof Refused && outcome.refused.status === 422) {
      setWrong(Object.fromEntries(Object.entries(outcome.refused.fields).map(([field, message]) => [fieldOf(field), message])))
    }
  }

  return (
    <form
      ref={form}
      class="ask"
      noValidate
      aria-label={ask.title ?? ask.button}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void send()
        } else if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          close()
        }
      }}
    >
      <h3>{ask.title}</h3>
      <div class="ask__fields">
        {fields.map((field) => (
          <FieldView key={field.name} field={field} values={values} wrong={wrong[field.name]} change={change} />
        ))}
      </div>
      <footer class="ask__do">
        <button type="button" class="btn" onClick={close}>{w.back}</button>
        <button class={ask.danger ? 'btn btn--danger' : 'btn btn--main'} disabled={busy}>{ask.send}</button>
      </footer>
    </form>
  )
}

interface FieldProps {
  field: Field
  values: Values
  wrong: string | undefined
  change(part: Values): void
}

function FieldView({ field, values, wrong, change }: FieldProps) {
  const { name, label, kind, options, hint, quick, most, required } = field
  const value = values[name] ?? ''
  const id = `ask-${name}`
  const say = (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value })
  const common = { id, value, onInput: say, 'aria-invalid': wrong ? true : undefined, 'aria-describedby': wrong || hint ? `${id}-hint` : undefined, 'aria-required': required || undefined } as const
  const below = (wrong || hint) && <p id={`${id}-hint`} class={wrong ? 'hint hint--wrong' : 'hint'} role={wrong ? 'alert' : undefined}>{wrong ?? hint}</p>
  switch (kind) {
    case 'window': return <WindowFields value={window(values)} change={(next) => change({ ...next })} wrong={wrong} />
    case 'check': return (
      <div class="field--wide">
        <label class="check"><input type="checkbox" checked={value !== ''} aria-invalid={wrong ? true : undefined} onChange={(event) => change({ [name]: event.currentTarget.checked ? 'yes' : '' })} />{label}</label>
        {below}
      </div>
    )
    case 'choice': return (
      <fieldset class="field">
        <legend>{label}</legend>
        <div class="options options--row">
          {options!.map(([key, text]) => (
            <label key={key} class={key === 'emergency' ? 'option option--emergency' : 'option'}>
              <input type="radio" name={id} checked={value === key} onChange={() => change({ [name]: key })} />{text}
            </label>
          ))}
        </div>
        {below}
      </fieldset>
    )
    default: return (
      <div class={kind === 'words' ? 'field field--wide' : 'field'}>
        <label for={id}>{label}</label>
        {kind === 'words'
          ? <textarea rows={2} maxLength={most} {...common} />
          : kind === 'date' ? <input type="date" {...common} />
          : kind === 'tel' ? <input type="tel" maxLength={most} {...common} />
          : <input inputMode={kind === 'number' ? 'numeric' : undefined} maxLength={most} {...common} />}
        {quick && (
          <div class="when__slots" role="group" aria-label={w.asks.usual}>
            {quick.map((one) => <button key={one} type="button" class="slotbtn" aria-pressed={value === one} onClick={() => change({ [name]: one })}>{one}</button>)}
          </div>
        )}
        {below}
      </div>
    )
  }
}
