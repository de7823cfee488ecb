/** Builds `dist/`: the bin and the public API as bundled ESM, split so that a command loads only what it uses; and the API's types. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const schema = (name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

/** Compiling the schemas costs more than reading a plan: the bundle carries them compiled, with the options of `validate.ts`. */
const compiledSchemas = {
  name: 'compiled-schemas',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]check[\\/]validate\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const options = new Function(`return ${/AJV_OPTIONS: Options = (\{.*\})/.exec(source)[1]}`)()
      const ajv = new Ajv2020({ ...options, code: { source: true, esm: true, lines: false }, schemas: [schema('plan'), schema('office')] })
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
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS that asks for Node's own modules; needed only on a terminal with many plans.
  external: ['cli-progress'],
  // The same code as ES modules, so that what is not used is left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  define: { VERSION: JSON.stringify(version) },
  plugins: [compiledSchemas, unusedOfGrayMatter],
  logLevel: 'warning',
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/tsconfig.types.json'], { stdio: 'inherit' })
