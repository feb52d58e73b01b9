import type { Location } from '../data/jobs'
import type { Intention } from './intention'
import { w } from '../words/board'

interface Fields {
  name?: string
  phone?: string
  language?: 'en' | 'es'
  texts_allowed?: boolean
  location?: Location
  issue?: string
}

export const correct_details: Intention<Fields> = {
  name: 'correct_details',
  label: w.labels.correct_details,
  asks: 'words',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? w.refused.closed : null),
  told: (card) => w.told.correct_details(card.customer),
}
