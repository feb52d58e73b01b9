// The conversations, one line of facts and one or two of words each; one click or Enter opens it beside.
import type { Summary } from '../data/conversations'
import { digitsOf } from '../data/conversations'
import { refWords } from '../format/words'
import { minute, zone } from '../live/clock'
import { whenWords } from '../talk/said'
import { Icon } from '../ui/Icon'
import { answeredWords, lastWords, nameOf, type Shown } from './listed'
import { w as shared } from '../words/board'
import { w } from '../words/inbox'

interface Props {
  conversations: readonly Summary[]
  which: Shown
  /** The open one's number. */
  open: string | undefined
  more: boolean
  showMore(): void
}

export function List({ conversations, which, open, more, showMore }: Props) {
  return (
    <div class="talks">
      {conversations.length === 0 && <p class="none">{w.none[which]}</p>}
      <ol aria-label={w.conversations}>
        {conversations.map((one) => <li key={one.phone}><Line one={one} open={one.phone === open} /></li>)}
      </ol>
      {more && which !== 'unread' && <button class="btn talks__more" onClick={showMore}>{w.earlier_ones}</button>}
    </div>
  )
}

function Line({ one, open }: { one: Summary; open: boolean }) {
  const answered = answeredWords(one, minute.value, zone.value)
  const failed = one.last?.failing || (one.last?.state === 'failed' && !one.last.seen_to)
  return (
    <a class={one.unread > 0 ? 'talkline talkline--unread' : 'talkline'} href={`#/inbox/${digitsOf(one.phone)}`} aria-current={open ? 'true' : undefined}>
      <span class="talkline__who"><b>{nameOf(one)}</b>{one.unread > 0 && <span class="tabs__count">{one.unread}<span class="vh"> {w.unread}</span></span>}</span>
      <time dateTime={one.at}>{one.at && whenWords(one.at, minute.value, zone.value)}</time>
      <span class="talkline__last">{lastWords(one)}</span>
      <span class="talkline__facts">
        <span>{one.kind === 'unknown' ? w.unknown : one.kind === 'technician' ? w.technician : one.job ? refWords(one.job) : w.no_open_job}</span>
        {one.priority && one.priority !== 'routine' && <span class={`talkline__prio drawer__prio--${one.priority}`}><Icon name={one.priority} /><b>{shared.priorities[one.priority]}</b> {w.by_words}</span>}
        {answered && <span>{answered}</span>}
        {failed && <span class="talkline__failed"><Icon name="failed" />{w.text_failed}</span>}
      </span>
    </a>
  )
}
