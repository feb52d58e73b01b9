export const desk: typeof import('../en/desk').desk = {
}
