// One job, beside the board: the board stays in view and in use. Escape closes, the focus goes back to the card.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { focusCard } from '../board/moving'
import type { JobRecord } from '../data/jobs'
import { act } from '../keys/press'
import { wanted } from '../keys/wanted'
import { cards } from '../live/store'
import { QuoteSection, quotesAhead } from '../quote/QuoteSection'
import { go, home } from '../route'
import { Icon } from '../ui/Icon'
import { Ref } from '../ui/Ref'
import { Sorry } from '../ui/Sorry'
import { Actions } from './Actions'
import { ASKS } from './asks'
import { Facts } from './Facts'
import { History } from './History'
import { Issue, STATUS_KINDS, statusWords } from './Issue'
import type { Act } from './legal'
import { Texts } from './Texts'
import { type Trouble, useRecord } from './useRecord'
import { w as shared } from '../words/board'
import { w } from '../words/desk'
import './drawer.css'

const close = (id: string) => {
  go(home())
  focusCard(id)
}

export function Drawer({ id }: { id: string }) {
  const { record, trouble, reload } = useRecord(id)
  const [asked, ask] = useState<Act | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const shown = dialog.current!
    shown.show()
    if (cards.value.get(id)?.quote) quotesAhead()
    shown.querySelector<HTMLElement>('h2')?.focus()
    return () => shown.close()
  }, [])
  const column = cards.value.get(id)?.column
  useEffect(() => {
    const soon = requestAnimationFrame(() => bringIntoSight(id))
    return () => cancelAnimationFrame(soon)
  }, [column])
  const asks = wanted.value?.job === id && record ? wanted.value.act as Act : null
  useEffect(() => {
    if (!asks || !ASKS[asks]) return
    wanted.value = null
    ask(asks)
  }, [asks])
  // What nothing here could take up is not done to the job when it is opened again.
  useEffect(() => () => {
    if (wanted.peek()?.job === id) wanted.value = null
  }, [])
  useEffect(() => act('drawer', { close_job: () => close(id) }), [id])
  return (
    <dialog ref={dialog} class="drawer" aria-labelledby={name}>
      <div class="drawer__head">
        <p class="drawer__line">
          <Ref id={id} />
          {record && <Standing record={record} />}
          <button class="btn btn--icon btn--quiet" aria-label={shared.close} title={w.drawer.close} onClick={() => close(id)}><Icon name="close" /></button>
        </p>
        <h2 id={name} tabIndex={-1}>{record?.job.customer.name ?? cards.value.get(id)?.customer ?? (trouble === 'missing' ? w.drawer.no_such : w.drawer.job)}</h2>
        {record && <Issue job={record.job} />}
        {record && <Actions job={record.job} asked={asked} ask={ask} />}
      </div>
      <div class="drawer__body" tabIndex={-1}>
        {record && trouble === 'unreachable' && <Amiss trouble={trouble} id={id} retry={reload} />}
        {record ? (
          <>
            <Facts record={record} ask={ask} />
            <QuoteSection job={record.job} />
            <div class="twocol">
              <Texts record={record} reload={reload} />
              <History record={record} />
            </div>
          </>
        ) : trouble ? <Amiss trouble={trouble} id={id} retry={reload} /> : <p class="sorry" role="status">{w.drawer.loading}</p>}
      </div>
    </dialog>
  )
}

/** The open card stays beside the drawer: its column comes first where it would be covered. */
function bringIntoSight(id: string): void {
  const card = document.querySelector(`[data-job="${CSS.escape(id)}"]`)
  const column = card?.closest('[data-column]')
  const strip = column?.parentElement
  if (!card || !column || !strip) return
  const seen = strip.getBoundingClientRect()
  const at = column.getBoundingClientRect()
  if (at.left < seen.left || at.right > seen.right) strip.scrollLeft += at.left - seen.left
  card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function Standing({ record: { job } }: { record: JobRecord }) {
  const at = job.column ?? job.status
  const kind = STATUS_KINDS[at] ?? ''
  return (
    <>
      <span class={kind ? `status status--${kind}` : 'status'}>{statusWords(at)}</span>
      {job.held && <span class="status">{shared.badges.hold}</span>}
      {job.priority !== 'routine' && (
        <span class={`drawer__prio drawer__prio--${job.priority}`}>
          <Icon name={job.priority} /><span><b>{shared.priorities[job.priority]}</b> {shared.reason(job.priority_reason ?? '')}</span>
        </span>
      )}
    </>
  )
}

function Amiss({ trouble, id, retry }: { trouble: Trouble; id: string; retry(): void }) {
  if (trouble === 'missing') {
    return <p class="sorry" role="alert">{w.drawer.there_is_no(id)} <a class="link" href="#/">{w.drawer.to_the_board}</a></p>
  }
  return <Sorry words={w.drawer.not_loaded} again={retry} />
}
