// The list under `?`: every key that acts, where it acts.
import { KEYS, type Key, WHERE } from '../keys/declared'
import { Dialog } from '../ui/Dialog'
import { w } from '../words/palette'

const NAMES: Record<string, string> = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

export const keyName = (key: string): string => NAMES[key] ?? key.toUpperCase()

export const KeyWords = ({ keys, ctrl }: { keys: readonly string[]; ctrl?: boolean | undefined }) => (
  <span class="keys">{ctrl && <kbd>Ctrl</kbd>}{keys.map((key) => <kbd key={key}>{keyName(key)}</kbd>)}</span>
)

export function KeysView({ close }: { close(): void }) {
  return (
    <Dialog title={w.keys_title} kind="dialog--keys" onClose={close} footer={<p>{w.keys_foot}</p>}>
      <div class="keylist" role="group" aria-label={w.keys_title} tabIndex={0}>
        {WHERE.map((where) => (
          <section key={where} aria-label={w.where[where]}>
            <h3>{w.where[where]}</h3>
            <dl>
              {(KEYS as readonly Key[]).filter((one) => one.where === where).map((one) => (
                <div key={one.name}><dt>{w.keys[one.name]}</dt><dd><KeyWords keys={one.keys} ctrl={one.ctrl} /></dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
