export const quote = {
}
