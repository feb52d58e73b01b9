import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

type Words = { [name: string]: string | Words | ((...parts: never[]) => string) }

const areas = import.meta.glob<Record<string, Words>>(['./en/*.ts', './es/*.ts'], { eager: true })
/** What is the same in both languages. */
const SAME = new Set<string>(['Subtotal', 'Total'])

test('who chose Spanish reads Spanish, and English where it does not arrive', async () => {
  Object.assign(globalThis, { localStorage: { getItem: () => 'es' } })
  const { language, locale, other, spoken } = await import('./language')
  assert.deepEqual([language, locale, other], ['es', 'es-US', 'en'])
  assert.equal((await import('./board')).w.am, 'a.m.')
  assert.equal((await import('../format/time')).windowWords({ start: '2026-11-23T10:00', end: '2026-11-23T12:00' }, '2026-11-21'), 'lun 10–12 p.m.')
  assert.equal(await spoken('English', () => Promise.reject(new Error('no signal'))), 'English')
})

test('every area has the same words in both languages, with the same parts, and none is English left as it was', () => {
  const names = readdirSync('src/words/en').map((file) => file.slice(0, -3))
  for (const name of names) {
    const [english, spanish] = [areas[`./en/${name}.ts`]![name]!, areas[`./es/${name}.ts`]![name]!]
    assert.deepEqual(shape(spanish), shape(english), name)
    assert.deepEqual(sameWords(english, spanish), [], name)
  }
})

/** The names of all words, with how many parts each takes. */
const shape = (words: Words): object =>
  Object.fromEntries(Object.entries(words).map(([name, said]) => [name, typeof said === 'function' ? said.length : typeof said === 'string' ? 0 : shape(said)]))

const sameWords = (english: Words, spanish: Words): string[] =>
  Object.entries(english).flatMap(([name, said]) => {
    const also = spanish[name]
    if (typeof said === 'object') return sameWords(said, also as Words)
    return typeof said === 'string' && said === also && /\p{L}{3}/u.test(said) && !SAME.has(said) ? [said] : []
  })

test('whatever the server refuses is said in Spanish too, by its code or by the rule', async () => {
  const { refusalOf } = await import('./es/refusals')
  const errors = readFileSync('../chalicelib/domain/errors.py', 'utf8')
  const codes = matches(errors, /^ {4}code = "(\w+)"/gm)
  const rules = matches(errors, /^class (\w+)\(IllegalTransition\)/gm).map((name) => name.replace(/(?<!^)(?=[A-Z])/g, '_').toLowerCase())
  assert.ok(codes.length > 15 && rules.length > 15)
  // What is invalid is said field by field.
  for (const code of codes.filter((one) => one !== 'refused' && one !== 'invalid')) assert.notEqual(refusalOf('…', code, undefined), '…', code)
  for (const rule of rules) assert.notEqual(refusalOf('…', 'illegal_transition', rule), refusalOf('…', 'illegal_transition', ''), rule)
  assert.equal(refusalOf('A new sentence.', 'new_code', undefined), 'A new sentence.')
  assert.equal(refusalOf('This is too long: 40 at most.', 'invalid', undefined), 'Es demasiado largo: 40 como máximo.')
})

test('whatever triage finds is said in Spanish too', async () => {
  const { plainly } = await import('./es/triage')
  const folder = '../chalicelib/domain/triage'
  const sources = readdirSync(folder).filter((name) => name.endsWith('.py')).map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
  const found = matches(sources, /(?:pair|Fact)\(\s*"?\w+"?,\s*"([^"]+)"/g)
  assert.ok(found.length > 60)
  assert.deepEqual(found.filter((sentence) => plainly(sentence) === sentence && sentence !== 'gas'), [])
  assert.equal(plainly('sewage coming up, held for now'), 'suben aguas negras, contenido por ahora')
})

