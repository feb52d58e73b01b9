const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `las 4:30 p.m.`, `la 1 p.m.` */
const theHour = (time: string): string => `${/^1\D/.test(time) ? 'la' : 'las'} ${time}`

export const plan: typeof import('../en/plan').plan = {
  technicians: 'Técnicos',
  booked_working: 'ocupado / jornada',
  jobs_of: (name) => `Trabajos de ${name}`,
  loading_day: 'Cargando el día',
  loading_week: 'Cargando la semana',
  not_loaded: { day: 'No se pudo cargar el día.', week: 'No se pudo cargar la semana.' },
  off: 'No trabaja',
  minutes: (count) => `${count} min`,
  hours: (count) => `${count} h`,

  inactive: (name) => `${name} no toma trabajos`,
  overlap: (length) => `Choca ${length}`,
  overlaps: (customer) => `Choca con ${customer}`,
  day_off: 'No trabaja ese día',
  after: (time) => `Pasa de ${theHour(time)}`,
  before: (time) => `Antes de ${theHour(time)}`,

  late: (age) => `Retraso ${age}`,
  done: (time) => `Listo ${time}`,
  quote_sent: 'Enviado',
  en_route: (age) => `En camino ${age}`,
  on_site: (age) => `En el lugar ${age}`,
  on_hold: 'En pausa',
  assigned: 'Asignado',
  unassigned: 'Sin asignar',

  move_key: 'Mover  M',
  cancel: 'Cancelar',
  move: 'Mover',
  when: 'Cuándo',
  nobody: 'Nadie',
  nobody_then: 'Queda sin técnico; el horario sigue prometido.',
  also_inactive: ', no toma trabajos',

  choose_hours: 'Soltar para elegir la hora',
  drop: (when) => `Soltar: ${when}`,
  drop_unassign: 'Soltar aquí: sin técnico',
  drag_onto: { day: 'Arrastre a las horas de un técnico, o presione M', week: 'Arrastre al día de un técnico, o presione M' },
  to_schedule: 'Por programar',
  all_placed: 'Todos los trabajos tienen su lugar.',

  load: 'Carga, siete días',
  week_of: (day) => `Semana del ${day}`,
  nobody_works: 'Nadie trabaja',
  over_by: (hours) => `${hours} h extra`,
  count_unassigned: (count) => `${count} sin asignar`,
  jobs: (count) => counted(count, 'trabajo'),
  cell: (name, day, jobs, booked, working, over) =>
    `${name}, ${day}: ${jobs ? `${counted(jobs, 'trabajo')}, ` : ''}${booked} de ${working} horas${over && `, ${over} extra`}`,
}
