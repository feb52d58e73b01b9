// The state every view reads: the board as the server told it, who works for the company, who is signed in, and the connection.
// The socket opens first, then the board is loaded; it is loaded again when the index has caught up, and every five minutes.
import { computed, type Signal, signal } from '@preact/signals'
import { type Company, whole } from '../data/company'
import { countUnread } from '../data/conversations'
import { type Card, getBoard, getTicket, type JobEvent } from '../data/jobs'
import type { You } from '../data/session'
import type { Technician } from '../data/technicians'
import { apply, EMPTY, INDEX_LAG_MS, type Message, same } from './board'
import { setClock, zone } from './clock'
import { type Connection, keepOpen } from './socket'

const RELOAD_EVERY_MS = 5 * 60_000
const RELOAD_JITTER_MS = 1_000
const RETRY_LOAD_MS = 4_000

export const you = signal<You | null>(null)
export const board = signal(EMPTY)
export const technicians = signal<Technician[]>([])
export const company = signal<Company | null>(null)
export const connection = signal<Connection>({ state: 'connecting' })
/** Conversations with something unread. */
export const unread = signal(0)
export const loading = signal<'first' | 'failed' | 'done'>('first')

/** What own actions will have made of a card before the server has said so; by job, in the order they were made. */
export interface Pending {
  command_id: string
  /** null: the job leaves the board. */
  preview(card: Card): Card | null
}
export const pending = signal<ReadonlyMap<string, readonly Pending[]>>(new Map())

/** The cards to draw: what the server told, with the own actions of this moment on top. */
export const cards = computed<ReadonlyMap<string, Card>>(() => {
  if (pending.value.size === 0) return board.value.cards
  const shown = new Map(board.value.cards)
  for (const [id, steps] of pending.value) {
    let card: Card | null = shown.get(id) ?? null
    for (const step of steps) card = card && step.preview(card)
    if (card) shown.set(id, card)
    else shown.delete(id)
  }
  return shown
})

/** What is heard again is no change: everything that follows from it would be drawn anew. */
function hold<Held>(it: Signal<Held>, heard: Held): void {
  if (!same(it.peek(), heard)) it.value = heard
}

export function receive(message: Message): void {
  board.value = apply(board.value, message)
}

let begun = 0
let newest = 0
const timers = new Set<ReturnType<typeof setTimeout>>()

/** Loads the whole board and merges it. Failing is not an error here: the board stays readable and a later load repairs it. */
export async function load(): Promise<void> {
  const began_at = performance.now()
  const mine = ++begun
  try {
    const snapshot = await getBoard()
    // A slow answer that a later load has overtaken would drop what only the later one knew.
    if (mine < newest) return
    newest = mine
    receive({ type: 'snapshot', cards: snapshot.cards, began_at })
    zone.value = snapshot.company.zone
    setClock(snapshot.now)
    hold(technicians, snapshot.technicians)
    hold(company, whole(snapshot.company))
    hold(you, snapshot.you ?? you.value)
    loading.value = 'done'
    void count()
    if (!tell) void import('../job/news').then((part) => (tell = part.tell), () => null)
  } catch {
    if (loading.value === 'first') loading.value = 'failed'
    // Without a socket every try to open one loads as well.
    if (mine === begun && connection.value.state === 'live') loadIn(RETRY_LOAD_MS)
  }
}

/** What the socket says of it is newer than an answer that was asked for before. */
let told = 0
async function count(): Promise<void> {
  const before = told
  const { unread: counted } = await countUnread().catch(() => ({ unread: unread.value }))
  if (before === told) unread.value = counted
}

function loadIn(ms: number): void {
  const timer = setTimeout(() => {
    timers.delete(timer)
    void load()
  }, ms)
  timers.add(timer)
}

const readers = new Set<(phone: string) => void>()

/** Calls `reader` with each number whose texts have changed. Returns what ends that. */
export function onTexts(reader: (phone: string) => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

type Watcher = (ids: string[]) => (() => void) | undefined
const watchers = new Set<Watcher>()

/** Calls `watcher` with the ids of pushed cards just before they change what is shown, and what it gives back once they are drawn. Returns what ends that. */
export function onPush(watcher: Watcher): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Changes what is shown while everybody who watches pushes sees it. */
export function shift(ids: string[], change: () => void): void {
  const drawn = [...watchers].map((watcher) => watcher(ids))
  change()
  // Preact draws in a microtask that waits before this one.
  queueMicrotask(() => {
    for (const then of drawn) then?.()
  })
}

/** Who brought a job to that version, and how. */
export interface News {
  id: string
  version: number
  event: JobEvent
}
/** What somebody else has just done, in words, by job. */
export const news = signal<ReadonlyMap<string, string>>(new Map())
/** Puts news into words; it comes with the desk, which the first board that is loaded fetches ahead. */
let tell: ((told: readonly News[]) => void) | undefined

/** What was pushed since the last frame: however much it is, it is drawn once. */
let heard: Pushed | null = null
interface Pushed {
  cards: Card[]
  gone: { id: string; version: number }[]
  news: News[]
}

function draw(): void {
  if (!heard) return
  const { cards, gone, news } = heard
  heard = null
  shift(cards.map(({ id }) => id), () => {
    receive({ type: 'cards', cards, gone, at: performance.now() })
    tell?.(news)
  })
}

function hear(message: unknown): void {
  const said = message as Partial<Pushed> & { type?: string; unread?: number; phone?: string }
  if (said.type === 'cards') {
    if (!heard) requestAnimationFrame(draw)
    heard ??= { cards: [], gone: [], news: [] }
    heard.cards.push(...(said.cards ?? []))
    heard.gone.push(...(said.gone ?? []))
    heard.news.push(...(said.news ?? []))
    // A board that nobody looks at has no frames, and its title still says what comes.
    if (document.hidden) draw()
  } else if (said.type === 'inbox') {
    told++
    unread.value = said.unread ?? unread.value
    for (const reader of readers) reader(said.phone ?? '')
  } else if (said.type === 'reload') {
    const jitter = Math.random() * RELOAD_JITTER_MS
    loadIn(jitter)
    loadIn(jitter + INDEX_LAG_MS)
  }
}

/** Keeps the board live until the returned function is called. */
export function goLive(): () => void {
  const close = keepOpen({
    ticket: getTicket,
    opened() {
      void load()
      loadIn(INDEX_LAG_MS)
    },
    lost() {
      if (navigator.onLine) void load()
    },
    heard: hear,
    state: (state) => (connection.value = state),
  })
  const regularly = setInterval(load, RELOAD_EVERY_MS)
  return () => {
    close()
    clearInterval(regularly)
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
    newest = ++begun
  }
}
