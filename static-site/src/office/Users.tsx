// Who may sign in: inviting by e-mail, roles, disabling. Only an owner sees this.
import { useEffect, useState } from 'preact/hooks'
import { changeUser, getUsers, type Invitation, inviteAgain, inviteUser, type Member } from '../data/users'
import { you } from '../live/store'
import { Icon } from '../ui/Icon'
import { useDraft } from '../ui/useDraft'
import { OfficeForm, TextField, useSaving } from './saving'

const ROLES: Record<Member['role'], string> = { dispatcher: 'Dispatcher', owner: 'Owner' }
const STATES: Record<Member['state'], string> = { invited: 'Invited, not signed in yet', active: '', disabled: 'Disabled' }
const NOBODY: Invitation = { email: '', name: '', role: 'dispatcher' }

export function Users() {
  const [users, setUsers] = useState<Member[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [inviting, invite] = useState(false)
  const { wrong, busy, save } = useSaving()
  async function read() {
    try {
      setFailed(false)
      setUsers((await getUsers()).users)
    } catch {
      setFailed(true)
    }
  }
  useEffect(() => void read(), [])
  async function change({ id, name }: Member, part: { role: Member['role']; active: boolean }, told: string) {
    await save(() => changeUser(id, part), `${name} ${told}`)
    await read()
  }
  return (
    <section class="panel" aria-label="Users">
      <header><h2>Users {users && <span class="count">{users.length}</span>}</h2>
        <button class="btn" aria-expanded={inviting} onClick={() => invite(!inviting)}><Icon name="plus" />Invite a user</button>
      </header>
      {inviting && <InviteForm close={() => invite(false)} done={() => void read()} />}
      {failed && <p class="sorry" role="alert">Users could not be loaded. <button class="link" onClick={() => void read()}>Try again</button></p>}
      {!users && !failed && <p class="none" role="status">Loading users</p>}
      <ul class="crew">
        {users?.map((user) => {
          const active = user.state !== 'disabled'
          const other = user.role === 'owner' ? 'dispatcher' : 'owner'
          return (
            <li key={user.id} aria-label={user.name}>
              <p class="crew__line">
                <b>{user.name}</b><span>{ROLES[user.role]}{user.id === you.value?.id ? ', you' : ''}</span>
                {STATES[user.state] && <span class="status">{STATES[user.state]}</span>}
                <span class="crew__skills">{user.email}</span>
                {user.state === 'invited' && <button class="link" disabled={busy} aria-label={`Invite ${user.name} again`} onClick={() => void save(() => inviteAgain(user.id), `${user.name} gets a new first password`)}>Invite again</button>}
                <button class="link" disabled={busy} aria-label={`Make ${user.name} ${other === 'owner' ? 'an owner' : 'a dispatcher'}`} onClick={() => void change(user, { role: other, active }, `is ${other === 'owner' ? 'an owner' : 'a dispatcher'} now`)}>Make {other}</button>
                <button class="link" disabled={busy} aria-label={`${active ? 'Disable' : 'Enable'} ${user.name}`} onClick={() => void change(user, { role: user.role, active: !active }, active ? 'is signed out and cannot sign in any more' : 'can sign in again')}>{active ? 'Disable' : 'Enable'}</button>
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
    if (!(await save(() => inviteUser(draft.value), `${name} is invited: the first password is on its way to ${email.trim()}`))) return
    draft.clear()
    close()
    done()
  }
  return (
    <OfficeForm name="New user" onSave={() => void send()}>
      <div class="pair">
        <TextField label="User name" focused value={name} wrong={wrong.name} change={(next) => change({ name: next })} />
        <TextField label="User email" type="email" value={email} wrong={wrong.email} hint="The first password is sent there." change={(next) => change({ email: next })} />
        <div class="field">
          <label for="office-role">Role</label>
          <select id="office-role" value={role} onChange={(event) => change({ role: event.currentTarget.value as Member['role'] })}>
            {(Object.keys(ROLES) as Member['role'][]).map((one) => <option key={one} value={one}>{ROLES[one]}</option>)}
          </select>
          <p class="hint">Only owners change technicians, settings and users.</p>
        </div>
      </div>
      <footer class="ask__do">
        <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>Cancel</button>
        <button class="btn btn--main" disabled={busy}>Invite</button>
      </footer>
    </OfficeForm>
  )
}
