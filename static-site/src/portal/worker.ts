// The portal's service worker: keeps the page of a current link and what it is made of, and sends what waits when the
// browser says that the signal is back. Nothing else is kept, and nothing of a job whose link is over.
import { flush, oneAtATime, postTap } from './send'
import { openStore } from './store'

// Compiled with the page's own types, in which a worker's events are missing.
interface Waiting extends Event { waitUntil(work: Promise<unknown>): void; tag?: string }
interface Fetching extends Waiting { request: Request; respondWith(answer: Promise<Response>): void }
interface Worker {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(name: string, listener: (event: never) => void): void
}

export const PAGES = 'truckroll-pages'
export const KEPT_AT = 'x-kept-at'
const FILES = 'truckroll-files'
const MADE_OF = ['/pages.js', '/portal-offline.js', '/camera.js', '/icon.svg']
export const PORTAL = /^\/t\/[^/]+$/
const PATIENCE_MS = 4000
/** A link that this phone has not opened for so long is forgotten, also where nobody told it that it is over. */
const LONGEST_MS = 7 * 24 * 3600_000

/** With the headers it came with: a kept page has the same content policy. A page that had not changed is a whole one. */
export async function keepPage(path: string, html: string, came: Response): Promise<void> {
  const headers = new Headers(came.headers)
  headers.delete('Content-Encoding')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set(KEPT_AT, String(Date.now()))
  await (await caches.open(PAGES)).put(path, new Response(html, { headers, status: came.status === 410 ? 410 : 200 }))
}

async function forgetPage(path: string): Promise<void> {
  await (await caches.open(PAGES)).delete(path)
}

async function forgetOld(): Promise<void> {
  const pages = await caches.open(PAGES)
  for (const request of await pages.keys()) {
    const kept = await pages.match(request)
    if (Number(kept?.headers.get(KEPT_AT)) < Date.now() - LONGEST_MS) await pages.delete(request)
  }
}

/** Asked anew, and the kept one where there is no answer in time. */
async function freshOr(kept: Response | undefined, asked: Promise<Response>): Promise<Response> {
  if (!kept) return asked
  const patience = new Promise<Response>((yes) => setTimeout(yes, PATIENCE_MS, kept))
  return Promise.race([asked.then((answer) => (answer.status < 500 ? answer : kept), () => kept), patience])
}

async function page(event: Fetching, path: string): Promise<Response> {
  const asked = fetch(event.request).then(async (answer) => {
    // Of a link that is over, the page that says so takes the place of the job's: nothing of the job is left.
    if (answer.status === 200 || answer.status === 410) {
      const copy = answer.clone()
      event.waitUntil(copy.text().then((html) => keepPage(path, html, copy)).then(forgetOld))
    }
    if (answer.status === 404) await forgetPage(path)
    return answer
  })
  asked.catch(() => undefined)
  // The page's own script asks whether something has changed: only the truth is an answer to that.
  if (event.request.mode !== 'navigate') return asked
  const kept = await (await caches.open(PAGES)).match(path)
  return freshOr(kept && await marked(kept), asked)
}

/** The page says itself since when it has not been asked anew. */
async function marked(kept: Response): Promise<Response> {
  const html = (await kept.text()).replace('<body', `<body data-kept="${kept.headers.get(KEPT_AT)}"`)
  return new Response(html, { headers: kept.headers, status: kept.status })
}

async function file(event: Fetching, path: string): Promise<Response> {
  const files = await caches.open(FILES)
  const asked = fetch(event.request).then((answer) => {
    if (answer.ok) event.waitUntil(files.put(path, answer.clone()))
    return answer
  })
  asked.catch(() => undefined)
  return freshOr(await files.match(path), asked)
}

async function sendAll(): Promise<void> {
  const store = await openStore()
  const outcome = await oneAtATime(store)(() => flush(store, (tap) => postTap(tap, (fields) => store.change(tap.id, (one) => ({ ...one, fields })))))
  new BroadcastChannel('truckroll').postMessage(outcome.moved)
  // The browser asks once more, later.
  if (outcome.later) throw new Error('something waits still')
}

export function serve(): void {
  const own = self as unknown as Worker
  own.addEventListener('install', (event: Waiting) => {
    event.waitUntil(caches.open(FILES).then((files) => Promise.allSettled(MADE_OF.map((name) => files.add(name)))).then(() => own.skipWaiting()))
  })
  own.addEventListener('activate', (event: Waiting) => event.waitUntil(forgetOld().then(() => own.clients.claim())))
  own.addEventListener('sync', (event: Waiting) => event.waitUntil(sendAll()))
  own.addEventListener('fetch', (event: Fetching) => {
    const where = new URL(event.request.url)
    if (event.request.method !== 'GET' || where.origin !== location.origin) return
    if (PORTAL.test(where.pathname)) event.respondWith(page(event, where.pathname))
    else if (MADE_OF.includes(where.pathname)) event.respondWith(file(event, where.pathname))
  })
}
