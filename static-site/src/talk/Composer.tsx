// Writing to a number: what is typed is kept, counted as it leaves, and sent once however often it is tried.
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { type Refuses, writeText } from '../data/conversations'
import { persist, Refused, Unreachable } from '../data/http'
import type { Text } from '../data/jobs'
import { useDraft } from '../ui/useDraft'
import { REFUSES } from './said'
import { useLength } from './useLength'

interface Props {
  phone: string
  /** Who reads it. */
  name: string
  refuses: Refuses | null
  field?: Ref<HTMLTextAreaElement>
  sent(text: Text): void
}

/** `id` is the command's: made with the words, so that trying the same ones again cannot send them twice. */
interface Typed {
  id: string
  body: string
}

const nothing = (): Typed => ({ id: crypto.randomUUID(), body: '' })

export function Composer({ phone, name, refuses, field, sent }: Props) {
  const draft = useDraft<Typed>(`text:${phone}`, nothing)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const { body } = draft.value
  const { length, tooLong } = useLength(refuses ? '' : body.trim())
  if (refuses) return <p class="compose compose--no">{REFUSES[refuses]}</p>

  async function send() {
    if (busy || !body.trim()) return
    setBusy(true)
    setWrong('')
    try {
      const { text } = await persist(() => writeText(phone, { id: draft.value.id, body: body.trim() }))
      draft.clear()
      sent(text)
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error
      setWrong(error instanceof Unreachable ? `${error.message} Sending again cannot send it twice.` : error.message)
    } finally {
      setBusy(false)
    }
  }

  const said = wrong || tooLong
  return (
    <form
      class="compose"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void send()
      }}
    >
      <textarea
        ref={field}
        rows={2}
        aria-label={`Text to ${name}`}
        placeholder={`Text to ${name}`}
        value={body}
        aria-invalid={!!said || undefined}
        aria-describedby="compose-count"
        onInput={(event) => {
          setWrong('')
          draft.change({ ...nothing(), body: event.currentTarget.value })
        }}
      />
      <div class="compose__do">
        <p id="compose-count" class={said ? 'compose__count compose__count--wrong' : 'compose__count'} role={said ? 'alert' : undefined}>
          {said || (length && `${length.segments > 1 ? `${length.segments} texts, ` : ''}${length.characters} of ${length.room}`)}
        </p>
        <button class="btn btn--main" disabled={busy || !body.trim() || !!tooLong}>Send<kbd aria-hidden="true">Ctrl Enter</kbd></button>
      </div>
    </form>
  )
}
