// Carries out one intention: shows it at once, sends it until there is a verdict, and takes it back with the reason when refused.
import { signal } from '@preact/signals'
import { type Intention, type Around, visitStage } from '../actions/intention'
import { take_back } from '../actions/take_back'
import { persist, Refused, Unreachable } from '../data/http'
import { type Card, cardOf, getJob, type Job, sendCommand } from '../data/jobs'
import { dayOf, today } from '../format/time'
import { say } from '../ui/toast'
import { minute, zone } from './clock'
import { knows, own } from './emergencies'
import { cards, company, type Pending, pending, receive, technicians, you } from './store'
import { w } from '../words/board'

export type Outcome = { job: Job } | { refused: Refused | Unreachable }

const DEFAULT_UNDO_SECONDS = 5

const around = (): Around => ({ technicians: technicians.value, cards: cards.value, you: you.value!, today: today(minute.value, zone.value) })

/** The last command of each job that has no verdict yet: commands for one job go out in the order they were given. */
const lines = new Map<string, Promise<Job | null>>()

/**
 * Sends `intention` for the job of `card`. The board shows it at once; the answer is the job as it stands, or why not,
 * which a toast has then said already. Repeats on a broken network are safe: the id stays the same.
 */
export async function perform<Fields extends object>(
  intention: Intention<Fields>,
  card: Card,
  fields: Fields,
): Promise<Outcome> {
  const command_id = crypto.randomUUID()
  // Taken now: a preview is drawn inside what it would have to read.
  const known = around()
  const told = intention.told(card, fields, known)
  const { preview } = intention
  const planned = preview?.(card, fields, known) ?? null
  if (preview) expect(card.id, { command_id, preview: (at) => preview(at, fields, known) })
  if (intention.undoable) offerUndo(card, command_id, told, !intention.texts ? null : rests(card, planned) ? 'rests' : 'leave')

  const before = lines.get(card.id) ?? Promise.resolve(null)
  const sent = before.then((own) => send(intention, card, fields, command_id, own))
  const line = sent.then(({ job }) => job, () => null)
  lines.set(card.id, line)
  try {
    const job = await own(async () => {
      const { job } = await sent
      learn(job)
      return job
    })
    if (!intention.undoable && told) say({ text: told })
    return { job }
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
    if (error instanceof Refused && error.body.job) learn(error.body.job as Job)
    settle(card.id, command_id)
    const why = await reason(error, card)
    say({ text: preview ? w.went_back(card.customer, why) : why, tone: 'refused' })
    return { refused: error }
  } finally {
    settle(card.id, command_id)
    if (lines.get(card.id) === line) lines.delete(card.id)
  }
}

/** `own`: the job as this desk's command before this one left it; what it changed was seen here and is not news. */
function send<Fields extends object>(intention: Intention<Fields>, card: Card, fields: Fields, id: string, own: Job | null) {
  const seen = own && own.version === card.version + 1 ? own.version : card.version
  const version = intention.versioned ? { expected_version: seen } : {}
  const command = { id, command: intention.name, ...fields, ...version }
  return persist(() => sendCommand(card.id, command))
}

/** The server's sentence; for a lost race, who was faster, which the job's history knows. */
async function reason(error: Refused | Unreachable, card: Card): Promise<string> {
  if (!(error instanceof Refused) || error.code !== 'stale') return error.message
  try {
    const { events } = await getJob(card.id)
    const name = events.findLast(({ by }) => by?.name && by.id !== you.value?.id)?.by?.name
    return name ? w.was_faster(name) : error.message
  } catch {
    return error.message
  }
}

/** Whether it plans a later day, of which nobody is told until the plan rests. Who expects somebody today is told at once. */
function rests(card: Card, planned: Card | null): boolean {
  const now = today(minute.value, zone.value)
  const later = planned?.window && dayOf(planned.window.start) > now && visitStage(planned) !== 'en_route'
  return Boolean(later) && !(card.window && dayOf(card.window.start) === now)
}

function offerUndo(card: Card, command_id: string, text: string, texts: 'leave' | 'rests' | null): void {
  const seconds = company.value?.undo_seconds ?? DEFAULT_UNDO_SECONDS
  const undo: typeof take_back = { ...take_back, preview: (at) => ({ ...card, version: at.version }) }
  const atOnce = texts !== null && card.priority === 'emergency'
  say({
    text: atOnce ? w.texts_leave_at_once(text) : texts === 'rests' ? w.texts_rest(text) : text,
    until: Date.now() + seconds * 1_000,
    waits: texts === 'leave' && !atOnce,
    undo: () => void perform(undo, card, { undoes: command_id }),
  })
}

/** The whole job of the last answer, for who shows more of it than its card. */
export const answered = signal<Job | null>(null)

/** The answer to a command is as good as a push: it is the truth of that version. */
export function learn(job: Job): void {
  knows(job)
  answered.value = job
  const card = cardOf(job)
  const at = performance.now()
  if (card) receive({ type: 'cards', cards: [card], gone: [], at })
  else receive({ type: 'cards', cards: [], gone: [{ id: job.id, version: job.version }], at })
}

function expect(id: string, step: Pending): void {
  const steps = new Map(pending.value)
  steps.set(id, [...(steps.get(id) ?? []), step])
  pending.value = steps
}

function settle(id: string, command_id: string): void {
  const steps = new Map(pending.value)
  const left = (steps.get(id) ?? []).filter((step) => step.command_id !== command_id)
  if (left.length) steps.set(id, left)
  else steps.delete(id)
  pending.value = steps
}
