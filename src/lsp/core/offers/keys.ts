import { resolve, shapeAt, typesOf, type Shape } from '../../../schema/shape.ts'
import { blockScalar } from '../../../write/yaml-text.ts'
import type { CompletionItem } from 'vscode-languageserver-protocol'
import type { Typing } from '../typing.ts'
import { itemOf } from './item.ts'

/** The keys that may stand where one begins, in the schema's order, those that must be there first. */
export const keys = (typing: Typing): readonly CompletionItem[] | undefined => {
  const { yaml, role } = typing
  if (yaml?.at !== 'item') return undefined
  const schema = role.is === 'profile' ? 'office' : 'plan'
  const shape = shapeAt(schema, yaml.pointer)
  const item = shape.items && !shape.properties ? resolve(shape.items) : undefined
  // A list that is to begin: its first item, dash and all.
  const dash = item?.properties && !yaml.flow ? '- ' : ''
  const properties = shape.properties ?? (dash ? item?.properties : undefined)
  if (!properties) return undefined
  const required = requiredOf(dash ? item! : shape)
  const given = dash ? new Set() : yaml.keys
  return Object.entries(properties)
    .filter(([key]) => !given.has(key))
    .map(([key, property], index) => {
      const of = resolve(property)
      const text = dash + key + beginningOf(of, yaml.flow ? undefined : yaml.indent + dash.length)
      const rank = (required.includes(key) ? 0 : 100) + index
      return itemOf({ label: key, kind: 'property', text, detail: detailOf(of), about: aboutShape(of), rank }, typing, yaml.typed)
    })
}

const requiredOf = (shape: Shape): readonly string[] => shape.required ?? []

/** What is written behind a key: the beginning of a value of its shape. */
function beginningOf(shape: Shape, indent: number | undefined): string {
  if (shape.const !== undefined) return `: ${blockScalar(shape.const)}`
  if (indent === undefined) return ': '
  const types = typesOf(shape)
  const inside = ' '.repeat(indent + 2)
  if (types.includes('string') || types.includes('number') || types.includes('boolean')) return ': '
  if (types.includes('object') && shape.properties) return `:\n${inside}`
  if (types.includes('array')) {
    const item = shape.items && resolve(shape.items)
    const [first] = item?.properties && !typesOf(item).includes('string') ? requiredOf(item) : []
    return `:\n${inside}- ${first === undefined ? '' : `${first}: `}`
  }
  return types.length === 0 ? ': ' : `:\n${inside}`
}

/** The first sentence of what the schema says. */
const detailOf = ({ description }: Shape): string | undefined => description && /^.*?\.(?=\s|$)|^.*$/u.exec(description)?.[0]

/** What the schema says of a value, with examples to paste. */
export function aboutShape({ description, examples = [], enum: allowed }: Shape): string | undefined {
  if (!description) return undefined
  const values = allowed?.map((value) => `\`${blockScalar(value)}\``).join(', ')
  // One of the values that are listed already is no example of them.
  const shown = allowed ? [] : examples.slice(0, 2).map((example) => `\`\`\`yaml\n${exampleText(example)}\n\`\`\``)
  return [description, values, shown.length > 0 && EXAMPLES, ...shown].filter(Boolean).join('\n\n')
}

/** In Vietnamese, as the schema's own words are. */
const EXAMPLES = 'Ví dụ:'

const exampleText = (example: unknown): string =>
  typeof example === 'object' && example !== null ? flowText(example) : blockScalar(example)

/** A value as YAML on one line. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return blockScalar(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flowText(inner)}`)
    .join(', ')} }`
}
