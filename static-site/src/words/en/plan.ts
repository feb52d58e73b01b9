export const plan = {
}
