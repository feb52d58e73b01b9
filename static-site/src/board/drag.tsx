// Dragging with a mouse. Everything it can do, the *Move…* dialog does too.
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { pointerOutsideOfPreview } from '@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Card, COLUMNS, type Column } from '../data/jobs'
import type { Technician } from '../data/technicians'
import { windowWords } from '../format/time'
import { cards, technicians } from '../live/store'
import { Icon } from '../ui/Icon'
import { type Drop, dropOnColumn, dropOnTechnician } from './drops'
import { assign, carryOut } from './moving'
import { day } from './view'
import { w } from '../words/board'

export const dragging = signal<Card | null>(null)
/** The id of the technician, or the column, under the pointer. */
export const hovered = signal<string | null>(null)

const held = new WeakSet<Element>()

/** Whatever says `data-job` and `draggable` becomes the handle of its card when it is first pressed: a thousand cost nothing before. */
function takeHold({ target }: Event): void {
  const element = (target as Element).closest<HTMLElement>('[data-job][draggable=true]')
  if (!element || held.has(element)) return
  held.add(element)
  draggable({
    element,
    getInitialData: () => ({ job: element.dataset.job }),
    onGenerateDragPreview: ({ nativeSetDragImage }) => setCustomNativeDragPreview({
      nativeSetDragImage,
      getOffset: pointerOutsideOfPreview({ x: '14px', y: '10px' }),
      render: ({ container }) => {
        const card = current({ job: element.dataset.job })
        if (card) render(<Lifted card={card} />, container)
        return () => render(null, container)
      },
    }),
  })
}

/** Lets cards be taken hold of; once, in each screen that has some. */
export function useHandles(): void {
  useEffect(() => {
    document.addEventListener('pointerdown', takeHold, true)
    return () => document.removeEventListener('pointerdown', takeHold, true)
  }, [])
}

/** What follows the pointer: small, so that it never hides its target. */
function Lifted({ card }: { card: Card }) {
  const loud = card.priority !== 'routine' && card.column !== 'completed'
  return (
    <div class="lifted">
      {loud && (
        <p class={`card__prio card__prio--${card.priority}`}>
          <Icon name={card.priority === 'emergency' ? 'emergency' : 'urgent'} />
          <b>{w.priorities[card.priority]}</b> <span>{w.reason(card.priority_reason ?? '')}</span>
        </p>
      )}
      <p><b>{card.customer}</b></p>
      <p>{card.window ? windowWords(card.window, day.value) : w.no_window}</p>
    </div>
  )
}

const current = (data: Record<string | symbol, unknown>): Card | undefined => cards.value.get(String(data.job))

export const useColumnTarget = (column: Column) => useTarget<HTMLElement>(column, (card) => dropOnColumn(card, column))
export const useTechnicianTarget = (technician: Technician) => useTarget<HTMLLIElement>(technician.id, (card) => dropOnTechnician(card, technician), technician)

/** `same`: as long as it is, `means` means the same. */
function useTarget<Kind extends HTMLElement>(onto: string, means: (card: Card) => Drop, same: unknown = onto) {
  const element = useRef<Kind>(null)
  useEffect(() => dropTargetForElements({
    element: element.current!,
    getData: () => ({ onto }),
    canDrop: ({ source }) => {
      const card = current(source.data)
      return card !== undefined && means(card)?.can === true
    },
  }), [same])
  return element
}

/** Watches every drag of the board; once, in the board itself. */
export function useDragMonitor() {
  useHandles()
  useEffect(() => monitorForElements({
    onDragStart: ({ source }) => (dragging.value = current(source.data) ?? null),
    onDropTargetChange: ({ location }) => (hovered.value = onto(location.current.dropTargets)),
    onDrop: ({ source, location }) => {
      const card = current(source.data)
      const target = onto(location.current.dropTargets)
      dragging.value = hovered.value = null
      if (!card || !target) return
      const column = COLUMNS.find((one) => one === target)
      if (column) return carryOut(card, dropOnColumn(card, column))
      const technician = technicians.value.find(({ id }) => id === target)
      if (technician && dropOnTechnician(card, technician).can) assign(card, technician)
    },
  }), [])
}

function onto(targets: readonly { data: Record<string | symbol, unknown> }[]): string | null {
  return targets[0] ? String(targets[0].data.onto) : null
}
