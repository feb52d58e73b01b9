// A job from a phone call, in the order people talk: phone, name, address, issue; the slot last. Nothing typed is ever lost.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { add_note } from '../actions'
import { overlapped, hoursWords } from '../board/load'
import { focusCard } from '../board/moving'
import { day, loads } from '../board/view'
import { getConversation } from '../data/conversations'
import { persist, Refused, Unreachable } from '../data/http'
import { type Decided, type Job, openJob, type Priority } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { today } from '../format/time'
import { andThen, familyName, phoneWords, refWords } from '../format/words'
import { zone } from '../live/clock'
import { learn, perform } from '../live/commands'
import { own } from '../live/emergencies'
import { cards, technicians } from '../live/store'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { say as toast } from '../ui/toast'
import { useDraft } from '../ui/useDraft'
import { WindowFields, windowOf } from '../ui/WindowFields'
import { begunWith, emptyJob, fieldOf, missing, type Named, type Typed, willSend, wire } from './fields'
import { KnownCustomer } from './KnownCustomer'
import { NextFree } from './NextFree'
import { useDecided } from './useDecided'
import { type Known, useKnown } from './useKnown'
import { w as shared } from '../words/board'
import { w } from '../words/desk'
import './newjob.css'

const say = w.new_job
const asks = w.asks.correct
const PRIORITIES: [Priority | '', string][] = [['', say.as_words], ...(Object.entries(shared.priorities) as [Priority, string][])]

