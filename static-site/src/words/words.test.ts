import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { literals } from './literals'

/** What has its own words (the technicians' pages, a company's web site), what nobody reads, and addresses, which the Post Office abbreviates in English. */
const APART = ['portal/', 'office/snippet.ts', 'words/', 'data/api.ts', 'format/words.ts']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .filter((name) => !APART.some((start) => name.startsWith(start)))

test('nobody reads a word that does not come from words/', () => {
  const found = files.flatMap((name) => literals(readFileSync(`src/${name}`, 'utf8'), name.endsWith('x') ? 'tsx' : 'ts').map((said) => `src/${name}: ${said}`))
  assert.deepEqual(found, [])
})

test('a literal is found wherever a person would read or hear it', () => {
  const seen = literals(`
    const NAMES = { board: 'Board', later: \`\${count} later jobs\` }
    const key: 'On site' = event.key === 'Escape' ? 'board' : 'America/New_York'
    const kind = late ? 'tech tech--late' : 'tech'
    export const A = () => <p class="btn Btn two words" title="day before" aria-label={'day'} href="#/new" title={day === 'on' ? 'off' : ' of ' + day}>jobs {count}<b>Truckroll</b> · 1 <kbd>Ctrl</kbd></p>
  `)
  assert.deepEqual(seen, ['Board', 'later jobs', 'day before', 'day', 'off', 'of', 'jobs'])
})
