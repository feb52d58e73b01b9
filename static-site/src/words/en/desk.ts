export const desk = {
  next_free: {
    title: 'Next free',
    first_hour: 'first free hour',
    with_skill: (skill: string) => `with ${skill}`,
    has: (skill: string) => `has ${skill}`,
    nobody: 'Nobody with this skill is free in the next seven days.',
  },
}
