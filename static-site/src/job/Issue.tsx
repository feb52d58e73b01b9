// The customer's words, with those that decided the priority marked.
import type { Job } from '../data/jobs'
import { spans } from './spans'

export const STATUS: Record<string, [words: string, kind: string]> = {
  new: ['New', ''],
  assigned: ['Assigned', ''],
  en_route: ['En Route', 'in_progress'],
  in_progress: ['In Progress', 'in_progress'],
  quote_pending: ['Quote Pending', 'quote'],
  completed: ['Completed', 'good'],
  cancelled: ['Cancelled', ''],
}

export function Issue({ job }: { job: Job }) {
  return (
    <p class="drawer__issue">
      {spans(job.issue, job.priority_reasons ?? []).map((span, n) =>
        span.marked ? <mark key={n} class={job.priority === 'emergency' ? 'emergency' : undefined}>{span.text}</mark> : span.text)}
    </p>
  )
}
