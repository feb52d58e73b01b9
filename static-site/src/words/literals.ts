// Which words a piece of source says itself, where it should ask words/. For the tests: nothing of it is shipped.
import { parseAst } from 'vite'

interface Node { type: string; [field: string]: unknown }

/** Attributes whose value is read out or shown, so that even one small word in them counts. */
const SAID = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label)$/
/** Names, signs of units and what stands on keys: the same in every language. */
const NAMES = /^\P{L}*(Truckroll|Twilio|CSV|(Ctrl ?)?[A-Z]?|Ctrl Enter|Esc|[smh])\P{L}*$/u
/** Keys as events call them, time zones, addresses, class names: what only machines compare. */
const MACHINES = /^(AltGraph|Escape|Enter|Tab|Home|End|Delete|Backspace|Arrow(Up|Down|Left|Right)|Page(Up|Down))$|^\S*\/\S*$|--|__/
const LETTER = /\p{L}/u
/** A sentence's beginning, or two words in a row. */
const PROSE = /^\P{L}*\p{Lu}\p{Ll}|\p{Ll} \p{L}/u

/** Every literal in `source` that a person would read, trimmed, in order. */
export function literals(source: string, lang: 'ts' | 'tsx' = 'tsx'): string[] {
  const found: string[] = []

  const weigh = (text: string, said: boolean) => {
    const words = text.trim()
    if (NAMES.test(words) || MACHINES.test(words)) return
    if (said ? LETTER.test(words) : PROSE.test(words)) found.push(words)
  }

  const visit = (node: Node, said: boolean): void => {
    if (node.type.startsWith('TS') && node.type !== 'TSAsExpression' && node.type !== 'TSNonNullExpression' && node.type !== 'TSSatisfiesExpression') return
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'ExportAllDeclaration': return
      case 'JSXText': return weigh(node.value as string, true)
      case 'Literal': return typeof node.value === 'string' ? weigh(node.value, said) : undefined
      case 'TemplateElement': return weigh((node.value as { cooked: string }).cooked, said)
      case 'JSXAttribute': {
        const name = (node.name as { name: unknown }).name
        if (name === 'class' || !node.value) return
        return visit(node.value as Node, typeof name === 'string' && SAID.test(name))
      }
      default: {
        for (const [field, part] of Object.entries(node)) {
          if (field !== 'type') (Array.isArray(part) ? part : [part]).forEach((one) => isNode(one) && visit(one, said && (node.type !== 'BinaryExpression' || node.operator === '+')))
        }
      }
    }
  }

  visit(parseAst(source, { lang }) as unknown as Node, false)
  return found
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
