// Every text that leaves by itself, by who gets it; the owner opens one and changes its words.
import { useEffect, useState } from 'preact/hooks'
import { type AllWording, getWording, type Language, type Reader, type Wording } from '../data/wording'
import { Sorry } from '../ui/Sorry'
import { readDraft } from '../ui/useDraft'
import { TextForm } from './TextForm'
import { w as office } from '../words/office'
import { w } from '../words/texts'
import './wording.css'

const READERS: Reader[] = ['customer', 'technician']

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
    <section class="panel" aria-label={w.title}>
      <header><h2>{w.title}</h2></header>
      {failed && <Sorry words={w.not_loaded} again={read} />}
      {!all && !failed && <p class="none" role="status">{office.loading}</p>}
      {all && READERS.map((reader) => (
        <div key={reader} class="wordings">
          <h3>{w.readers[reader]}</h3>
          <ul class="crew">
            {all.texts.filter(({ to }) => to === reader).map((text) => (
              <li key={text.name} aria-label={calledOf(text)}>
                <p class="crew__line">
                  <b>{w.text(text.title)}</b>
                  <span class="crew__skills">{w.sent(text.sent)}</span>
                  <Standing text={text} opened={opened === text.name} />
                  <button class="link" aria-label={(owner ? w.edit_one : w.show_one)(calledOf(text))} aria-expanded={opened === text.name} onClick={() => open(opened === text.name ? null : text.name)}>{owner ? w.edit : w.show}</button>
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
  const edited = (Object.keys(text.edited) as Language[]).map((language) => w.languages[language])
  return (
    <>
      {!opened && readDraft(draftOf(text)) !== null && <span class="status">{office.changed}</span>}
      {Object.keys(text.refused).length > 0 && <span class="status status--bad">{w.not_used}</span>}
      {edited.length > 0 && <span class="status">{w.own_words(edited)}</span>}
    </>
  )
}

/** `New time, to the technician`: two texts may have one title. */
export const calledOf = ({ title, to }: Wording): string => w.called[to](w.text(title))
export const draftOf = (text: Wording): string => `wording:${text.name}`
