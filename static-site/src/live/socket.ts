// Keeps one socket to the server open: a fresh single-use ticket for each try, jittered pauses between tries,
// at once again when the network or the machine wakes up. Knows nothing of what is said over it.
import { Refused } from '../data/http'

export type Connection =
  | { state: 'connecting' }
  | { state: 'live' }
  /** `retry_at` and `since`: milliseconds of the local clock. */
  | { state: 'reconnecting'; retry_at: number; since: number }
  | { state: 'offline'; since: number }

interface Wishes {
  ticket(): Promise<{ url: string }>
  /** The socket is open: whatever is pushed from now on is heard. */
  opened(): void
  /** A try failed or the socket was lost. */
  lost(): void
  heard(message: unknown): void
  state(connection: Connection): void
}

const PING_MS = 8 * 60_000
const OFFLINE_AFTER_MS = 60_000
const LONGEST_PAUSE_MS = 30_000
const HEARTBEAT_MS = 5_000
const SLEPT_MS = 20_000
const OPEN_WITHIN_MS = 10_000

/** Starts; returns what stops it for good. */
export function keepOpen(wishes: Wishes): () => void {
  let socket: WebSocket | null = null
  let attempt = 0
  let tries = 0
  let lostAt = Date.now()
  let hiddenAt = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function connect() {
    clearTimeout(retry)
    drop()
    const mine = ++attempt
    const current = () => mine === attempt && !stopped
    if (!navigator.onLine) return failed()
    let url: string
    try {
      url = (await wishes.ticket()).url
    } catch (error) {
      // A 401 brings the sign-in screen; whoever signs in starts again.
      if (current() && !(error instanceof Refused && error.status === 401)) failed()
      return
    }
    if (!current()) return
    const opening = new WebSocket(url)
    socket = opening
    const tooSlow = setTimeout(() => opening.close(), OPEN_WITHIN_MS)
    opening.onopen = () => {
      clearTimeout(tooSlow)
      if (!current()) return opening.close()
      tries = 0
      wishes.state({ state: 'live' })
      wishes.opened()
    }
    opening.onmessage = (event) => {
      if (current()) hear(event.data)
    }
    opening.onclose = () => {
      clearTimeout(tooSlow)
      if (!current()) return
      if (tries === 0) lostAt = Date.now()
      failed()
    }
  }

  function hear(data: unknown) {
    let message: unknown
    try {
      message = JSON.parse(String(data))
    } catch {
      return
    }
    wishes.heard(message)
  }

  function failed() {
    socket = null
    const pause = Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** tries++) * (0.5 + Math.random() / 2)
    const offline = !navigator.onLine || Date.now() - lostAt > OFFLINE_AFTER_MS
    wishes.state(offline
      ? { state: 'offline', since: lostAt }
      : { state: 'reconnecting', retry_at: Date.now() + pause, since: lostAt })
    wishes.lost()
    retry = setTimeout(connect, pause)
  }

  function drop() {
    const old = socket
    socket = null
    if (!old) return
    if (old.readyState === WebSocket.OPEN) lostAt = Date.now()
    old.onclose = old.onmessage = old.onopen = null
    old.close()
  }

  /** A socket that slept may be dead without knowing it: a new one costs one ticket. */
  function wake() {
    if (stopped) return
    tries = 0
    void connect()
  }
  function visible() {
    if (document.hidden) hiddenAt = Date.now()
    else if (!socket || Date.now() - hiddenAt > SLEPT_MS) wake()
  }
  function unplugged() {
    drop()
    attempt++
    clearTimeout(retry)
    failed()
  }

  let beat = Date.now()
  let pinged = Date.now()
  const heartbeat = setInterval(() => {
    const now = Date.now()
    const slept = now - beat > HEARTBEAT_MS + SLEPT_MS
    beat = now
    if (slept && !document.hidden) return wake()
    if (now - pinged >= PING_MS && socket?.readyState === WebSocket.OPEN) {
      pinged = now
      socket.send('{"type":"ping"}')
    }
  }, HEARTBEAT_MS)

  addEventListener('online', wake)
  addEventListener('offline', unplugged)
  document.addEventListener('visibilitychange', visible)
  wishes.state({ state: 'connecting' })
  void connect()

  return () => {
    stopped = true
    attempt++
    clearTimeout(retry)
    clearInterval(heartbeat)
    removeEventListener('online', wake)
    removeEventListener('offline', unplugged)
    document.removeEventListener('visibilitychange', visible)
    drop()
  }
}
