/** Builds `dist/`: the bin and the public API as bundled ESM, split so that a command loads only what it uses; and the API's types. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const schema = (name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

/** Compiling the schemas costs more than reading a plan: the bundle carries them compiled, with the options of `validate.ts`. */
const compiledSchemas = {
  name: 'compiled-schemas',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]schema[\\/]validate\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const options = new Function(`return ${/AJV_OPTIONS: Options = (\{.*\})/.exec(source)[1]}`)()
      const ajv = new Ajv2020({
        ...options,
        code: { source: true, esm: true, lines: false },
        schemas: [schema('plan'), schema('office')],
      })
      const code = standaloneCode(ajv, { plan: schema('plan').$id, office: schema('office').$id })
      return {
        // Ajv's code asks for its two small helpers by `require`; esbuild bundles them as it does the rest.
        contents: `${code}
          const compiled = { plan, office }
          export const validate = (name, data) => (compiled[name](data) ? [] : (compiled[name].errors ?? []))`,
        loader: 'js',
        resolveDir: process.cwd(),
      }
    })
  },
}

/** gray-matter brings a YAML parser and a way to open files; neither is ever used, and each costs time to load. */
const unusedOfGrayMatter = {
  name: 'unused-of-gray-matter',
  setup(builder) {
    const unused = "const unused = () => { throw new Error('not part of this program') }"
    builder.onResolve({ filter: /^(?:js-yaml|fs)$/ }, ({ path, importer }) =>
      importer.includes('gray-matter') ? { path, namespace: 'unused' } : undefined,
    )
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: `${unused}; module.exports = { safeLoad: unused, safeDump: unused, readFileSync: unused }`,
      loader: 'js',
    }))
  },
}

rmSync('dist', { recursive: true, force: true })
const shared = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  platform: 'node',
  target: 'node20.19',
  // Needed by some runs only: a bar for many plans, templates, questions on a terminal.
  external: ['cli-progress', 'handlebars', '@inquirer/prompts'],
  // The same code as ES modules, so that what is not used is left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  define: { VERSION: JSON.stringify(version) },
  plugins: [compiledSchemas, unusedOfGrayMatter],
  logLevel: 'warning',
}
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' })
// The bin is one CommonJS file: it loads without the waits between ES modules, and V8's code for it can be kept.
await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  format: 'cjs',
  supported: { 'dynamic-import': false },
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.types.json'], { stdio: 'inherit' })

// A run over the plans makes V8 compile what a build uses; `bin/kehoach.cjs` writes that code down as it ends.
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'))
// Plans with errors make it end with 1; what was compiled on the way is as good.
spawnSync(process.execPath, ['bin/kehoach.cjs', 'build', 'plans', '--out', scratch], {
  env: { ...process.env, KEHOACH_COMPILE_CACHE: 'dist/cli.cjs.cache' },
  stdio: 'ignore',
})
rmSync(scratch, { recursive: true })
