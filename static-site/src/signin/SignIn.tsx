// The door. Over a board whose session ended it is a dialog, so that what was typed behind it is still there.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Refused } from '../data/http'
import { answerChallenge, type Challenge, signIn } from '../data/session'
import { enter } from '../live/session'

const CHALLENGES: Record<string, string> = {
  NEW_PASSWORD_REQUIRED: 'This is your first sign-in. Choose a password of your own.',
  SMS_MFA: 'Write the code that was texted to you.',
  SOFTWARE_TOKEN_MFA: 'Write the code your authenticator app shows.',
}

export function SignIn({ lost = false }: { lost?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Challenge | null>(null)
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => dialog.current!.showModal(), [])

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    setBusy(true)
    setWrong('')
    try {
      const typed = password.current!.value
      const answer = asked
        ? await answerChallenge(asked, email.current!.value, typed)
        : await signIn(email.current!.value.trim(), typed)
      if ('you' in answer) return enter(answer.you)
      setAsked(answer)
      password.current!.value = ''
      password.current!.focus()
    } catch (error) {
      setWrong((error as Error).message)
      if (error instanceof Refused) password.current!.select()
    } finally {
      setBusy(false)
    }
  }

  const code = asked?.challenge.endsWith('MFA') ?? false
  return (
    <dialog ref={dialog} class="signin" aria-labelledby="signin" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit}>
        <h1 id="signin">Truckroll</h1>
        <p class="signin__why">
          {asked ? (CHALLENGES[asked.challenge] ?? 'One more step is needed, ask the owner of this account.')
            : lost ? 'Your session has ended. Sign in to go on where you were.' : 'Sign in to the board.'}
        </p>
        <div class="field">
          <label for="email">Email</label>
          <input id="email" ref={email} type="email" autocomplete="username" required readOnly={asked !== null} autofocus />
        </div>
        <div class="field">
          <label for="password">{code ? 'Code' : asked ? 'New password' : 'Password'}</label>
          {code
            ? <input id="password" ref={password} type="text" required autocomplete="one-time-code" inputMode="numeric" />
            : <input id="password" ref={password} type="password" required autocomplete={asked ? 'new-password' : 'current-password'} />}
        </div>
        {wrong && <p class="signin__wrong" role="alert">{wrong}</p>}
        <button class="btn btn--main" disabled={busy}>Sign in</button>
      </form>
    </dialog>
  )
}