test('whatever the server says of the texts is said in Spanish too', async () => {
  const { texts } = await import('./es/texts')
  const folder = '../chalicelib/domain/wording'
  const catalogue = readFileSync(`${folder}/catalogue.py`, 'utf8')
  const [titles, moments] = [matches(catalogue, /title="([^"]+)"/g), matches(catalogue, /sent="([^"]+)"/g)]
  const fields = matches(readFileSync(`${folder}/fields.py`, 'utf8'), /^ {4}"\w+": Field\(.*"(\p{Lu}[^"]+)"/gmu)
  assert.ok(titles.length > 20 && moments.length > 20 && fields.length > 15)
  assert.deepEqual(titles.filter((title) => texts.text(title) === title), [])
  assert.deepEqual(moments.filter((moment) => texts.sent(moment) === moment), [])
  assert.deepEqual(fields.filter((field) => texts.means(field) === field), [])
  assert.equal(texts.problem('This is 3 characters too long for one text at the longest names. Of 160, your words take 120, {who} 43.'),
    'Sobran 3 caracteres para un solo mensaje con los nombres más largos. De 160, su texto ocupa 120, {who} 43.')
})

test('why a text or a photo did not arrive is said in Spanish too', async () => {
  const { desk } = await import('./es/desk')
  const read = (name: string) => readFileSync(`../chalicelib/${name}.py`, 'utf8')
  const reasons = [
    ...matches(read('domain/delivery'), /^ {4}(?:\d+|OPTED_OUT): "([^"]+)"|return "([A-Z][^"]+)"$/gm),
    ...matches(read('services/pictures'), /^[A-Z_]+ = "(It [^"]+|The [^"]+)"$/gm),
    ...matches(read('services/post'), /\.failed\(.*"([^"]+)"\)/g),
    ...matches(read('services/deliveries'), /"failed", reason=text\.reason or "([^"]+)"/g),
  ]
  assert.ok(reasons.length > 15)
  assert.deepEqual(reasons.filter((reason) => desk.texts.why(reason) === reason), [])
  assert.equal(desk.texts.why('The text service refused this text (error 30999).'), 'El servicio de mensajes lo rechazó (error 30999).')
})

test('what a page offers to choose is said in Spanish too, and so is every bound of a number', async () => {
  const [{ desk }, { fieldOf }] = await Promise.all([import('./es/desk'), import('./es/refusals')])
  const pages = ['portal', 'customer'].map((name) => readFileSync(`../chalicelib/pages/words/english_${name}.py`, 'utf8')).join()
  const offered = matches(pages, /"(?:hold_(?:parts|customer|others)|reason_(?:price|later|else)|no_reason_given)": "([^"]+)"/g)
  assert.equal(offered.length, 7)
  assert.deepEqual(offered.filter((words) => desk.history.chosen(words) === words), [])
  assert.equal(desk.history.chosen('Preferred time: Tue, Nov 24, 8–10 AM.'), 'Hora preferida: Tue, Nov 24, 8–10 AM.')
  assert.equal(desk.history.chosen('Esperamos al dueño'), 'Esperamos al dueño')
  const bounds = matches(readFileSync('../chalicelib/handlers/edge.py', 'utf8'), /"[<>]=?": "([a-z ]+)"/g)
  assert.equal(bounds.length, 4)
  for (const bound of bounds) assert.notEqual(fieldOf(`This must be ${bound} 60.`), `This must be ${bound} 60.`)
  assert.equal(fieldOf('This is too long: 459 characters fit, these are 500.'), 'Es demasiado largo: caben 459 caracteres y son 500.')
})

test('an hour has its article, one hour its own', async () => {
  const [{ board }, { desk }, { plan }] = await Promise.all([import('./es/board'), import('./es/desk'), import('./es/plan')])
  assert.deepEqual(['2:43 p.m.', '1:05 p.m.', '11:30 a.m.', '1 de nov, 9:00 a.m.'].map(desk.facts.on_site), [
    'en el lugar desde las 2:43 p.m.', 'en el lugar desde la 1:05 p.m.', 'en el lugar desde las 11:30 a.m.', 'en el lugar desde el 1 de nov, 9:00 a.m.'])
  assert.deepEqual(['1 p.m.', '12 p.m.', '1:30 p.m.'].map(plan.after), ['Pasa de la 1 p.m.', 'Pasa de las 12 p.m.', 'Pasa de la 1:30 p.m.'])
  assert.deepEqual(['1:05', '12:05'].map(board.connection.offline), ['Sin conexión desde la 1:05', 'Sin conexión desde las 12:05'])
})

const matches = (text: string, what: RegExp): string[] => [...text.matchAll(what)].map((match) => (match[1] ?? match[2])!)
