// Texts as people talk: oldest on top, the newest in sight as long as nobody scrolls up to read earlier ones.
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Text } from '../data/jobs'
import type { Fixes } from './fixes'
import { TextView } from './TextView'
import { useSeen } from './useSeen'
import './talk.css'

interface Props {
  texts: readonly Text[]
  /** What the list is called. */
  label: string
  /** Who wrote what came in without a name. */
  name: string
  /** The customer's, where there is one. */
  language: string | undefined
  fixes: Fixes
  /** There is something nobody has read. */
  unread: boolean
  /** The newest unread one has been in sight. */
  seen(): void
}

const NEAR_PX = 24

export function Thread({ texts, label, name, language, fixes, unread, seen }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const follows = useRef(true)
  const newest = texts.at(-1)
  const follow = () => {
    const box = list.current!
    if (follows.current) box.scrollTop = box.scrollHeight
  }
  useLayoutEffect(follow, [texts.length, newest?.id, newest?.failing])
  useSeen(list, unread ? `${newest?.id}:${texts.length}` : '', seen)
  return (
    <ol
      ref={list}
      class="texts"
      aria-label={label}
      tabIndex={0}
      onScroll={({ currentTarget: box }) => (follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX)}
      // Pictures grow when they arrive.
      onLoadCapture={follow}
    >
      {texts.map((text) => <TextView key={text.id} text={text} from={text.name || name} language={language} fixes={fixes} />)}
    </ol>
  )
}
