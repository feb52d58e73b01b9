export const board: typeof import('../en/board').board = {
  am: 'a.m.',
  pm: 'p.m.',
  other_language: 'English',
}
