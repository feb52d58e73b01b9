// What is read on the board itself, at sign-in, in toasts and lists of any part.
import { board } from './en/board'
import { spoken } from './language'

export const w = await spoken(board, () => import('./es/board').then((area) => area.board))
