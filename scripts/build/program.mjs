import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { apart } from './packages.mjs'

/** Needed by some runs only: a bar for many plans, templates, questions on a terminal, the protocol of editors. */
const SELDOM = {
  'cli-progress': 'cli-progress',
  handlebars: 'handlebars',
  languageserver: 'vscode-languageserver/node',
  prompts: '@inquirer/prompts',
}

/** What `kehoach build` has no use of: the other commands, the app and the editors' server. */
const OTHERS = /^\.\/(?:(?!build\/)[\w-]+\/command|world\/(?:host|editor))\.ts$/

/** Leaves them out of the program that only builds. */
const onlyBuilding = {
  name: 'only-building',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path }) => (OTHERS.test(path) ? { path, namespace: 'left-out' } : undefined))
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {}', loader: 'js' }))
  },
}

/** What a build asks for once there is something to build: where all is known, it is not loaded. */
const MAKING = ['src/batch/build-plan.ts', 'src/read/appendix.ts', 'src/rules/errors.ts']
/** Every rule there is. */
const RULES = ['src/rules/index.ts']

/** What only rules look at that no usual build runs: in a file of its own, once for all programs. */
const WORD_LISTS = [
  'common-words',
  'confusions',
  'core-terms',
  'fixed-phrases',
  'holes',
  'office-words',
  'real-pairs',
  'syllables-alone',
  'unmarked-pairs',
].map((name) => `src/language/data/${name}.ts`)

/** Leaves them out of a program, which loads them when the first is looked at. */
const listsApart = {
  name: 'lists-apart',
  setup(builder) {
    builder.onResolve({ filter: /\/language\/data\/.*\.ts$/ }, ({ path }) => {
      const list = WORD_LISTS.find((it) => it.endsWith(path.replace(/^[./]*/, '/')))
      return list && { path: list, namespace: 'list' }
    })
    builder.onResolve({ filter: /.*/, namespace: 'list' }, ({ path }) => ({ path, external: true }))
    builder.onLoad({ filter: /.*/, namespace: 'list' }, ({ path }) => ({
      contents: [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)]
        .map(([, name]) => `Object.defineProperty(exports, '${name}', { get: () => require('./words.cjs').${name} })`)
        .join('\n'),
    }))
  },
}

/** Leaves modules to another file of the program, which is loaded when the first is asked for. */
const left = (modules, file) => ({
  name: `left-to-${file}`,
  setup(builder) {
    const paths = modules.map((path) => resolve(path))
    builder.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) =>
      paths.includes(resolve(resolveDir, path)) ? { path: file, external: true } : undefined,
    )
  },
})

/** Modules that go into one file, `together:a,b`, with all that each exports. */
const together = {
  name: 'together',
  setup(builder) {
    builder.onResolve({ filter: /^together:/ }, ({ path }) => ({
      path: path.slice(path.indexOf(':') + 1),
      namespace: 'together',
    }))
    builder.onLoad({ filter: /.*/, namespace: 'together' }, ({ path }) => ({
      contents: path
        .split(',')
        .map((module) => `export * from './${module}'`)
        .join('\n'),
      resolveDir: '.',
    }))
  },
}

/** The core hashes by itself, because a browser's hash answers later; the bin has Node's. */
const hashedByNode = {
  name: 'hashed-by-node',
  setup(builder) {
    builder.onResolve({ filter: /\/model\/sha256\.ts$|^\.\/sha256\.ts$/ }, ({ importer }) =>
      /world[\\/]sha256\.ts$/.test(importer) ? undefined : { path: resolve('src/cli/world/sha256.ts') },
    )
  },
}

/**
 * Builds the bin: `dist/cli.cjs` is the whole program, `dist/build.cjs` the command that is run most, without the others, which asks
 * for `dist/document.cjs` where a document is to be made. Each is one CommonJS file, which loads without the waits between ES modules
 * and whose code V8 can keep. They are ASCII: a file that holds no other character is text as it is, and half as large in memory.
 * `shared`: esbuild's settings of the core. Gives esbuild's results.
 */
export async function buildProgram(shared, define) {
  const bin = { ...shared, format: 'cjs', platform: 'node', minify: true, outdir: 'dist', outExtension: { '.js': '.cjs' } }
  const seldom = await build({ ...bin, entryPoints: SELDOM, outdir: 'dist/vendor' })
  const program = (name, entry, plugins) =>
    build({
      ...bin,
      entryPoints: { [name]: typeof entry === 'string' ? entry : `together:${entry.join()}` },
      charset: 'ascii',
      supported: { ...shared.supported, 'dynamic-import': false },
      define,
      plugins: [together, ...plugins],
    })
  const all = [
    listsApart,
    hashedByNode,
    ...shared.plugins,
    ...Object.entries(SELDOM).map(([file, it]) => apart(it, `./vendor/${file}.cjs`)),
  ]
  const main = 'src/cli/main.ts'
  const results = [
    await program('cli', main, all),
    await program('build', main, [
      onlyBuilding,
      left(MAKING, './document.cjs'),
      // Only an office that makes errors of other rules has them loaded by a build.
      left(RULES, './rules.cjs'),
      ...all,
    ]),
    await program('document', MAKING, all),
    await program('rules', RULES, all),
    await program('words', WORD_LISTS, shared.plugins),
  ]
  for (const file of ['cli', 'build', 'document', 'rules', 'words']) inAscii(`dist/${file}.cjs`)
  return [seldom, ...results]
}

/** What esbuild leaves as it is are patterns, which read the number of a character as the character. */
function inAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, escaped))
}

/** Runs over the plans make V8 compile what commands use; `bin/kehoach.cjs` writes that code down as it ends. */
export function keepCompiled() {
  const scratch = mkdtempSync(join(tmpdir(), 'kehoach-'))
  // Plans with errors make it end with 1; what was compiled on the way is as good.
  const run = (...words) =>
    spawnSync(process.execPath, ['bin/kehoach.cjs', ...words], {
      env: { ...process.env, KEHOACH_KEEP_COMPILED: '1' },
      stdio: 'ignore',
    })
  run('build', 'plans', '--out', scratch)
  // Each adds to what those before it kept.
  run('check', 'plans')
  run('verify', scratch)
  rmSync(scratch, { recursive: true })
}
