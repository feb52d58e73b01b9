// The frame: who may see it, which view is in it, and what lies over it.
import { useEffect } from 'preact/hooks'
import { actAnywhere, onKey } from './keys/acts'
import { analytics, drawer, inbox, newJob, office, palette, plan, signIn } from './lazy'
import { Bar } from './board/Bar'
import { BoardView } from './board/BoardView'
import { door, knock } from './live/session'
import { go, home, route } from './route'
import { over } from './palette/over'
import { Alarm } from './ui/Alarm'
import { Sorry } from './ui/Sorry'
import { ToastView } from './ui/ToastView'
import { w } from './words/board'

const Analytics = analytics
const Drawer = drawer
const Inbox = inbox
const NewJob = newJob
const Office = office
const Palette = palette
const Plan = plan
const SignIn = signIn

export function App() {
  switch (door.value) {
    case 'asked': return <p class="sorry sorry--late" role="status">{w.connection.connecting()}</p>
    case 'closed': return <SignIn />
    case 'unreachable': return <Sorry words={w.not_loaded} again={knock} />
    default: return <Inside />
  }
}

function Inside() {
  useEffect(actAnywhere, [])
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const at = route.value
  const report = at.view === 'analytics' || at.view === 'office' || at.view === 'inbox'
  return (
    <>
      <div class={report ? 'app app--report' : `app${at.view === 'board' ? '' : ' app--plan'}${at.job ? ' app--drawer' : ''}`}>
        <Bar />
        {at.view === 'analytics' ? <Analytics /> : at.view === 'office' ? <Office /> : at.view === 'inbox' ? <Inbox />
          : at.view === 'board' ? <BoardView /> : <Plan view={at.view} />}
      </div>
      {!report && at.job && <Drawer id={at.job} key={at.job} />}
      {!report && at.new_job && <NewJob key={at.from ?? ''} from={at.from} onClose={() => go(home())} />}
      {over.value && <Palette />}
      <ToastView />
      <Alarm />
      {door.value === 'lost' && <SignIn lost />}
    </>
  )
}
