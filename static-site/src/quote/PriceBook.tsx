// The company's usual items: type to find, Enter or a click takes one.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PricedItem } from '../data/company'
import { moneyWords } from '../format/money'
import { w } from '../words/quote'

const MOST_SHOWN = 8

export function PriceBook({ items, pick, close }: { items: readonly PricedItem[]; pick(item: PricedItem): void; close(): void }) {
  const [wanted, want] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current!.focus(), [])
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const found = items.filter(({ description }) => words.every((word) => description.toLowerCase().includes(word)))
  return (
    <div class="book" role="group" aria-label={w.book}>
      <input
        ref={field}
        aria-label={w.find}
        placeholder={w.find}
        value={wanted}
        onInput={(event) => want(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) {
            event.preventDefault()
            event.stopPropagation()
            if (found[0]) pick(found[0])
          }
        }}
      />
      {found.slice(0, MOST_SHOWN).map((item) => (
        <button type="button" key={`${item.kind}:${item.description}`} class="choice" onClick={() => pick(item)}>
          <b>{item.description}</b><small>{w.kinds[item.kind]}</small><span class="n">{moneyWords(item.unit_price_cents)}</span>
        </button>
      ))}
      {found.length === 0 && <p class="none">{w.nothing} <button type="button" class="link" onClick={close}>{w.back}</button></p>}
      {found.length > MOST_SHOWN && <p class="none">{w.more(found.length - MOST_SHOWN)}</p>}
    </div>
  )
}
