// Who is signed in.
import { call } from './http'

export interface You {
  id: string
  name: string
  role: 'owner' | 'dispatcher'
}

export interface Challenge {
  challenge: string
  session: string
}

export const getSession = () => call<{ you: You }>('GET', '/api/session')

export const signIn = (email: string, password: string) =>
  call<{ you: You } | Challenge>('POST', '/api/session', { email, password })

/** Answers a challenge, for example the first sign-in's wish for a new password. */
export const answerChallenge = (asked: Challenge, email: string, password: string) =>
  call<{ you: You } | Challenge>('POST', '/api/session/challenge', { ...asked, email, password })

export const signOut = () => call<null>('DELETE', '/api/session')
