// One conversation, kept true: read again when the socket names its number, and while its texts are under way.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type Conversation, getConversation } from '../data/conversations'
import { Refused } from '../data/http'
import type { Text } from '../data/jobs'
import { onTexts } from '../live/store'
import { merged } from '../talk/said'
import { useFresh } from './useFresh'

/** The carrier reports a text's way within seconds, and no board is told of that. */
const LOOK_AGAIN_MS = 4_000
const LOOKS = 5
const UNDER_WAY = new Set(['claimed', 'sent'])

export interface Talk {
  found: Conversation | null
  texts: Text[]
  trouble: 'missing' | 'unreachable' | null
  reload(): void
  showEarlier(): void
  /** What was just written here, until the server lists it. */
  add(text: Text): void
}

export function useConversation(phone: string): Talk {
  const [found, setFound] = useState<Conversation | null>(null)
  const [earlier, setEarlier] = useState<Text[]>([])
  const [own, setOwn] = useState<Text[]>([])
  const [more, setMore] = useState<boolean | null>(null)
  const [trouble, setTrouble] = useState<Talk['trouble']>(null)
  const begun = useRef(0)
  const looks = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++begun.current
    try {
      const answer = await getConversation(phone)
      if (mine !== begun.current) return
      setFound(answer)
      setTrouble(null)
    } catch (error) {
      if (mine === begun.current) setTrouble(error instanceof Refused && error.status === 404 ? 'missing' : 'unreachable')
    }
  }, [phone])

  const texts = merged(found?.texts ?? [], [...earlier, ...own])

  const showEarlier = useCallback(async () => {
    const first = texts[0]?.at
    if (!first) return
    try {
      const answer = await getConversation(phone, first)
      setEarlier((before) => [...answer.texts, ...before])
      setMore(answer.more)
    } catch {
      setTrouble('unreachable')
    }
  }, [phone, texts[0]?.at])

  useFresh(reload)
  useEffect(() => onTexts((changed) => {
    if (changed !== phone) return
    looks.current = 0
    void reload()
  }), [reload, phone])
  const waiting = texts.some(({ state, direction }) => direction === 'out' && UNDER_WAY.has(state))
  useEffect(() => {
    if (!waiting || looks.current >= LOOKS) return
    const timer = setTimeout(() => {
      looks.current++
      if (!document.hidden) void reload()
    }, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [found, waiting])

  return {
    found: found && more !== null ? { ...found, more } : found,
    texts,
    trouble,
    reload: () => void reload(),
    showEarlier: () => void showEarlier(),
    add: (text) => {
      looks.current = 0
      setOwn((before) => [...before, text])
      void reload()
    },
  }
}
