// The next free times as one tap each: it fills window and technician, pressed again it empties them.
import { useMemo } from 'preact/hooks'
import { hoursWords, workingWords } from '../board/load'
import { todayDay } from '../board/view'
import { windowWords } from '../format/time'
import { minute, zone } from '../live/clock'
import { cards, company, technicians } from '../live/store'
import { askedSkills, skillsOf } from '../plan/skills'
import { NO_WINDOW, typedWindow } from '../ui/WindowFields'
import { w } from '../words/desk'
import type { Typed } from './fields'
import { nextFree, type Slot } from './slots'

interface Props {
  typed: Typed
  emergency: boolean
  /** The day somebody chose to begin from, '' for today. */
  day: string
  change(part: Pick<Typed, 'window' | 'technician_id'>): void
}

export function NextFree({ typed, emergency, day, change }: Props) {
  const crew = { cards: cards.value, technicians: technicians.value, company: company.value, zone: zone.value }
  const { issue } = typed
  // Not every letter asks for another skill.
  const asked = askedSkills(issue, skillsOf(technicians.value)).join()
  const slots = useMemo(
    () => nextFree({ issue, emergency, day }, { ...crew, cards: crew.cards.values() }, minute.value),
    [asked, emergency, day, ...Object.values(crew), minute.value],
  )
  if (technicians.value.length === 0) return null
  const said = [emergency && w.next_free.first_hour, slots[0]?.skill && w.next_free.with_skill(slots[0].skill)].filter(Boolean).join(', ')
  return (
    <fieldset class="field">
      <legend>{w.next_free.title} {said && <small>{said}</small>}</legend>
      <div class="options">
        {slots.map((slot) => {
          const chosen = isTyped(slot, typed)
          return (
            <button
              key={`${slot.window.start} ${slot.technician.id}`} type="button" class="option" aria-pressed={chosen}
              onClick={() => change(chosen ? { window: NO_WINDOW, technician_id: '' } : { window: typedWindow(slot.window), technician_id: slot.technician.id })}
            >
              <b>{windowWords(slot.window, todayDay.value)}</b> {slot.technician.name}
              <span>{slot.skill && slot.skill !== slots[0]!.skill && `${w.next_free.has(slot.skill)} · `}{hoursWords(slot.booked)} / {workingWords(slot.working)}</span>
            </button>
          )
        })}
      </div>
      {slots.length === 0 && <p class="hint">{w.next_free.nobody}</p>}
    </fieldset>
  )
}

function isTyped({ window, technician }: Slot, typed: Typed): boolean {
  const { day, from, to } = typedWindow(window)
  return technician.id === typed.technician_id && day === typed.window.day && from === typed.window.from && to === typed.window.to
}
