import type { Intention } from './intention'

export const mark_told: Intention<{ text_id: string }> = {
  name: 'mark_told',
  label: 'Told by phone',
  undoable: true,
  refusal: () => null,
  told: () => 'Noted as told by phone',
}
