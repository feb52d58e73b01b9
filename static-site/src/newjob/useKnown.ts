// Who a phone number belongs to: their jobs, their addresses, and what the newest record says about language and texts.
import { useEffect, useState } from 'preact/hooks'
import { Refused } from '../data/http'
import { findJobsOf, getJob, type JobSummary, type KnownCustomer, type Location } from '../data/jobs'
import { isWhole } from './fields'

const TYPING_MS = 250

export interface Known {
  phone: string
  customer: KnownCustomer
  jobs: JobSummary[]
  addresses: { words: string; jobs: number }[]
}

export const addressWords = ({ street, town }: Location): string => [street, town].filter(Boolean).join(', ')

export function addressesOf(jobs: readonly JobSummary[]): Known['addresses'] {
  const counts = new Map<string, number>()
  for (const { location } of jobs) counts.set(addressWords(location), (counts.get(addressWords(location)) ?? 0) + 1)
  return [...counts].map(([words, count]) => ({ words, jobs: count }))
}

/** `nobody`: the number is whole and no job of it is known. `failed`: it could not be looked up. */
export type Whose = Known | 'nobody' | 'failed' | null

/** Of this number alone: what is known of the one before is gone with its first digit. The second looks it up again. */
export function useKnown(phone: string, learned: (known: Known) => void): [Whose, again: () => void] {
  const [answer, setAnswer] = useState<{ to: string; whose: Whose } | null>(null)
  const [asked, ask] = useState(0)
  useEffect(() => {
    const setKnown = (whose: Whose) => setAnswer({ to: phone, whose })
    if (!isWhole(phone)) return setKnown(null)
    let wanted = true
    const timer = setTimeout(() => void look(), TYPING_MS)
    async function look() {
      try {
        const { jobs } = await findJobsOf(phone)
        const newest = jobs.toSorted((a, b) => b.opened_at.localeCompare(a.opened_at))[0]
        if (!wanted) return
        if (!newest) return setKnown('nobody')
        const { customer } = await getJob(newest.id)
        if (!wanted) return
        const found = { phone, customer, jobs, addresses: addressesOf(jobs) }
        setKnown(found)
        learned(found)
      } catch (error) {
        // An unreadable number is said when saving; a lost network must not stop the typing.
        if (wanted) setKnown(error instanceof Refused ? null : 'failed')
      }
    }
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [phone, asked])
  return [answer?.to === phone ? answer.whose : null, () => ask(asked + 1)]
}
