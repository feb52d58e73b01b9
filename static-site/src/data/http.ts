// The one door to the server: JSON in, JSON out, and two ways to fail. Knows no noun and no screen.
import { w } from '../words/board'

/** The server's "no": one shape for every refusal (400, 401, 403, 404, 409, 410, 422, 429). */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What is wrong by field, for example `{"customer.phone": "Write a number with its area code."}`. */
    readonly fields: Record<string, string>,
    readonly requestId: string,
    /** The whole answer; a 409 on a job carries the current `job` in it. */
    readonly body: Record<string, unknown>,
  ) {
    super(message)
  }
}

/** Nothing is known about what happened: no network, no answer in time, or the server broke. Safe to repeat with the same id. */
export class Unreachable extends Error {}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const PATIENCE_MS = 12_000
let signedOut: () => void = () => {}

/** Calls `listener` whenever an answer says that the session has ended. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

/** Throws `Refused` for an answer below 500 that is not a success, and `Unreachable` for everything without a verdict. */
export async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  let response: Response
  let text: string
  try {
    const request: RequestInit = { method, signal: AbortSignal.timeout(PATIENCE_MS), credentials: 'same-origin' }
    if (body !== undefined) {
      request.body = JSON.stringify(body)
      request.headers = { 'content-type': 'application/json' }
    }
    response = await fetch(path, request)
    text = await response.text()
  } catch (cause) {
    throw new Unreachable(w.unreachable, { cause })
  }
  if (response.status >= 500) throw new Unreachable(w.broken)
  const answer = read(text)
  if (response.ok) return answer as Answer
  if (response.status === 401 && !path.startsWith('/api/session')) signedOut()
  throw refusal(response.status, answer)
}

function read(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Unreachable(w.unreadable, { cause })
  }
}

function refusal(status: number, answer: unknown): Refused {
  const body = (answer ?? {}) as Record<string, unknown>
  const error = (body.error ?? {}) as Partial<{ code: string; message: string; fields: Record<string, string>; request_id: string }>
  const code = error.code ?? `http_${status}`
  const fields = Object.fromEntries(Object.entries(error.fields ?? {}).map(([name, said]) => [name, w.field(said)]))
  return new Refused(
    status,
    code,
    w.refusal(error.message, code, fields.rule),
    fields,
    error.request_id ?? '',
    body,
  )
}

/** Repeats `attempt` while the server is unreachable, with growing jittered pauses: about ten seconds in all. */
export async function persist<Answer>(attempt: () => Promise<Answer>, tries = 6): Promise<Answer> {
  for (let n = 1; ; n++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Unreachable) || n === tries) throw error
      const pause = Math.min(4_000, 250 * 2 ** n) * (0.5 + Math.random() / 2)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
