// The palette: finds a job and does anything, by keyboard. What is chosen stays under the field; the arrows walk, Enter does it.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { refWords, streetWords } from '../format/words'
import { windowWords, momentWords } from '../format/time'
import type { Card, JobSummary } from '../data/jobs'
import { Icon } from '../ui/Icon'
import { useModal } from '../ui/Dialog'
import { found } from '../board/find'
import { day } from '../board/view'
import { jobAt } from '../keys/acts'
import { cards } from '../live/store'
import { zone } from '../live/clock'
import { w as board } from '../words/board'
import { w } from '../words/palette'
import { go } from '../route'
import { type Command, commandsAt, onBoard, remembered, remember } from './commands'
import { KeyWords, KeysView } from './Keys'
import { begins, meant, possible } from './match'
import { ahead, openOver, over } from './over'
import { type Older, useOlder } from './useOlder'
import './palette.css'

export function Palette() {
  const open = over.value
  if (!open) return null
  const close = () => (over.value = null)
  return open.what === 'keys' ? <KeysView close={close} /> : <Asking from={open.from} close={close} />
}

interface Choice {
  id: string
  command?: Command
  card?: Card
  earlier?: JobSummary
  words: string
  refused?: string | null | undefined
  run(): void
}

type Group = readonly [name: string, choices: Choice[]]

const MOST_JOBS = 12

