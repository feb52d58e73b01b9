// The people who drive.
import { call } from './http'
import type { WeekHours } from './company'

export interface Technician {
  id: string
  name: string
  phone: string
  skills: string[]
  home: string | null
  /** null: the company's hours. */
  hours: WeekHours | null
  active: boolean
  language: 'en' | 'es'
}

export const getTechnicians = () => call<{ technicians: Technician[] }>('GET', '/api/technicians')
export const putTechnician = ({ id, ...fields }: Technician) =>
  call<{ technician: Technician }>('PUT', `/api/technicians/${id}`, fields)
