// The inbox: every conversation, unread first, and the open one beside it; on a phone one after the other.
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { act } from '../keys/press'
import { unread } from '../live/store'
import { go, home, route } from '../route'
import { Sorry } from '../ui/Sorry'
import { title } from '../ui/title'
import { List } from './List'
import { SHOWN, type Shown, shown } from './listed'
import { Talk } from './Talk'
import { useInbox } from './useInbox'
import { w as shared } from '../words/board'
import { w } from '../words/inbox'
import './inbox.css'

export function Inbox() {
  const at = route.value
  const phone = at.view === 'inbox' ? at.phone : undefined
  const { all, failed, more, reload, showMore } = useInbox()
  const [which, setWhich] = useState<Shown>('all')
  const page = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useTitle()
  useEffect(() => actHere(page.current!, field, phone), [phone])
  return (
    <main ref={page} class={phone ? 'inbox inbox--open' : 'inbox'} aria-label={w.title} aria-busy={!all && !failed}>
      <div class="inbox__list">
        <div class="inbox__bar" role="group" aria-label={shared.show_only}>
          {SHOWN.map((one) => (
            <button key={one} class="chip" aria-pressed={which === one} onClick={() => setWhich(one)}>
              {w.shown[one]}{one === 'unread' && <b>{all || unread.value ? unread.value : '\u2007'}</b>}
            </button>
          ))}
        </div>
        {failed && <Sorry words={w.not_loaded} again={reload} />}
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
    const before = title.peek()
    title.value = w.page(count)
    return () => void (title.value = before)
  }, [count])
}

/** What the keys do in the inbox. */
function actHere(page: HTMLElement, field: RefObject<HTMLTextAreaElement | null>, phone: string | undefined): () => void {
  const lines = () => [...page.querySelectorAll<HTMLElement>('.talkline')]
  const open = () => lines().find((line) => line.getAttribute('aria-current'))
  return act('inbox', {
    walk_texts({ key, target }) {
      if (target.closest('.texts')) return false
      const by = key === 'ArrowDown' ? 1 : -1
      const all = lines()
      const now = all.indexOf(document.activeElement as HTMLElement)
      const from = now >= 0 ? now + by : Math.max(0, all.indexOf(open()!))
      return all[Math.max(0, Math.min(all.length - 1, from))]?.focus()
    },
    answer: () => (field.current ? field.current.focus() : false),
    leave_inbox({ target }) {
      const current = open()
      if (target.closest('textarea') && current?.offsetParent) current.focus()
      else if (phone) leave(phone)
      else go(home())
    },
  })
}

/** Back to the list, with the focus where it was. */
function leave(phone: string): void {
  go('#/inbox')
  const digits = phone.slice(1)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.talkline[href$="/${digits}"]`)?.focus())
}
