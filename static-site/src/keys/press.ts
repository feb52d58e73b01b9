// The one listener to keys. Screens say what each declared key does while they are there; nobody else listens to the document.
import { KEYS, type Key, type Name, type NameOf, type Where } from './declared'

export interface Pressed {
  key: string
  /** What had the focus. */
  target: HTMLElement
}

/** `false`: there was nothing to do, the key is still free. */
type Act = (pressed: Pressed) => unknown

const TYPING = 'input, textarea, select, [contenteditable]'

/** The newest first: what is opened over a screen comes before it. */
const acting: Partial<Record<Name, Act>>[] = []

/** Lets the keys declared for `where` act until the returned function is called; other keys of `acts` act otherwise than elsewhere. */
export function act<There extends Where>(_where: There, acts: Record<NameOf<There>, Act> & Partial<Record<Name, Act>>): () => void {
  acting.unshift(acts)
  return () => void acting.splice(acting.indexOf(acts), 1)
}

/** Whether something is done under this name here. */
export const able = (name: Name): boolean => acting.some((acts) => acts[name])

/** What the key of this name does, for the palette. */
export function run(name: Name, pressed: Pressed): boolean {
  return acting.some((acts) => acts[name] && acts[name](pressed) !== false)
}

export function press(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  // AltGr writes `[` on many keyboards; it is no command.
  const graph = event.getModifierState('AltGraph')
  const held = (event.ctrlKey || event.metaKey) && !graph
  if (event.defaultPrevented || (event.altKey && !graph)) return
  const typing = target.closest(TYPING) !== null
  for (const one of KEYS as readonly Key[]) {
    if (!one.keys.includes(event.key) || Boolean(one.ctrl) !== held || (typing && !one.typing)) continue
    // Looked for last: the whole board is searched, and not at every letter.
    if (!one.over && document.querySelector('dialog:modal')) continue
    if (run(one.name, { key: event.key, target })) return event.preventDefault()
  }
}
