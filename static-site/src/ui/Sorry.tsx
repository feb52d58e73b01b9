// What could not be had, and the button that tries again.
import { w } from '../words/board'

export const Sorry = ({ words, again }: { words: string; again(): unknown }) => (
  <p class="sorry" role="alert">{words} <button class="link" onClick={() => again()}>{w.try_again}</button></p>
)
