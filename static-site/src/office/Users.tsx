// Who may sign in: inviting by e-mail, roles, disabling. Only an owner sees this.
import { useEffect, useState } from 'preact/hooks'
import { changeUser, getUsers, type Invitation, inviteAgain, inviteUser, type Member } from '../data/users'
import { you } from '../live/store'
import { useWanted } from '../keys/wanted'
import { Icon } from '../ui/Icon'
import { Sorry } from '../ui/Sorry'
import { useDraft } from '../ui/useDraft'
import { OfficeForm, TextField, useSaving } from './saving'
import { w } from '../words/office'

const ROLES = ['dispatcher', 'owner'] as const
const NOBODY: Invitation = { email: '', name: '', role: 'dispatcher' }

export function Users() {
  const [users, setUsers] = useState<Member[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [inviting, invite] = useState(false)
  const { wrong, busy, save } = useSaving()
  useWanted('invite_user', () => invite(true))
  async function read() {
    try {
      setFailed(false)
      setUsers((await getUsers()).users)
    } catch {
      setFailed(true)
    }
  }
  useEffect(() => void read(), [])
  async function change({ id }: Member, part: { role: Member['role']; active: boolean }, told: string) {
    await save(() => changeUser(id, part), told)
    await read()
  }
  return (
    <section class="panel" aria-label={w.users}>
      <header><h2>{w.users} {users && <span class="count">{users.length}</span>}</h2>
        <button class="btn" aria-expanded={inviting} onClick={() => invite(!inviting)}><Icon name="plus" />{w.invite_user}</button>
      </header>
      {inviting && <InviteForm close={() => invite(false)} done={() => void read()} />}
      {failed && <Sorry words={w.users_not_loaded} again={read} />}
      {!users && !failed && <p class="none" role="status">{w.loading_users}</p>}
      <ul class="crew">
        {users?.map((user) => {
          const active = user.state !== 'disabled'
          const other = user.role === 'owner' ? 'dispatcher' : 'owner'
          return (
            <li key={user.id} aria-label={user.name}>
              <p class="crew__line">
                <b>{user.name}</b><span>{w.roles[user.role]}{user.id === you.value?.id && `, ${w.you}`}</span>
                {w.states[user.state] && <span class="status">{w.states[user.state]}</span>}
                <span class="crew__skills">{user.email}</span>
                {user.state === 'invited' && <button class="link" disabled={busy} aria-label={w.invite_one_again(user.name)} onClick={() => void save(() => inviteAgain(user.id), w.invited_again(user.name))}>{w.invite_again}</button>}
                <button class="link" disabled={busy} aria-label={w.make_one[other](user.name)} onClick={() => void change(user, { role: other, active }, w.made[other](user.name))}>{w.make[other]}</button>
                <button class="link" disabled={busy} aria-label={(active ? w.disable_one : w.enable_one)(user.name)} onClick={() => void change(user, { role: user.role, active: !active }, (active ? w.disabled : w.enabled)(user.name))}>{active ? w.disable : w.enable}</button>
              </p>
            </li>
          )
        })}
      </ul>
      {wrong.email && <p class="hint hint--wrong" role="alert">{wrong.email}</p>}
    </section>
  )
}

function InviteForm({ close, done }: { close(): void; done(): void }) {
  const draft = useDraft<Invitation>('invitation', () => NOBODY)
  const { wrong, busy, save } = useSaving()
  const { email, name, role } = draft.value
  const change = (part: Partial<Invitation>) => draft.change({ ...draft.value, ...part })
  async function send() {
    if (!(await save(() => inviteUser(draft.value), w.invited(name, email.trim())))) return
    draft.clear()
    close()
    done()
  }
  return (
    <OfficeForm name={w.new_user} onSave={() => void send()}>
      <div class="pair">
        <TextField label={w.user_name} focused value={name} wrong={wrong.name} change={(next) => change({ name: next })} />
        <TextField label={w.user_email} type="email" value={email} wrong={wrong.email} hint={w.email_hint} change={(next) => change({ email: next })} />
        <div class="field">
          <label for="office-role">{w.role}</label>
          <select id="office-role" value={role} onChange={(event) => change({ role: event.currentTarget.value as Member['role'] })}>
            {ROLES.map((one) => <option key={one} value={one}>{w.roles[one]}</option>)}
          </select>
          <p class="hint">{w.role_hint}</p>
        </div>
      </div>
      <footer class="ask__do">
        <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>{w.cancel}</button>
        <button class="btn btn--main" disabled={busy}>{w.invite}</button>
      </footer>
    </OfficeForm>
  )
}
