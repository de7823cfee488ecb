/**
 * Builds `dist/`: the public API as the ES modules of `src/`, its packages in `vendor/`, its types, the bin as one file, and the
 * browser app as static files. Nothing in it asks for a package, so that to install this one is to install no other.
 */
import { build, transformSync } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildApp } from './build/app.mjs'
import { notices, packagesOf, unbundled, withoutEmptyImports } from './build/packages.mjs'
import { buildProgram, keepCompiled } from './build/program.mjs'
import { onlyReached } from './build/types.mjs'
import { OF_THE_CORE, onlySplittingOfGrayMatter } from './build/plugins.mjs'

const { version, exports } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })
/** Letters by their kind are known wherever this runs; esbuild would make such a pattern anew each time it is tried. */
const SUPPORTED = { 'regexp-unicode-property-escapes': true }
const shared = {
  bundle: true,
  charset: 'utf8',
  target: 'node20.19',
  supported: SUPPORTED,
  // The same code as ES modules, so that what is not used is left out; and without threads of its own.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js', fflate: './node_modules/fflate/esm/browser.js' },
  plugins: OF_THE_CORE,
  metafile: true,
  logLevel: 'warning',
}

// The API runs anywhere: where a package looks for a host's process, there is none.
const core = { ...shared, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], define: { process: 'undefined' } }
const entries = Object.values(exports).flatMap(({ default: file }) =>
  file ? [file.replace('./dist', 'src').replace('.js', '.ts')] : [],
)
const { inputs } = (await build({ ...core, entryPoints: entries, outdir: 'dist', write: false })).metafile
const modules = await build({
  ...core,
  entryPoints: Object.keys(inputs).filter((path) => /^src\/.*\.ts$/.test(path)),
  outdir: 'dist',
  outbase: 'src',
  alias: {},
  // What is imported for its types only is not imported.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
  plugins: [...OF_THE_CORE, unbundled],
})
const packages = packagesOf(Object.keys(modules.metafile.outputs))
const vendor = await build({
  ...core,
  entryPoints: packages.entryPoints,
  outdir: 'dist/vendor',
  plugins: [packages.plugin, onlySplittingOfGrayMatter],
  minify: true,
  splitting: true,
})
withoutEmptyImports(Object.keys(vendor.metafile.outputs))
// Half a megabyte is spaces.
for (const file of Object.keys(modules.metafile.outputs)) {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    minifyWhitespace: true,
    charset: 'utf8',
    target: shared.target,
    supported: SUPPORTED,
  })
  writeFileSync(file, code)
}

/** All that the program is made of, as a hash. */
function sourcesHash() {
  const hash = createHash('sha256')
  for (const file of [
    'package-lock.json',
    'scripts/build.mjs',
    ...readdirSync('src', { recursive: true })
      .map((name) => `src/${name}`)
      .sort(),
  ])
    if (/\.(?:tsx?|css|json|mjs)$/.test(file)) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const programs = await buildProgram(shared, { VERSION: JSON.stringify(version), BUILD: JSON.stringify(sourcesHash()) })
const app = await buildApp(shared)
// What documents begin with was made by docx, and is part of this program.
writeFileSync('dist/LICENSES.txt', notices([modules, vendor, ...programs, ...app], ['docx']))

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.types.json'], { stdio: 'inherit' })
onlyReached(
  'dist/types',
  Object.values(exports).flatMap(({ types }) => types ?? []),
)

keepCompiled()
