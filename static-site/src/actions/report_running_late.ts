import { CLOSED, type Intention, visitStage } from './intention'

export const report_running_late: Intention<{ minutes: number }> = {
  name: 'report_running_late',
  label: 'Running late',
  refusal(card) {
    const stage = visitStage(card)
    if (stage === 'closed') return CLOSED
    return stage === 'assigned' || stage === 'en_route' ? null : stage === 'planned' ? 'Assign somebody first' : 'Already on site'
  },
  told: (card, { minutes }) => `${card.customer} hears: ${minutes} minutes late`,
}
