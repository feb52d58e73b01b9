export const board = {
  am: 'AM',
  pm: 'PM',
  other_language: 'Español',
}
