// The people of the office, for the owner.
import type { Addresses } from './api'
import { call } from './http'

export type { InviteUser as Invitation, Member } from './api'

export const getUsers = () => call<Addresses['GET /api/users']['answer']>('GET', '/api/users')
export const inviteUser = (asked: Addresses['POST /api/users']['asked']) =>
  call<Addresses['POST /api/users']['answer']>('POST', '/api/users', asked)
export const changeUser = (id: string, asked: Addresses['PUT /api/users/{user_id}']['asked']) =>
  call<Addresses['PUT /api/users/{user_id}']['answer']>('PUT', `/api/users/${encodeURIComponent(id)}`, asked)
export const inviteAgain = (id: string) =>
  call<Addresses['POST /api/users/{user_id}/invitation']['answer']>('POST', `/api/users/${encodeURIComponent(id)}/invitation`)
