// What was said by text, in both directions, whether it arrived, and a line to answer in.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { digitsOf, readConversation } from '../data/conversations'
import type { JobRecord, Text } from '../data/jobs'
import { minute } from '../live/clock'
import { Composer } from '../talk/Composer'
import { ofJob } from '../talk/fixes'
import { firstName, merged, refusesOf } from '../talk/said'
import { Thread } from '../talk/Thread'
import { Icon } from '../ui/Icon'
import { w } from '../words/desk'

export function Texts({ record, reload }: { record: JobRecord; reload(): void }) {
  const { job, customer } = record
  const [own, setOwn] = useState<Text[]>([])
  const texts = merged(record.texts, own)
  const unread = job.unread_replies ?? 0
  const failed = texts.filter(({ failing }) => failing).length
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    // Who opens a job with a reply wants to read it.
    if (unread > 0) section.current!.scrollIntoView({ block: 'nearest' })
  }, [])
  const fixes = useMemo(() => ofJob(job), [job.version])

  /** A corrected number may have left replies of the old one. */
  async function read() {
    const phones = new Set([job.customer.phone, ...texts.filter((text) => text.direction === 'in' && text.to === 'customer').map(({ phone }) => phone)])
    // What could not be marked stays unread, and is marked when it is seen again.
    await Promise.allSettled([...phones].map(readConversation))
    reload()
  }

  return (
    <section ref={section} aria-labelledby="job-texts">
      <h3 id="job-texts">
        {w.texts.title} <span class="count">{texts.length}</span>
        {unread > 0 && <span class="badge badge--accent"><Icon name="reply" />{w.texts.unread(unread)}</span>}
        {failed > 0 && <span class="badge badge--urgent"><Icon name="failed" />{w.texts.failed(failed)}</span>}
        <a class="link h3__more" href={`#/inbox/${digitsOf(job.customer.phone)}`} title={w.texts.inbox_title}>{w.texts.inbox}<span class="vh">{w.texts.inbox_all}</span></a>
      </h3>
      {texts.length === 0
        ? <p class="none">{job.customer.texts_allowed ? w.texts.none_left : w.texts.none_wanted}</p>
        : <Thread texts={texts} label={w.texts.title} name={job.customer.name} language={job.customer.language} fixes={fixes} unread={unread > 0} seen={() => void read()} />}
      <Composer
        phone={job.customer.phone}
        name={firstName(job.customer.name) || w.history.the_customer.toLowerCase()}
        refuses={refusesOf(customer, texts, minute.value)}
        sent={(text) => {
          setOwn((before) => [...before, text])
          reload()
        }}
      />
    </section>
  )
}
