/** Writes `docs/api.md`: every entry and name of the API, from its declarations and their docstrings. */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SyntaxKind } from 'typescript/unstable/ast'
import { API, SymbolFlags } from 'typescript/unstable/sync'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** What every example may use. */
export const SETTING = `const read = readPlan({ path: 'cu.md', content: text }).value
const later = readPlan({ path: 'moi.md', content: text.replace('value: 98.5', 'value: 99') }).value
const { plan } = read
const docx = renderDocx(plan).value`

const HEAD = `# API reference

*Generated from the declarations; run \`npm run generate\`. Back to the [README](../README.md).*

Pure functions over plain data: no file system, no clock, no network; the same in Node.js, a browser, a worker. \`kehoach\` exports
everything, and each part has an entry of its own.

- What reads or writes gives an \`Outcome\`: \`value\`, as good as it could be made, and \`problems\`. Nothing throws because of what a file holds.
- Places count lines and columns from 1, columns in UTF-16 code units, ends exclusive.
- Sentences are in both languages, \`{ vi, en }\`; functions that write text take a \`language\`.

The examples are run as they stand. In them \`text\` is the plan on the first page of the README, every name comes from \`kehoach\`, and:

\`\`\`js
${SETTING}
\`\`\`
`

/** One name that an entry exports: how it is declared, what is said of it, how it is used. */
function nameOf(name, symbol, project) {
  const { checker } = project
  const [tag] = symbol.getJsDocTags(checker).filter(({ name }) => name === 'example')
  const node = symbol.declarations[0].resolve(project)
  const holder = node.kind === SyntaxKind.VariableDeclaration ? node.parent.parent : node
  return {
    name,
    node,
    isType: !(symbol.flags & SymbolFlags.Value),
    declaration: holder
      .getText()
      .replace(/^export declare /, '')
      .replace(/^export /, ''),
    about: symbol.getDocumentationComment(checker).trim(),
    example: tag ? textOf(tag.text).trim() : undefined,
  }
}

const textOf = (text) => (typeof text === 'string' ? text : (text ?? []).map((part) => part.text).join(''))

/** What a declaration names that nobody who imports it could name: a fault of the API. */
function forgotten({ name, node }, { checker, program }, exported) {
  const found = []
  const visit = (it) => {
    if (it.kind === SyntaxKind.TypeReference || it.kind === SyntaxKind.ExpressionWithTypeArguments) {
      const of = it.typeName ?? it.expression
      const symbol = of.kind === SyntaxKind.Identifier ? declared(checker, checker.getSymbolAtLocation(of)) : undefined
      const own = symbol?.declarations.some(({ path }) => path.includes('/dist/types/'))
      if (own && !(symbol.flags & SymbolFlags.TypeParameter) && !exported.has(symbol.id)) found.push(`${name} → ${symbol.name}`)
    }
    it.forEachChild(visit)
  }
  visit(node)
  return found
}

const declared = (checker, symbol) => (symbol && symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

/** The entries of the package with the names each exports, and the types that names speak of and no entry exports. */
export function readApi() {
  const { exports } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  const api = new API({ cwd: ROOT })
  try {
    const project = api.updateSnapshot({ openProjects: [`${ROOT}/scripts/tsconfig.api.json`] }).getProjects()[0]
    const { checker, program } = project
    const entries = Object.entries(exports)
      .filter(([entry, { types }]) => types && entry !== '.')
      .map(([entry, { types }]) => {
        const file = program.getSourceFile(resolve(ROOT, types))
        const symbols = checker
          .getExportsOfModule(checker.getSymbolAtLocation(file))
          .map((it) => [it.name, declared(checker, it)])
        return { entry: entry.replace('.', 'kehoach'), about: /\/\*\* (.*?) \*\//s.exec(file.text)[1], symbols }
      })
    const exported = new Set(entries.flatMap(({ symbols }) => symbols.map(([, { id }]) => id)))
    const named = entries.map(({ symbols, ...entry }) => ({
      ...entry,
      names: symbols.map(([name, it]) => nameOf(name, it, project)),
    }))
    return {
      entries: named.map(({ names, ...entry }) => ({ ...entry, names: names.map(({ node: _, ...rest }) => rest) })),
      forgotten: named.flatMap(({ names }) => names.flatMap((it) => forgotten(it, project, exported))),
    }
  } finally {
    api.close()
  }
}

const block = (language, text) => `\`\`\`${language}\n${text}\n\`\`\`\n`

/** The reference as Markdown. */
export function apiReference({ entries }) {
  const sections = entries.map(({ entry, about, names }) => {
    const said = [...names.filter(({ isType }) => !isType), ...names.filter(({ isType }) => isType)].map(
      ({ name, declaration, about, example }) =>
        [
          `### ${name}\n`,
          ...(about ? [`${about}\n`] : []),
          block('ts', declaration),
          ...(example ? [block('js', example)] : []),
        ].join('\n'),
    )
    return [`## ${entry}\n\n${about}\n`, ...said].join('\n')
  })
  const contents = entries.map(({ entry, names }) => {
    const values = names.filter(({ isType }) => !isType).map(({ name }) => `[\`${name}\`](#${name.toLowerCase()})`)
    return `| [\`${entry}\`](#${entry.replace('/', '')}) | ${values.join(' ')} |`
  })
  return [HEAD, `| entry | functions and data |\n|---|---|\n${contents.join('\n')}\n`, ...sections].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const api = readApi()
  if (api.forgotten.length > 0) throw new Error(`Types that are named and not exported:\n${api.forgotten.join('\n')}`)
  writeFileSync(`${ROOT}/docs/api.md`, apiReference(api))
}
