// The words of one text in both languages, with their fields, and the text as it would arrive.
import { useRef, useState } from 'preact/hooks'
import { type AllWording, type Facts, type Language, putWording, type Wording } from '../data/wording'
import { OfficeForm, useSaving } from '../office/saving'
import { useDraft } from '../ui/useDraft'
import { Bubble } from './Bubble'
import { calledOf, draftOf, LANGUAGES } from './Texts'
import { usePreview } from './usePreview'

type Words = Record<Language, string>

const FACTS: Record<Facts, string> = { usual: 'As usual', longest: 'Longest names', least: 'Hardly anything known' }
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
  const shown = preview?.texts[facts]

  const start = wordsOf(text)
  function change(next: string) {
    const words = { ...draft.value, [language]: next }
    if (words.en === start.en && words.es === start.es) draft.clear()
    else draft.change(words)
  }
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
    if (await save(put, `${text.title} saved`)) {
      draft.clear()
      close()
    }
  }
  return (
    <OfficeForm name={calledOf(text)} onSave={() => void send()}>
      <div class="wording">
        <div class="wording__words">
          <div class="wording__languages" role="group" aria-label="Language">
            {(Object.keys(LANGUAGES) as Language[]).map((one) => (
              <button key={one} type="button" class="btn" aria-pressed={one === language} onClick={() => speak(one)}>{LANGUAGES[one]}{wrong[`wording.${one}.${text.name}`] && one !== language ? ', please check' : ''}</button>
            ))}
            {draft.kept && <span class="status">Changed, not saved</span>}
          </div>
          <div class="field">
            <label for={`words-${text.name}`}>Words <small>{LANGUAGES[language]}</small></label>
            <textarea
              ref={box} id={`words-${text.name}`} rows={4} maxLength={500} lang={language} spellcheck readOnly={!owner} value={words}
              aria-invalid={problem ? true : undefined} aria-describedby={`words-${text.name}-hint`} onInput={(event) => change(event.currentTarget.value)}
            />
            <p id={`words-${text.name}-hint`} class={problem ? 'hint hint--wrong' : 'hint'} aria-live="polite">
              {problem ?? (text.refused[language] && words === text.edited[language] ? text.refused[language] : 'What stands in [ ] is left out when its field is not known; of [one|another] the first that is known is said.')}
            </p>
          </div>
          {owner && (
            <div class="wording__fields" role="group" aria-label="Insert a field">
              <span aria-hidden="true">Insert</span>
              {text.fields.map((name) => <button key={name} type="button" class="btn" title={all.fields[name]!.means} aria-label={`Insert ${name}: ${all.fields[name]!.means}`} onClick={() => insert(name)}>{name}</button>)}
            </div>
          )}
          <details class="wording__meaning">
            <summary>What the fields say</summary>
            <dl>
              {text.fields.map((name) => (
                <div key={name}><dt>{`{${name}}`}</dt><dd>{all.fields[name]!.means}{text.needs.includes(name) ? ', needed here' : ''}{name !== 'link' && <em>{text.samples[language][name]}</em>}</dd></div>
              ))}
            </dl>
          </details>
        </div>
        <div class="wording__phone" role="group" aria-label="Preview">
          <div class="wording__screen" lang={language} aria-busy={old}>
            {shown ? <Bubble body={shown.body} link={preview!.link} /> : <p class="none">{preview && 'The text is shown once its words can be read.'}</p>}
          </div>
          {failed && <p class="hint hint--wrong" role="alert">The server could not be asked. The preview comes with the next key.</p>}
          {shown && (
            <p class="wording__count">
              <b class={shown.segments > 1 ? 'over' : ''}>{shown.septets} of {preview!.most}</b> characters{shown.segments > 1 ? `, ${shown.segments} texts` : ''}
              {shown.shortened.length > 0 && <>, shortened: {shown.shortened.join(', ')}</>}
            </p>
          )}
          <div class="wording__facts" role="radiogroup" aria-label="Shown with">
            {(Object.keys(FACTS) as Facts[]).map((one) => (
              <label key={one} class="check"><input type="radio" name={`facts-${text.name}`} checked={one === facts} onChange={() => look(one)} />{FACTS[one]}</label>
            ))}
          </div>
        </div>
      </div>
      {owner && (
        <footer class="ask__do">
          {words !== text.built_in[language] && <button type="button" class="btn wording__again" onClick={() => change(text.built_in[language])}>Built-in words again</button>}
          <button type="button" class="btn" onClick={() => { draft.clear(); close() }}>Discard</button>
          <button class="btn btn--main" disabled={busy}>Save text</button>
        </footer>
      )}
    </OfficeForm>
  )
}
