// The portal without signal: every tap is kept on the phone first, shown as done, and sent when it can be. Forms are those
// of the page; without this script they go to the server by themselves.
import { backoff, fieldOf, newId, wordsOf, type Tap } from './queue'
import { flush, oneAtATime, postTap, type Outcome } from './send'
import { barOver, h, mainOver, offlineOf, swap, type Now, type Offline } from './show'
import { openStore } from './store'
import { keepPage } from './worker'

const GRACE_MS = 1200
const SETTLES_MS = 600
const KEPT_MS = 24 * 3600_000

export interface Queue {
  /** Keeps one command of this link and sends it when it can: its fields as in a form, and a photo's bytes. The command's id. */
  enqueue(fields: Record<string, string>, blob?: Blob): Promise<string>
}

export async function portal(page: string): Promise<void> {
  const body = document.body, html = `<!doctype html>${document.documentElement.outerHTML}`
  const language = document.documentElement.lang, served = !!navigator.serviceWorker?.controller
  const store = await openStore()
  const alone = oneAtATime(store)
  const channel = 'BroadcastChannel' in self ? new BroadcastChannel('truckroll') : undefined
  const base: { main?: Element; bar?: Element } = {}
  let lost = !!body.dataset.kept, at = Number(body.dataset.kept) || Date.now(), busy = false, once = false, failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const offline = (): Offline | undefined => (base.main ? offlineOf(base.main) : undefined)
  const version = (): number => Number(body.dataset.version) || 0

  // What is shown: the page as the server made it, and over it what waits.
  let drawing = Promise.resolve()
  const draw = (): Promise<void> => (drawing = drawing.then(drawn).catch(console.error))
  async function drawn(): Promise<void> {
    const main = document.querySelector('main')!, bar = document.querySelector('.bar')!
    if (!main.hasAttribute('data-over')) base.main = main
    if (!bar.hasAttribute('data-over')) base.bar = bar
    const said = offline()
    if (!said || !base.main || !base.bar) return
    const taps = await known(said)
    const signal = navigator.onLine && !lost
    const shown = taps.filter((tap) => tap.state === 'waiting' && (!signal || tap.tries > 1 || Date.now() - tap.at > GRACE_MS))
    const now: Now = { taps, shown, signal, at, language }
    const over = taps.length > 0 || !signal
    if (over) {
      for (const [old, fresh] of [[main, mainOver(base.main, said, now)], [bar, barOver(base.bar, base.main, said, now)]] as const) {
        fresh.setAttribute('data-over', '')
        swap(old, fresh)
      }
    } else {
      swap(main, base.main)
      swap(bar, base.bar)
    }
    document.querySelectorAll<HTMLElement>('.sheet .hint:not(.item *)').forEach((hint) => {
      hint.dataset.was ??= hint.textContent ?? ''
      const words = signal ? hint.dataset.was : said.words.sheet!
      if (hint.textContent !== words) hint.textContent = words
    })
    body.dataset.waiting = String(taps.filter((tap) => tap.state === 'waiting').length)
  }

  /** This link's taps, without those the page knows by now. */
  async function known(said: Offline): Promise<Tap[]> {
    const mine = (await store.all()).filter((tap) => tap.page === page)
    const old = mine.filter((tap) =>
      (tap.state === 'sent' && (!said.status || tap.version! <= version())) || (tap.state === 'kept' && tap.at < Date.now() - KEPT_MS))
    for (const tap of old) await store.drop(tap.id)
    return mine.filter((tap) => !old.includes(tap))
  }

  // Sending: at once, when the signal is back, when the page is looked at, and by a clock that slows down.
  async function send(): Promise<void> {
    if (busy) { once = true; return }
    busy = true
    clearTimeout(timer)
    // What cannot be read is asked for again.
    let outcome: Outcome = { later: true, moved: [] }, waits = true
    try {
      if (navigator.onLine) outcome = await alone(() => flush(store, (tap) => postTap(tap, (fields) => store.change(tap.id, (one) => ({ ...one, fields })))))
      waits = (await store.all()).some((tap) => tap.state === 'waiting')
    } catch (problem) {
      console.error(problem)
    }
    busy = false
    failures = outcome.later && !outcome.moved.length ? failures + 1 : 0
    if (waits) {
      if (outcome.lost && !outcome.moved.length) lost = true
      timer = setTimeout(send, outcome.after ? outcome.after * 1000 : backoff(failures - 1))
      await wake()
    } else if (outcome.moved.length) {
      met()
    }
    if (outcome.moved.length) channel?.postMessage(outcome.moved)
    moved(outcome.moved)
    if (once) { once = false; void send() }
  }
  const moved = (pages: readonly string[]): void => {
    if (pages.includes(page)) document.dispatchEvent(new Event('truckroll:changed'))
    void draw()
  }
  const met = (): void => { lost = false; at = Date.now() }

  /** Where the browser can wake the worker when the signal is back, also when the page is closed. */
  async function wake(): Promise<void> {
    try {
      const worker = await navigator.serviceWorker?.getRegistration('/t/') as (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined
      await worker?.sync?.register('truckroll')
    } catch { /* Then this page sends it. */ }
  }

  async function keep(fields: Record<string, string>, label: string, words: string, more: Partial<Tap> = {}): Promise<string> {
    const command = fields.command ?? ''
    const extra: Record<string, string> = { seen: String(version()) }
    if (command === 'schedule_visit') extra.expected_version = extra.seen!
    const { id: _, ...own } = fields
    const id = more.id ?? newId()
    await store.add({ page, at: Date.now(), tries: 0, state: 'waiting', ...more, id, fields: { ...own, ...extra }, label, words })
    setTimeout(draw, GRACE_MS + 50)
    await draw()
    if (store.lasting) void navigator.storage?.persist?.()
    void send()
    return id
  }

  const nameOf = (command: string): string => offline()?.steps[command] ?? command

  async function submitted(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const entered = new FormData(form)
    if (submitter instanceof HTMLButtonElement && submitter.name) entered.append(submitter.name, submitter.value)
    const fields = Object.fromEntries([...entered].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
    const { undoes, command = '' } = fields
    const unsent = (tap: Tap): boolean => tap.state === 'waiting' && tap.tries === 0
    if (command === 'take_back' && undoes && await store.drop(undoes, unsent).catch(() => false)) {
      channel?.postMessage([])
      return draw()
    }
    const chosen = form.querySelector<HTMLInputElement>('[type=radio]:checked')?.closest('label')?.textContent?.trim()
    const minutes = fields.eta_minutes ?? fields.minutes
    const time = form.querySelector<HTMLSelectElement>('[name=time]')?.selectedOptions[0]?.textContent
    const detail = chosen ?? (minutes ? `${minutes} min` : time ? `${fields.day}, ${time}` : '')
    try {
      await keep(fields, nameOf(command) + (detail ? `: ${detail}` : ''), wordsOf(chosen ? { ...fields, reason: '' } : fields))
    } catch (problem) {
      console.error(problem)
      return plain(form, submitter)
    }
    if (form.dataset.replaces) await store.drop(form.dataset.replaces)
    delete form.dataset.replaces
    delete form.dataset.sent
    form.reset()
    clearErrors(form)
    document.dispatchEvent(new Event('truckroll:done'))
    await draw()
  }

  /** What this phone cannot keep goes as the form it is: either it arrives, or the browser says that it did not. */
  function plain(form: HTMLFormElement, submitter: HTMLElement | null): void {
    if (!form.elements.namedItem('id')) form.append(h('input', { type: 'hidden', name: 'id', value: newId() }))
    form.action = `${page}/commands`
    form.dataset.plain = ''
    delete form.dataset.sent
    // Not from within the submission that this one takes the place of: browsers do nothing then.
    setTimeout(() => form.requestSubmit(submitter))
  }

  /** The next control is where the thumb still is: what comes so soon after a tap was not meant for it. */
  function settle(): void {
    body.classList.add('settling')
    setTimeout(() => body.classList.remove('settling'), SETTLES_MS)
  }

  // A refused one: into a form again, with its words and what is wrong with them, or away.
  const clearErrors = (form: HTMLFormElement): void => {
    form.querySelectorAll('.error[data-made]').forEach((part) => part.remove())
    form.querySelectorAll('[aria-invalid]').forEach((part) => part.removeAttribute('aria-invalid'))
  }
  function reopen(sheet: string, fields: Record<string, string>, replaces: string, wrong: Record<string, string> = {}): void {
    const form = document.getElementById(sheet)?.querySelector('form')
    if (!form) return
    clearErrors(form)
    for (const [name, value] of Object.entries(fields)) {
      while (/^description_\d+$/.test(name) && !form.elements.namedItem(name) && Number(name.slice(12)) < 60) form.querySelector<HTMLElement>('[value=more]')!.click()
      const field = form.elements.namedItem(name)
      if (field instanceof RadioNodeList || (field instanceof HTMLElement && 'value' in field && !['id', 'form', 'command'].includes(name))) (field as HTMLInputElement).value = value
      if (value && field instanceof HTMLElement) field.closest<HTMLElement>('.item')?.removeAttribute('hidden')
    }
    for (const [name, message] of Object.entries(wrong)) {
      const field = form.elements.namedItem(fieldOf(name))
      const error = h('p', { class: 'error', role: 'alert', 'data-made': '' }, h('span', {}, message))
      if (field instanceof HTMLElement) { field.setAttribute('aria-invalid', 'true'); field.after(error) } else form.querySelector('h2')!.after(error)
    }
    form.dataset.replaces = replaces
    location.hash = sheet
  }
  async function decided(button: HTMLElement): Promise<void> {
    const id = button.closest<HTMLElement>('[data-tap]')!.dataset.tap!
    const tap = (await store.all()).find((one) => one.id === id)
    if (!tap || button.dataset.do === 'throw') await store.drop(id)
    else if (button.dataset.do === 'note') reopen('note', { text: (tap.label + (tap.words && `: ${tap.words}`)).slice(0, 2000) }, id)
    else reopen(tap.fields.form ?? '', tap.fields, id, tap.wrong)
    await draw()
  }

  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    const submitter = event.submitter
    if (event.defaultPrevented || 'plain' in form.dataset || !form.getAttribute('action')?.startsWith('/t/')) return
    if (submitter instanceof HTMLButtonElement && submitter.value === 'more') return
    event.preventDefault()
    settle()
    void submitted(form, submitter)
  })
  // What the camera could not send is kept here.
  document.addEventListener('truckroll:photos', (event) => {
    const { detail } = event as CustomEvent<{ photos: { id: string; blob: Blob; text?: string; tapped_at?: string; key?: string }[]; keeping?: Promise<unknown>[] }>
    detail.keeping = detail.photos.map(({ id, blob, text = '', tapped_at, key }) => {
      const when = Date.parse(tapped_at ?? '') || Date.now()
      return keep({ command: 'add_photo', ...(text && { text }), ...(key && { key }) }, nameOf('add_photo'), text, { id, blob, at: when, tries: 1 })
    })
  })
  addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]')
    if (button) void decided(button)
  })
  document.addEventListener('truckroll:shown', () => { met(); void draw() })
  document.addEventListener('truckroll:met', () => { const was = lost; met(); if (was) void send(); void draw() })
  document.addEventListener('truckroll:lost', () => { lost = true; void draw() })
  addEventListener('online', () => { lost = false; failures = 0; void send(); void draw() })
  addEventListener('offline', () => void draw())
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void send() })
  addEventListener('pageshow', () => void draw())
  addEventListener('beforeunload', (event) => { if (!store.lasting && Number(body.dataset.waiting)) event.preventDefault() })
  if (channel) channel.onmessage = (message: MessageEvent<string[]>) => moved(message.data)
  new MutationObserver(() => { if (!document.querySelector('main')?.hasAttribute('data-over') || !document.querySelector('.bar')?.hasAttribute('data-over')) void draw() })
    .observe(body, { childList: true })

  const queue: Queue = { enqueue: (fields, blob) => keep(fields, nameOf(fields.command ?? ''), wordsOf(fields), { blob }) }
  Object.assign(self, { truckrollQueue: queue })
  await draw()
  void send()
  if (document.readyState === 'complete') void remember()
  else addEventListener('load', () => void remember())

  /** The page that was opened is kept from now on, by the worker. The first one came before there was a worker. */
  async function remember(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in self)) return
    try {
      await navigator.serviceWorker.register('/portal-offline.js', { scope: '/t/', updateViaCache: 'none' })
      if (body.dataset.kept || location.pathname !== page || served) return
      const answer = await fetch(page, { cache: 'no-store', headers: { Accept: 'text/html', 'If-None-Match': `"${body.dataset.tag}"` } })
      if ([200, 304, 410].includes(answer.status)) await keepPage(page, answer.status === 304 ? html : await answer.text(), answer)
    } catch { /* Then the queue works while the page is open. */ }
  }
}
