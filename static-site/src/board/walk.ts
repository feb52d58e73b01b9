// Up and down walk the choices of a dialog.
export function walk(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('.choice')]
  const at = choices.indexOf(document.activeElement as HTMLElement)
  choices[(at + step + choices.length) % choices.length]?.focus()
  event.preventDefault()
}
