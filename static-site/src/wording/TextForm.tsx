// The words of one text in both languages, with their fields, and the text as it would arrive.
import { useRef, useState } from 'preact/hooks'
import { type AllWording, type Facts, type Language, putWording, type Wording } from '../data/wording'
import { OfficeForm, useSaving } from '../office/saving'
import { useDraft } from '../ui/useDraft'
import { Bubble } from './Bubble'
import { calledOf, draftOf } from './Texts'
import { usePreview } from './usePreview'
import { w as office } from '../words/office'
import { w } from '../words/texts'

type Words = Record<Language, string>

const LANGUAGES = ['en', 'es'] as const
const FACTS = ['usual', 'longest', 'least'] as const
const wordsOf = (text: Wording): Words => ({ ...text.built_in, ...text.edited })

interface Props {
  text: Wording
  all: AllWording
  owner: boolean
  saved(all: AllWording): void
  close(): void
}

export function TextForm({ text, all, owner, saved, close }: Props) {
  const draft = useDraft<Words>(draftOf(text), () => wordsOf(text), text)
  const [language, speak] = useState<Language>('en')
  const [facts, look] = useState<Facts>('usual')
  const { wrong, busy, save } = useSaving()
  const box = useRef<HTMLTextAreaElement>(null)
  const words = draft.value[language]
  const { preview, old, failed } = usePreview({ kind: text.kind, to: text.to, language, words })
  const field = `wording.${language}.${text.name}`
  const problem = preview && !old ? preview.fields[field] : (wrong[field] ?? preview?.fields[field])
  const said = problem ?? (words === text.edited[language] ? text.refused[language] : undefined)
  const shown = preview?.texts[facts]

  const start = wordsOf(text)
  function change(next: string) {
    const words = { ...draft.value, [language]: next }
    if (words.en === start.en && words.es === start.es) draft.clear()
    else draft.change(words)
  }
  const meaning = (name: string) => w.means(all.fields[name]!.means)
  function insert(name: string) {
    const { selectionStart: from, selectionEnd: to } = box.current!
    const put = all.fields[name]!.may_be_missing ? `[{${name}}]` : `{${name}}`
    change(words.slice(0, from) + put + words.slice(to))
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(from + put.length, from + put.length)
    })
  }
  async function send() {
    const { en, es } = draft.value
    const changed = { ...(en !== start.en && { en }), ...(es !== start.es && { es }) }
    const put = async () => saved(await putWording(text.name, changed))
    if (await save(put, w.saved(w.text(text.title)))) {
      draft.clear()
      close()
    }
  }
  return (
    <OfficeForm name={calledOf(text)} onSave={() => void send()}>
      <div class="wording">
        <div class="wording__words">
          <div class="wording__languages" role="group" aria-label={w.language}>
            {LANGUAGES.map((one) => (
              <button key={one} type="button" class="btn" aria-pressed={one === language} onClick={() => speak(one)}>{w.languages[one]}{wrong[`wording.${one}.${text.name}`] && one !== language && `, ${w.please_check}`}</button>
            ))}
            {draft.kept && <span class="status">{office.changed}</span>}
          </div>
          <div class="field">
            <label for={`words-${text.name}`}>{w.words} <small>{w.languages[language]}</small></label>
            <textarea
              ref={box} id={`words-${text.name}`} rows={4} maxLength={500} lang={language} spellcheck readOnly={!owner} value={words}
              aria-invalid={problem ? true : undefined} aria-describedby={`words-${text.name}-hint`} onInput={(event) => change(event.currentTarget.value)}
            />
            <p id={`words-${text.name}-hint`} class={problem ? 'hint hint--wrong' : 'hint'} aria-live="polite">
              {said ? w.problem(said) : w.hint}
            </p>
          </div>
          {owner && (
            <div class="wording__fields" role="group" aria-label={w.insert_field}>
              <span aria-hidden="true">{w.insert}</span>
              {text.fields.map((name) => <button key={name} type="button" class="btn" title={meaning(name)} aria-label={w.insert_one(name, meaning(name))} onClick={() => insert(name)}>{name}</button>)}
            </div>
          )}
          <details class="wording__meaning">
            <summary>{w.what_fields_say}</summary>
            <dl>
              {text.fields.map((name) => (
                <div key={name}><dt>{`{${name}}`}</dt><dd>{meaning(name)}{text.needs.includes(name) && `, ${w.needed}`}{name !== 'link' && <em>{text.samples[language][name]}</em>}</dd></div>
              ))}
            </dl>
          </details>
        </div>
        <div class="wording__phone" role="group" aria-label={w.preview}>
          <div class="wording__screen" lang={language} aria-busy={old}>
            {shown ? <Bubble body={shown.body} link={preview!.link} /> : <p class="none">{preview && w.later}</p>}
          </div>
          {failed && <p class="hint hint--wrong" role="alert">{w.failed}</p>}
          {shown && (
            <p class="wording__count">
              <b class={shown.segments > 1 ? 'over' : ''}>{w.of_most(shown.septets, preview!.most)}</b> {w.characters}{shown.segments > 1 && w.several(shown.segments)}
              {shown.shortened.length > 0 && <>, {w.shortened}: {shown.shortened.join(', ')}</>}
            </p>
          )}
          <div class="wording__facts" role="radiogroup" aria-label={w.shown_with}>
            {FACTS.map((one) => (
              <label key={one} class="check"><input type="radio" name={`facts-${text.name}`} checked={one === facts} onChange={() => look(one)} />{w.facts[one]}</label>
            ))}
          </div>
        </div>
      </div>
      {owner && (
        <footer class="ask__do">
          {words !== text.built_in[language] && <button type="button" class="btn wording__again" onClick={() => change(text.built_in[language])}>{w.built_in}</button>}
          <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>{w.discard}</button>
          <button class="btn btn--main" disabled={busy}>{w.save}</button>
        </footer>
      )}
    </OfficeForm>
  )
}
