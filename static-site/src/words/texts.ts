// What is read where an owner words the texts. The texts themselves come from the server.
import { texts } from './en/texts'
import { spoken } from './language'

export const w = await spoken(texts, () => import('./es/texts').then((area) => area.texts))
