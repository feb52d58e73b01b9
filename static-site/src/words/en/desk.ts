export const desk = {
}
