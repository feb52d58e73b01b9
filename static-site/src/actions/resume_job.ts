import type { Intention } from './intention'

export const resume_job: Intention = {
  name: 'resume_job',
  label: 'Resume',
  undoable: true,
  refusal: (card) => (card.badges?.includes('hold') ? null : 'Not on hold'),
  preview: (card) => ({ ...card, badges: card.badges?.filter((badge) => badge !== 'hold') }),
  told: (card) => `${card.customer} goes on`,
}
