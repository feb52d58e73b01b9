export const quote: typeof import('../en/quote').quote = {
}
