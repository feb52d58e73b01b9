// Who is signed in, and what signing in and out does to the running board.
import { onSignedOut, Refused } from '../data/http'
import { getSession, signOut as endSession, type You } from '../data/session'
import { signal } from '@preact/signals'
import { goLive, you } from './store'

/** `asked`: nobody knows yet. `lost`: a running board lost its session and keeps its drafts behind the sign-in. */
export const door = signal<'asked' | 'closed' | 'open' | 'lost' | 'unreachable'>('asked')

let stop: (() => void) | null = null

export function enter(who: You): void {
  // Somebody else at the same desk must not find the drafts of the one before.
  if (you.value && you.value.id !== who.id) return location.reload()
  you.value = who
  door.value = 'open'
  stop?.()
  stop = goLive()
}

onSignedOut(() => {
  stop?.()
  stop = null
  door.value = you.value ? 'lost' : 'closed'
})

export async function knock(): Promise<void> {
  door.value = 'asked'
  try {
    enter((await getSession()).you)
  } catch (error) {
    door.value = error instanceof Refused ? 'closed' : 'unreachable'
  }
}

export async function signOut(): Promise<void> {
  stop?.()
  await endSession().catch(() => null)
  location.assign('/')
}
