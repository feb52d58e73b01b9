// A job from a phone call.
import { useState } from 'preact/hooks'
import { openJob } from '../data/jobs'
import { learn } from '../live/commands'
import { Dialog } from '../ui/Dialog'

export function NewJob({ onClose }: { onClose(): void }) {
  const [id] = useState(() => crypto.randomUUID())
  const [wrong, setWrong] = useState('')
  async function save(event: SubmitEvent) {
    event.preventDefault()
    const said = new FormData(event.currentTarget as HTMLFormElement)
    const field = (name: string) => String(said.get(name) ?? '').trim()
    try {
      const { job } = await openJob({
        id,
        customer: { name: field('name'), phone: field('phone'), texts_allowed: said.has('texts') },
        location: field('address'),
        issue: field('issue'),
      })
      learn(job)
      onClose()
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  return (
    <Dialog title="New job" onClose={onClose}>
      <form class="form" onSubmit={save}>
        {['Phone', 'Name', 'Address', 'Issue'].map((label) => (
          <div class="field" key={label}><label>{label}<input name={label.toLowerCase()} required /></label></div>
        ))}
        <label class="check"><input type="checkbox" name="texts" />Texts allowed</label>
        {wrong && <p class="hint hint--warn" role="alert">{wrong}</p>}
        <button class="btn btn--main">Save job</button>
      </form>
    </Dialog>
  )
}
