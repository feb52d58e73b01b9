export const plan: typeof import('../en/plan').plan = {
}
