import type { Intention } from './intention'

/** The text says today what it said then; what is no longer true the server refuses. */
export const send_text_again: Intention<{ text_id: string }> = {
  name: 'send_text_again',
  label: 'Send again',
  refusal: () => null,
  told: () => 'The text is on its way again',
}
