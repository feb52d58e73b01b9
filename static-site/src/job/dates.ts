// The day something happened, with its year.
import { dayOf, dayWords, wall } from '../format/time'
import { zone } from '../live/clock'
import { w } from '../words/desk'

/** `Feb 6, 2026` on the company's wall. */
export function dateWords(instant: string): string {
  const on = dayOf(wall(Date.parse(instant), zone.value))
  return w.facts.on(dayWords(on).slice(5), on.slice(0, 4))
}
