// Builds the portal's own script into dist/portal-offline.js: one file at the root, so that as a service worker it may serve
// /t/. The other scripts of the pages are shipped as they are written, without their comments and blanks.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { defineConfig, minifySync } from 'vite'

/** Gzipped bytes: a part of the 50 KB that a first load of the portal may have in all. */
const MOST = 8 * 1024

export default defineConfig({
  publicDir: false,
  plugins: [
    {
      name: 'size-budget',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          const size = part.type === 'chunk' ? gzipSync(part.code).length : 0
          if (size > MOST) this.error(`${part.fileName} has ${size} bytes, gzipped; ${MOST} are allowed.`)
        }
      },
    },
    {
      name: 'scripts-of-the-pages',
      writeBundle() {
        for (const name of readdirSync('public').filter((file) => file.endsWith('.js'))) {
          const { code, errors } = minifySync(name, readFileSync(`public/${name}`, 'utf8'), { module: false })
          if (errors.length) this.error(`${name}: ${errors[0]!.message}`)
          writeFileSync(`dist/${name}`, code)
        }
      },
    },
  ],
  build: {
    target: 'es2020',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { input: 'src/portal/main.ts', output: { format: 'iife', entryFileNames: 'portal-offline.js' } },
  },
})