/** `from`: the digits of a number, whose words the job begins with. */
export function NewJob({ from, onClose }: { from?: string | undefined; onClose(): void }) {
  const draft = useDraft<Typed>(from ? `new-job:${from}` : 'new-job', () => (from ? { ...emptyJob(), phone: phoneWords(`+${from}`) } : emptyJob()))
  const typed = draft.value
  const [wrong, setWrong] = useState<Partial<Record<Named, string>>>({})
  const [trouble, setTrouble] = useState<{ text: string; again?: boolean } | null>(null)
  const [busy, setBusy] = useState(false)
  // Only a chosen day moves the free times on: a tap on one of them must not.
  const [firstDay, setFirstDay] = useState(typed.window.day)
  const form = useRef<HTMLFormElement>(null)
  const latest = useRef(typed)
  latest.current = typed
  const change = (part: Partial<Typed>) => {
    latest.current = { ...latest.current, ...part }
    draft.change(latest.current)
    // What was wrong is being put right: the sentence goes with the first letter.
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part))))
  }
  const [whose, again] = useKnown(typed.phone, (found) => change(filledIn(latest.current, found)))
  const known = typeof whose === 'string' ? null : whose
  const decided = useDecided(typed.issue)
  const technician = technicians.value.find(({ id }) => id === typed.technician_id) ?? null
  useEffect(() => {
    if (!from || draft.kept) return
    // Without an answer the words are typed, as with any other call.
    getConversation(from).then(({ prefill }) => change(begunWith(latest.current, prefill)), () => {})
  }, [])

  async function save() {
    if (busy) return
    const found = missing(typed)
    point(found)
    setTrouble(null)
    if (Object.keys(found).length) return
    setBusy(true)
    try {
      const job = await own(async () => {
        const { job } = await persist(() => openJob(wire(typed)))
        learn(job)
        return job
      })
      draft.clear()
      onClose()
      toast({ text: openedWords(job) })
      focusCard(job.id)
    } catch (error) {
      if (error instanceof Refused) refuse(error)
      else if (error instanceof Unreachable) setTrouble({ text: w.unreachable_kept(error.message) })
      else throw error
    } finally {
      setBusy(false)
    }
  }

  function point(at: Partial<Record<Named, string>>) {
    setWrong(at)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }

  function refuse(error: Refused) {
    const named: Partial<Record<Named, string>> = {}
    for (const [field, message] of Object.entries(error.fields)) {
      const at = fieldOf(field)
      if (at) named[at] = message
    }
    point(named)
    if (error.code === 'command_id_reused') setTrouble({ text: say.once_saved, again: true })
    else if (Object.keys(named).length === 0) setTrouble({ text: error.message })
  }

  const footer = (
    <>
      <p role="status">{willSend(typed, technician?.name ?? null, known?.customer.opted_out ?? false)}</p>
      {draft.kept && <button type="button" class="btn btn--quiet" onClick={() => { draft.clear(); setFirstDay(''); setWrong({}); setTrouble(null) }}>{say.clear}</button>}
      <button type="button" class="btn" onClick={onClose}>{w.cancel}<kbd>Esc</kbd></button>
      <button type="button" class="btn btn--main" disabled={busy} onClick={() => void save()}>{say.save}<kbd>Ctrl Enter</kbd></button>
    </>
  )
  return (
    <Dialog title={shared.new_job} status={say.kept} kind="dialog--newjob" onClose={onClose} footer={footer}>
      <div class="dialog__body">
        <form
          ref={form}
          class="form"
          noValidate
          aria-label={shared.new_job}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            void save()
          }}
        >
          <div class="pair">
            <Labelled name="phone" label={asks.phone} wrong={wrong.phone} hint={known && <p class="hint hint--known"><Icon name="check" />{knownWords(known)}</p>}>
              <input id="new-phone" type="tel" autofocus autocomplete="off" maxLength={40} value={typed.phone} {...invalid(wrong.phone, 'phone')} onInput={(event) => change({ phone: event.currentTarget.value })} />
            </Labelled>
            <Labelled name="name" label={asks.name} wrong={wrong.name}>
              <input id="new-name" autocomplete="off" maxLength={80} value={typed.name} {...invalid(wrong.name, 'name')} onInput={(event) => change({ name: event.currentTarget.value })} />
            </Labelled>
          </div>
          <Address typed={typed} known={known} wrong={wrong.address} change={change} />
          <OpenHere typed={typed} known={known} close={onClose} forget={draft.clear} />
          <Labelled name="issue" label={asks.issue} wrong={wrong.issue}>
            <textarea id="new-issue" rows={2} maxLength={2000} value={typed.issue} {...invalid(wrong.issue, 'issue')} onInput={(event) => change({ issue: event.currentTarget.value })} />
          </Labelled>
          <fieldset class="field">
            <legend>{shared.priority}</legend>
            <div class="options options--row options--four">
              {PRIORITIES.map(([key, label]) => (
                <label key={key} class={key === 'emergency' ? 'option option--emergency' : 'option'}>
                  <input type="radio" name="priority" checked={typed.priority === key} onChange={() => change({ priority: key })} />
                  {(key === 'emergency' || key === 'urgent') && <Icon name={key} />}{label}
                </label>
              ))}
            </div>
            <p class="hint hint--words" role="status">{decided && <DecidedBy decided={decided} set={typed.priority} />}</p>
          </fieldset>
          <div class="pair">
            <fieldset class="field" aria-describedby={wrong.texts ? 'new-texts-wrong' : undefined}>
              <legend>{asks.texts} <small>{say.ask_first}</small></legend>
              <div class="options options--row options--two">
                {(['yes', 'no'] as const).map((key) => (
                  <label key={key} class="option">
                    <input type="radio" name="texts" checked={typed.texts === key} aria-invalid={wrong.texts ? true : undefined} onChange={() => change({ texts: key })} />{say[key]}
                  </label>
                ))}
              </div>
              {wrong.texts && <p id="new-texts-wrong" class="hint hint--wrong" role="alert">{wrong.texts}</p>}
              {known?.customer.opted_out && <p class="hint hint--warn">{say.stopped}</p>}
            </fieldset>
            <fieldset class="field">
              <legend>{asks.language}</legend>
              <div class="options options--row options--two">
                {(['en', 'es'] as const).map((key) => (
                  <label key={key} class="option"><input type="radio" name="language" checked={typed.language === key} onChange={() => change({ language: key })} />{w.languages[key]}</label>
                ))}
              </div>
            </fieldset>
          </div>
          <NextFree typed={typed} emergency={(typed.priority || decided?.priority) === 'emergency'} day={firstDay} change={change} />
          <fieldset class="field">
            <legend>{say.when} <small>{say.not_yet}</small></legend>
            <WindowFields value={typed.window} change={(window) => { setFirstDay(window.day); change({ window }) }} wrong={wrong.window} />
          </fieldset>
          <Labelled name="technician_id" label={shared.technician} wrong={wrong.technician_id}>
            <select id="new-technician_id" value={typed.technician_id} {...invalid(wrong.technician_id, 'technician_id')} onChange={(event) => change({ technician_id: event.currentTarget.value })}>
              <option value="">{say.nobody}</option>
              {technicians.value.filter(({ active }) => active).map((one) => <option key={one.id} value={one.id}>{one.name}{standing(one, typed)}</option>)}
            </select>
          </Labelled>
          {trouble && (
            <p class="hint hint--wrong" role="alert">
              {trouble.text}
              {trouble.again && <button type="button" class="link" onClick={() => { change({ id: crypto.randomUUID() }); setTrouble(null) }}>{say.another_job}</button>}
            </p>
          )}
        </form>
        <KnownCustomer known={whose} again={again} />
      </div>
    </Dialog>
  )
}

/** The priority the words decide and which words; beside one that a person set, only what they say. */
function DecidedBy({ decided: { priority, reasons }, set }: { decided: Decided; set: Priority | '' }) {
  const name = PRIORITIES.find(([key]) => key === priority)![1]
  if (set && set !== priority) return <>{say.set_by_you(name)}</>
  return (
    <>
      <b class={`decided decided--${priority}`}>{priority !== 'routine' && <Icon name={priority} />}{name}</b>{reasons.length > 0 && say.decided_by}
      {reasons.map(({ words, sentence }, n) => <span key={words}>{n > 0 && ', '}<mark class={priority}>{words}</mark> ({shared.plainly(sentence)})</span>)}
    </>
  )
}

