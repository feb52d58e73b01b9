// Draws a component again every second while it counts.
import { useEffect, useState } from 'preact/hooks'

export function useSeconds(counting: boolean): void {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!counting) return
    const timer = setInterval(() => tick((n) => n + 1), 1_000)
    return () => clearInterval(timer)
  }, [counting])
}
