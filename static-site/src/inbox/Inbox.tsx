// The inbox: every conversation, unread first, and the open one beside it; on a phone one after the other.
import { useEffect, useRef, useState } from 'preact/hooks'
import { unread } from '../live/store'
import { go, route } from '../route'
import { undoLast } from '../ui/toast'
import { List } from './List'
import { SHOWN, type Shown, shown } from './listed'
import { Talk } from './Talk'
import { useInbox } from './useInbox'
import { w as shared } from '../words/board'
import { w } from '../words/inbox'
import './inbox.css'

const TYPING = 'input, textarea, select, [contenteditable]'

export function Inbox() {
  const at = route.value
  const phone = at.view === 'inbox' ? at.phone : undefined
  const { all, failed, more, reload, showMore } = useInbox()
  const [which, setWhich] = useState<Shown>('all')
  const page = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useTitle()
  useEffect(() => {
    const keys = (event: KeyboardEvent) => onKey(event, page.current!, field.current, phone)
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [phone])
  return (
    <main ref={page} class={phone ? 'inbox inbox--open' : 'inbox'} aria-label={w.title} aria-busy={!all && !failed}>
      <div class="inbox__list">
        <div class="inbox__bar" role="group" aria-label={shared.show_only}>
          {SHOWN.map((one) => (
            <button key={one} class="chip" aria-pressed={which === one} onClick={() => setWhich(one)}>
              {w.shown[one]}{one === 'unread' && <b>{unread.value}</b>}
            </button>
          ))}
        </div>
        {failed && <p class="sorry" role="alert">{w.not_loaded} <button class="link" onClick={reload}>{shared.try_again}</button></p>}
        {all ? <List conversations={shown(all, which)} which={which} open={phone} more={more} showMore={showMore} />
          : !failed && <p class="sorry" role="status">{w.loading}</p>}
      </div>
      {phone ? <Talk key={phone} phone={phone} field={field} changed={reload} /> : <Nothing />}
    </main>
  )
}

const Nothing = () => (
  <div class="inbox__nothing">
    <p>{w.choose}</p>
    <p><kbd>↑</kbd> <kbd>↓</kbd> {w.keys.move}, <kbd>Enter</kbd> {w.keys.open}, <kbd>R</kbd> {w.keys.answer}, <kbd>Esc</kbd> {w.keys.back}</p>
  </div>
)

function useTitle(): void {
  const count = unread.value
  useEffect(() => {
    const before = document.title
    document.title = w.page(count)
    return () => void (document.title = before)
  }, [count])
}

/** The keys of the inbox. They never act while a dialog is open; while somebody types only Escape does. */
function onKey(event: KeyboardEvent, page: HTMLElement, field: HTMLTextAreaElement | null, phone: string | undefined): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector('dialog:modal')) return
  const lines = [...page.querySelectorAll<HTMLElement>('.talkline')]
  const open = lines.find((line) => line.getAttribute('aria-current'))
  const typing = target.closest(TYPING)
  if (event.key === 'Escape') {
    event.preventDefault()
    if (typing && open?.offsetParent) open.focus()
    else if (phone) leave(phone)
    else go('#/')
    return
  }
  if (typing) return
  const step = (by: number) => {
    const now = lines.indexOf(document.activeElement as HTMLElement)
    const from = now >= 0 ? now + by : open ? lines.indexOf(open) : 0
    lines[Math.max(0, Math.min(lines.length - 1, from))]?.focus()
  }
  const acts: Record<string, (() => unknown) | undefined> = {
    ArrowDown: target.closest('.texts') ? undefined : () => step(1),
    ArrowUp: target.closest('.texts') ? undefined : () => step(-1),
    r: field ? () => field.focus() : undefined,
    n: () => go('#/new'),
    z: undoLast,
  }
  const act = acts[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

/** Back to the list, with the focus where it was. */
function leave(phone: string): void {
  go('#/inbox')
  const digits = phone.slice(1)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.talkline[href$="/${digits}"]`)?.focus())
}
