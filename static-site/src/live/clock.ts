// The board's clock: the server's time, whatever this machine believes, and the company's zone.
import { computed, signal } from '@preact/signals'

const TICK_MS = 5_000
const FALLBACK_ZONE = 'America/New_York'

let ahead = 0
const tick = signal(Date.now())

/** Exact, for deadlines. */
export const exactNow = (): number => Date.now() + ahead
/** Milliseconds since 1970, the server's; moves every few seconds. */
export const now = computed(() => tick.value + ahead)
/** The same, moving once a minute: what ages and lateness are drawn by. Set, not computed: a tick within it asks no card whether it is a new one. */
export const minute = signal(0)

function move(): void {
  tick.value = Date.now()
  minute.value = Math.floor(exactNow() / 60_000) * 60_000
}
move()

/** IANA name. */
export const zone = signal(FALLBACK_ZONE)

export function setClock(serverNow: string): void {
  ahead = Date.parse(serverNow) - Date.now()
  // A few seconds of difference are the network's; moving the clock by them would only make ages jump.
  move()
}

/** Lets the clock run; the board does this once. */
export const startClock = () => setInterval(move, TICK_MS)
