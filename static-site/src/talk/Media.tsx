// What came with a text: pictures that open, and in words what is not there (yet).
import type { Medium } from '../data/jobs'
import { w } from '../words/desk'

/** `from` is whose pictures they are, for those who hear them. */
export function Media({ media, from }: { media: readonly Medium[]; from: string }) {
  if (media.length === 0) return null
  return (
    <ul class="media" aria-label={w.texts.photos_from(from)}>
      {media.map((medium, n) => <li key={medium.id}><MediumView medium={medium} alt={w.texts.photo_from(n + 1, from)} /></li>)}
    </ul>
  )
}

function MediumView({ medium, alt }: { medium: Medium; alt: string }) {
  if (medium.state === 'refused') return <p class="medium__no">{w.texts.photo_refused(lowered(medium.reason ? w.texts.why(medium.reason) : w.texts.not_readable))}</p>
  if (!medium.url) return <p class="medium medium--wait">{w.texts.fetching_photo}</p>
  // Hardly a browser shows these, so it is saved and opened by another program.
  if (medium.type === 'image/heic') return <a class="medium medium--wait medium--save" href={medium.url} download>{w.texts.save_photo}</a>
  return (
    <a class="medium" href={medium.url} target="_blank" rel="noopener">
      <img src={medium.url} alt={alt} loading="lazy" />
    </a>
  )
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
