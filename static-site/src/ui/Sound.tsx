// Switches the tones of an emergency off and on, in this browser.
import { w } from '../words/board'
import { Icon } from './Icon'
import { sound, switchSound } from './sound'

export const Sound = () => (
  <button class="btn" role="switch" aria-checked={sound.value} onClick={switchSound}>{w.sound}<Icon name={sound.value ? 'check' : 'ban'} /></button>
)
