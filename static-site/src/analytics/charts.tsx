// Plain drawings of a report: bars from zero, a line of shares, bars side by side. What they show stands in a table below each.
import { useEffect, useRef, useState } from 'preact/hooks'
import { ticks as ticksOf, shareTicks } from './figures'

const TOP = 14
const BASE = 218
const HEIGHT = 240

interface Series {
  days: readonly string[]
  values: readonly (number | null)[]
  label: string
}

/** Which days are named on the axis: as many as have room. */
const named = (count: number, room: number): number => Math.max(1, Math.ceil(count / room))
const dayNumber = (day: string): string => String(Number(day.slice(8)))

function Grid({ ticks, left, width, words }: { ticks: readonly number[]; left: number; width: number; words(tick: number): string }) {
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  return (
    <>
      {ticks.map((tick, n) => {
        const y = BASE - ((tick - low) / (high - low)) * (BASE - TOP)
        return (
          <g key={tick}>
            <line class={n === 0 ? 'base' : 'grid'} x1={left} x2={width} y1={y} y2={y} />
            <text x={left - 6} y={y + 4} text-anchor="end">{words(tick)}</text>
          </g>
        )
      })}
    </>
  )
}

/** One unit of a drawing is one pixel at every width, so that its words keep their size. */
function useWidth(least: number) {
  const element = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(least)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(least, Math.round(entry!.contentRect.width))))
    watch.observe(element.current!)
    return () => watch.disconnect()
  }, [least])
  return [element, width] as const
}

export function Bars({ days, values, label }: Series) {
  const [element, width] = useWidth(520)
  const left = 34
  const ticks = ticksOf(Math.max(0, ...values.map((value) => value ?? 0)))
  const slot = (width - left) / days.length
  const wide = Math.min(slot * 0.78, 48)
  const every = named(days.length, Math.floor(width / 46))
  return (
    <svg ref={element} class="chart chart--wide" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <Grid ticks={ticks} left={left} width={width} words={String} />
      {values.map((value, n) => {
        const tall = ((value ?? 0) / ticks.at(-1)!) * (BASE - TOP)
        return tall > 0 && <rect key={days[n]} class="fill" x={left + slot * (n + 0.5) - wide / 2} y={BASE - tall} width={wide} height={tall} />
      })}
      {days.map((day, n) => n % every === 0 && <text key={day} x={left + slot * (n + 0.5)} y={BASE + 16} text-anchor="middle">{dayNumber(day)}</text>)}
    </svg>
  )
}

export function ShareLine({ days, values, label }: Series) {
  const [element, width] = useWidth(240)
  const left = 40
  const known = values.filter((value) => value !== null)
  const ticks = shareTicks(Math.min(1, ...known))
  const slot = (width - left) / days.length
  const x = (n: number) => left + slot * (n + 0.5)
  const y = (value: number) => BASE - ((value - ticks[0]!) / (1 - ticks[0]!)) * (BASE - TOP)
  const points = values.flatMap((value, n) => (value === null ? [] : [[x(n), y(value)] as const]))
  const last = points.at(-1)
  const every = named(days.length, Math.floor(width / 46))
  return (
    <svg ref={element} class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <Grid ticks={ticks} left={left} width={width} words={(tick) => `${Math.round(tick * 100)}%`} />
      {points.length > 1 && <path class="stroke" d={points.map(([at, up], n) => `${n ? 'L' : 'M'}${at.toFixed(1)} ${up.toFixed(1)}`).join(' ')} />}
      {last && <circle class="dot" cx={last[0]} cy={last[1]} r="3.5" />}
      {days.map((day, n) => n % every === 0 && <text key={day} x={x(n)} y={BASE + 16} text-anchor="middle">{dayNumber(day)}</text>)}
    </svg>
  )
}

export function SideBars({ rows, label }: { rows: readonly [name: string, count: number, kind: string][]; label: string }) {
  const [element, width] = useWidth(240)
  const left = 92
  const room = width - left - 48
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <svg ref={element} class="chart" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {rows.map(([name, count, kind], n) => {
        const y = TOP + n * 42
        const long = (count / most) * room
        return (
          <g key={name}>
            <text x="0" y={y + 16}>{name}</text>
            {long > 0 && <rect class={`fill ${kind}`} x={left} y={y} width={long} height="24" rx="2" />}
            <text class="strong" x={left + long + 8} y={y + 16}>{count}</text>
          </g>
        )
      })}
    </svg>
  )
}

export function Spark({ values }: { values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null)
  if (known.length < 3) return <svg class="spark" viewBox="0 0 100 24" aria-hidden="true" />
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const path = known.map((value, n) =>
    `${n ? 'L' : 'M'}${((n / (known.length - 1)) * 100).toFixed(1)} ${(22 - ((value - low) / (high - low || 1)) * 20).toFixed(1)}`)
  return <svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true"><path d={path.join(' ')} /></svg>
}
