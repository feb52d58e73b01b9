export const analytics = {
}
