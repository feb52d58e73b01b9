const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const plan = {
  technicians: 'Technicians',
  booked_working: 'booked / working',
  jobs_of: (name: string) => `Jobs of ${name}`,
  loading_day: 'Loading the day',
  loading_week: 'Loading the week',
  not_loaded: { day: 'The day could not be loaded.', week: 'The week could not be loaded.' },
  off: 'Off',
  /** How long two jobs share: `45m`, `1.5 h`. */
  minutes: (count: number) => `${count}m`,
  hours: (count: number) => `${count} h`,

  inactive: (name: string) => `${name} is inactive`,
  overlap: (length: string) => `Overlap ${length}`,
  overlaps: (customer: string) => `Overlaps ${customer}`,
  day_off: 'Day off',
  after: (time: string) => `After ${time}`,
  before: (time: string) => `Before ${time}`,

  late: (age: string) => `Late ${age}`,
  done: (time: string) => `Done ${time}`,
  quote_sent: 'Quote sent',
  en_route: (age: string) => `En route ${age}`,
  on_site: (age: string) => `On site ${age}`,
  on_hold: 'On hold',
  assigned: 'Assigned',
  unassigned: 'Unassigned',

  move_key: 'Move  M',
  cancel: 'Cancel',
  move: 'Move',
  when: 'When',
  nobody: 'Nobody',
  nobody_then: 'Nobody has it then; its hours stay promised.',
  also_inactive: ', inactive',

  choose_hours: 'Drop to choose hours',
  drop: (when: string) => `Drop: ${when}`,
  drop_unassign: 'Drop here to unassign',
  drag_onto: { day: 'Drag onto a technician’s hours, or press M', week: 'Drag onto a technician’s day, or press M' },
  to_schedule: 'To schedule',
  all_placed: 'Every job has its place.',

  load: 'Load, seven days',
  week_of: (day: string) => `Week of ${day}`,
  nobody_works: 'Nobody works',
  over_by: (hours: string) => `${hours} h over`,
  count_unassigned: (count: number) => `${count} unassigned`,
  jobs: (count: number) => counted(count, 'job'),
  cell: (name: string, day: string, jobs: number, booked: string, working: string, over: string) =>
    `${name}, ${day}: ${jobs ? `${counted(jobs, 'job')}, ` : ''}${booked} of ${working} hours${over && `, over by ${over}`}`,
}
