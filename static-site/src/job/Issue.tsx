// The customer's words, with those that decided the priority marked.
import type { Job } from '../data/jobs'
import { spans } from './spans'
import { w } from '../words/desk'

/** How where a job stands is drawn. */
export const STATUS_KINDS: Record<string, string> = { en_route: 'in_progress', in_progress: 'in_progress', quote_pending: 'quote', completed: 'good' }

export const statusWords = (at: string): string => w.standing[at] ?? at

export function Issue({ job }: { job: Job }) {
  return (
    <p class="drawer__issue">
      {spans(job.issue, job.priority_reasons ?? []).map((span, n) =>
        span.marked ? <mark key={n} class={job.priority === 'emergency' ? 'emergency' : undefined}>{span.text}</mark> : span.text)}
    </p>
  )
}
