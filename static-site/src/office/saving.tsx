// What every form of the office shares: sending it, and saying at the field what is wrong.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { persist, Refused, Unreachable } from '../data/http'
import { load } from '../live/store'
import { say } from '../ui/toast'

export type Wrong = Record<string, string>

export function useSaving() {
  const [wrong, setWrong] = useState<Wrong>({})
  const [busy, setBusy] = useState(false)
  /** True when it was saved. */
  async function save(send: () => Promise<unknown>, told: string): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setWrong({})
    try {
      await persist(send)
      await load()
      say({ text: told })
      return true
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error
      if (error instanceof Refused) setWrong(error.fields)
      say({ text: error.message, tone: 'refused' })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { wrong, busy, save }
}

interface TextFieldProps {
  label: string
  value: string
  change(next: string): void
  wrong?: string | undefined
  type?: 'text' | 'tel' | 'time' | 'url' | 'email'
  hint?: string
  list?: string
  /** The first field of a form that somebody has just opened. */
  focused?: boolean
}

export function TextField({ label, value, change, wrong, type = 'text', hint, list, focused }: TextFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => void (focused && field.current?.focus()), [])
  const id = `office-${label.toLowerCase().replace(/\W+/g, '-')}`
  const common = { id, value, 'aria-invalid': wrong ? true : undefined, 'aria-describedby': wrong || hint ? `${id}-hint` : undefined, onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value) } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'time' ? <input type="time" {...common} /> : type === 'tel' ? <input type="tel" {...common} /> : type === 'email' ? <input type="email" {...common} /> : <input ref={field} list={list} {...common} />}
      {(wrong || hint) && <p id={`${id}-hint`} class={wrong ? 'hint hint--wrong' : 'hint'} role={wrong ? 'alert' : undefined}>{wrong ?? hint}</p>}
    </div>
  )
}

export function OfficeForm({ name, onSave, children }: { name: string; onSave(): void; children: ComponentChildren }) {
  return (
    <form
      class="officeform"
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
    </form>
  )
}
