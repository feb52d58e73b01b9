// One conversation: who it is, what was said, a line to answer in; a stranger's becomes a job or is set aside.
import type { Ref } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Conversation, digitsOf, ignoreConversation, readConversation } from '../data/conversations'
import { persist, Refused, Unreachable } from '../data/http'
import type { JobSummary } from '../data/jobs'
import { phoneWords, refWords } from '../format/words'
import { go } from '../route'
import { Composer } from '../talk/Composer'
import { ofNumber } from '../talk/fixes'
import { firstName } from '../talk/said'
import { Thread } from '../talk/Thread'
import { Icon } from '../ui/Icon'
import { Sorry } from '../ui/Sorry'
import { say } from '../ui/toast'
import { nameOf } from './listed'
import { useConversation } from './useConversation'
import { w as shared } from '../words/board'
import { w as desk } from '../words/desk'
import { w } from '../words/inbox'

interface Props {
  phone: string
  /** Where R answers. */
  field: Ref<HTMLTextAreaElement>
  /** Something was read or set aside. */
  changed(): void
}

export function Talk({ phone, field, changed }: Props) {
  const { found, texts, trouble, reload, showEarlier, add } = useConversation(phone)
  const fixes = useMemo(() => ofNumber(phone, reload), [phone])
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // On a phone the list is gone, and the focus with it.
    if (document.activeElement === document.body || !(document.activeElement as HTMLElement).offsetParent) title.current?.focus()
  }, [])

  async function read() {
    // What could not be marked stays unread, and is marked when it is seen again.
    await readConversation(phone).catch(() => null)
    reload()
    changed()
  }

  const name = found ? nameOf(found) : phoneWords(phone)
  return (
    <section class="talk" aria-label={name}>
      <header class="talk__head">
        <a class="btn btn--icon btn--quiet talk__back" href="#/inbox" aria-label={w.back}><Icon name="prev" /></a>
        <div class="talk__who">
          <h2 ref={title} tabIndex={-1}>{name}</h2>
          {found && <p>{found.name && <><a class="link" href={`tel:${phone}`}>{phoneWords(phone)}</a> · </>}{kindWords(found)}</p>}
        </div>
        {found && <Doing found={found} changed={changed} />}
        {found && found.jobs.length > 0 && <Jobs jobs={found.jobs} />}
      </header>
      {trouble === 'missing' ? <p class="sorry" role="alert">{w.no_number} <a class="link" href="#/inbox">{w.back}</a></p>
        : trouble ? <Sorry words={w.talk_not_loaded} again={reload} />
        : !found && <p class="sorry" role="status">{w.talk_loading}</p>}
      {found && (
        <div class="talk__body">
          {found.more && <button class="btn talk__more" onClick={showEarlier}>{w.show_earlier}</button>}
          {texts.length === 0
            ? <p class="none">{w.nothing}</p>
            : <Thread texts={texts} label={w.texts_with(name)} name={name} language={found.customer?.language} fixes={fixes} unread={texts.some(({ unread }) => unread)} seen={() => void read()} />}
          <Composer phone={phone} name={found.kind === 'unknown' ? phoneWords(phone) : firstName(name)} refuses={found.refuses} field={field} sent={add} />
        </div>
      )}
    </section>
  )
}

function kindWords({ kind, customer }: Conversation): string {
  if (kind === 'unknown') return w.unknown
  if (kind === 'technician' || !customer) return w.technician
  const texts = customer.opted_out ? desk.said_stop : customer.texts_allowed ? desk.texts_allowed : desk.no_texts
  return `${customer.language === 'es' ? w.in_spanish : ''}${texts}`
}

function Doing({ found, changed }: { found: Conversation; changed(): void }) {
  const { phone, kind, jobs, prefill } = found
  if (kind === 'technician' || jobs.some(({ status }) => status === 'open')) return null

  async function ignore() {
    try {
      await persist(() => ignoreConversation(phone))
      say({ text: w.set_aside(phoneWords(phone)) })
      changed()
      go('#/inbox')
    } catch (error) {
      if (!(error instanceof Refused || error instanceof Unreachable)) throw error
      say({ text: error.message, tone: 'refused' })
    }
  }

  return (
    <div class="talk__do">
      {kind === 'unknown' && prefill.priority !== 'routine' && (
        <span class={`drawer__prio drawer__prio--${prefill.priority}`}><Icon name={prefill.priority} /><b>{shared.priorities[prefill.priority]}</b> {w.by_words}</span>
      )}
      <a class="btn btn--main" href={`#/new/${digitsOf(phone)}`}><Icon name="plus" />{w.make_job}</a>
      {kind === 'unknown' && <button class="btn" onClick={() => void ignore()}>{w.ignore}</button>}
    </div>
  )
}

/** The open ones, or else the newest one. */
function Jobs({ jobs }: { jobs: readonly JobSummary[] }) {
  const open = jobs.filter(({ status }) => status === 'open')
  return (
    <ul class="talk__jobs" aria-label={w.jobs}>
      {(open.length ? open : jobs.slice(0, 1)).map((job) => (
        <li key={job.id}>
          <a href={`#/jobs/${job.id}`}>
            <b>{refWords(job.id)}</b> <span class="status">{desk.standing[job.column]}</span> <span>{job.issue}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
