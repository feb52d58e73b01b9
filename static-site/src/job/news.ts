// What somebody else has just done, on the card itself and for ten seconds: who, then what.
import { exactNow } from '../live/clock'
import { board, type News, news, shift, you } from '../live/store'
import { sentenceOf } from './sentences'
import { w } from '../words/desk'

const SHOWN_MS = 10_000
/** What the stream tells so late has not just happened. */
const OLD_MS = 60_000

/** Called where pushes are drawn. Says what is news here: not one's own doing, nothing that was overtaken, nothing old. */
export function tell(told: readonly News[]): void {
  const fresh = told.filter(({ id, version, event }) =>
    event.by?.id !== you.value?.id && board.value.cards.get(id)?.version === version && exactNow() - Date.parse(event.at) < OLD_MS)
  if (fresh.length) say(new Map(fresh.map(({ id, event }) => [id, wordsOf(event)])))
}

function say(words: ReadonlyMap<string, string>): void {
  news.value = new Map([...news.value, ...words])
  setTimeout(() => shift([], () => {
    news.value = new Map([...news.value].filter(([id, said]) => words.get(id) !== said))
  }), SHOWN_MS)
}

function wordsOf(event: News['event']): string {
  // What the words of an issue decided stands on the card already.
  const short = event.type === 'priority_set' ? event : { ...event, priority: 'routine' } as typeof event
  const { who, what } = sentenceOf(short, [event])
  return w.history.just_now(`${who} ${what}`)
}