const invalid = (wrong: string | undefined, name: Named) => (wrong ? { 'aria-invalid': true, 'aria-describedby': `new-${name}-wrong` } as const : {})

interface LabelledProps {
  name: Named
  label: string
  wrong?: string | undefined
  hint?: ComponentChildren
  children: ComponentChildren
}

const Labelled = ({ name, label, wrong, hint, children }: LabelledProps) => (
  <div class="field">
    <label for={`new-${name}`}>{label}</label>
    {children}
    {wrong ? <p id={`new-${name}-wrong`} class="hint hint--wrong" role="alert">{wrong}</p> : hint}
  </div>
)

/** Only what was not typed by hand; texts only where a yes is on record. */
function filledIn(typed: Typed, { customer, addresses }: Known): Partial<Typed> {
  return {
    ...(typed.name.trim() ? {} : { name: customer.name }),
    ...(typed.address.trim() || !addresses[0] ? {} : { address: addresses[0].words }),
    ...(customer.language && !typed.name.trim() ? { language: customer.language } : {}),
    ...(typed.texts === '' && customer.texts_allowed && !customer.opted_out ? { texts: 'yes' as const } : {}),
  }
}

function knownWords({ addresses, jobs, customer }: Known): string {
  const first = jobs.map(({ opened_at }) => opened_at).sort()[0]
  const since = first ? today(Date.parse(first), zone.value).slice(0, 4) : ''
  const texts = customer.opted_out ? w.said_stop : customer.texts_allowed ? w.texts_allowed : w.no_texts
  return say.known(addresses.length, jobs.length, since, texts)
}

interface AddressProps {
  typed: Typed
  known: Known | null
  wrong: string | undefined
  change(part: Partial<Typed>): void
}

function Address({ typed, known, wrong, change }: AddressProps) {
  const addresses = known?.addresses ?? []
  const other = !addresses.some(({ words }) => words === typed.address)
  const field = (
    <input
      id="new-address" autocomplete="off" maxLength={200} placeholder={say.street_town} aria-label={addresses.length ? say.another_address : undefined}
      value={typed.address} {...invalid(wrong, 'address')} onInput={(event) => change({ address: event.currentTarget.value })}
    />
  )
  if (addresses.length === 0) return <Labelled name="address" label={say.address} wrong={wrong}>{field}</Labelled>
  return (
    <fieldset class="field">
      <legend>{say.address}</legend>
      <div class="options">
        {addresses.map(({ words, jobs }) => (
          <label key={words} class="option">
            <input type="radio" name="address" checked={typed.address === words} onChange={() => change({ address: words })} />{words}<span>{say.jobs(jobs)}</span>
          </label>
        ))}
        <label class="option"><input type="radio" name="address" checked={other} onChange={() => change({ address: '' })} />{say.another_address}</label>
      </div>
      {other && <div class="newjob__other">{field}</div>}
      {wrong && <p id="new-address-wrong" class="hint hint--wrong" role="alert">{wrong}</p>}
    </fieldset>
  )
}

/** A job is open at the same place: a note there is often what the call is for. */
function OpenHere({ typed, known, close, forget }: { typed: Typed; known: Known | null; close(): void; forget(): void }) {
  const here = known?.jobs.find(({ status, location }) => status === 'open' && [location.street, location.town].filter(Boolean).join(', ') === typed.address)
  const card = here && cards.value.get(here.id)
  if (!here) return null
  async function note() {
    const outcome = await perform(add_note, card!, { text: typed.issue.trim() })
    if ('job' in outcome) {
      forget()
      close()
    }
  }
  return (
    <p class="hint hint--warn">
      <Icon name="urgent" /><span>{say.open_here} <b>{refWords(here.id)}</b></span>
      {card && <button type="button" class="link" disabled={!typed.issue.trim()} onClick={() => void note()}>{say.note_there}</button>}
    </p>
  )
}

function standing(technician: Technician, typed: Typed): string {
  const load = loads.value.get(technician.id)
  const found = windowOf(typed.window)
  const window = 'window' in found ? found.window : null
  const clash = overlapped(cards.value.values(), technician.id, window, '')
  const booked = load && (!window || window.start.slice(0, 10) === day.value) ? `${hoursWords(load.booked)} / ${hoursWords(load.working)} h` : ''
  const means = clash ? say.overlaps(familyName(clash.customer)) : window ? say.free_then : ''
  const said = [means, booked, technician.skills.join(', ')].filter(Boolean).join(' · ')
  return said ? `, ${said}` : ''
}

function openedWords(job: Job): string {
  const words = (job.priority_reasons ?? []).map(({ words }) => `“${words}”`)
  const why = [...new Set(words)].join(', ')
  const loud = job.priority === 'routine' ? '' : (why ? say.loud(shared.priorities[job.priority], why) : `${shared.priorities[job.priority]}${job.priority_reason ? `, ${shared.reason(job.priority_reason)}` : ''}`)
  return andThen(say.opened(refWords(job.id), job.customer.name || phoneWords(job.customer.phone)), loud)
}
