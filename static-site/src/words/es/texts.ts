export const texts: typeof import('../en/texts').texts = {
}
