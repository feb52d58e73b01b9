// What was tapped in the portal and is kept on the phone: plain rules, without browser, storage or network.

/** One tap. `fields` are those of its form; `id` is the command's, so that sending twice is one effect. */
export interface Tap {
  /** Its place in the order of this phone; given by the store. */
  seq?: number
  id: string
  /** The portal's address, `/t/…`. */
  page: string
  fields: Record<string, string>
  blob?: Blob
  /** When it was tapped, by this phone's clock. */
  at: number
  /** What it is, as the person reads it, and the person's own words. */
  label: string
  words: string
  /** waiting → sent (the page does not know yet), refused (until somebody decides), or kept for the office. */
  state: 'waiting' | 'sent' | 'refused' | 'kept'
  /** How often it left this phone; more than 0: it may have arrived. */
  tries: number
  /** The job's version after it, when it was sent. */
  version?: number
  why?: string
  wrong?: Record<string, string>
}

export interface Place { status: string; held: boolean; quote: boolean }

/** The visit is over for this phone: what was tapped ends it. */
export const OVER = 'over'

/** Where the visit stands when everything tapped is taken as done. */
export function expected(place: Place, taps: readonly Tap[]): Place {
  const now = { ...place }
  const undone = new Set(taps.map((tap) => tap.fields.undoes))
  for (const tap of taps) {
    if (undone.has(tap.id)) continue
    switch (tap.fields.command) {
      case 'start_travel': now.status = 'en_route'; break
      case 'arrive': now.status = 'on_site'; break
      case 'hold_job': now.held = true; break
      case 'resume_job': now.held = false; break
      case 'send_quote': now.quote = true; break
      case 'withdraw_quote': now.quote = false; break
      case 'complete_job':
      case 'need_return_visit':
      case 'report_no_access':
      case 'decline_assignment': now.status = OVER
    }
  }
  return now
}

/** The big control of a state. */
export const nextOf = (place: Place): string =>
  place.status === 'on_site' ? (place.quote ? 'waits' : 'complete') : ({ assigned: 'en_route', en_route: 'arrived' }[place.status] ?? OVER)

export interface Verdict {
  /** again: nobody knows whether it arrived, or it is too early. */
  state: 'sent' | 'refused' | 'kept' | 'again'
  version?: number
  /** Missing where a photo's bucket refused: it speaks to programs alone. */
  why?: string
  wrong?: Record<string, string>
  /** Nothing was heard at all. */
  lost?: boolean
  /** Seconds, where the server said when to come back. */
  after?: number
}

interface Said { job?: { version: number }; error?: { code: string; message: string; fields: Record<string, string> } }

/** What an answer means. Whatever is not Truckroll's own (a gateway, a hotel's sign-in page) is no answer. */
export function verdict(status: number, said: unknown, after?: string | null): Verdict {
  const { job, error } = (said && typeof said === 'object' ? said : {}) as Said
  if (status === 200 && job && typeof job.version === 'number') return { state: 'sent', version: job.version }
  const again: Verdict = { state: 'again', ...(Number(after) > 0 && { after: Number(after) }) }
  if (!error?.message || status < 400 || status >= 500 || [408, 425, 429].includes(status)) return again
  const fields = error.fields ?? {}
  if (status === 410 && fields.kept) return { state: 'kept' }
  return { state: 'refused', why: error.message, ...(error.code === 'invalid' && { wrong: fields }) }
}

/** Milliseconds until the next try: 2 s, then twice as long each time, 5 minutes at most, never all phones at once. */
export const backoff = (failures: number, chance = Math.random()): number =>
  Math.min(300_000, 2000 * 2 ** Math.min(failures, 10)) * (0.75 + chance / 2)

/** `1 action|{count} actions`. */
export function counted(words: string, count: number): string {
  const [one = '', many = one] = words.split('|')
  return (count === 1 ? one : many).replace('{count}', String(count))
}

/** The person's own words in a form's fields; of a quote each line. */
export function wordsOf(fields: Record<string, string>): string {
  const lines = Object.keys(fields)
    .filter((name) => name.startsWith('description_') && fields[name]!.trim())
    .map((name) => {
      const n = name.slice('description_'.length)
      return `${fields[`quantity_${n}`] || '1'} × ${fields[name]!.trim()}, $${(fields[`price_${n}`] ?? '').replace('$', '')}`
    })
  return [fields.reason, ...lines, fields.text, fields.notes].filter((text) => text?.trim()).map((text) => text!.trim()).join('\n')
}

/** Which field of the quote builder an error is about: the server counts lines, the form numbers its names. */
export const fieldOf = (name: string): string =>
  name.replace(/^lines\.(\d+)\.(\w+)$/, (_, n: string, part: string) => `${part === 'unit_price_cents' ? 'price' : part}_${n}`)
    .replace(/^window.*/, 'time')

/** A command's id, also where `randomUUID` is missing because the page came by plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 15) | 64
  bytes[8] = (bytes[8]! & 63) | 128
  return [...bytes].map((byte, n) => ([4, 6, 8, 10].includes(n) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('')
}
