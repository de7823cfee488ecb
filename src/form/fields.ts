import { isMapping, keysOf } from '../model/pointer.ts'
import { SCHEMAS, type Shape } from '../schema/shape.ts'
import type { Wording } from '../model/problem.ts'
import { WORDS } from './words.ts'
import schema from '../../schemas/plan.schema.json' with { type: 'json' }

/** The fields of a form, made from the plan's JSON Schema: labels and help from its Vietnamese descriptions, and in English from `words.ts`. */

/** What a choice puts into the plan, and what it is called. */
export interface FormChoice {
  readonly value: string | number | readonly string[] | null
  readonly words: Wording
}

/** What every field has. */
interface FieldWords {
  readonly key: string
  readonly label: Wording
  /** What the label does not say; null where it says all. */
  readonly help: Wording | null
  readonly required: boolean
}

/** One value, or values that belong together. `whole`: digits stand as a number; `long`: a text of several lines. */
export type FormField = FieldWords &
  (
    | { readonly kind: 'text'; readonly long: boolean; readonly whole: boolean; readonly names: boolean }
    | { readonly kind: 'date' }
    | { readonly kind: 'number' }
    | { readonly kind: 'amount' }
    | { readonly kind: 'tick' }
    | { readonly kind: 'choice'; readonly choices: readonly FormChoice[] }
    | { readonly kind: 'group'; readonly fields: readonly FormField[] }
    | { readonly kind: 'pairs'; readonly fields: readonly FormField[] }
    /** The id of a day that is known, or a group that tells of another. */
    | { readonly kind: 'day'; readonly fields: readonly FormField[] }
    /** `one`: a single item stands without its list. */
    | { readonly kind: 'list'; readonly item: FormField; readonly one: boolean }
  )

/** A field of some kinds. */
export type FieldOf<Kind extends FormField['kind']> = Extract<FormField, { readonly kind: Kind }>

const DEFINITIONS = schema.$defs as unknown as Readonly<Record<string, Shape>>

/** A shape with all that its reference says; what stands beside the reference goes before. */
function resolved(shape: Shape): Shape & { readonly of?: string } {
  if (shape.$ref === undefined) return shape
  const of = shape.$ref.replace('#/$defs/', '')
  const { $ref: _, ...own } = shape
  const below = resolved(DEFINITIONS[of]!)
  return { ...below, ...own, of: below.of ?? of }
}

const typesOf = ({ type }: Shape): readonly string[] => (type === undefined ? [] : [type].flat())

/** A text that is more than a name. */
const LONG = 45

/** Lists of offices and units, which are offered as they are named elsewhere. */
const UNITS = /^(?:lead|support|unit|to)$/

/** The first words of a description, before what explains them. */
const labelOf = (description: string): string => description.split(/[,.:;(]| - |, như /u, 1)[0]!.trim()

/** What a description calls a value: `lead (chủ trì)`. */
function wordsOf(value: unknown, description: string): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((it) => wordsOf(it, description)).join(', ')
  const text = String(value)
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`(?:^|[\\s:,])${escaped} \\(((?:[^()]|\\([^()]*\\))*(?:\\))?)\\)`, 'u').exec(description)
  return found ? found[1]! : text
}

/** What a description says beside the label, as a sentence of its own. */
function helpOf(description: string, label: string): string {
  const rest = /^[,.:;]/.test(description.slice(label.length)) ? description.slice(label.length + 1).trim() : description
  return (description.startsWith(label) ? rest : description).replace(/^./u, (first) => first.toUpperCase())
}

/** Label and help of the field at a place: the schema's words, but where they speak of the file instead of the form. */
function wordsAt(at: string, { description = '', title = labelOf(description) }: Shape): Pick<FieldWords, 'label' | 'help'> {
  const known = WORDS[at]
  const vi = known?.vi ?? helpOf(description, title)
  const en = known?.en ?? ''
  return { label: { vi: title, en: known?.label ?? title }, help: vi === '' && en === '' ? null : { vi, en } }
}

