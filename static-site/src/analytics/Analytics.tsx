// What was done.
import { useEffect, useState } from 'preact/hooks'
import { getAnalytics, type Report } from '../data/analytics'
import { moneyWords } from '../format/money'

export function Analytics() {
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => void getAnalytics().then(setReport, () => setReport(null)), [])
  return (
    <main class="report">
      {report && <p>{report.totals.jobs} jobs, {moneyWords(report.totals.value_cents)} approved</p>}
    </main>
  )
}
