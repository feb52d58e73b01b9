// The text a customer will get with a quote, as the server words it (chalicelib/domain/wording). PURE.
import { moneyWords } from '../format/money'

const SEGMENT = 160
/** `/q/` and a token of about 27 characters. */
const LINK_TAIL = 30
const LINK = '{link}'

/** The body with `{link}` in it, and how many characters of one text it takes with the link on `origin`. */
export function quoteText(company: string, total_cents: number, language: 'en' | 'es' | undefined, origin: string) {
  const total = moneyWords(total_cents)
  const sender = company ? `${company}: ` : ''
  const body = language === 'es'
    ? `${sender}su presupuesto de ${total}. Vea y responda: ${LINK}`
    : `${sender}your quote for ${total} is ready. Read it and answer: ${LINK}`
  const length = body.length - LINK.length + origin.length + LINK_TAIL
  return { body, length: Math.min(length, SEGMENT), most: SEGMENT }
}
