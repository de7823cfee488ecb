import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { readFileSync } from 'node:fs'
import { patternsAsTexts } from './patterns.mjs'

const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** What a schema says to people, of which no value is held against anything. */
const SAID = new Set(['title', 'description', 'examples'])

/** A schema without what it says to people; `names` where keys are names of the author's. */
const bare = (schema, names = false) =>
  Array.isArray(schema)
    ? schema.map((it) => bare(it))
    : typeof schema === 'object' && schema !== null
      ? Object.fromEntries(
          Object.entries(schema)
            .filter(([key]) => names || !SAID.has(key))
            .map(([key, it]) => [key, bare(it, key === 'properties' || key === '$defs')]),
        )
      : schema

/**
 * Compiling the schemas costs more than reading a plan: what is built carries them compiled, with the options of `validate.ts`, and a third
 * smaller without what they say to people.
 */
export const compiledSchemas = {
  name: 'compiled-schemas',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]schema[\\/]validate\.ts$/ }, () => {
      const [plan, office] = ['plan', 'office'].map((name) => bare(json(`schemas/${name}.schema.json`)))
      const ajv = new Ajv2020({
        ...json('src/schema/ajv-options.json'),
        code: { source: true, esm: true, lines: false },
        schemas: [plan, office],
      })
      return {
        // Ajv's code asks for its two small helpers by `require`; esbuild puts them in as it does the rest.
        contents: `${standaloneCode(ajv, { plan: plan.$id, office: office.$id })}
          const compiled = { plan, office }
          export const validate = (name, data) => (compiled[name](data) ? [] : (compiled[name].errors ?? []))`,
        loader: 'js',
        resolveDir: process.cwd(),
      }
    })
  },
}

/**
 * gray-matter splits a text and no more: its engines (a YAML parser, and `eval`) and its way to open files are never used. The one
 * thing it asks of Node.js is to keep the text as bytes beside it, which nobody looks at.
 */
export const onlySplittingOfGrayMatter = {
  name: 'only-splitting-of-gray-matter',
  setup(builder) {
    const load = (filter, contents) => builder.onLoad({ filter }, ({ path }) => ({ contents: contents(path), loader: 'js' }))
    load(/gray-matter[\\/]lib[\\/]engines\.js$/, () => 'module.exports = {}')
    load(/gray-matter[\\/]lib[\\/]utils\.js$/, (path) => `const Buffer = { from: (text) => text }\n${readFileSync(path, 'utf8')}`)
    builder.onResolve({ filter: /^fs$/ }, ({ importer }) =>
      importer.includes('gray-matter') ? { path: 'fs', namespace: 'nothing' } : undefined,
    )
    builder.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}

/** Two thousand names of characters, of which most plans use none: a text until the first is asked for. */
const namesOfCharactersWhenAsked = {
  name: 'names-of-characters-when-asked',
  setup(builder) {
    builder.onLoad({ filter: /decode-named-character-reference[\\/]index(?:\.dom)?\.js$/ }, async () => {
      const { characterEntities } = await import('character-entities')
      return {
        contents: `let known
          const read = () => new Map(Object.entries(JSON.parse(${JSON.stringify(JSON.stringify(characterEntities))})))
          export const decodeNamedCharacterReference = (name) => (known ??= read()).get(name) ?? false`,
        loader: 'js',
      }
    })
  },
}

/** What every bundle of the core is built with. */
export const OF_THE_CORE = [compiledSchemas, onlySplittingOfGrayMatter, namesOfCharactersWhenAsked, patternsAsTexts]
