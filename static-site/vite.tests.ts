// Compiles every *.test.ts for node's own test runner; nothing of it is shipped.
import { readdirSync } from 'node:fs'
import { defineConfig } from 'vite'

const tests = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name))

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: '.tests',
    emptyOutDir: true,
    rolldownOptions: { input: tests.map((name) => `src/${name}`), output: { entryFileNames: '[name]-[hash].js' } },
  },
})
