// A component whose code is fetched when it is first drawn. A lost network is a sentence with a button, not a blank.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { w } from '../words/board'
import { Sorry } from './Sorry'

/** A style that did not arrive is not asked for again by itself; its rules cannot even be looked at. */
function restyle(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    try {
      void link.sheet!.cssRules
    } catch {
      link.replaceWith(link.cloneNode())
    }
  }
}

export function lazily<Props extends object>(fetchIt: () => Promise<ComponentType<Props>>, waiting: ComponentType = () => null) {
  let known: ComponentType<Props> | null = null
  return function Lazy(props: Props) {
    const [state, setState] = useState<'waiting' | 'failed' | 'here'>(known ? 'here' : 'waiting')
    useEffect(() => {
      if (known || state !== 'waiting') return
      fetchIt().then(
        (component) => {
          known = component
          setState('here')
        },
        () => setState('failed'),
      )
    }, [state])
    const Waiting = waiting
    const Known = known
    if (Known) return <Known {...props} />
    if (state === 'waiting') return <Waiting />
    const again = () => {
      restyle()
      setState('waiting')
    }
    return <Sorry words={w.part_not_loaded} again={again} />
  }
}
