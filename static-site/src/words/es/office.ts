export const office: typeof import('../en/office').office = {
}
