// One sign of the sprite in index.html. Never alone: a word stands beside it, or the control has a label.
export type IconName =
  | 'analytics' | 'ban' | 'board' | 'check' | 'clock' | 'close' | 'conflict' | 'day' | 'down' | 'download' | 'emergency'
  | 'failed' | 'fall' | 'filter' | 'form' | 'hold' | 'inbox' | 'live' | 'move' | 'next' | 'notexts' | 'parts'
  | 'person' | 'plus' | 'prev' | 'question' | 'quote' | 'reply' | 'search' | 'trash' | 'undo' | 'up' | 'urgent' | 'week'

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="i" aria-hidden="true"><use href={`#i-${name}`} /></svg>
)
