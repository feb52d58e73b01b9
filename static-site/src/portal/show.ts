// What waits on this phone, laid over the page as the server made it: the page is never changed, only a copy is shown.
import { counted, expected, nextOf, OVER, type Place, type Tap } from './queue'

/** What the server put into the page for this: see chalicelib/pages/offline_view.py. */
export interface Offline extends Partial<Place> {
  zone: string
  words: Record<string, string>
  steps: Record<string, string>
  tags?: Record<string, string>
  plans?: Record<string, [string, string][]>
}

export interface Now {
  taps: readonly Tap[]
  /** Those that have waited long enough to be worth a word. */
  shown: readonly Tap[]
  signal: boolean
  /** When the page was last true. */
  at: number
  language: string
}

type Child = Node | string | undefined | false

export function h(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child): child is Node | string => !!child))
  return element
}

function sign(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(svg.namespaceURI, 'use')
  use.setAttribute('href', `#i-${name}`)
  svg.append(use)
  return svg as SVGElement
}

/** `9:41 AM`, as both languages of the pages write it; of another day with its date. */
export function clock(at: number, zone: string, language: string, now = Date.now()): string {
  const written = (options: Intl.DateTimeFormatOptions, locale = 'en-US', when = at) => new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(when)
  const time = written({ hour: 'numeric', minute: '2-digit' }).replace(/\s/g, ' ')
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', month: 'short', day: 'numeric' }
  return written(day) === written(day, 'en-US', now) ? time : `${written(day, language)}, ${time}`
}

export const offlineOf = (main: Element): Offline | undefined => {
  const text = main.querySelector<HTMLTemplateElement>('#offline')?.content.firstElementChild?.textContent
  return text ? (JSON.parse(text) as Offline) : undefined
}

const lines = (text: string): Child[] => text.split('\n').flatMap((line) => [h('br', {}), line])
const disabled = (icon: Child, label: Child, why: string, big = false): HTMLElement =>
  h('a', { class: big ? 'go btn' : 'btn', role: 'link', 'aria-disabled': 'true' }, icon, h('span', {}, label, h('small', {}, why)))

export function mainOver(base: Element, offline: Offline, now: Now): Element {
  const main = base.cloneNode(true) as Element
  const { words, zone } = offline
  const time = (at: number) => clock(at, zone, now.language)
  const waiting = now.shown, refused = now.taps.filter((tap) => tap.state === 'refused'), kept = now.taps.filter((tap) => tap.state === 'kept')
  const blocks: HTMLElement[] = []

  if (!now.signal) main.querySelector('.block p.hint')?.after(h('p', { class: 'hint' }, words.asOf!.replace('{time}', time(now.at))))
  if (refused.length) {
    blocks.push(h('section', { class: 'block', id: 'refused' },
      h('h2', { class: 'bad line' }, sign('warn'), h('span', {}, counted(words.refused!, refused.length))),
      ...refused.map((tap) => {
        // A form that is not there any more cannot be changed; its words can be sent.
        const change = tap.wrong && document.getElementById(tap.fields.form ?? '')
        return h('div', { class: 'refused', 'data-tap': tap.id },
        h('p', {}, h('b', {}, tap.label), `, ${words.tapped!.replace('{time}', time(tap.at))}`),
        h('p', {}, tap.why ?? words.photoRefused!),
        !!tap.words && h('blockquote', {}, ...lines(tap.words).slice(1)),
        !!tap.words && h('p', { class: 'hint' }, words.wordsKept!),
        h('div', { class: 'two' },
          !!offline.status && !!(tap.wrong || tap.words) && h('button', { class: 'btn', type: 'button', 'data-do': change ? 'change' : 'note' }, sign('note'), change ? words.change! : words.asNote!),
          h('button', { class: 'btn', type: 'button', 'data-do': 'throw' }, sign('no'), words.throwAway!)))
      })))
  }
  if (waiting.length) {
    blocks.push(h('section', { class: 'block', id: 'waiting' },
      h('h2', { class: 'amber line' }, sign('clock'), h('span', {}, counted(words.waiting!, waiting.length))),
      h('ol', { class: 'rows' }, ...waiting.map((tap) => h('li', { class: 'line', 'data-tap': tap.id },
        h('time', { class: 'num' }, time(tap.at)),
        h('span', {}, h('b', {}, tap.label), ...(tap.words ? lines(tap.words) : [])))))))
  }
  if (kept.length) {
    blocks.push(h('section', { class: 'block', id: 'kept' },
      h('p', { class: 'line' }, sign('check'), h('span', {}, h('b', {}, counted(words.kept!, kept.length)), ` ${counted(words.keptWords!, kept.length)}`)),
      h('ul', { class: 'rows gap' }, ...kept.map((tap) => h('li', { 'data-tap': tap.id }, h('b', {}, tap.label), ...(tap.words ? lines(tap.words) : []))))))
  }
  main.querySelector('h1')?.closest('.block')?.after(...blocks)

  if (waiting.length || refused.length || !now.signal) {
    const heading = [!now.signal && words.noSignal!, waiting.length && counted(words.waiting!, waiting.length)].filter(Boolean).join(': ')
    main.prepend(h('section', { class: 'strip', role: 'status', id: 'signal' }, h('p', { class: 'line' }, sign(!now.signal ? 'offline' : waiting.length ? 'clock' : 'warn'), h('span', {},
      !!heading && h('b', {}, heading), !!heading && h('br', {}),
      waiting.length ? `${words.savedHere!} ` : !now.signal && `${words.willSave!} `,
      !!refused.length && h('a', { href: '#refused' }, counted(words.refusedLink!, refused.length))))))
  }
  if (offline.status) planOver(main, offline, now)
  return main
}

