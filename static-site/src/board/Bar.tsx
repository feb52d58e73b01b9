// The top bar: views, day, new job, connection, who is signed in.
import { useEffect, useRef } from 'preact/hooks'
import { dayWords, timeWords } from '../format/time'
import { exactNow, zone } from '../live/clock'
import { signOut } from '../live/session'
import { connection, unread, you } from '../live/store'
import { openOver } from '../palette/over'
import { at, route } from '../route'
import { Icon } from '../ui/Icon'
import { OtherLanguage } from '../ui/OtherLanguage'
import { Sound } from '../ui/Sound'
import { title } from '../ui/title'
import { useSeconds } from '../ui/useSeconds'
import { w } from '../words/board'
import { furthest } from './asked'
import { chooseDay, day, stepDay, todayDay } from './view'

const VIEWS = [['board', '#/'], ['day', '#/day'], ['week', '#/week'], ['analytics', '#/analytics']] as const

export function Bar() {
  const { view } = route.value
  const planned = view === 'board' || view === 'day' || view === 'week'
  return (
    <header class="bar">
      <a class="bar__name" href="#/">Truckroll</a>
      <h1 class="vh">{w.views[view]}{planned && `, ${dayWords(day.value)}`}</h1>
      <nav class="tabs" aria-label={w.views_label}>
        {VIEWS.map(([name, href]) => (
          <a key={name} href={name === 'analytics' ? href : at(href)} aria-current={view === name ? 'page' : undefined}><Icon name={name} /><span>{w.views[name]}</span></a>
        ))}
        <a href="#/inbox" title={`${w.views.inbox}  I`} aria-current={view === 'inbox' ? 'page' : undefined}>
          <Icon name="inbox" /><span>{w.views.inbox}</span>{unread.value > 0 && <span class="tabs__count">{unread.value}<span class="vh"> {w.unread}</span></span>}
        </a>
        <a class="tabs__company" href="#/company" aria-current={view === 'office' ? 'page' : undefined}><Icon name="person" /><span>{w.views.office}</span></a>
      </nav>
      <DayPick name={w.views[view]} />
      <button class="btn search" title={`${w.find}  Ctrl K`} onClick={() => openOver('palette')}>
        <Icon name="search" /><span class="search__text">{w.find}</span><span class="search__short">{w.find_short}</span>
        <span class="keys" aria-hidden="true"><kbd>Ctrl</kbd><kbd>K</kbd></span>
      </button>
      <a class="btn btn--main newjob" href="#/new" title={`${w.new_job}  N`}><Icon name="plus" /><span>{w.new_job}</span><kbd aria-hidden="true">N</kbd></a>
      <State />
      <User />
    </header>
  )
}

function DayPick({ name }: { name: string }) {
  const input = useRef<HTMLInputElement>(null)
  const isToday = day.value === todayDay.value
  useEffect(() => {
    title.value = `${name} · ${dayWords(day.value)} · Truckroll`
  }, [name, day.value])
  return (
    <div class="daypick" role="group" aria-label={w.day}>
      <button class="btn btn--icon" aria-label={w.day_before} title={`${w.day_before}  [`} disabled={isToday} onClick={() => stepDay(-1)}><Icon name="prev" /></button>
      <span class="daypick__pick">
        <button class="btn daypick__day" title={`${w.choose_day}  G`} onClick={() => input.current!.showPicker()}>
          {dayWords(day.value)}<Icon name="down" />
        </button>
        <input ref={input} class="daypick__input" type="date" tabIndex={-1} aria-hidden="true" min={todayDay.value} max={furthest(todayDay.value)} value={day.value}
          onChange={(event) => chooseDay(event.currentTarget.value)} />
      </span>
      <button class="btn btn--icon" aria-label={w.day_after} title={`${w.day_after}  ]`} onClick={() => stepDay(1)}><Icon name="next" /></button>
      <button class="btn btn--quiet daypick__today" title={`${w.today}  T`} disabled={isToday} onClick={() => chooseDay(todayDay.value)}>{w.today}</button>
    </div>
  )
}

function State() {
  const now = connection.value
  useSeconds(now.state === 'reconnecting')
  const kind = now.state === 'live' ? 'state' : `state state--${now.state}`
  const since = now.state === 'offline' ? timeWords(exactNow() - (Date.now() - now.since), zone.value).replace(/\s[ap]\.?m\.?$/i, '') : ''
  const words = w.connection[now.state](since)
  return (
    <p class={kind}>
      <Icon name="live" />
      <span role="status">{words}</span>
      {now.state === 'reconnecting' && <span aria-hidden="true">, {Math.max(1, Math.ceil((now.retry_at - Date.now()) / 1_000))} s</span>}
    </p>
  )
}

function User() {
  const who = you.value
  if (!who) return null
  const role = w.roles[who.role]
  return (
    <details class="user">
      <summary class="btn btn--quiet" title={`${who.name}, ${role}`} aria-label={`${who.name}, ${role}`}>
        <Icon name="person" /><span>{who.name.split(' ')[0]}</span><Icon name="down" />
      </summary>
      <div class="user__menu">
        <p><b>{who.name}</b>, {role}</p>
        <a class="btn" href="#/company" onClick={(event) => event.currentTarget.closest('details')!.removeAttribute('open')}>{w.settings}</a>
        <Sound />
        <button class="btn" onClick={() => openOver('keys')}>{w.shortcuts}<kbd aria-hidden="true">?</kbd></button>
        <OtherLanguage />
        <button class="btn" onClick={() => void signOut()}>{w.sign_out}</button>
      </div>
    </details>
  )
}
