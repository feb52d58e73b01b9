// Compiles every *.test.ts for node's own test runner; nothing of it is shipped.
import { globSync } from 'tinyglobby'
import { defineConfig } from 'vite'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: '.tests',
    emptyOutDir: true,
    rolldownOptions: { input: globSync('src/**/*.test.{ts,tsx}'), output: { entryFileNames: '[name].js' } },
  },
})
