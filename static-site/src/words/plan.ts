// What is read on the day's and the week's plan.
import { plan } from './en/plan'
import { spoken } from './language'

export const w = await spoken(plan, () => import('./es/plan').then((area) => area.plan))
