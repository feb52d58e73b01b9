// What is read in the company's settings.
import { office } from './en/office'
import { spoken } from './language'

export const w = await spoken(office, () => import('./es/office').then((area) => area.office))
