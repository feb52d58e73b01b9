// Working hours of a week: each day off or from, to.
import type { DayHours, WeekHours } from '../data/company'

const DAYS: [keyof WeekHours, string][] = [
  ['mon', 'Monday'], ['tue', 'Tuesday'], ['wed', 'Wednesday'], ['thu', 'Thursday'], ['fri', 'Friday'], ['sat', 'Saturday'], ['sun', 'Sunday'],
]
const USUAL: DayHours = ['08:00', '17:00']

export function HoursFields({ value, change }: { value: WeekHours; change(next: WeekHours): void }) {
  return (
    <ul class="hours">
      {DAYS.map(([day, name]) => {
        const span = value[day] ?? null
        const set = (next: DayHours) => change({ ...value, [day]: next })
        return (
          <li key={day}>
            <label class="check"><input type="checkbox" checked={span !== null} onChange={(event) => set(event.currentTarget.checked ? USUAL : null)} />{name}</label>
            {span ? (
              <>
                <input type="time" aria-label={`${name}, from`} value={span[0]} onInput={(event) => set([event.currentTarget.value, span[1]])} />
                <input type="time" aria-label={`${name}, to`} value={span[1]} onInput={(event) => set([span[0], event.currentTarget.value])} />
              </>
            ) : <span class="none">off</span>}
          </li>
        )
      })}
    </ul>
  )
}
