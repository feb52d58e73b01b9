// The list of conversations, kept true: read again whenever the socket says that a number's texts have changed.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { getInbox, type Summary } from '../data/conversations'
import { onTexts } from '../live/store'
import { listed } from './listed'
import { useFresh } from './useFresh'

/** Several texts at once are one look. */
const TOGETHER_MS = 150

export interface List {
  /** Null until the first answer. */
  all: readonly Summary[] | null
  failed: boolean
  /** There are earlier ones. */
  more: boolean
  reload(): void
  showMore(): void
}

export function useInbox(): List {
  const [all, setAll] = useState<readonly Summary[] | null>(null)
  const [failed, setFailed] = useState(false)
  // The `before` of the page after those that are shown; a page may be short and not the last one.
  const [next, setNext] = useState<string | null>(null)
  const begun = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++begun.current
    try {
      const answer = await getInbox()
      if (mine !== begun.current) return
      setAll((before) => {
        if (before === null) setNext(answer.next)
        return listed(before ?? [], answer.conversations)
      })
      setFailed(false)
    } catch {
      if (mine === begun.current) setFailed(true)
    }
  }, [])

  const showMore = useCallback(async () => {
    if (next === null) return
    try {
      const answer = await getInbox(next)
      setAll((known) => listed(answer.conversations, known ?? []))
      setNext(answer.next)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [next])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = onTexts(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void reload(), TOGETHER_MS)
    })
    return () => {
      clearTimeout(timer)
      end()
    }
  }, [reload])
  useFresh(reload)
  return { all, failed, more: next !== null, reload: () => void reload(), showMore: () => void showMore() }
}
