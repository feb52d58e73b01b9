// Everything the palette can do now: what is declared with a key, each intention for the job at hand, and what has no key of its own.
import * as actions from '../actions'
import { type Intention, may } from '../actions/intention'
import { BADGES, EXCEPTIONS, NO_FILTER, PRIORITIES } from '../board/asked'
import { askWho, focusCard } from '../board/moving'
import { day, exceptions, filter, todayDay } from '../board/view'
import type { Card } from '../data/jobs'
import { jobAt } from '../keys/acts'
import { KEYS, type Key, type Name } from '../keys/declared'
import { able, run } from '../keys/press'
import { wanted } from '../keys/wanted'
import { perform } from '../live/commands'
import { signOut } from '../live/session'
import { cards, technicians, you } from '../live/store'
import { at, go, look, route } from '../route'
import type { IconName } from '../ui/Icon'
import { sound, switchSound } from '../ui/sound'
import { toast } from '../ui/toast'
import { w as board } from '../words/board'
import { choose, other } from '../words/language'
import { w } from '../words/palette'
import { hints, showHints } from './hinted'
import { type Named, used } from './match'

export interface Command extends Named {
  group: 'job' | 'do' | 'go' | 'show'
  icon?: IconName
  /** The customer of the job it is done to. */
  job?: string
  keys?: readonly string[]
  ctrl?: boolean | undefined
  run(): void
}

/** Those with a key that are found here as well, and what each is. */
const DECLARED: Partial<Record<Name, readonly [Command['group'], IconName]>> = {
  new_job: ['do', 'plus'], take_back: ['do', 'undo'], shortcuts: ['do', 'question'],
  board: ['go', 'board'], day: ['go', 'day'], week: ['go', 'week'], inbox: ['go', 'inbox'],
  today: ['go', 'clock'], day_after: ['go', 'next'], day_before: ['go', 'prev'], choose_day: ['go', 'week'],
}

/** What can be done from where somebody is: `from` had the focus. */
export function commandsAt(from: HTMLElement): Command[] {
  const now = route.value
  const declared = (KEYS as readonly Key[]).flatMap(({ name, keys, ctrl }): Command[] => {
    const kind = DECLARED[name]
    const here = name === now.view && !('job' in now)
    const past = (name === 'today' || name === 'day_before') && day.value === todayDay.value
    if (!kind || !able(name) || here || past) return []
    const [group, icon] = kind
    return [{ id: name, words: w.keys[name], also: w.also[name], group, icon, keys, ctrl, run: () => void run(name, { key: keys[0]!, target: from }) }]
  })
  const card = jobAt(from)
  return [...(card ? onJob(card, from) : onNone()), ...declared, ...plain()].filter(({ id }) => id !== 'take_back' || toast.value?.undo)
}

function plain(): Command[] {
  const owner = you.value?.role === 'owner'
  const only = (change: Parameters<typeof look>[0], words: string, more: Partial<Command> = {}): Command => ({
    id: `only-${Object.values(change).join()}`, words: w.only(words), group: 'show', icon: 'filter', run: () => onBoard(change), ...more,
  })
  return [
    { id: 'analytics', words: board.views.analytics, also: w.also.analytics, group: 'go', icon: 'analytics', run: () => go('#/analytics') },
    { id: 'office', words: board.views.office, also: w.also.office, group: 'go', icon: 'person', run: () => go('#/company') },
    ...(owner ? (['add_technician', 'invite_user'] as const).map((act): Command => ({
      id: act, words: w.commands[act], group: 'do', icon: 'plus', quiet: true,
      run() {
        go('#/company')
        wanted.value = { act }
      },
    })) : []),
    ...(filter.value === NO_FILTER ? [] : [{ id: 'show_all', words: board.show_all, also: w.also.show_all, group: 'show', icon: 'filter', run: () => onBoard(NO_FILTER) } satisfies Command]),
    ...EXCEPTIONS.map((one) => only({ only: one }, board.chips[one], { quiet: exceptions.value[one] === 0 })),
    ...technicians.value.filter(({ active }) => active).map(({ id, name }) => only({ technician: id }, name, { quiet: true })),
    ...PRIORITIES.filter((one) => one !== 'emergency').map((one) => only({ priority: one }, board.priorities[one], { quiet: true })),
    ...BADGES.filter((one) => !(EXCEPTIONS as readonly string[]).includes(one)).map((one) => only({ badge: one }, board.badges[one], { quiet: true })),
    { id: 'language', words: board.other_language, also: w.also.language, group: 'do', icon: 'reply', quiet: true, run: () => choose(other) },
    ...(hints.value.length ? [] : [{ id: 'hints', words: w.commands.hints, also: w.also.hints, group: 'do', icon: 'question', quiet: true, run: showHints } satisfies Command]),
    { id: 'sound', words: sound.value ? w.commands.sound_off : w.commands.sound_on, also: w.also.sound, group: 'do', icon: 'live', quiet: true, run: switchSound },
    { id: 'sign_out', words: board.sign_out, also: w.also.sign_out, group: 'do', icon: 'person', quiet: true, run: () => void signOut() },
  ]
}

