// A text cut into marked and unmarked spans. Offsets count code points, as Python does; overlapping spans become one. PURE.
export interface Span {
  text: string
  marked: boolean
}

export function spans(text: string, marks: readonly { start: number; end: number }[]): Span[] {
  const points = [...text]
  const found: Span[] = []
  let at = 0
  const sorted = marks.filter(({ start, end }) => end > start && start >= 0).sort((a, b) => a.start - b.start)
  const upTo = (to: number, marked: boolean) => {
    if (to > at) found.push({ text: points.slice(at, to).join(''), marked })
    at = Math.max(at, to)
  }
  for (const { start, end } of sorted) {
    upTo(Math.min(start, points.length), false)
    upTo(Math.min(end, points.length), true)
  }
  upTo(points.length, false)
  return found
}
