// What is read in a job's drawer, at a new job and in talk by text.
import { desk } from './en/desk'
import { spoken } from './language'

export const w = await spoken(desk, () => import('./es/desk').then((area) => area.desk))
