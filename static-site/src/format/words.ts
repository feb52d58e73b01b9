// Names, places, phones and references as a board says them. Boards abbreviate; texts to people never do.

const SUFFIXES: Record<string, string> = {
  Street: 'St', Avenue: 'Ave', Road: 'Rd', Drive: 'Dr', Lane: 'Ln', Court: 'Ct', Place: 'Pl', Boulevard: 'Blvd',
  Terrace: 'Ter', Parkway: 'Pkwy', Highway: 'Hwy', Square: 'Sq', Turnpike: 'Tpke', Apartment: 'Apt', Suite: 'Ste',
}
const SUFFIX = /(?<=\S )(Street|Avenue|Road|Drive|Lane|Court|Place|Boulevard|Terrace|Parkway|Highway|Square|Turnpike)(?=\.?(?:$|,| (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b| #| Apt| Apartment| Unit| Suite))/g

/** `311 Grove Street, Apartment 4B` is `311 Grove St, Apt 4B`; a street named after one (`12 Court Street`) keeps its name. */
export function streetWords(street: string): string {
  return street.replace(SUFFIX, (word) => SUFFIXES[word]!).replace(/\b(Apartment|Suite)(?= \S)/g, (word) => SUFFIXES[word]!)
}

/** `José Luis Echeverría` is `José Luis E.`; who would share that with somebody else keeps the whole name. */
export function shortName(name: string, everybody: readonly string[] = []): string {
  const short = initialed(name)
  return everybody.some((other) => other !== name && initialed(other) === short) ? name : short
}

function initialed(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.pop()!
  return words.length ? `${words.join(' ')} ${last[0]}.` : last
}

/** What a dispatcher calls a customer in passing: the family name of two words, else the whole name. */
export function familyName(customer: string): string {
  const words = customer.trim().split(/\s+/)
  return words.length === 2 ? words[1]! : customer
}

/** `+19735550187` is `(973) 555-0187`; a number of another country keeps its plus. */
export function phoneWords(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone)
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : phone
}

/** `7M2KQ4XR` is `7M2K Q4XR`: two halves people can say. */
export const refWords = (id: string): string => `${id.slice(0, 4)} ${id.slice(4)}`

/** Another sentence after what was said, whose full stop may be there already: that of `p.m.` */
export const andThen = (said: string, next: string): string => (next ? `${said.replace(/\.?$/, '.')} ${next}` : said)
