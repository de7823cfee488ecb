import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'

const source = new URL('../schemas/plan.schema.json', import.meta.url)
const target = new URL('../src/model/frontmatter.ts', import.meta.url)

const BANNER = '/* Generated from schemas/plan.schema.json; run npm run generate. */'
const isMapping = (node) => typeof node === 'object' && node !== null && !Array.isArray(node)
const defName = (ref) => ref.slice('#/$defs/'.length)
const typeName = (def) => def[0].toUpperCase() + def.slice(1)

/** The definitions that some place refers to without saying more: these become named types. */
function* namedDefs(node) {
  if (Array.isArray(node)) for (const item of node) yield* namedDefs(item)
  if (!isMapping(node)) return
  if (typeof node.$ref === 'string' && Object.keys(node).length === 1) yield defName(node.$ref)
  for (const value of Object.values(node)) yield* namedDefs(value)
}

/**
 * The same schema in the form json-schema-to-typescript reads well: it gives a reference that has a description of its own
 * a numbered copy of the type, or loses the description. "One or a list" is written out as the choice it is.
 */
function forTypes(node, defs, named) {
  if (Array.isArray(node)) return node.map((item) => forTypes(item, defs, named))
  if (!isMapping(node)) return node
  const { $ref, examples, ...own } = node
  const rest = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, forTypes(value, defs, named)]))
  if ($ref === undefined) return rest
  if (Object.keys(rest).length === 0) return { $ref }
  if (rest.items) return { description: rest.description, anyOf: [rest.items, { type: 'array', items: rest.items }] }
  if (named.has(defName($ref))) return { description: rest.description, tsType: typeName(defName($ref)) }
  return { ...forTypes(defs[defName($ref)], defs, named), ...rest }
}

/**
 * The text of `src/model/frontmatter.ts`: the plan's schema as TypeScript. Writes nothing.
 *
 * @returns {Promise<string>}
 */
export async function frontmatterTypes() {
  const { $id, title, ...schema } = JSON.parse(await readFile(source, 'utf8'))
  const named = new Set(namedDefs(schema))
  return compile(forTypes(schema, schema.$defs, named), 'Frontmatter', {
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    style: { semi: false, singleQuote: true, printWidth: 130 },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await frontmatterTypes())
