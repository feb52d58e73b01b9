// The whole record of one job, kept true: read again when its card moves on, and while its texts are under way.
import { useComputed, useSignalEffect } from '@preact/signals'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { Refused } from '../data/http'
import { getJob, type JobRecord, type Text } from '../data/jobs'
import { exactNow } from '../live/clock'
import { answered } from '../live/commands'
import { board, onTexts } from '../live/store'

/** Texts wait for the undo time, then leave and are delivered: none of it moves the card. */
const TEXTS_SETTLE_MS = [1_500, 7_000, 12_000]
const LOOK_AGAIN_MS = 20_000
const SETTLED_AFTER_MS = 15 * 60_000
const BEHIND_MS = 1_000
/** A text that waits is taken up within a minute of its time. */
const LEFT_AFTER_MS = 75_000
const LONGEST_TIMER_MS = 2 ** 31 - 1

const UNDER_WAY = new Set(['claimed', 'sent', 'unknown'])

const underWay = ({ state, media }: Text) => UNDER_WAY.has(state) || (media?.some((medium) => medium.state === 'fetching') ?? false)

export type Trouble = 'missing' | 'unreachable' | null

export function useRecord(id: string): { record: JobRecord | null; trouble: Trouble; reload(): void } {
  const [record, setRecord] = useState<JobRecord | null>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const known = useRef(0)
  const begun = useRef(0)
  const wanted = useComputed(() => Math.max(board.value.cards.get(id)?.version ?? 0, board.value.gone.get(id) ?? 0))

  const reload = useCallback(async () => {
    const mine = ++begun.current
    try {
      const found = await getJob(id)
      if (mine !== begun.current && found.job.version <= known.current) return
      known.current = Math.max(known.current, found.job.version)
      setRecord((before) => (before && before.job.version > found.job.version ? { ...found, job: before.job } : found))
      setTrouble(null)
    } catch (error) {
      if (mine === begun.current) setTrouble(error instanceof Refused && error.status === 404 ? 'missing' : 'unreachable')
    }
  }, [id])

  const timers = useRef<ReturnType<typeof setTimeout>[]>([])
  // A card may move on while its record is under way, which is then behind it from the start.
  const catchUp = useCallback(() => void reload().then(() => {
    if (known.current < wanted.peek()) timers.current.push(setTimeout(() => void reload(), BEHIND_MS))
  }), [reload])

  useEffect(catchUp, [catchUp])
  const waiting = record?.texts.some((text) => underWay(text) && exactNow() - Date.parse(text.at) < SETTLED_AFTER_MS) ?? false
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => {
      if (!document.hidden) void reload()
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [reload, waiting])

  const leaves = Math.min(...(record?.texts ?? []).map(({ held_until }) => (held_until ? Date.parse(held_until) : Infinity)))
  useEffect(() => {
    const after = leaves - exactNow() + LEFT_AFTER_MS
    if (after > LONGEST_TIMER_MS) return
    const timer = setTimeout(() => void reload(), Math.max(after, LOOK_AGAIN_MS))
    return () => clearTimeout(timer)
  }, [reload, leaves, record])

  // What was done at this desk is shown at once; its history follows with the record.
  useSignalEffect(() => {
    const job = answered.value
    if (job?.id === id) setRecord((before) => (before && before.job.version < job.version ? { ...before, job } : before))
  })

  // A text that is read, written or came in need not move the card.
  const own = useRef<JobRecord | null>(null)
  own.current = record
  useEffect(() => onTexts((phone) => {
    const known = own.current
    if (!known || (phone !== known.job.customer.phone && !known.texts.some((text) => text.phone === phone))) return
    void reload()
    timers.current.push(...TEXTS_SETTLE_MS.map((ms) => setTimeout(() => void reload(), ms)))
  }), [reload])

  useSignalEffect(() => {
    if (wanted.value <= known.current || known.current === 0) return
    catchUp()
    timers.current.push(...TEXTS_SETTLE_MS.map((ms) => setTimeout(() => void reload(), ms)))
  })
  useEffect(() => () => timers.current.forEach(clearTimeout), [])

  return { record, trouble, reload: () => void reload() }
}
