// The day and the week of all technicians: when who does what, and what waits for a place.
import { useEffect } from 'preact/hooks'
import { MoveDialog } from '../board/MoveDialog'
import { keepFocus } from '../board/moving'
import { actInPlaces } from '../keys/acts'
import { load, loading } from '../live/store'
import { route } from '../route'
import { Day } from './Day'
import { PlanDialog } from './PlanDialog'
import { usePlanDrag } from './planDrag'
import { actOnPlan } from './planKeys'
import { blockOf, watchGlides } from './planMotion'
import { Week } from './Week'
import { Sorry } from '../ui/Sorry'
import { w } from '../words/plan'
import './plan.css'

const DRAWER_MS = 50

export function Plan({ view }: { view: 'day' | 'week' }) {
  usePlanDrag()
  const at = route.value
  const open = 'job' in at ? at.job : undefined
  // The open job stays in sight beside its drawer, which is there a moment later.
  useEffect(() => {
    if (!open) return
    const soon = setTimeout(() => blockOf(open)?.scrollIntoView({ block: 'nearest', inline: 'center' }), DRAWER_MS)
    return () => clearTimeout(soon)
  }, [open])
  useEffect(watchGlides, [])
  useEffect(keepFocus, [])
  useEffect(actInPlaces, [])
  useEffect(actOnPlan, [])
  if (loading.value === 'failed') {
    return <main class="sorry--page"><Sorry words={w.not_loaded[view]} again={load} /></main>
  }
  return (
    <>
      {view === 'day' ? <Day /> : <Week />}
      <PlanDialog />
      <MoveDialog />
    </>
  )
}
