// Which commands somebody means by what was typed, and in which order. PURE.
import { plain } from '../board/find'

export interface Named {
  id: string
  words: string
  /** Other words for the same thing. */
  also?: string | undefined
  /** Only when asked for: nobody reads through these. */
  quiet?: boolean | undefined
  refused?: string | null | undefined
}

/** Every typed word must begin a word of the command. */
export function means({ words, also }: Named, typed: string): boolean {
  const said = ` ${plain(`${words} ${also ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`
  return plain(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean).every((word) => said.includes(` ${word}`))
}

/** Whether the command begins as it was typed: such a one is meant more than any job that has the word somewhere. */
export const begins = ({ words }: Named, typed: string): boolean => typed.trim() !== '' && plain(words).startsWith(plain(typed.trim()))

/** Which of them can be done. */
export const possible = (commands: readonly Named[]): ReadonlySet<string> => new Set(commands.filter(({ refused }) => !refused).map(({ id }) => id))

/**
 * What was meant: first what begins so, what was used last before the rest, and what is refused at the end. What was `possible` when
 * it was asked for keeps its place, whatever others did meanwhile; what they made possible comes after it.
 */
export function meant<Command extends Named>(commands: readonly Command[], typed: string, recent: readonly string[], stood = possible(commands)): Command[] {
  const asked = typed.trim() !== ''
  const rank = (command: Command): number => {
    const used = recent.indexOf(command.id)
    return (stood.has(command.id) ? 0 : 1_000) + (begins(command, typed) ? 0 : 100) + (used < 0 ? 50 : used)
  }
  return commands
    .filter((command) => (asked ? means(command, typed) : !command.quiet && (!command.refused || stood.has(command.id))))
    .map((command, n) => [rank(command), n, command] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, , command]) => command)
}

const MOST_RECENT = 5

/** The ids used last, the newest first. */
export const used = (recent: readonly string[], id: string): string[] => [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT)
