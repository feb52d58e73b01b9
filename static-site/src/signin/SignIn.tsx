// The door. Over a board whose session ended it is a dialog, so that what was typed behind it is still there.
import { useEffect, useRef, useState } from 'preact/hooks'
import { Refused } from '../data/http'
import { answerChallenge, type Challenge, forgetPassword, renewPassword, signIn } from '../data/session'
import { enter } from '../live/session'
import { OtherLanguage } from '../ui/OtherLanguage'
import { w } from '../words/board'

const words = w.signin

export function SignIn({ lost = false }: { lost?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const code = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<Challenge | null>(null)
  /** A forgotten password: asking for a code, then choosing a new one with it. */
  const [forgot, setForgot] = useState<'asking' | 'sent' | null>(null)
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => dialog.current!.showModal(), [])
  useEffect(() => code.current?.focus(), [forgot])

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    setBusy(true)
    setWrong('')
    try {
      const who = email.current!.value.trim()
      if (forgot === 'asking') {
        await forgetPassword(who)
        return setForgot('sent')
      }
      const typed = password.current!.value
      const answer = forgot ? await renewPassword(who, code.current!.value, typed)
        : asked ? await answerChallenge(asked, who, typed) : await signIn(who, typed)
      if ('you' in answer) return enter(answer.you)
      setForgot(null)
      setAsked(answer)
      password.current!.value = ''
      password.current!.focus()
    } catch (error) {
      setWrong((error as Error).message)
      if (error instanceof Refused) (code.current ?? password.current)?.select()
    } finally {
      setBusy(false)
    }
  }

  const mfa = asked?.challenge.endsWith('MFA') ?? false
  return (
    <dialog ref={dialog} class="signin" aria-labelledby="signin" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit}>
        <h1 id="signin">Truckroll</h1>
        <p class="signin__why">
          {forgot === 'asking' ? words.forgot
            : forgot ? words.code_sent
            : asked ? (words.challenges[asked.challenge] ?? words.other_challenge)
            : lost ? words.lost : words.why}
        </p>
        <div class="field">
          <label for="email">{words.email}</label>
          <input id="email" ref={email} type="email" autocomplete="username" required readOnly={asked !== null || forgot === 'sent'} autofocus />
        </div>
        {forgot === 'sent' && (
          <div class="field">
            <label for="code">{words.code}</label>
            <input id="code" ref={code} type="text" required autocomplete="one-time-code" inputMode="numeric" autofocus />
          </div>
        )}
        {forgot !== 'asking' && <div class="field">
          <label for="password">{mfa ? words.code : asked || forgot ? words.new_password : words.password}</label>
          {mfa
            ? <input id="password" ref={password} type="text" required autocomplete="one-time-code" inputMode="numeric" />
            : <input id="password" ref={password} type="password" required autocomplete={asked || forgot ? 'new-password' : 'current-password'} />}
        </div>}
        {wrong && <p class="signin__wrong" role="alert">{wrong}</p>}
        <button class="btn btn--main" disabled={busy}>{forgot === 'asking' ? words.send_code : words.go}</button>
        {!asked && <button type="button" class="link" onClick={() => { setWrong(''); setForgot(forgot ? null : 'asking') }}>{forgot ? words.back : words.forgot_it}</button>}
        {!lost && <OtherLanguage />}
      </form>
    </dialog>
  )
}
