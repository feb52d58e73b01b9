// What is read in the inbox.
import { inbox } from './en/inbox'
import { spoken } from './language'

export const w = await spoken(inbox, () => import('./es/inbox').then((area) => area.inbox))
