import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { snippet } from './snippet'

test('what the documentation says to put into a web site is what the company page shows', () => {
  assert.ok(readFileSync('../docs/embed.md', 'utf8').includes(snippet('https://dispatch.example.com')))
})
