export const palette: typeof import('../en/palette').palette = {
  title: 'Buscar o hacer',
  field: 'Busque un trabajo o un comando',
  close: 'Cerrar',
  results: 'Trabajos y comandos',
  count: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  nothing: (typed) => `Nada se llama “${typed}”. Con un número de teléfono completo también se encuentran trabajos anteriores.`,
  no_job: 'Primero elija una tarjeta o abra un trabajo',
  no_job_of_number: 'Ningún trabajo con ese número.',
  asking: 'Buscando en trabajos anteriores',
  not_asked: 'No se pudieron buscar los trabajos anteriores.',
  again: 'Reintentar',
  foot: { move: 'elige', run: 'lo hace', close: 'cierra', keys: 'todas las teclas' },
  groups: { jobs: 'En el tablero', earlier: 'Anteriores', recent: 'Usados hace poco', do: 'Comandos', more: 'Más comandos', go: 'Ir a', show: 'Mostrar solo' },
  no_window: 'sin horario',
  only_found: (typed) => `Mostrar solo “${typed}” en el tablero`,

  keys_title: 'Atajos',
  keys_foot: 'Funcionan mientras no esté escribiendo. En los formularios, Ctrl Enter guarda y Esc cierra.',
  where: {
    anywhere: 'En todas partes', places: 'Tablero, día y semana', job: 'Sobre un trabajo', board: 'Entre las tarjetas', plan: 'En el día y la semana',
    drawer: 'Con un trabajo abierto', inbox: 'En los mensajes',
  },
  keys: {
    palette: 'Buscar o hacer', find: 'Buscar un trabajo', new_job: 'Nuevo trabajo', take_back: 'Deshacer lo último', board: 'Tablero', day: 'Día', week: 'Semana', inbox: 'Mensajes',
    shortcuts: 'Atajos', day_before: 'Día anterior', day_after: 'Día siguiente', today: 'Hoy', choose_day: 'Elegir un día', move: 'Mover', assign_technician: 'Asignar',
    walk_cards: 'Otra tarjeta, otra columna', walk_plan: 'Otro trabajo, otro técnico', close_job: 'Cerrar el trabajo', walk_texts: 'Otra conversación', answer: 'Escribir una respuesta',
    leave_inbox: 'Volver a la lista, volver al tablero',
  },

  commands: {
    open_job: 'Abrir', add_technician: 'Agregar un técnico', invite_user: 'Invitar a un usuario',
    sound_off: 'Apagar el sonido de emergencia', sound_on: 'Activar el sonido de emergencia', hints: 'Volver a mostrar los consejos',
  },
  also: {
    shortcuts: 'teclas ayuda', new_job: 'agregar crear llamada', take_back: 'atrás', inbox: 'textos respuestas', analytics: 'cifras informes números',
    office: 'ajustes técnicos precios usuarios textos', show_all: 'quitar filtro', hints: 'ayuda', sign_out: 'salir', sound: 'alarma silencio', language: 'idioma',
    today: 'ahora', choose_day: 'fecha', start_travel: 'en camino', schedule_visit: 'horario hora', hold_job: 'pausa esperar', cancel_job: 'anular',
  },
  hints_label: 'Para empezar',
  hints: {
    new_job: ['Abra un trabajo durante la llamada', ''],
    move: ['Arrastre una tarjeta, o presione Mover', ''],
    palette: ['Busque o haga de todo', '', ', teclas'],
  },
  dismiss: (hint) => `Quitar: ${hint}`,
  only: (what) => `Mostrar solo: ${what}`,
}
