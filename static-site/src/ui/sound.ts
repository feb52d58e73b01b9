// Two short tones for an emergency, made here: no file, and none before somebody has touched the page, as browsers want it.
import { signal } from '@preact/signals'

const KEY = 'truckroll.sound'

function kept(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export const sound = signal(kept())
let context: AudioContext | null = null

/** What a browser asks for before the first tone: somebody's touch. */
async function wake(): Promise<void> {
  if (!sound.peek() || context?.state === 'running' || !globalThis.AudioContext) return
  context ??= new AudioContext()
  await context.resume()
}
export function listenForTouch(): () => void {
  const touched = () => void wake()
  const touches = ['pointerdown', 'keydown'] as const
  touches.forEach((touch) => addEventListener(touch, touched))
  return () => touches.forEach((touch) => removeEventListener(touch, touched))
}

const TONES = [[880, 0], [660, 0.16], [880, 0.5], [660, 0.66]] as const
const TONE_S = 0.14
const LOUD = 0.2

export function ring(): void {
  if (!sound.peek() || context?.state !== 'running') return
  for (const [pitch, after] of TONES) {
    const from = context.currentTime + after
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = pitch
    // Without a slope it would click.
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(LOUD, from + 0.02)
    volume.gain.linearRampToValueAtTime(0, from + TONE_S)
    tone.connect(volume).connect(context.destination)
    tone.start(from)
    tone.stop(from + TONE_S)
  }
}

/** On or off in this browser; who switches it on hears it. */
export function switchSound(): void {
  sound.value = !sound.peek()
  try {
    localStorage.setItem(KEY, sound.peek() ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing is loud again after a reload.
  }
  void wake().then(ring)
}
