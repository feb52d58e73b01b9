// What came with a text: pictures that open, and in words what is not there (yet).
import type { Medium } from '../data/jobs'

/** `from` is whose pictures they are, for those who hear them. */
export function Media({ media, from }: { media: readonly Medium[]; from: string }) {
  if (media.length === 0) return null
  return (
    <ul class="media" aria-label={`Photos from ${from}`}>
      {media.map((medium, n) => <li key={medium.id}><MediumView medium={medium} alt={`Photo ${n + 1} from ${from}`} /></li>)}
    </ul>
  )
}

function MediumView({ medium, alt }: { medium: Medium; alt: string }) {
  if (medium.state === 'refused') return <p class="medium__no">Photo not kept: {lowered(medium.reason ?? 'It could not be read.')}</p>
  if (!medium.url) return <p class="medium medium--wait">Fetching the photo</p>
  // Hardly a browser shows these, so it is saved and opened by another program.
  if (medium.type === 'image/heic') return <a class="medium medium--wait medium--save" href={medium.url} download>Save the photo (HEIC)</a>
  return (
    <a class="medium" href={medium.url} target="_blank" rel="noopener">
      <img src={medium.url} alt={alt} loading="lazy" />
    </a>
  )
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
