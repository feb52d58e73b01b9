// What a text would look like, asked of the server a moment after the last key: the server alone knows how names are
// shortened, what is refused and how long a text is, so that what is shown here is what is sent.
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Asked, type Preview, previewWording } from '../data/wording'

const AFTER_TYPING_MS = 250

/** The newest preview there is, null before the first; `old` while it is not of what is asked now, `failed` when that cannot be had. */
export function usePreview(asked: Asked | null): { preview: Preview | null; old: boolean; failed: boolean } {
  const [preview, setPreview] = useState<{ of: string; answer: Preview } | null>(null)
  const [failed, fail] = useState('')
  const wanted = JSON.stringify(asked)
  const newest = useRef(wanted)
  newest.current = wanted
  useEffect(() => {
    if (!asked) return
    const timer = setTimeout(() => {
      previewWording(asked).then(
        (answer) => newest.current === wanted && setPreview({ of: wanted, answer }),
        // The last one stays, and is marked as old.
        () => fail(wanted),
      )
    }, preview ? AFTER_TYPING_MS : 0)
    return () => clearTimeout(timer)
  }, [wanted])
  return { preview: preview?.answer ?? null, old: preview?.of !== wanted, failed: failed === wanted }
}
