// One line of a quote as it is typed.
import type { PricedItem } from '../data/company'
import type { LineKind } from '../data/jobs'
import { Icon } from '../ui/Icon'
import { parseMoney } from '../format/money'
import { parseQuantity, typedItem, type TypedLine } from './draft'
import { plainMoney } from './QuoteView'
import { lineTotal } from './totals'
import { w } from '../words/quote'

interface Props {
  line: TypedLine
  number: number
  wrong: Record<string, string>
  book: readonly PricedItem[]
  change(line: TypedLine): void
  add(): void
  remove(): void
}

export function LineRow({ line, number, wrong, book, change, add, remove }: Props) {
  const quantity = parseQuantity(line.quantity)
  const unit_price_cents = parseMoney(line.price)
  const sum = quantity !== null && unit_price_cents !== null ? plainMoney(lineTotal({ kind: line.kind, quantity, unit_price_cents })) : ''
  const bad = (part: string) => (wrong[`${number - 1}.${part}`] ? true : undefined)
  const options = `book-${number}`

  function describe(description: string) {
    const priced = line.price === '' ? book.find((item) => item.description === description) : undefined
    if (!priced) return change({ ...line, description })
    const { quantity: _, ...known } = typedItem(priced)
    change({ ...line, ...known })
  }
  return (
    <tr
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target as HTMLElement).matches('input, select')) return
        event.preventDefault()
        add()
      }}
    >
      <td>
        <select aria-label={w.of_line.kind(number)} value={line.kind} onChange={(event) => change({ ...line, kind: event.currentTarget.value as LineKind, taxable: undefined })}>
          {Object.entries(w.kinds).map(([kind, words]) => <option key={kind} value={kind}>{words}</option>)}
        </select>
      </td>
      <td>
        <input class="lines__what" aria-label={w.of_line.description(number)} maxLength={200} list={options} autocomplete="off" value={line.description} aria-invalid={bad('description')} onInput={(event) => describe(event.currentTarget.value)} />
        {line.description.length > 1 && line.price === '' && (
          <datalist id={options}>{book.map((item) => <option key={item.description} value={item.description} />)}</datalist>
        )}
      </td>
      <td><input class="n" inputMode="decimal" autocomplete="off" aria-label={w.of_line.quantity(number)} value={line.quantity} aria-invalid={bad('quantity')} onFocus={(event) => event.currentTarget.select()} onInput={(event) => change({ ...line, quantity: event.currentTarget.value })} /></td>
      <td><input class="n" inputMode="decimal" autocomplete="off" aria-label={w.of_line.price(number)} value={line.price} aria-invalid={bad('price')} onFocus={(event) => event.currentTarget.select()} onInput={(event) => change({ ...line, price: event.currentTarget.value })} /></td>
      <td class="n">{sum}</td>
      <td><button type="button" class="btn btn--icon btn--quiet" aria-label={w.remove_number(number)} title={w.remove_line} onClick={remove}><Icon name="trash" /></button></td>
    </tr>
  )
}
