// What the kinds of a quote's lines are called.
import type { LineKind } from '../data/jobs'

export const KINDS: Record<LineKind, string> = { part: 'Part', labor: 'Labor', fee: 'Fee', discount: 'Discount' }
