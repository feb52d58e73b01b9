export const desk: typeof import('../en/desk').desk = {
  next_free: {
    title: 'Próximos libres',
    first_hour: 'la primera hora libre',
    with_skill: (skill) => `con ${skill}`,
    has: (skill) => `sabe de ${skill}`,
    nobody: 'En los próximos siete días no hay nadie libre que sepa de esto.',
  },
}
