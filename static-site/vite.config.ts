// Builds the board into dist/: root-absolute assets, nothing inline, so that the strictest content policy holds.
import { gzipSync } from 'node:zlib'
import { defineConfig, type Rollup } from 'vite'

const policy = [
  "default-src 'self'",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
].join('; ')

/** Gzipped bytes: of everything the board page may ever fetch, and of what each screen beside it brings along. */
const BOARD = { js: 60 * 1024, css: 12 * 1024 }
const SCREEN = { js: 12 * 1024, css: 4 * 1024 }
/** Screens of their own: each is fetched when it is first opened. */
const SCREENS = /\/(Analytics|Hints|Inbox|NewJob|Office|Palette|Plan|Quotes|SignIn|Texts|WebForm)\.tsx$/

/** What is read in Spanish comes beside the budgets above, only to who chose it. */
const SPANISH = /\/words\/es\/\w+\.ts$/

type Bundle = Rollup.OutputBundle

/** The chunks that are fetched from this one on, without those of other screens. */
function fetched(bundle: Bundle, from: string, known = new Set<string>()): Set<string> {
  const chunk = bundle[from]
  if (chunk?.type !== 'chunk' || known.has(from)) return known
  known.add(from)
  for (const next of [...chunk.imports, ...chunk.dynamicImports]) {
    const part = bundle[next]
    if (part?.type === 'chunk' && !SCREENS.test(part.facadeModuleId ?? '') && !SPANISH.test(part.facadeModuleId ?? '')) fetched(bundle, next, known)
  }
  return known
}

function sizes(bundle: Bundle, names: Iterable<string>): { js: number; css: number } {
  const size = { js: 0, css: 0 }
  const styles = new Set<string>()
  for (const name of names) {
    const chunk = bundle[name]
    if (chunk?.type !== 'chunk') continue
    size.js += gzipSync(chunk.code).length
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  for (const name of styles) {
    const style = bundle[name]
    if (style?.type === 'asset') size.css += gzipSync(style.source).length
  }
  return size
}

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
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
        const board = fetched(bundle, chunks.find((chunk) => chunk.isEntry)!.fileName)
        const over = (what: string, size: { js: number; css: number }, budget: typeof size) => {
          for (const kind of ['js', 'css'] as const) {
            if (size[kind] > budget[kind]) this.error(`${what} has ${size[kind]} bytes of ${kind}, gzipped; ${budget[kind]} are allowed.`)
          }
        }
        over('The board', sizes(bundle, board), BOARD)
        for (const { facadeModuleId, fileName, imports, name } of chunks) {
          // Whoever waits for these words waits while it loads itself: a piece of it in here would wait for ever.
          if (SPANISH.test(facadeModuleId ?? '') && imports.length) this.error(`The Spanish of ${name} imports ${imports.join()}.`)
          if (!SCREENS.test(facadeModuleId ?? '')) continue
          const own = [...fetched(bundle, fileName, new Set(board))].filter((part) => !board.has(part))
          over(name, sizes(bundle, own), SCREEN)
        }
      },
    },
  ],
  build: {
    target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: true,
    // What the board needs at once stays one piece, with the fields of all forms, and so does the desk: cut by who shares what, it would be 4 KB more.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'board', tags: ['$initial'] },
      { name: 'desk', test: /\/src\/(job\/|board\/DayText|newjob\/|talk\/|desk\.)|\/quote\/(QuoteSection|around)\.|\/words\/(en\/)?desk\./ },
    ] } } },
  },
  server: { proxy: { '/api': process.env.TRUCKROLL_API ?? 'http://127.0.0.1:8000' } },
})
