export const office = {
}
