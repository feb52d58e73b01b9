// What is read in the palette, in the list of keys, and in the hints of a first visit.
import { palette } from './en/palette'
import { spoken } from './language'

export const w = await spoken(palette, () => import('./es/palette').then((area) => area.palette))
