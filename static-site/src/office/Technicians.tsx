// The people who drive: who they are, what they can do, when they work.
import { useState } from 'preact/hooks'
import type { WeekHours } from '../data/company'
import { putTechnician, type Technician } from '../data/technicians'
import { phoneWords } from '../format/words'
import { company, loading, technicians } from '../live/store'
import { useWanted } from '../keys/wanted'
import { Icon } from '../ui/Icon'
import { useDraft } from '../ui/useDraft'
import { HoursFields } from './HoursFields'
import { OfficeForm, TextField, useSaving } from './saving'
import { w as board } from '../words/board'
import { w } from '../words/office'

const nobody = (): Technician => ({ id: crypto.randomUUID(), name: '', phone: '', skills: [], home: null, hours: null, active: true, language: 'en' })

export function Technicians({ owner }: { owner: boolean }) {
  const [edited, edit] = useState<string | null>(null)
  useWanted('add_technician', () => edit('new'))
  const everybody = [...technicians.value].sort((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name))
  return (
    <section class="panel" aria-label={board.technicians}>
      <header><h2>{board.technicians} {loading.value === 'done' && <span class="count">{everybody.length}</span>}</h2>
        {owner && <button class="btn" aria-expanded={edited === 'new'} onClick={() => edit(edited === 'new' ? null : 'new')}><Icon name="plus" />{w.add_technician}</button>}
      </header>
      {edited === 'new' && <TechnicianForm key="new" draft="new" start={nobody} close={() => edit(null)} />}
      {loading.value === 'first' && <p class="none" role="status">{w.loading}</p>}
      {loading.value === 'done' && everybody.length === 0 && edited !== 'new' && <p class="none">{w.nobody}</p>}
      <ul class="crew">
        {everybody.map((one) => (
          <li key={one.id} aria-label={one.name}>
            <p class="crew__line">
              <b>{one.name}</b>{!one.active && <span class="status">{board.inactive}</span>}
              <span>{phoneWords(one.phone)} · {w.languages[one.language]}{one.hours && ` · ${w.own_hours}`}</span>
              <span class="crew__skills">{one.skills.join(', ')}</span>
              {owner && <button class="link" aria-label={w.edit_one(one.name)} aria-expanded={edited === one.id} onClick={() => edit(edited === one.id ? null : one.id)}>{w.edit}</button>}
            </p>
            {edited === one.id && <TechnicianForm draft={one.id} start={() => one} close={() => edit(null)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Typed {
  technician: Technician
  skills: string
}

function TechnicianForm({ draft: name, start, close }: { draft: string; start(): Technician; close(): void }) {
  const draft = useDraft<Typed>(`technician:${name}`, () => {
    const technician = start()
    return { technician, skills: technician.skills.join(', ') }
  })
  const { wrong, busy, save } = useSaving()
  const { technician, skills } = draft.value
  const change = (part: Partial<Technician>) => draft.change({ skills, technician: { ...technician, ...part } })
  async function send() {
    const whole = { ...technician, home: technician.home?.trim() || null, skills: skills.split(',').map((skill) => skill.trim()).filter(Boolean) }
    if (await save(() => putTechnician(whole), w.saved(technician.name))) {
      draft.clear()
      close()
    }
  }
  return (
    <OfficeForm name={name === 'new' ? w.new_technician : w.technician(start().name)} onSave={() => void send()}>
      <div class="pair">
        <TextField label={w.name} focused value={technician.name} wrong={wrong.name} change={(next) => change({ name: next })} />
        <TextField label={w.phone} type="tel" value={technician.phone} wrong={wrong.phone} change={(phone) => change({ phone })} />
        <TextField label={w.skills} value={skills} wrong={Object.entries(wrong).find(([field]) => field.startsWith('skills'))?.[1]} hint={w.skills_hint} change={(next) => draft.change({ technician, skills: next })} />
        <TextField label={w.home} value={technician.home ?? ''} wrong={wrong.home} change={(home) => change({ home })} />
      </div>
      <div class="officeform__checks">
        <label class="check"><input type="checkbox" checked={technician.active} onChange={(event) => change({ active: event.currentTarget.checked })} />{w.takes_jobs}</label>
        <label class="check"><input type="checkbox" checked={technician.language === 'es'} onChange={(event) => change({ language: event.currentTarget.checked ? 'es' : 'en' })} />{w.texts_in_spanish}</label>
        <label class="check"><input type="checkbox" checked={technician.hours !== null} onChange={(event) => change({ hours: event.currentTarget.checked ? (company.value?.hours ?? {}) : null })} />{w.has_own_hours}</label>
      </div>
      {technician.hours && <HoursFields wrong={wrong} value={technician.hours} change={(hours: WeekHours) => change({ hours })} />}
      {wrong.hours && <p class="hint hint--wrong" role="alert">{wrong.hours}</p>}
      <footer class="ask__do">
        <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>{w.discard}</button>
        <button class="btn btn--main" disabled={busy}>{w.save_technician}</button>
      </footer>
    </OfficeForm>
  )
}
