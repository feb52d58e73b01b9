// What somebody asked for in the palette that a screen asks more about: the screen takes it up when it is there.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** `job`: of which job; without it, on the company's page. */
export const wanted = signal<{ act: string; job?: string } | null>(null)

/** Does `begin` once, when `act` is wanted here: on this job, or on the company's page. */
export function useWanted(act: string, begin: () => void, job?: string): void {
  const asked = wanted.value?.act === act && wanted.value.job === job
  useEffect(() => {
    if (!asked) return
    wanted.value = null
    begin()
  }, [asked])
}
