import type { Name, Where } from '../../keys/declared'
import type { Hint } from '../../palette/hinted'

export const palette = {
  title: 'Find or do anything',
  field: 'Find a job or a command',
  close: 'Close',
  results: 'Jobs and commands',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (typed: string) => `Nothing is called “${typed}”. A whole phone number also finds older jobs.`,
  no_job: 'Choose a card or open a job first',
  no_job_of_number: 'No job of that number.',
  asking: 'Looking among older jobs',
  not_asked: 'Older jobs could not be looked up.',
  again: 'Try again',
  foot: { move: 'choose', run: 'does it', close: 'closes', keys: 'all keys' },
  groups: { jobs: 'On the board', earlier: 'Earlier', recent: 'Used last', do: 'Commands', more: 'More commands', go: 'Go to', show: 'Show only' },
  no_window: 'no window',
  only_found: (typed: string) => `Show only “${typed}” on the board`,

  keys_title: 'Shortcuts',
  keys_foot: 'They work while you are not typing. In forms, Ctrl Enter saves and Esc closes.',
  where: {
    anywhere: 'Anywhere', places: 'Board, day and week', job: 'On a job', board: 'Among the cards', plan: 'On the day and the week',
    drawer: 'With a job open', inbox: 'In the inbox',
  } satisfies Record<Where, string>,
  /** What each key does; the palette calls it the same. */
  keys: {
    palette: 'Find or do anything', find: 'Find a job', new_job: 'New job', take_back: 'Undo the last step', board: 'Board', day: 'Day', week: 'Week', inbox: 'Inbox',
    shortcuts: 'Shortcuts', day_before: 'Day before', day_after: 'Day after', today: 'Today', choose_day: 'Choose a day', move: 'Move', assign_technician: 'Assign',
    walk_cards: 'Next card, next column', walk_plan: 'Next job, next technician', close_job: 'Close the job', walk_texts: 'Next conversation', answer: 'Write an answer',
    leave_inbox: 'Back to the list, back to the board',
  } satisfies Record<Name, string>,

  commands: {
    open_job: 'Open', add_technician: 'Add a technician', invite_user: 'Invite a user',
    sound_off: 'Emergency sound off', sound_on: 'Emergency sound on', hints: 'Show the hints again',
  },
  /** Other words for the same. */
  also: {
    shortcuts: 'keys help', new_job: 'add create call', take_back: 'back', inbox: 'texts messages replies', analytics: 'figures reports numbers',
    office: 'settings technicians prices users texts', show_all: 'clear filter everything', hints: 'help tips', sign_out: 'log out leave', sound: 'alarm mute quiet', language: 'language',
    today: 'now', choose_day: 'date', start_travel: 'on the way', schedule_visit: 'window time', hold_job: 'pause wait', cancel_job: 'call off',
  } as Record<string, string>,
  hints_label: 'To get started',
  /** Before each key what it is for. */
  hints: {
    new_job: ['Open a new job while the caller talks', ''],
    move: ['Drag a card, or press Move', ''],
    palette: ['Find a job or do anything', '', ', all keys'],
  } satisfies Record<Hint, string[]> as Record<Hint, string[]>,
  dismiss: (hint: string) => `Dismiss: ${hint}`,
  only: (what: string) => `Show only: ${what}`,
}
