import { keysOf } from '../model/pointer.ts'
import officeSchema from '../../schemas/office.schema.json' with { type: 'json' }
import planSchema from '../../schemas/plan.schema.json' with { type: 'json' }

/** What stands in a file, and what a schema asks for, in JSON Schema's names; an integer counts as a number in the file. */
export type ValueType = 'null' | 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'

/** As much of JSON Schema as our two schemas use to say what a value is. */
export interface Shape {
  readonly $ref?: string
  /** What a form calls it, where the first words of the description would not do. */
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly type?: ValueType | readonly ValueType[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly required?: readonly string[]
  /** What is asked unless a key that stands for it is there (`attached`, a basis’s `text`). */
  readonly else?: { readonly required: readonly string[] }
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  readonly items?: Shape
}

/** The two schemas: a plan's frontmatter, and the office's profile `kehoach.yaml`, which refers to the plan's definitions. */
export const SCHEMAS = { plan: planSchema as unknown as Shape, office: officeSchema as unknown as Shape }
export type SchemaName = keyof typeof SCHEMAS

const DEFINITIONS = planSchema.$defs as unknown as Readonly<Record<string, Shape>>

/** The form of ids, which other parts of the plan may name. */
export const ID_PATTERN = planSchema.$defs.id.pattern

/** The form of a plan's symbol. */
export const SYMBOL_PATTERN = planSchema.$defs.documentNumber.properties.symbol.pattern

/** The keys that a plan may leave to the office's profile. */
export const PROFILE_KEYS: readonly string[] = Object.keys(officeSchema.properties)

/** A schema with all that is asked of the usual value. */
const usual = (shape: Shape): Shape =>
  shape.else ? { ...shape, required: [...(shape.required ?? []), ...shape.else.required] } : shape

/** A schema with its references resolved; what stands beside a reference wins. */
export function resolve(shape: Shape): Shape {
  if (shape.$ref === undefined) return usual(shape)
  const { $ref, ...own } = shape
  return { ...resolve(DEFINITIONS[$ref.slice($ref.lastIndexOf('/') + 1)]!), ...own }
}

/** The schema of the value at a JSON pointer, resolved; an empty one where the schema has nothing to say. */
export function shapeAt(schema: SchemaName, pointer: string): Shape {
  return keysOf(pointer).reduce<Shape>((shape, key) => {
    if (shape.items && /^\d+$/.test(key)) return resolve(shape.items)
    if (shape.properties && Object.hasOwn(shape.properties, key)) return resolve(shape.properties[key]!)
    return typeof shape.additionalProperties === 'object' ? resolve(shape.additionalProperties) : {}
  }, resolve(SCHEMAS[schema]))
}

/** The types a schema takes, null included; none when it does not say. */
export const typesOf = ({ type = [] }: Shape): readonly ValueType[] => (typeof type === 'string' ? [type] : type)

/** True where an author may leave the value open. */
export const takesNull = (shape: Shape): boolean => typesOf(shape).includes('null') || (shape.enum?.includes(null) ?? false)

export const typeOf = (value: unknown): ValueType =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as 'string' | 'number' | 'boolean' | 'object')
