// What somebody reads on the first visit, each until it is dismissed. It has a row of its own, so that it covers nothing.
import { useRef } from 'preact/hooks'
import { Icon } from '../ui/Icon'
import { w } from '../words/palette'
import { dismiss, type Hint, hints } from './hinted'
import { KeyWords } from './Keys'

const KEYS_OF: Record<Hint, readonly [keys: readonly string[], ctrl?: boolean][]> = {
  new_job: [[['n']]],
  move: [[['m']]],
  palette: [[['k'], true], [['?']]],
}

export function Hints() {
  const row = useRef<HTMLElement>(null)
  function close(hint: Hint) {
    const buttons = [...row.current!.querySelectorAll('button')]
    const next = buttons[hints.value.indexOf(hint) + 1] ?? buttons[hints.value.indexOf(hint) - 1] ?? document.querySelector<HTMLElement>('.bar .search')
    dismiss(hint)
    next?.focus()
  }
  return (
    <aside ref={row} class="hints" aria-label={w.hints_label}>
      {hints.value.map((hint) => {
        const [before, ...after] = w.hints[hint]
        return (
          <p key={hint}>
            <span>
              {before}
              {KEYS_OF[hint].map(([keys, ctrl], n) => <span key={n} class="hints__key">{after[n]} <KeyWords keys={keys} ctrl={ctrl} /></span>)}
            </span>
            <button class="btn btn--icon btn--quiet" aria-label={w.dismiss(before!)} onClick={() => close(hint)}><Icon name="close" /></button>
          </p>
        )
      })}
    </aside>
  )
}
