// The people who drive.
import type { Addresses, TechnicianRecord } from './api'
import { call } from './http'

/** `hours` null: the company's. */
export type Technician = TechnicianRecord

export const getTechnicians = () => call<Addresses['GET /api/technicians']['answer']>('GET', '/api/technicians')
export const putTechnician = ({ id, ...fields }: Technician) =>
  call<Addresses['PUT /api/technicians/{technician_id}']['answer']>('PUT', `/api/technicians/${id}`, fields)
