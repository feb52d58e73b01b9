import type { Location } from '../data/jobs'
import { CLOSED, type Intention } from './intention'

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
  label: 'Correct details',
  undoable: true,
  refusal: (card) => (card.column === 'completed' ? CLOSED : null),
  told: (card) => `Details of ${card.customer} corrected`,
}
