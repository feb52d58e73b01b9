export const analytics: typeof import('../en/analytics').analytics = {
}
