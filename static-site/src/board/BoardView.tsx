// The board: filters, technicians, six columns; on a phone one column at a time with all six counts on top.
import { useEffect, useRef, useState } from 'preact/hooks'
import { COLUMNS } from '../data/jobs'
import { actInPlaces, actOnBoard } from '../keys/acts'
import { hints as Hints } from '../lazy'
import { load, loading } from '../live/store'
import { hints } from '../palette/hinted'
import { ColumnView } from './ColumnView'
import { useDragMonitor } from './drag'
import { Filters } from './Filters'
import { watchMoves } from './motion'
import { MoveDialog } from './MoveDialog'
import { keepFocus } from './moving'
import { Rail } from './Rail'
import { columns, known } from './view'
import { Sorry } from '../ui/Sorry'
import { w } from '../words/board'

export function BoardView() {
  const strip = useRef<HTMLElement>(null)
  const [at, setAt] = useState(0)
  useDragMonitor()
  useEffect(watchMoves, [])
  useEffect(keepFocus, [])
  useEffect(actInPlaces, [])
  useEffect(actOnBoard, [])
  const scrolled = () => {
    const { scrollLeft, clientWidth, scrollWidth } = strip.current!
    // Only a phone scrolls a whole column at a time.
    if (scrollWidth > clientWidth * 4) setAt(Math.round(scrollLeft / clientWidth))
  }
  if (loading.value === 'failed') return <main class="sorry--page"><Sorry words={w.not_loaded} again={load} /></main>
  return (
    <>
      <Filters />
      {hints.value.length > 0 && <Hints />}
      <Rail />
      <nav class="colnav" aria-label={w.columns_label}>
        {COLUMNS.map((column, n) => (
          <button
            key={column}
            aria-current={n === at ? 'true' : undefined}
            onClick={() => strip.current!.scrollTo({ left: n * strip.current!.clientWidth })}
          >
            <b>{known(columns.value[column].shown.length)}</b>{w.columns[column]}
          </button>
        ))}
      </nav>
      <main ref={strip} class="cols" aria-busy={loading.value === 'first'} onScroll={scrolled}>
        {COLUMNS.map((column) => <ColumnView key={column} column={column} />)}
      </main>
      <MoveDialog />
    </>
  )
}

