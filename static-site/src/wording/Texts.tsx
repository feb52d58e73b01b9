// Every text that leaves by itself, by who gets it; the owner opens one and changes its words.
import { useEffect, useState } from 'preact/hooks'
import { type AllWording, getWording, type Language, type Reader, type Wording } from '../data/wording'
import { readDraft } from '../ui/useDraft'
import { TextForm } from './TextForm'
import './wording.css'

export const LANGUAGES: Record<Language, string> = { en: 'English', es: 'Spanish' }
const READERS: Record<Reader, string> = { customer: 'To the customer', technician: 'To the technician' }

export function Texts({ owner }: { owner: boolean }) {
  const [all, setAll] = useState<AllWording | null>(null)
  const [failed, fail] = useState(false)
  const [opened, open] = useState<string | null>(null)
  async function read() {
    try {
      setAll(await getWording())
      fail(false)
    } catch {
      fail(true)
    }
  }
  useEffect(() => void read(), [])
  return (
    <section class="panel" aria-label="Texts">
      <header><h2>Texts</h2></header>
      {failed && <p class="sorry" role="alert">The texts could not be loaded. <button class="link" onClick={() => void read()}>Try again</button></p>}
      {all && (Object.keys(READERS) as Reader[]).map((reader) => (
        <div key={reader} class="wordings">
          <h3>{READERS[reader]}</h3>
          <ul class="crew">
            {all.texts.filter(({ to }) => to === reader).map((text) => (
              <li key={text.name} aria-label={calledOf(text)}>
                <p class="crew__line">
                  <b>{text.title}</b>
                  <span class="crew__skills">{text.sent}</span>
                  <Standing text={text} opened={opened === text.name} />
                  <button class="link" aria-label={`${owner ? 'Edit' : 'Show'} ${calledOf(text)}`} aria-expanded={opened === text.name} onClick={() => open(opened === text.name ? null : text.name)}>{owner ? 'Edit' : 'Show'}</button>
                </p>
                {opened === text.name && <TextForm text={text} all={all} owner={owner} saved={setAll} close={() => open(null)} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Standing({ text, opened }: { text: Wording; opened: boolean }) {
  const edited = (Object.keys(text.edited) as Language[]).map((language) => LANGUAGES[language])
  return (
    <>
      {!opened && readDraft(draftOf(text)) !== null && <span class="status">Changed, not saved</span>}
      {Object.keys(text.refused).length > 0 && <span class="status status--bad">Not used</span>}
      {edited.length > 0 && <span class="status">Own words, {edited.join(' and ')}</span>}
    </>
  )
}

/** `New time, to the technician`: two texts may have one title. */
export const calledOf = ({ title, to }: Wording): string => `${title}, to the ${to}`
export const draftOf = (text: Wording): string => `wording:${text.name}`
