/**
 * Writes the registries that are made from folders. Rules and problems: `<folder>/<group>/<id>.ts` with one entry a file, its default export:
 * `src/rules/errors.ts` and `src/rules/index.ts`, where a build loads the first alone, and `src/problems/index.ts`. Commands: `src/cli/commands/<name>/command.ts`. Reporters:
 * `src/report/formats/<family>/<form>.ts`, each loaded when it is used. `npm run generate` runs it; a test holds the files against the folders.
 */
import { build } from 'esbuild'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BANNER = '// Generated from the folders beside it; run npm run generate.'

const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** The files of a family's folders, by id. */
function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap(({ name: group }) =>
      readdirSync(`${folder}/${group}`).map((file) => ({ id: file.replace(/\.ts$/, ''), path: `./${group}/${file}` })),
    )
    .sort((a, b) => byName(a.id, b.id))
}

/** The default exports of some files, as the program has them: what a rule says of itself is not guessed from its text. */
async function loaded(folder, entries) {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map(({ id, path }) => `export { default as ${nameOf(id)} } from '${path}'`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const values = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
  return entries.map((entry) => ({ ...entry, value: values[nameOf(entry.id)] }))
}

const imports = (entries) => entries.map(({ id, path }) => `import ${nameOf(id)} from '${path}'`)

const docstring = (doc, example) =>
  example ? ['/**', ` * ${doc}`, ' *', ' * @example', ` * ${example}`, ' */'].join('\n') : `/** ${doc} */`

const registry = ({ doc, example, name, type, from, entries, spread = [] }) =>
  [
    BANNER,
    ...from,
    ...imports(entries),
    '',
    docstring(doc, example),
    `export const ${name}: readonly ${type}[] = [`,
    ...[...spread.map((other) => `...${other}`), ...entries.map(({ id }) => nameOf(id))].map((item) => `  ${item},`),
    ']',
    '',
  ].join('\n')

const COMMANDS = 'src/cli/commands'
const FORMATS = 'src/report/formats'

const foldersOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(byName)

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`)

/** The commands by their names: each says what it is called with, and loads what does it when it runs. */
function commands() {
  const names = foldersOf(COMMANDS)
  const identifier = (name) => `${nameOf(name)}Command`
  return [
    BANNER,
    "import type { Command } from '../frame/command.ts'",
    ...names.map((name) => `import ${identifier(name)} from './${name}/command.ts'`),
    '',
    '/** Every command there is, by its name. */',
    'export const COMMANDS: Readonly<Record<string, Command>> = {',
    ...names.map((name) => `  ${quoted(name)}: ${identifier(name)},`),
    '}',
    '',
  ].join('\n')
}

/** The reporters by family and form; what most ask for comes first. */
function reporters() {
  const first = ['pretty', 'json']
  const formsOf = (family) => {
    const all = readdirSync(`${FORMATS}/${family}`).map((file) => file.replace(/\.ts$/, ''))
    return [...first.filter((form) => all.includes(form)), ...all.filter((form) => !first.includes(form)).sort(byName)]
  }
  return [
    BANNER,
    '',
    '/** Every form in which something is told, by what is told; each is loaded when it is used. */',
    'export const REPORTERS = {',
    ...foldersOf(FORMATS).flatMap((family) => [
      `  ${family}: {`,
      ...formsOf(family).map((form) => `    ${quoted(form)}: () => import('./${family}/${form}.ts'),`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
}

/**
 * The text of each registry by its path. Writes nothing.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function registries() {
  const rules = await loaded('src/rules', entriesOf('src/rules'))
  const isError = ({ value }) => value.severity === 'error'
  const type = "import type { Rule } from './rule.ts'"
  return {
    'src/rules/errors.ts': registry({
      doc: 'The rules of severity error, which keep a plan from being built: they are all that a build needs to load.',
      example: "ERROR_RULES.every(({ severity }) => severity === 'error') // → true",
      name: 'ERROR_RULES',
      type: 'Rule',
      from: [type],
      entries: rules.filter(isError),
    }),
    'src/rules/index.ts': registry({
      doc: 'Every rule there is, those of severity error first.',
      example: "RULES.find(({ id }) => id === 'double-space').summary.en // → 'One space stands between two words.'",
      name: 'RULES',
      type: 'Rule',
      from: ["import { ERROR_RULES } from './errors.ts'", type],
      entries: rules.filter((entry) => !isError(entry)),
      spread: ['ERROR_RULES'],
    }),
    [`${COMMANDS}/index.ts`]: commands(),
    [`${FORMATS}/index.ts`]: reporters(),
    ...(existsSync('src/problems') && {
      'src/problems/index.ts': registry({
        doc: 'What there is to know of every problem that no rule tells of.',
        example: "PROBLEM_KINDS.find(({ id }) => id === 'open-blank').severity // → 'error'",
        name: 'KINDS',
        type: 'ProblemKind',
        from: ["import type { ProblemKind } from './problem-kind.ts'"],
        entries: entriesOf('src/problems'),
      }),
    }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(await registries())) writeFileSync(path, text)
