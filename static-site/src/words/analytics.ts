// What is read in the report.
import { analytics } from './en/analytics'
import { spoken } from './language'

export const w = await spoken(analytics, () => import('./es/analytics').then((area) => area.analytics))
