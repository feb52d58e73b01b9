// Switches the board to the other language; it says so in that one.
import { w } from '../words/board'
import { choose, other } from '../words/language'

export const OtherLanguage = () => <button class="btn" lang={other} onClick={() => choose(other)}>{w.other_language}</button>
