// The frame: who may see it, which view is in it, and what lies over it.
import { analytics, drawer, inbox, newJob, office } from './lazy'
import { Bar } from './board/Bar'
import { BoardView } from './board/BoardView'
import { door, knock } from './live/session'
import { go, route } from './route'
import { SignIn } from './signin/SignIn'
import { ToastView } from './ui/ToastView'

const Analytics = analytics
const Drawer = drawer
const Inbox = inbox
const NewJob = newJob
const Office = office

export function App() {
  switch (door.value) {
    case 'asked': return null
    case 'closed': return <SignIn />
    case 'unreachable': return (
      <p class="sorry" role="alert">
        The server could not be reached. <button class="link" onClick={() => void knock()}>Try again</button>
      </p>
    )
    default: return <Inside />
  }
}

function Inside() {
  const at = route.value
  return (
    <>
      <div class={at.view !== 'board' ? 'app app--report' : at.job ? 'app app--drawer' : 'app'}>
        <Bar />
        {at.view === 'analytics' ? <Analytics /> : at.view === 'office' ? <Office /> : at.view === 'inbox' ? <Inbox /> : <BoardView />}
      </div>
      {at.view === 'board' && at.job && <Drawer id={at.job} key={at.job} />}
      {at.view === 'board' && at.new_job && <NewJob key={at.from ?? ''} from={at.from} onClose={() => go('#/')} />}
      <ToastView />
      {door.value === 'lost' && <SignIn lost />}
    </>
  )
}
