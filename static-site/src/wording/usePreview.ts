// What a text would look like, asked of the server a moment after the last key: the server alone knows how names are
// shortened, what is refused and how long a text is, so that what is shown here is what is sent.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Asked, type Preview, previewWording } from '../data/wording'

const AFTER_TYPING_MS = 250

/** The newest preview there is, null before the first; `old` while it is not of what is asked now. */
export function usePreview(asked: Asked | null): { preview: Preview | null; old: boolean } {
  const [preview, setPreview] = useState<{ of: string; answer: Preview } | null>(null)
  const wanted = JSON.stringify(asked)
  const newest = useRef(wanted)
  newest.current = wanted
  useEffect(() => {
    if (!asked) return
    const timer = setTimeout(() => {
      previewWording(asked).then(
        (answer) => newest.current === wanted && setPreview({ of: wanted, answer }),
        // Without an answer the last one stays, and is marked as old.
        () => {},
      )
    }, preview ? AFTER_TYPING_MS : 0)
    return () => clearTimeout(timer)
  }, [wanted])
  return { preview: preview?.answer ?? null, old: preview?.of !== wanted }
}
