import type { Intention } from './intention'
import { w } from '../words/board'

export const resume_job: Intention = {
  name: 'resume_job',
  label: w.labels.resume_job,
  undoable: true,
  refusal: (card) => (card.badges?.includes('hold') ? null : w.refused.not_held),
  preview: (card) => ({ ...card, badges: card.badges?.filter((badge) => badge !== 'hold') }),
  told: (card) => w.told.resume_job(card.customer),
}