const placeOf = (offline: Offline): Place => ({ status: offline.status ?? OVER, held: !!offline.held, quote: !!offline.quote })
const pending = (now: Now) => now.taps.filter((tap) => tap.state === 'waiting' || tap.state === 'sent')

/** The tag and the controls of a change of plan, as they will be. */
function planOver(main: Element, offline: Offline, now: Now): void {
  const place = placeOf(offline), then = expected(place, pending(now))
  const tag = main.querySelector('.head .tag'), words = then.quote && !place.quote ? offline.tags?.quote : offline.tags?.[then.status]
  if (tag && words && (then.status !== place.status || then.quote !== place.quote)) {
    tag.textContent = words
    tag.classList.add('now')
  }
  const plan = main.querySelector('#plan')
  if (!plan || (then.status === place.status && then.held === place.held)) return
  const rule = new Map(then.status === OVER ? [] : offline.plans?.[then.status] ?? [])
  const names = ['late', 'hold', 'reschedule', 'no-access', 'return', 'decline'];
  [...plan.children].forEach((act, n) => {
    let name = names[n]!
    const icon = act.querySelector('svg')!.cloneNode(true)
    let label: string = act.querySelector('span')?.firstChild?.textContent ?? act.textContent?.trim() ?? ''
    let why = then.status === OVER ? offline.words.untilSignal! : then.status === place.status ? act.querySelector('small')?.textContent ?? '' : rule.get(name) ?? ''
    if (name === 'hold' && then.status !== OVER) {
      why = ''
      if (then.held) name = 'resume'
      label = then.held ? offline.steps.resume_job! : offline.steps.hold_job!
    }
    act.replaceWith(why ? disabled(icon, label, why) : name === 'resume' ? stepForm('resume_job', icon, label) : h('a', { class: 'btn', href: `#${name}` }, icon, label))
  })
}

const stepForm = (command: string, icon: Node, label: string): HTMLElement =>
  h('form', { method: 'post', action: '/t/' }, h('input', { type: 'hidden', name: 'command', value: command }), h('button', { class: 'btn' }, icon, label))

export function barOver(base: Element, main: Element, offline: Offline, now: Now): Element {
  const bar = base.cloneNode(true) as Element
  if (!offline.status) return bar
  const place = placeOf(offline), taps = pending(now), then = expected(place, taps), next = nextOf(then)
  const last = [...now.shown].reverse().find((tap) => tap.fields.command !== 'take_back')
  const undone = last && now.taps.some((tap) => tap.fields.undoes === last.id)
  let undo: Element | null = bar.querySelector('.undo')
  if (next !== nextOf(place)) {
    const made = main.querySelector<HTMLTemplateElement>('#offline')?.content.querySelector(`[data-next="${next}"]`)
    const ends = [...taps].reverse().find((tap) => expected(place, [tap]).status === OVER)
    bar.replaceChildren(...(made ? [...made.cloneNode(true).childNodes] : [disabled(sign('check'), ends?.label ?? '', offline.words.untilSignal!, true)]))
    undo = null
  }
  if (now.shown.length) {
    undo?.remove()
    if (last && !undone) {
      bar.prepend(h('form', { class: 'undo', method: 'post', action: '/t/' },
        h('input', { type: 'hidden', name: 'command', value: 'take_back' }), h('input', { type: 'hidden', name: 'undoes', value: last.id }),
        h('span', { role: 'status' }, offline.words.saved!.replace('{what}', last.label)), h('button', { class: 'btn' }, offline.words.undo!)))
    }
  }
  return bar
}

/** Puts the new part in the old one's place, unless it looks the same; what had the focus keeps it. */
export function swap(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return
  const at = document.activeElement
  const name = at && at !== document.body && old.contains(at) &&
    (at.id ? `#${CSS.escape(at.id)}` : at.getAttribute('href') ? `[href="${CSS.escape(at.getAttribute('href')!)}"]` : at.getAttribute('data-do') ? `[data-do="${at.getAttribute('data-do')}"]` : 'button')
  const unfolded = [...old.querySelectorAll('details')].map((part) => part.open);
  (fresh as HTMLElement).inert = (old as HTMLElement).inert
  old.replaceWith(fresh)
  fresh.querySelectorAll('details').forEach((part, n) => { part.open = !!unfolded[n] })
  if (name) fresh.querySelector<HTMLElement>(name)?.focus({ preventScroll: true })
}
