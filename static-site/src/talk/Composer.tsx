// Writing to a number: what is typed is kept, counted as it leaves, and sent once however often it is tried.
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { type Refuses, writeText } from '../data/conversations'
import { persist, Refused, Unreachable } from '../data/http'
import type { Text } from '../data/jobs'
import { useDraft } from '../ui/useDraft'
import { useLength } from './useLength'
import { w } from '../words/desk'

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
  if (refuses) return <p class="compose compose--no">{w.texts.refuses[refuses]}</p>

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
      setWrong(error instanceof Unreachable ? w.texts.sends_once(error.message) : error.message)
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
        aria-label={w.texts.text_to(name)}
        placeholder={w.texts.text_to(name)}
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
          {said || (length && (length.segments > 1 ? w.texts.several(length.segments) : '') + w.texts.room(length.characters, length.room))}
        </p>
        <button class="btn btn--main" disabled={busy || !body.trim() || !!tooLong}>{w.texts.send}<kbd aria-hidden="true">Ctrl Enter</kbd></button>
      </div>
    </form>
  )
}
