// What can be done about a text that failed: in a job it is one of its commands, in a conversation one of the number's.
import { mark_told, send_text_again } from '../actions'
import { linkOf, markTold, sendAgain } from '../data/conversations'
import { persist, Refused, Unreachable } from '../data/http'
import { type Card, cardOf, type Job, type Text } from '../data/jobs'
import { perform } from '../live/commands'
import { say } from '../ui/toast'
import { w } from '../words/desk'
import { w as shared } from '../words/board'

export interface Fixes {
  again(text: Text): Promise<unknown>
  told(text: Text): Promise<unknown>
}

export const hasLink = (text: Text): boolean => text.job !== '' && text.body.includes('{link}')

export function ofJob(job: Job): Fixes {
  // A cancelled job has no card, and what it failed to say can still be told.
  const card = cardOf(job) ?? (cardOf({ ...job, status: 'completed', column: 'completed' }) as Card)
  return {
    again: ({ id }) => perform(send_text_again, card, { text_id: id }),
    told: ({ id }) => perform(mark_told, card, { text_id: id }),
  }
}

/** `done` is called when the server has accepted. */
export function ofNumber(phone: string, done: () => void): Fixes {
  const run = async (attempt: (id: string) => Promise<unknown>, words: string) => {
    const id = crypto.randomUUID()
    try {
      await persist(() => attempt(id))
      say({ text: words })
      done()
    } catch (error) {
      refuse(error)
    }
  }
  return {
    again: (text) => run((id) => sendAgain(phone, text.id, id), shared.told.send_text_again),
    told: (text) => run((id) => markTold(phone, text.id, id), shared.told.mark_told),
  }
}

/** Puts the link of a text on the clipboard. The browser is asked within the click, before the link is there. */
export async function copyLink(text: Text): Promise<void> {
  const link = linkOf(text.job, text.id).then(({ url }) => url)
  try {
    const content = link.then((url) => new Blob([url], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': content })])
    say({ text: w.texts.copied })
  } catch {
    try {
      await link
      say({ text: w.texts.not_copied, tone: 'refused' })
    } catch (error) {
      refuse(error)
    }
  }
}

function refuse(error: unknown): void {
  if (!(error instanceof Refused || error instanceof Unreachable)) throw error
  say({ text: error.message, tone: 'refused' })
}
