// Technicians' texts for a whole later day: what was told, and telling it now.
import { call } from './http'
import type { Text } from './jobs'

export interface DayText {
  /** The technician's. */
  id: string
  /** null: nothing was told of this day as a whole. */
  state: Exclude<Text['state'], 'received' | 'waiting'> | null
  reason: string | null
  at: string | null
}

export interface ToldDay {
  day: string
  /** When those who were not told yet will be; null once that is over. */
  leaves_at: string | null
  technicians: DayText[]
}

export const getDay = (day: string) => call<ToldDay>('GET', `/api/days/${day}`)
export const sendDay = (technician: string, day: string) =>
  call<{ technician: DayText }>('POST', `/api/technicians/${technician}/day`, { id: crypto.randomUUID(), day })
