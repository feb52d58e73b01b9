// Dragging on the plan: the board's drag system, with hours under the pointer. Everything it can do, the *Move…* dialog does too.
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/disable-native-drag-preview'
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { dragging, hovered, useHandles } from '../board/drag'
import type { Card, Window } from '../data/jobs'
import { windowWords } from '../format/time'
import { cards } from '../live/store'
import { axisOf, hoursAt, lengthOf, movedTo, onDay, resized, type Span } from './axis'
import { carryOut, type Move, moveOf, unassignOf } from './moves'
import { axis, crew, hours, jobsOf, planning, technicianOf } from './state'
import { meaningOf } from './warnings'
import { w } from '../words/plan'

/** Where a drop would put the job, and what that would mean. */
export interface Slot extends Span {
  lane: string
  card: Card
  window: Window
  tone: 'ok' | 'warn' | 'no'
  say: string
  /** Hours this row would have more, or less. */
  adds: number
}

export const slot = signal<Slot | null>(null)

type Edge = 'start' | 'end'
type Data = Record<string | symbol, unknown>
interface Under { element: Element; data: Data }

/** Makes an element a place to drop on; `data` says which. */
export function useTarget<Kind extends HTMLElement>(data: Record<string, string>) {
  const element = useRef<Kind>(null)
  useEffect(() => dropTargetForElements({ element: element.current!, getData: () => data }), Object.values(data))
  return element
}

/** Makes an element the handle of one end of a job's hours. */
export function useEdge(card: Card, edge: Edge) {
  const element = useRef<HTMLSpanElement>(null)
  useEffect(() => draggable({
    element: element.current!,
    getInitialData: () => ({ job: card.id, edge }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
  }), [card, edge])
  return element
}

const current = (data: Data): Card | undefined => cards.peek().get(String(data.job))
const withKey = (targets: readonly Under[], key: string): Under | undefined => targets.find(({ data }) => key in data)

function hoursUnder(lane: Element, x: number): number {
  const { left, width } = lane.getBoundingClientRect()
  const { from, to } = hours.peek()
  return from + ((x - left) / width) * (to - from)
}

/** How far behind the begin of the job the hand took it, in hours. */
let held = 0

function grip(card: Card, element: Element, x: number): number {
  const lane = element.closest('[data-lane]')
  const length = card.window ? lengthOf(axis.peek(), card.window) : 2
  if (!lane || !card.window) return Math.min(length / 2, 1)
  return Math.min(length, Math.max(0, hoursUnder(lane, x) - hoursAt(axis.peek(), card.window.start)))
}

function slotUnder(card: Card, edge: Edge | undefined, lane: Under, x: number): Slot | null {
  const at = axis.peek()
  const technician = technicianOf(edge ? card.technician?.id : String(lane.data.lane))
  if (!technician) return null
  const under = hoursUnder(lane.element, x)
  const own = technician.id === card.technician?.id
  const window = edge && card.window ? resized(at, card.window, edge, under) : movedTo(at, card.window, under - held, !own)
  const move = moveOf(card, { technician, window })
  if (!move) return null
  const from = hoursAt(at, window.start)
  const length = lengthOf(at, window)
  const meaning = move.can ? meaningOf(at, card, technician, window, jobsOf(technician.id), crew.peek()) : null
  const before = own && card.window?.start.slice(0, 10) === at.day ? lengthOf(at, card.window) : 0
  return {
    lane: technician.id, card, window, from, to: from + length, adds: move.can ? length - before : 0,
    tone: !meaning ? 'no' : meaning.conflict ? 'warn' : 'ok', say: !move.can ? move.say : meaning!.words,
  }
}

const sameSlot = (a: Slot | null, b: Slot | null): boolean =>
  a === b || (!!a && !!b && a.lane === b.lane && a.window.start === b.window.start && a.window.end === b.window.end && a.say === b.say)

/** A job let go over another day: the same hours there. One without hours is asked for them. */
export function dayMove(card: Card, day: string, technician?: string): Move | 'ask' {
  const who = technicianOf(technician)
  if (card.window) return moveOf(card, { technician: who, window: onDay(card.window, day) })
  const hour = { start: `${day}T12:00`, end: `${day}T13:00` }
  const move = moveOf(card, { technician: who, window: hour })
  return move?.can ? 'ask' : move
}

/** What a day says while a job is above it. */
export function sayDay(card: Card, day: string, technician?: string): { tone: Slot['tone']; say: string } | null {
  const move = dayMove(card, day, technician)
  if (!move) return null
  if (move === 'ask') return { tone: 'ok', say: w.choose_hours }
  if (!move.can) return { tone: 'no', say: move.say }
  const window = onDay(card.window!, day)
  const who = technicianOf(technician ?? card.technician?.id)
  const on = axisOf(day, axis.peek().zone)
  const meaning = who && meaningOf(on, card, who, window, jobsOf(who.id), crew.peek())
  const when = windowWords(window)
  return meaning?.conflict ? { tone: 'warn', say: meaning.words } : { tone: 'ok', say: w.drop(when) }
}

function dropped(card: Card, targets: readonly Under[], last: Slot | null): void {
  if (last) return carryOut(card, moveOf(card, { technician: technicianOf(last.lane), window: last.window }))
  if (withKey(targets, 'tray')) return carryOut(card, unassignOf(card))
  const over = withKey(targets, 'day')
  if (!over) return
  const day = String(over.data.day)
  const technician = over.data.who ? String(over.data.who) : undefined
  const move = dayMove(card, day, technician)
  if (move === 'ask') planning.value = { id: card.id, day, ...(technician ? { technician } : {}) }
  else carryOut(card, move)
}

/** Watches every drag of the plan; once, in the plan itself. */
export function usePlanDrag(): void {
  useHandles()
  useEffect(() => monitorForElements({
    onDragStart({ source, location }) {
      const card = current(source.data)
      if (!card) return
      held = grip(card, source.element, location.initial.input.clientX)
      dragging.value = card
    },
    onDrag({ source, location }) {
      const card = current(source.data)
      const targets = location.current.dropTargets
      const lane = withKey(targets, 'lane')
      const next = card && lane ? slotUnder(card, source.data.edge as Edge | undefined, lane, location.current.input.clientX) : null
      if (!sameSlot(slot.peek(), next)) slot.value = next
      const day = withKey(targets, 'day')?.data
      hovered.value = source.data.edge ? null : withKey(targets, 'tray') ? 'tray' : day ? `${day.day} ${day.who ?? ''}` : null
    },
    onDrop({ source, location }) {
      const card = current(source.data)
      const targets = location.current.dropTargets
      const lane = withKey(targets, 'lane')
      // Asked anew: the pointer may have gone on since the last frame.
      const last = card && lane ? slotUnder(card, source.data.edge as Edge | undefined, lane, location.current.input.clientX) : null
      dragging.value = hovered.value = slot.value = null
      if (card && (last || !source.data.edge)) dropped(card, targets, last)
    },
  }), [])
}
