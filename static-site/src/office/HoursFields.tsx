// Working hours of a week: each day off or from, to.
import type { DayHours, WeekHours } from '../data/company'
import { w as board } from '../words/board'
import { w } from '../words/office'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const USUAL: DayHours = ['08:00', '17:00']

export function HoursFields({ value, wrong, change }: { value: WeekHours; wrong: Record<string, string>; change(next: WeekHours): void }) {
  // A day by its name where the server says which one it is.
  const [field, words] = Object.entries(wrong).find(([name]) => name.startsWith('hours')) ?? []
  return (
    <ul class="hours">
      {DAYS.map((day) => {
        const name = w.days[day]
        const span = value[day] ?? null
        const set = (next: DayHours) => change({ ...value, [day]: next })
        return (
          <li key={day}>
            <label class="check"><input type="checkbox" checked={span !== null} onChange={(event) => set(event.currentTarget.checked ? USUAL : null)} />{name}</label>
            {span ? (
              <>
                <input type="time" aria-label={w.day_from(name)} value={span[0]} onInput={(event) => set([event.currentTarget.value, span[1]])} />
                <input type="time" aria-label={w.day_to(name)} value={span[1]} onInput={(event) => set([span[0], event.currentTarget.value])} />
              </>
            ) : <span class="none">{board.off}</span>}
            {field === `hours.${day}` && <p class="hint hint--wrong" role="alert">{words}</p>}
          </li>
        )
      })}
      {field && !DAYS.some((day) => field === `hours.${day}`) && <li><p class="hint hint--wrong" role="alert">{words}</p></li>}
    </ul>
  )
}
