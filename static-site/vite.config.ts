// Builds the board into dist/: root-absolute assets, nothing inline, so that the strictest content policy holds.
import { gzipSync } from 'node:zlib'
import { defineConfig } from 'vite'

const policy = [
  "default-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join('; ')

/** Gzipped bytes of everything a board may ever fetch. */
const BUDGET = { js: 60 * 1024, css: 12 * 1024 }

export default defineConfig({
  base: '/',
  // Dragging also ships code for browsers that still need a Babel runtime: 2 KB nobody here fetches.
  resolve: { mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    {
      // The development server injects styles by script, so the policy is only in what is shipped.
      name: 'content-policy',
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
    {
      name: 'size-budget',
      apply: 'build',
      generateBundle(_, bundle) {
        const sizes = { js: 0, css: 0 }
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') sizes.js += gzipSync(part.code).length
          else if (part.fileName.endsWith('.css')) sizes.css += gzipSync(part.source).length
        }
        for (const kind of ['js', 'css'] as const) {
          if (sizes[kind] > BUDGET[kind]) this.error(`The board has ${sizes[kind]} bytes of ${kind}, gzipped; ${BUDGET[kind]} are allowed.`)
        }
      },
    },
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: true },
  server: { proxy: { '/api': process.env.TRUCKROLL_API ?? 'http://127.0.0.1:8000' } },
})
