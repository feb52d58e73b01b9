// What somebody typed and did not send yet: kept in this tab under who typed it, so that a reload, a live change or a lost
// session never costs a word, and the next person at the desk does not find it.
import { useCallback, useRef, useState } from 'preact/hooks'
import { you } from '../live/store'

const PREFIX = 'draft:'
const keyOf = (name: string) => `${PREFIX}${you.value?.id ?? ''}:${name}`

export function readDraft<Value>(name: string): Value | null {
  try {
    const kept = sessionStorage.getItem(keyOf(name))
    return kept === null ? null : (JSON.parse(kept) as Value)
  } catch {
    return null
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(keyOf(name))
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    // A full or forbidden storage costs the draft of a reload, never the typing.
  }
}

export interface Draft<Value> {
  value: Value
  /** Something was typed that is not sent. */
  kept: boolean
  change(next: Value): void
  /** Forgets what was typed: back to the start. */
  clear(): void
}

/**
 * `start` is used until something was typed, after `clear`, and anew whenever `from`, what it begins with, is another one.
 * `name` must not change while mounted.
 */
export function useDraft<Value>(name: string, start: () => Value, from?: unknown): Draft<Value> {
  const [typed, setTyped] = useState<Value | null>(() => readDraft<Value>(name))
  const first = useRef<Value | null>(null)
  const begun = useRef(from)
  if (begun.current !== from) first.current = null
  begun.current = from
  first.current ??= start()
  const change = useCallback((next: Value) => {
    keepDraft(name, next)
    setTyped(next)
  }, [name])
  const clear = useCallback(() => {
    keepDraft(name, null)
    first.current = null
    setTyped(null)
  }, [name])
  return { value: typed ?? first.current, kept: typed !== null, change, clear }
}
