export const texts = {
}
