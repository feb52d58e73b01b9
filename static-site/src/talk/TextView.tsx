// One text: its words, what came with it, how far it came, and what can be done where it failed.
import { useState } from 'preact/hooks'
import type { Text } from '../data/jobs'
import { minute, zone } from '../live/clock'
import { technicians } from '../live/store'
import { Icon } from '../ui/Icon'
import { copyLink, type Fixes, hasLink } from './fixes'
import { Media } from './Media'
import { stateWords } from './said'
import { w } from '../words/desk'
import { w as shared } from '../words/board'

/** `from` is who wrote what came in, `language` the customer's: voices and hyphens go by it, whatever the board speaks. */
export function TextView({ text, from, language, fixes }: { text: Text; from: string; language: string | undefined; fixes: Fixes }) {
  const kind = `text text--${text.direction}${text.state === 'waiting' ? ' text--waiting' : ''}`
  return (
    <li class={kind} data-unread={text.unread || undefined}>
      {text.body && (
        <p class="text__body" lang={text.to === 'customer' ? language : technicians.value.find(({ phone }) => phone === text.phone)?.language}>
          {text.body.split('{link}').flatMap((part, n) => (n ? [<span key={n} class="text__link">{'{link}'}</span>, part] : [part]))}
        </p>
      )}
      {text.media && <Media media={text.media} from={from} />}
      <p class={text.failing ? 'text__state text__state--failed' : 'text__state'}>
        {text.state === 'delivered' && <Icon name="check" />}
        {text.failing && <Icon name="failed" />}
        {text.state === 'waiting' && <Icon name="clock" />}
        <span>{text.direction === 'out' && text.to === 'technician' && `${text.name}: `}{stateWords(text, minute.value, zone.value)}</span>
      </p>
      {text.failing && <Fix text={text} fixes={fixes} />}
    </li>
  )
}

function Fix({ text, fixes }: { text: Text; fixes: Fixes }) {
  const [busy, setBusy] = useState(false)
  const run = (work: () => Promise<unknown>) => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  return (
    <p class="text__fix">
      <button class="link" disabled={busy} onClick={() => run(() => fixes.again(text))}>{shared.labels.send_text_again}</button>
      {hasLink(text) && <button class="link" disabled={busy} onClick={() => run(() => copyLink(text))}>{w.texts.copy_link}</button>}
      <button class="link" disabled={busy} onClick={() => run(() => fixes.told(text))}>{shared.labels.mark_told}</button>
    </p>
  )
}
