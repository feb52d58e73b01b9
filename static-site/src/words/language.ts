// The language of this board, fixed when the page loads. Knows no word: those are in the areas beside it.

export type Language = 'en' | 'es'

const KEY = 'truckroll.language'

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // A browser that keeps nothing goes by its own language.
    return null
  }
}

function fixed(): Language {
  const choice = chosen()
  if (choice === 'en' || choice === 'es') return choice
  return globalThis.navigator?.language?.startsWith('es') ? 'es' : 'en'
}

export const language: Language = fixed()
/** For Intl: both as people write times and money in the United States. */
export const locale = language === 'es' ? 'es-US' : 'en-US'
export const other: Language = language === 'es' ? 'en' : 'es'

/** Keeps the choice in this browser and draws everything anew. */
export function choose(wanted: Language): void {
  localStorage.setItem(KEY, wanted)
  location.reload()
}

/** An area's words in the language of this board. Whose Spanish does not arrive reads English, which is more than a blank page. */
export async function spoken<Area>(english: Area, spanish: () => Promise<Area>): Promise<Area> {
  return language === 'es' ? spanish().catch(() => english) : english
}
