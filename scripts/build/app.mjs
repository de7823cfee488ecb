/** Builds `dist/app/`: the browser app as static files, the same with the server of `kehoach app` and without. */
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'

const PAGE = 'src/app/page'
const FONTS = 'node_modules/@fontsource/tinos/files'
/** Vietnamese offices write in these letters; the others of the font are left out. */
const SUBSETS = /^tinos-(?:latin|latin-ext|vietnamese)-(?:400|700)-(?:normal|italic)\.woff2$/

/** The templates that the package ships, for a page that has no server: their texts by path. */
const templates = () =>
  Object.fromEntries(
    readdirSync('templates', { recursive: true })
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => [`templates/${name.replaceAll('\\', '/')}`, readFileSync(`templates/${name}`, 'utf8')]),
  )

/**
 * Leaves out what rules and kinds of problems refuse and accept, and why they are: only `kehoach explain` and editors show it, and it is a
 * fifteenth of what a browser loads. It stands as the formatter writes it; a file where it stands otherwise ends the build.
 */
const withoutReasons = {
  name: 'without-reasons',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/](?:rules|problems)[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const contents = code
        .replace(/^( +)(refused|accepted): \[(?:.*\],|[^]*?^\1\],)$/gm, '$1$2: [],')
        .replace(/^( +)why: \{(?:.*\},|[^]*?^\1\},)$/gm, '$1why: {},')
      const errors = /^ +(?:(?:refused|accepted): \[(?!\],$)|why: \{(?!\},$))/m.test(contents)
        ? [{ text: `${path}: examples or reasons are left` }]
        : []
      return { contents, loader: 'ts', errors }
    })
  },
}

/** `shared`: esbuild's settings of the core. Gives esbuild's results, for the licences of what was built in. */
export async function buildApp(shared) {
  mkdirSync('dist/app/fonts', { recursive: true })
  const browser = {
    ...shared,
    target: ['chrome110', 'firefox115', 'safari16.4'],
    format: 'iife',
    platform: 'browser',
    minify: true,
    outdir: 'dist/app',
  }
  const page = await build({
    ...browser,
    entryPoints: { app: `${PAGE}/main.tsx` },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['*.woff2'],
  })
  const worker = await build({
    ...browser,
    entryPoints: { worker: 'src/app/worker/main.ts' },
    // As the core is bundled: a worker has no document, which packages made for a page ask for.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Without its way to files.
    alias: { ...shared.alias, handlebars: './node_modules/handlebars/dist/cjs/handlebars.js' },
    define: { process: 'undefined', TEMPLATES: JSON.stringify(templates()) },
    plugins: [withoutReasons, ...shared.plugins],
    // The whole file is one function: a worker runs it; a page that was opened as a file makes a worker of its text.
    banner: { js: 'globalThis.kehoachWorker=function(){' },
    footer: { js: '};typeof document==="undefined"&&kehoachWorker();' },
  })
  copyFileSync(`${PAGE}/index.html`, 'dist/app/index.html')
  for (const name of readdirSync(FONTS)) if (SUBSETS.test(name)) copyFileSync(`${FONTS}/${name}`, `dist/app/fonts/${name}`)
  return [page, worker]
}
