// What is read while a quote is written and where it is shown.
import { quote } from './en/quote'
import { spoken } from './language'

export const w = await spoken(quote, () => import('./es/quote').then((area) => area.quote))
