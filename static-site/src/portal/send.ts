// Sending what waits: in the order of the taps, one sender at a time on this phone, again until somebody has answered.
import { newId, verdict, type Tap, type Verdict } from './queue'
import type { Store } from './store'

export type Post = (tap: Tap) => Promise<Verdict>
export type Alone = (work: () => Promise<Outcome>) => Promise<Outcome>
/** `later`: something waits still; `lost`: because nothing was heard; `after`: seconds the server asked for. */
export interface Outcome { later: boolean; lost?: boolean; after?: number; moved: string[] }

const PATIENCE_MS = 20_000
/** A photo over a weak signal. */
const UPLOAD_MS = 180_000
const LEASE_MS = 30_000

/** Sends everything that waits. A link whose command found no answer holds only its own later ones. */
export async function flush(store: Store, post: Post): Promise<Outcome> {
  const stuck = new Set<string>(), moved = new Set<string>()
  let after: number | undefined, lost = false
  for (;;) {
    const next = (await store.all()).find((tap) => tap.state === 'waiting' && !stuck.has(tap.page))
    if (!next) break
    // Whoever undoes it at this moment finds that it may have left, or it is gone and nothing is sent.
    const tap = await store.change(next.id, (one) => (one.state === 'waiting' ? { ...one, tries: one.tries + 1 } : undefined))
    if (!tap) continue
    const said = await post(tap)
    if (said.state === 'again') {
      stuck.add(tap.page)
      lost ||= !!said.lost
      after = Math.max(after ?? 0, said.after ?? 0) || undefined
      continue
    }
    const { state, version, why, wrong } = said
    await store.change(tap.id, (one) => ({ ...one, blob: state === 'refused' ? one.blob : undefined, state, version, why, wrong }))
    moved.add(tap.page)
  }
  return { later: stuck.size > 0, lost, after, moved: [...moved] }
}

interface Answer { status: number; text: string; after: string | null }

/** The whole answer in time, or it throws: what stops halfway would hold everything behind it. */
async function answered(where: string, content: RequestInit, most = PATIENCE_MS): Promise<Answer> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), most)
  try {
    const answer = await fetch(where, { method: 'POST', cache: 'no-store', redirect: 'error', ...content, signal: patience.signal })
    return { status: answer.status, text: await answer.text(), after: answer.headers.get('Retry-After') }
  } finally {
    clearTimeout(timer)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Posts one tap as the form it was, with its id and the time it was tapped. */
export async function postTap(tap: Tap, keep: (fields: Record<string, string>) => Promise<unknown>): Promise<Verdict> {
  try {
    let fields = tap.fields
    if (tap.blob && !fields.key) {
      const offered = await uploaded(tap.page, tap.blob)
      if (typeof offered !== 'string') return offered
      // Kept before it is told: a second try names the same photo.
      fields = { ...fields, key: offered }
      await keep(fields)
    }
    const body = new URLSearchParams({ ...fields, id: tap.id, tapped_at: new Date(tap.at).toISOString() })
    const { status, text, after } = await answered(`${tap.page}/commands`, { body, headers: { 'X-Truckroll-Queue': '1' } })
    return verdict(status, json(text), after)
  } catch {
    return { state: 'again', lost: true }
  }
}

/** Puts a photo where the server says; its key, or why not. */
async function uploaded(page: string, blob: Blob): Promise<string | Verdict> {
  const { status, text, after } = await answered(`${page}/photos`, {
    body: JSON.stringify({ type: blob.type }), headers: { 'Content-Type': 'application/json', 'X-Truckroll-Queue': '1' },
  })
  const offer = json(text) as { url?: string; key: string; fields: Record<string, string> } | null
  if (!offer?.url) return verdict(status, offer, after)
  const form = new FormData()
  for (const [name, value] of Object.entries(offer.fields)) form.append(name, value)
  form.append('file', blob, 'photo.jpg')
  const put = await answered(offer.url, { body: form, redirect: 'follow' }, UPLOAD_MS)
  if (put.status < 300) return offer.key
  // The bucket calls it a bad request too when the photo came too slowly.
  return { state: put.status >= 400 && put.status < 500 && !/RequestTimeout/.test(put.text) ? 'refused' : 'again' }
}

/** One sender on this phone: all tabs and the worker share the lock. Without locks a lease in the store stands for it. */
export function oneAtATime(store: Store): Alone {
  if (navigator.locks && store.lasting) return (work) => navigator.locks.request('truckroll-queue', work)
  const owner = newId()
  return async (work) => {
    const take = () => store.lease(owner, Date.now() + LEASE_MS, Date.now())
    if (!await take()) return { later: true, moved: [] }
    const renewing = setInterval(take, LEASE_MS / 3)
    try {
      return await work()
    } finally {
      clearInterval(renewing)
      await store.lease(owner, 0, Date.now())
    }
  }
}
