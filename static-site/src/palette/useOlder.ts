// Jobs that are not on the board any more, asked of the server by a whole phone number.
import { useEffect, useState } from 'preact/hooks'
import { phoneIn } from '../board/find'
import { findJobsOf, type JobSummary } from '../data/jobs'

export interface Older {
  phone: string | null
  state: 'none' | 'asking' | 'failed' | 'here'
  jobs: JobSummary[]
  again(): void
}

export function useOlder(typed: string): Older {
  const phone = phoneIn(typed)
  const [asked, ask] = useState(0)
  const [answer, setAnswer] = useState<{ to: string; jobs: JobSummary[] | null } | null>(null)
  useEffect(() => {
    if (!phone) return
    let wanted = true
    setAnswer(null)
    findJobsOf(phone).then(
      ({ jobs }) => wanted && setAnswer({ to: phone, jobs }),
      () => wanted && setAnswer({ to: phone, jobs: null }),
    )
    return () => {
      wanted = false
    }
  }, [phone, asked])
  const mine = answer?.to === phone ? answer : null
  const state = !phone ? 'none' : !mine ? 'asking' : mine.jobs ? 'here' : 'failed'
  return { phone, state, jobs: mine?.jobs ?? [], again: () => ask(asked + 1) }
}
