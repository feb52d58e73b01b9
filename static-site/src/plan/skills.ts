// Which of the company's skills an issue asks for, by its words, and who has one. PURE. It warns and never decides.

/** What a skill is called, and the words of issues that ask for it. */
const ASKS: [skill: RegExp, issue: RegExp][] = [
  [/boiler|caldera/, /\bboiler|\bradiator|\bcaldera|\bradiador/],
  [/\bgas/, /\bgas\b|\bpilot/],
  [/plumb|plomer/, /\bleak|\bpipes?\b|\bfaucet|\btaps?\b|\btoilet|\bsinks?\b|\bshut-?off|\bdrip|\bfuga|\btuber|\bgrifo|\binodoro|\bbaño|\bfregadero|\bgotea/],
  [/drain|desag/, /\bdrain|\bclog|\bback(s|ed|ing) up|\bsewer|\bsewage|\btapad|\bdesag|\batascad/],
  [/water heater|calentador/, /\bwater heater|\bhot water|\bcalentador|\bagua caliente/],
  [/heat pump|bomba de calor/, /\bheat pump|\bmini.?split|\bbomba de calor/],
  [/cool|\bac\b|air cond|\baire/, /\bcooling|\bac\b|\ba\/c|\bair.?cond|\bmini.?split|\bcondenser|\baire acond/],
  [/electric|eléctric/, /\bbreaker|\boutlet|\bspark|\bwiring|\bceiling fan|\bpower is|\bno power|\belectric|\beléctric|\benchufe/],
  [/panel|tablero/, /\bpanel|\bbreaker|\btablero/],
  [/\bev\b|charger/, /\bev\b|\bcar charger/],
  [/furnace|heating|calefac/, /\bfurnace|\bno heat\b|\bcalefac/],
]
const SHORTEST_OWN_WORD = 4

function asksFor(issue: string, skill: string): boolean {
  const name = skill.toLowerCase()
  const words = issue.toLowerCase()
  const known = ASKS.filter(([called]) => called.test(name))
  if (known.length) return known.some(([, asked]) => asked.test(words))
  const stem = name.replace(/e?s$/, '')
  return stem.length >= SHORTEST_OWN_WORD && words.includes(stem)
}

const answers = new Map<string, readonly string[]>()
const MOST_ANSWERS = 5_000

/** Those of `skills` an issue asks for; any one of them will do. */
export function askedSkills(issue: string, skills: readonly string[]): readonly string[] {
  const key = `${skills.join()}\n${issue}`
  let found = answers.get(key)
  if (!found) {
    if (answers.size > MOST_ANSWERS) answers.clear()
    answers.set(key, (found = skills.filter((skill) => asksFor(issue, skill))))
  }
  return found
}

/** Every skill that somebody who takes jobs has: what nobody has is nobody's lack. */
export function skillsOf(technicians: readonly { skills: string[]; active: boolean }[]): string[] {
  return [...new Set(technicians.flatMap(({ skills, active }) => (active ? skills : [])))].sort()
}