/** Field of a key by what its shape says. `at`: what it belongs to, a definition of the schema or a key, and its own key. */
function fieldOf(key: string, given: Shape, required: boolean, at: string): FormField {
  const shape = resolved(given)
  const { description = '' } = shape
  const words: FieldWords = { key, ...wordsAt(at, shape), required }
  const own = shape.of ?? at
  const types = typesOf(shape)
  if (shape.enum) return { ...words, kind: 'choice', choices: choicesOf(shape, description, required, at) }
  if (shape.of === 'amount') return { ...words, kind: 'amount' }
  if (shape.of === 'date' || shape.of === 'partialDate') return { ...words, kind: 'date' }
  if (shape.of === 'commemoration') return { ...words, kind: 'day', fields: fieldsOf(shape, own) }
  if (types.includes('boolean')) return { ...words, kind: 'tick' }
  if (types.includes('array')) {
    const item = fieldOf('', shape.items ?? {}, true, `${own}/`)
    return {
      ...words,
      kind: 'list',
      item: named(item, UNITS.test(key), isLong(shape)),
      one: types.length > 1 && !onlyNull(types, 'array'),
    }
  }
  if (shape.properties) return { ...words, kind: 'group', fields: fieldsOf(shape, own) }
  if (isMapping(shape.additionalProperties))
    return { ...words, kind: 'pairs', fields: [fieldOf('', shape.additionalProperties as Shape, true, `${own}/`)] }
  if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer' || type === 'null'))
    return { ...words, kind: 'number' }
  return { ...words, kind: 'text', long: isLong(shape), whole: types.includes('integer'), names: false }
}

const onlyNull = (types: readonly string[], but: string): boolean => types.every((type) => type === but || type === 'null')

/** A list of units offers their names. */
const named = (item: FormField, names: boolean, long: boolean): FormField =>
  item.kind === 'text' ? { ...item, names, long: item.long || long } : item

const isLong = ({ examples = [] }: Shape): boolean =>
  examples.flat().some((example) => typeof example === 'string' && example.length > LONG)

function choicesOf({ enum: values = [] }: Shape, description: string, required: boolean, at: string): FormChoice[] {
  const said = WORDS[at]?.choices ?? {}
  const inBoth = (value: unknown): Wording => {
    const vi = wordsOf(value, description)
    return {
      vi,
      en: [value]
        .flat()
        .map((it) => said[String(it)] ?? String(it))
        .join(', '),
    }
  }
  const choices = values
    .filter((value) => value !== null && typeof value !== 'number')
    .map((value) => ({ value: value as FormChoice['value'], words: inBoth(value) }))
  const numbers = values.filter((value) => typeof value === 'number' && !values.includes(String(value)))
  const all = [
    ...choices,
    ...numbers.map((value) => ({ value: value as number, words: { vi: String(value), en: String(value) } })),
  ]
  return required ? all : [{ value: null, words: { vi: '', en: '' } }, ...all]
}

const fieldsOf = ({ properties = {}, required = [], else: unless }: Shape, of: string): FormField[] =>
  Object.entries(properties).map(([key, shape]) =>
    fieldOf(key, shape, [...required, ...(unless?.required ?? [])].includes(key), of === '' ? key : `${of}/${key}`),
  )

/** The fields of a plan's frontmatter, in the order of the schema. */
export const FIELDS: readonly FormField[] = fieldsOf(SCHEMAS.plan, '')

/** The field of a value by its pointer; undefined for what the schema does not know. */
export function fieldAt(pointer: string): FormField | undefined {
  let fields: readonly FormField[] = FIELDS
  let found: FormField | undefined
  for (const key of keysOf(pointer)) {
    if (found?.kind === 'list') {
      // One item may stand without its list.
      const { item } = found
      found = /^\d+$/.test(key) ? item : item.kind === 'group' ? item.fields.find((it) => it.key === key) : undefined
    } else found = found?.kind === 'pairs' ? found.fields[0] : fields.find((it) => it.key === key)
    if (!found) return undefined
    fields = 'fields' in found ? found.fields : []
  }
  return found
}

/** The keys of a mapping in the order of the schema. */
export function keyOrder(pointer: string): readonly string[] {
  if (pointer === '') return FIELDS.map(({ key }) => key)
  const field = fieldAt(pointer)
  const of = field?.kind === 'list' && field.one ? field.item : field
  return of?.kind === 'group' || of?.kind === 'day' ? of.fields.map(({ key }) => key) : []
}
