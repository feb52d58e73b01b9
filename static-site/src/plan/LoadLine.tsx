// How full something is, as a bar and in hours; what a drop would add is drawn behind it.
import type { ComponentChildren } from 'preact'

interface Props {
  booked: number
  working: number
  adds?: number
  children: ComponentChildren
}

export function LoadLine({ booked, working, adds = 0, children }: Props) {
  const all = Math.max(working, booked + adds, 0.1)
  const stays = Math.min(booked, booked + adds)
  return (
    <p class={booked + adds > working ? 'tech__load tech__load--over' : 'tech__load'}>
      <span class="load" aria-hidden="true">
        <span style={{ '--share': (stays / all).toFixed(3) }} />
        {adds > 0 && <span class="load__added" style={{ '--from': (booked / all).toFixed(3), '--share': (adds / all).toFixed(3) }} />}
      </span>
      <span key={booked + adds} class="tech__hours">{children}</span>
    </p>
  )
}
