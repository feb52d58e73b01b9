// Who is signed in.
import type { Addresses, Challenged } from './api'
import { call } from './http'

export type { Challenged as Challenge, User as You } from './api'

export const getSession = () => call<Addresses['GET /api/session']['answer']>('GET', '/api/session')

export const signIn = (email: string, password: string) =>
  call<Addresses['POST /api/session']['answer']>('POST', '/api/session', { email, password })

/** Answers a challenge, for example the first sign-in's wish for a new password. */
export const answerChallenge = (asked: Challenged, email: string, password: string) =>
  call<Addresses['POST /api/session/challenge']['answer']>('POST', '/api/session/challenge', { ...asked, email, password })

/** A code for a new password, by e-mail; the answer does not say whether there is such a person. */
export const forgetPassword = (email: string) => call<Addresses['POST /api/session/forgotten']['answer']>('POST', '/api/session/forgotten', { email })
/** Sets the password that the code was sent for, and signs in with it. */
export const renewPassword = (email: string, code: string, password: string) =>
  call<Addresses['POST /api/session/forgotten/confirm']['answer']>('POST', '/api/session/forgotten/confirm', { email, code, password })

export const signOut = () => call<Addresses['DELETE /api/session']['answer']>('DELETE', '/api/session')
