// How long a text is as it leaves, asked of the server a moment after the last key: it alone knows the alphabet of phones.
import { useEffect, useState } from 'preact/hooks'
import { countText, type Length } from '../data/conversations'
import { Refused } from '../data/http'

const AFTER_TYPING_MS = 250

/** `length` is of what was counted last; `tooLong` says what fits, and is empty for what does. */
export function useLength(body: string): { length: Length | null; tooLong: string } {
  const [found, setFound] = useState<{ of: string; length: Length | null; tooLong: string } | null>(null)
  useEffect(() => {
    if (!body) return setFound(null)
    let wanted = true
    const set = (length: Length | null, tooLong = '') => wanted && setFound({ of: body, length, tooLong })
    const timer = setTimeout(() => {
      countText(body).then(
        (length) => set(length),
        // Without an answer nothing is promised; whether it fits is said when it is sent.
        (error) => set(null, error instanceof Refused && error.status === 422 ? error.message : ''),
      )
    }, AFTER_TYPING_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [body])
  return { length: found?.length ?? null, tooLong: found?.of === body ? found.tooLong : '' }
}
