// The report of a period and of the one before it; read again when a job is finished or reopened anywhere.
import { useComputed, useSignalEffect } from '@preact/signals'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { getAnalytics, type Report } from '../data/analytics'
import { cards } from '../live/store'
import { before, type Period } from './figures'

/** Facts follow the jobs by a stream: soon, but not at once. */
const FACTS_MS = [600, 2_500, 6_000]

export interface Reports {
  report: Report
  then: Report | null
}

export function useReport(period: Period): { reports: Reports | null; failed: boolean; again(): void } {
  const [reports, setReports] = useState<Reports | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(0)
  const read = useCallback(async () => {
    const mine = ++asked.current
    const earlier = before(period)
    try {
      const [report, then] = await Promise.all([
        getAnalytics(period.from, period.to),
        getAnalytics(earlier.from, earlier.to).catch(() => null),
      ])
      if (mine !== asked.current) return
      setReports({ report, then })
      setFailed(false)
    } catch {
      if (mine === asked.current) setFailed(true)
    }
  }, [period.from, period.to, period.name])
  useEffect(() => void read(), [read])

  const finished = useComputed(() => {
    const done: string[] = []
    for (const { id, column, version } of cards.value.values()) if (column === 'completed') done.push(`${id}:${version}`)
    return done.sort().join()
  })
  const seen = useRef(finished.peek())
  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  const latest = useRef(read)
  latest.current = read
  useSignalEffect(() => {
    if (finished.value === seen.current) return
    seen.current = finished.value
    timers.current.forEach(clearTimeout)
    timers.current = FACTS_MS.map((ms) => setTimeout(() => void latest.current(), ms))
  })
  useEffect(() => () => timers.current.forEach(clearTimeout), [])
  return { reports, failed, again: () => void read() }
}
