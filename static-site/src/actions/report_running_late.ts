import { type Intention, visitStage } from './intention'
import { w } from '../words/board'

export const report_running_late: Intention<{ minutes: number }> = {
  name: 'report_running_late',
  label: w.labels.report_running_late,
  asks: 'words',
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return w.refused.closed
    return stage === 'assigned' || stage === 'en_route' ? null : stage === 'planned' ? w.refused.assign_first : w.refused.on_site
  },
  told: (card, { minutes }) => w.told.report_running_late(card.customer, minutes),
}
