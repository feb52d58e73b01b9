// Where the board starts.
import { render } from 'preact'
import { App } from './App'
import { startClock } from './live/clock'
import { knock } from './live/session'
import { language } from './words/language'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/card.css'
import './styles/dialog.css'
import './styles/signin.css'
import './ui/WindowFields'
import './styles/narrow.css'
// What every form needs: a piece of its own would weigh more, and is fetched with the first of them at any rate.
import './ui/useDraft'
import './plan/skills'

document.documentElement.lang = language
render(<App />, document.getElementById('app')!)
startClock()
void knock()
