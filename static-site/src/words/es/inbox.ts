export const inbox: typeof import('../en/inbox').inbox = {
}
