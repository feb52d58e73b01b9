// What was said by text, in both directions, and whether it arrived.
import type { Job, Text } from '../data/jobs'
import { momentWords, timeWords, today } from '../format/time'
import { minute, zone } from '../live/clock'
import { Icon } from '../ui/Icon'
import { Media } from './Media'

const STATES: Record<Text['state'], string> = {
  claimed: 'Sending', sent: 'Sent', delivered: 'Delivered', failed: 'Failed', unknown: 'May have arrived', received: 'Received',
}

export function Texts({ texts, job }: { texts: readonly Text[]; job: Job }) {
  const sorted = [...texts].sort((a, b) => b.at.localeCompare(a.at))
  const unread = job.unread_replies ?? 0
  return (
    <section aria-labelledby="job-texts">
      <h3 id="job-texts">
        Texts <span class="count">{texts.length}</span>
        {unread > 0 && <span class="badge badge--accent"><Icon name="reply" />{unread} unread</span>}
      </h3>
      {sorted.length === 0 && <p class="none">{job.customer.texts_allowed ? 'No text has left yet.' : 'The customer wants no texts.'}</p>}
      <ol class="texts" aria-label="Texts">
        {sorted.map((text) => <TextView key={text.id} text={text} job={job} />)}
      </ol>
    </section>
  )
}

function TextView({ text, job }: { text: Text; job: Job }) {
  const when = Date.parse(text.at)
  const near = today(when, zone.value) === today(minute.value, zone.value)
  const at = near ? timeWords(when, zone.value) : momentWords(when, zone.value)
  const failed = text.state === 'failed' || text.state === 'unknown'
  return (
    <li class={text.direction === 'in' ? 'text text--in' : 'text text--out'}>
      {text.body && (
        <p class="text__body">
          {text.body.split('{link}').flatMap((part, n) => (n ? [<span key={n} class="text__link">{'{link}'}</span>, part] : [part]))}
        </p>
      )}
      {text.media && <Media media={text.media} from={text.name || job.customer.name} />}
      <p class={failed ? 'text__state text__state--failed' : 'text__state'}>
        {text.state === 'delivered' && <Icon name="check" />}
        {failed && <Icon name="failed" />}
        {text.direction === 'out' && text.to === 'technician' && `${text.name}: `}
        {STATES[text.state]} {at}{failed && text.reason ? `: ${text.reason}` : ''}
      </p>
    </li>
  )
}
