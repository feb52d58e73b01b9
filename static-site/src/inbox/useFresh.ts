// Reading at first, and again when the connection is back: while it was lost, anything may have come in.
import { useEffect } from 'preact/hooks'
import { connection } from '../live/store'

export function useFresh(reload: () => unknown): void {
  useEffect(() => {
    void reload()
    let was = connection.peek().state
    return connection.subscribe(({ state }) => {
      if (state === 'live' && was !== 'live') void reload()
      was = state
    })
  }, [reload])
}
