// Technicians' texts for a whole later day: what was told, and telling it now.
import type { Addresses } from './api'
import { call } from './http'

export type { ToldDay, ToldTechnician as DayText } from './api'

export const getDay = (day: string) => call<Addresses['GET /api/days/{day}']['answer']>('GET', `/api/days/${day}`)
export const sendDay = (technician: string, day: string) =>
  call<Addresses['POST /api/technicians/{technician_id}/day']['answer']>('POST', `/api/technicians/${technician}/day`, { id: crypto.randomUUID(), day })