/** The columns are what a filter narrows. */
export function onBoard(change: Parameters<typeof look>[0]): void {
  if (route.value.view === 'board') look(change)
  else go(at('#/', change))
}

/** What people do next comes first. */
const NEXT = ['assign_technician', 'start_travel', 'arrive', 'complete_job', 'approve_quote', 'decline_quote', 'schedule_visit', 'add_note', 'send_quote']
const rank = ({ name }: Intention<never>): number => (NEXT.indexOf(name) + 1 || NEXT.length + 1)

/** What is done to one job, in the order in which people want it. */
const intentions = (): Intention<never>[] =>
  (Object.values(actions) as Intention<never>[]).filter((one) => one.asks !== 'one' && may(one, you.value)).sort((a, b) => rank(a) - rank(b))

const named = (one: Intention<never>) =>
  ({ id: one.name, words: one.label, also: w.also[one.name], icon: ICONS[one.name] ?? 'check', keys: one.key ? [one.key] : undefined }) as const

/** Where no job is at hand they say that one is lacking, when asked for. */
const onNone = (): Command[] => intentions().map((one) => ({ ...named(one), group: 'job', refused: w.no_job, run: () => undefined }))

function onJob(card: Card, from: HTMLElement): Command[] {
  const now = route.value
  const opens = !('job' in now && now.job === card.id)
  const move = (KEYS as readonly Key[]).find(({ name }) => name === 'move')!
  const open = () => opens && go(`#/jobs/${card.id}`)
  const about = { group: 'job', job: card.customer } as const
  return [
    ...(opens ? [{ ...about, id: 'open_job', words: w.commands.open_job, icon: 'next', run: open } satisfies Command] : []),
    { ...about, id: 'move', words: w.keys.move, icon: 'move', keys: move.keys, run: () => void run('move', { key: move.keys[0]!, target: from }) },
    ...intentions().map((one): Command => ({
      ...about, ...named(one), refused: one.refusal(card),
      run() {
        const as = cards.value.get(card.id) ?? card
        if (one.asks === 'technician') askWho(as)
        else if (one.asks) {
          open()
          wanted.value = { act: one.name, job: card.id }
        } else {
          void perform(one as Intention, as, {})
          // Its card may stand elsewhere by the time the palette is gone.
          if (opens) focusCard(card.id)
        }
      },
    })),
  ]
}

const ICONS: Partial<Record<string, IconName>> = {
  assign_technician: 'person', unassign_technician: 'person', start_travel: 'next', arrive: 'person', complete_job: 'check', send_quote: 'quote', withdraw_quote: 'quote',
  approve_quote: 'check', decline_quote: 'ban', schedule_visit: 'clock', report_running_late: 'clock', add_note: 'form', correct_details: 'form', request_parts: 'parts',
  hold_job: 'hold', resume_job: 'hold', set_priority: 'urgent', need_return_visit: 'undo', reopen_job: 'undo', cancel_job: 'trash',
}

const RECENT = 'truckroll.recent'

/** The commands used last in this browser. */
export function remembered(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

export function remember(id: string): void {
  try {
    localStorage.setItem(RECENT, JSON.stringify(used(remembered(), id)))
  } catch {
    // A browser that keeps nothing forgets what was used; everything is still found.
  }
}