function Asking({ from, close }: { from: HTMLElement; close(): void }) {
  const [typed, type] = useState('')
  const [on, choose] = useState('')
  const dialog = useModal()
  useEffect(() => type(ahead.typed), [])
  const older = useOlder(typed)
  const card = jobAt(from)
  const commands = useMemo(() => commandsAt(from), [card])
  // As it was when it was asked for: what somebody is about to choose says why it cannot be done any more, and does not move away under the finger.
  const stood = useMemo(() => possible(commands), [typed])
  const recent = useMemo(remembered, [])
  const groups = groupsOf(typed, commands, recent, stood, older).filter(([, choices]) => choices.length)
  const choices = groups.flatMap(([, some]) => some)
  const at = Math.max(0, choices.findIndex(({ id }) => id === on))
  const chosen = choices[at]
  useEffect(() => dialog.current!.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [chosen?.id])

  function carryOut(choice: Choice | undefined) {
    if (!choice || choice.refused) return
    if (choice.command) remember(choice.command.id)
    close()
    choice.run()
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step && choices.length) choose(choices[Math.abs(step) === 1 ? (at + step + choices.length) % choices.length : Math.max(0, Math.min(choices.length - 1, at + step))]!.id)
    else if (event.key === 'Enter') carryOut(chosen)
    else if (event.key === '?' && !typed) openOver('keys')
    else if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
    else close()
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      class="dialog dialog--small dialog--top palette"
      aria-label={w.title}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div class="palette__field">
        <Icon name="search" />
        <input
          role="combobox" type="text" autofocus autocomplete="off" spellcheck={false} enterkeyhint="go" maxLength={80}
          aria-label={w.field} placeholder={w.field} aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list" aria-activedescendant={idOf(chosen)}
          value={typed} onKeyDown={onKeyDown}
          onInput={(event) => {
            type(event.currentTarget.value)
            choose('')
          }}
        />
        <button type="button" class="btn btn--icon btn--quiet" aria-label={w.close} title={`${w.close}  Esc`} onClick={close}><Icon name="close" /></button>
      </div>
      <div id="palette-list" class="palette__list" role="listbox" aria-label={w.results} tabIndex={-1}>
        {groups.map(([name, some]) => (
          <div key={name} role="group" aria-label={name}>
            <p class="palette__group" aria-hidden="true">{name}</p>
            {some.map((choice) => (
              <div
                key={choice.id} id={idOf(choice)} role="option" class="choice" aria-selected={choice === chosen} aria-disabled={choice.refused ? true : undefined}
                onMouseMove={() => choice !== chosen && choose(choice.id)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => carryOut(choice)}
              >
                <ChoiceView choice={choice} about={typed !== ''} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {older.state === 'asking' && <p class="palette__say" role="status">{w.asking}</p>}
      {older.state === 'failed' && <p class="palette__say" role="alert">{w.not_asked} <button class="link" onClick={older.again}>{w.again}</button></p>}
      {choices.length === 0 && older.state !== 'asking' && older.state !== 'failed' && <p class="palette__say">{older.phone ? w.no_job_of_number : w.nothing(typed.trim())}</p>}
      <p class="vh" role="status">{typed && w.count(choices.length)}</p>
      <p class="palette__foot" aria-hidden="true">
        <span><kbd>↑</kbd> <kbd>↓</kbd> {w.foot.move}</span><span><kbd>Enter</kbd> {w.foot.run}</span><span><kbd>Esc</kbd> {w.foot.close}</span><span><kbd>?</kbd> {w.foot.keys}</span>
      </p>
    </dialog>
  )
}

const idOf = (choice: Choice | undefined) => choice && `palette-${choice.id.replace(/[^\w-]/g, '_')}`

function groupsOf(typed: string, commands: readonly Command[], recent: readonly string[], stood: ReadonlySet<string>, older: Older): Group[] {
  const all = meant(commands, typed, recent, stood).map((command): Choice => ({ id: command.id, command, words: command.words, refused: command.refused, run: command.run }))
  const of = (...groups: Command['group'][]) => all.filter(({ command }) => groups.includes(command!.group))
  const job = all.find(({ command }) => command!.group === 'job')?.command!.job
  if (!typed.trim()) {
    const last = recent.flatMap((id) => all.filter((choice) => choice.id === id && choice.command!.group !== 'job'))
    const rest = (group: Command['group']) => of(group).filter((choice) => !last.includes(choice))
    return [[job ?? '', of('job')], [w.groups.recent, last], [w.groups.do, rest('do')], [w.groups.go, rest('go')], [w.groups.show, rest('show')]]
  }
  const hits = found(cards.value.values(), typed)
  const jobs = hits.slice(0, MOST_JOBS).map((card): Choice => ({ id: `job-${card.id}`, card, words: card.customer, run: () => go(`#/jobs/${card.id}`) }))
  if (hits.length > 1) jobs.push({ id: 'only_found', words: w.only_found(typed.trim()), run: () => onBoard({ find: typed.trim() }) })
  const earlier = older.jobs.filter(({ id }) => !cards.value.has(id)).map((job): Choice => ({ id: `job-${job.id}`, earlier: job, words: job.customer, run: () => go(`#/jobs/${job.id}`) }))
  const first = all.filter((choice) => stood.has(choice.id) && begins(choice.command!, typed))
  const rest = all.filter((choice) => !first.includes(choice))
  return [[w.groups.do, first], [w.groups.jobs, jobs], [w.groups.earlier, earlier], [first.length ? w.groups.more : w.groups.do, rest]]
}

/** `about`: says whose job a command is done to, where no heading does. */
function ChoiceView({ choice: { command, card, earlier, words, refused }, about }: { choice: Choice; about: boolean }) {
  if (card) {
    return (
      <>
        <b>{card.customer}</b>
        <small>{streetWords(card.location.street)}, {card.window ? windowWords(card.window, day.value) : w.no_window}</small>
        <span>{board.columns[card.column]}</span><span class="choice__load">{refWords(card.id)}</span>
      </>
    )
  }
  if (earlier) {
    return (
      <>
        <b>{earlier.customer}</b><small>{earlier.issue}</small>
        <span>{momentWords(Date.parse(earlier.opened_at), zone.value).split(',')[0]}</span><span class="choice__load">{refWords(earlier.id)}</span>
      </>
    )
  }
  return (
    <>
      <Icon name={command?.icon ?? 'search'} /><em>{words}</em>
      {about && command?.job && <small>{command.job}</small>}
      {refused ? <span><Icon name="ban" />{refused}</span> : command?.keys && <KeyWords keys={command.keys} ctrl={command.ctrl} />}
    </>
  )
}
