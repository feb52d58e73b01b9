// What is wrong with a job in somebody's hours: shown, never forbidden. PURE.
import { shiftOf } from '../board/load'
import type { Company } from '../data/company'
import type { Card, Window } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { dayOf, overlaps } from '../format/time'
import { familyName } from '../format/words'
import { type Axis, hoursAt, hourWords } from './axis'
import { askedSkills } from './skills'
import { w as shared } from '../words/board'
import { w } from '../words/plan'

export interface Warning {
  kind: 'overlap' | 'hours' | 'skill' | 'inactive'
  words: string
}

export interface Crew {
  company: Company | null
  /** Every skill somebody has. */
  skills: readonly string[]
}

/** `45m`, `1 h`, `1.5 h` */
export const lengthWords = (hours: number): string => (hours < 1 ? w.minutes(Math.round(hours * 60)) : w.hours(Math.round(hours * 100) / 100))

/** Whether a job takes its technician's time in its window: a finished one and one that waits for an answer do not. */
const takesTime = (card: Card): boolean => card.column !== 'completed' && card.column !== 'quote_pending'

/** Those of `theirs` in the same hours, and the longest time shared with one of them. */
export function overlapWith(axis: Axis, id: string, window: Window, theirs: readonly Card[]): { card: Card; hours: number } | null {
  let most: { card: Card; hours: number } | null = null
  for (const card of theirs) {
    if (card.id === id || !card.window || !takesTime(card) || !overlaps(card.window, window)) continue
    const from = card.window.start > window.start ? card.window.start : window.start
    const to = card.window.end < window.end ? card.window.end : window.end
    const hours = hoursAt(axis, to) - hoursAt(axis, from)
    if (!most || hours > most.hours) most = { card, hours }
  }
  return most
}

/** Everything that speaks against `technician` doing `card` in `window`, the loudest first. `theirs`: what else they do. */
export function warningsOf(axis: Axis, card: Card, technician: Technician, window: Window, theirs: readonly Card[], crew: Crew): Warning[] {
  const found: Warning[] = []
  if (!technician.active) found.push({ kind: 'inactive', words: w.inactive(technician.name.split(' ')[0]!) })
  const clash = overlapWith(axis, card.id, window, theirs)
  if (clash) found.push({ kind: 'overlap', words: w.overlap(lengthWords(clash.hours)) })
  if (technician.active) {
    const outside = outsideHours(technician, window, crew.company)
    if (outside) found.push({ kind: 'hours', words: outside })
  }
  const lacks = lackedSkill(card, technician, crew)
  if (lacks) found.push({ kind: 'skill', words: shared.no_skill(lacks) })
  return found
}

function outsideHours(technician: Technician, window: Window, company: Company | null): string | null {
  const day = dayOf(window.start)
  const shift = shiftOf(technician, company, day)
  if (!shift) return w.day_off
  const [begins, ends] = shift.map((time) => `${day}T${time}`) as [string, string]
  if (window.end > ends) return w.after(hourWords(ends))
  return window.start < begins ? w.before(hourWords(begins)) : null
}

/** The first skill the issue asks for that somebody has and this technician has none of. */
export function lackedSkill(card: Card, technician: Technician, { skills }: Crew): string | null {
  const asked = askedSkills(card.issue, skills)
  return asked.length && !asked.some((skill) => technician.skills.includes(skill)) ? asked[0]! : null
}

/** What a drop there would mean, in one line, and whether it is a conflict. */
export function meaningOf(axis: Axis, card: Card, technician: Technician, window: Window, theirs: readonly Card[], crew: Crew): { words: string; conflict: boolean } {
  const warnings = warningsOf(axis, card, technician, window, theirs, crew)
  if (warnings.length) {
    const clash = overlapWith(axis, card.id, window, theirs)
    const words = warnings.map(({ kind, words }) => (kind === 'overlap' ? w.overlaps(familyName(clash!.card.customer)) : words))
    return { words: words.join(', '), conflict: true }
  }
  const has = askedSkills(card.issue, crew.skills).find((skill) => technician.skills.includes(skill))
  return { words: has ? shared.and_has(shared.free_then, has) : shared.free_then, conflict: false }
}
