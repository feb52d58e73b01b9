// What the typed words would decide, asked of the server a moment after the last key: it alone reads them as it will when saved.
import { useEffect, useState } from 'preact/hooks'
import { type Decided, triageWords } from '../data/jobs'

const AFTER_TYPING_MS = 250

/** Stays what it was while somebody types on; null for nothing typed and without an answer. */
export function useDecided(issue: string): Decided | null {
  const [decided, set] = useState<Decided | null>(null)
  useEffect(() => {
    if (!issue.trim()) return set(null)
    let wanted = true
    const timer = setTimeout(() => triageWords(issue).then((found) => wanted && set(found), () => wanted && set(null)), AFTER_TYPING_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [issue])
  return decided
}
