import { step } from '../model/pointer.ts'
import type { DefinedError } from 'ajv/dist/2020.js'
import { BLANK } from '../model/inline.ts'
import { placeOf, type Place, type Places } from '../model/place.ts'
import { inReadingOrder, type Fix, type Problem, type Wording } from '../model/problem.ts'
import * as messages from './messages.ts'
import { nearest } from '../model/nearest.ts'
import { dateMeant, idMeant, numberMeant, pasteable, symbolMeant, textWithColon } from '../write/paste.ts'
import {
  ID_PATTERN,
  PROFILE_KEYS,
  resolve,
  shapeAt,
  takesNull,
  typeOf,
  typesOf,
  type SchemaName,
  type Shape,
  type ValueType,
} from '../schema/shape.ts'
import { validate } from '../schema/validate.ts'
import { latin } from '../model/latin.ts'

/** What Ajv means by one error: the problem's parts, before it has a place. `at` is a pointer, `#key` for the key itself. */
interface SchemaFault {
  readonly at: string
  readonly rule: string
  readonly message: Wording
  readonly hint?: Wording | undefined
  /** What the author should have written in place of what stands at `at`, where that is beyond doubt. */
  readonly instead?: string | undefined
  /** The pointer of the key that is missing, or that an unknown key was meant to be: one of the two is enough to say. */
  readonly about?: string | undefined
}

/** The characters of the author's file at a place, where it is at hand: YAML has made 12 of `012`. */
export type SourceAt = (at: Place) => string | undefined

/**
 * What is wrong with the form of a plan's frontmatter, or of the office's profile `kehoach.yaml`: a problem for every error
 * against `schemas/<schema>.schema.json`, at the key or value it means, in reading order; none for data that fits.
 * An open blank counts as the value wherever the schema takes null. Throws only on a keyword the schemas do not use today.
 */
export function schemaProblems(
  schema: SchemaName,
  data: unknown,
  places: Places,
  file: string,
  written: SourceAt = () => undefined,
): Problem[] {
  // That one of two ways is not met is said by what that way asks.
  const errors = validate(schema, data)
    .filter(({ keyword }) => (keyword as string) !== 'if')
    .sort((a, b) => gravity(a) - gravity(b) || missing(a, schema) - missing(b, schema))
  const colons = colonFaults(data)
  const untold = errors.filter((error) => !isBlank(error, schema) && !colons.some(({ at }) => at === error.instancePath))
  const faults = [
    ...colons,
    ...untold.map((error) => faultOf(error, schema, (pointer) => places[pointer] && written(places[pointer]))),
  ]
  const told = new Set<string>()
  const first = faults.flatMap((fault) => {
    const { at, rule, about = at } = fault
    const again = told.has(about)
    told.add(about)
    if (!again) return [fault]
    // Two misspellings of one key: both are told, but only one can be renamed.
    return rule === 'unknown-key' ? [{ ...fault, instead: undefined }] : []
  })
  return inReadingOrder(
    first.map(({ at: pointer, rule, message, hint, instead }) => {
      const at = places[pointer] ?? placeOf(places, pointer.replace(/#key$/, ''), file)
      const fixes: Fix[] =
        instead === undefined || !places[pointer]
          ? []
          : [
              {
                range: { start: { line: at.line, column: at.column }, end: { line: at.endLine, column: at.endColumn } },
                text: instead,
              },
            ]
      return { at, severity: 'error', rule, message, ...(hint && { hint }), ...(fixes.length > 0 && { fixes }) }
    }),
  )
}

/** The order in which errors about one value are worth telling: the rest follow from the first. Unknown keys come before missing ones. */
const GRAVITY = ['type', 'enum', 'const', 'additionalProperties', 'required']
const gravity = ({ keyword }: DefinedError): number => (GRAVITY.includes(keyword) ? GRAVITY.indexOf(keyword) : GRAVITY.length)

/** Missing keys are told in the order in which the schema has them. */
const missing = (error: DefinedError, schema: SchemaName): number =>
  error.keyword === 'required'
    ? Object.keys(shapeAt(schema, error.instancePath).properties ?? {}).indexOf(error.params.missingProperty)
    : -1

/** An open blank where null may stand is reported as a blank, by its own rule. */
function isBlank({ data, instancePath }: DefinedError, schema: SchemaName): boolean {
  if (typeof data !== 'string' || data.search(BLANK) < 0) return false
  return takesNull(shapeAt(schema, instancePath))
}

/** `- Lưu: VT` among the recipients: a text that its colon made a mapping, with a key that is no key of ours. */
function colonFaults(data: unknown): SchemaFault[] {
  const list = typeof data === 'object' && data !== null && 'distribution' in data ? data.distribution : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((item, index) => {
    const text = textWithColon(item)
    if (text === undefined || /^[a-z]+:/.test(text)) return []
    const archived = /^Lưu\s*:\s*(.*)$/iu.exec(text)?.[1]
    const at = step('/distribution', index)
    return [
      {
        at,
        rule: 'wrong-type',
        message: messages.colonInRecipient(text),
        hint:
          archived === undefined
            ? messages.write(`- to: ${JSON.stringify(text)}`)
            : messages.archiveLine(pasteable({ units: unitsOf(archived) })),
      },
    ]
  })
}

const unitsOf = (text: string): string[] => {
  const units = text
    .replace(/[.;]\s*$/u, '')
    .split(/\s*,\s*/u)
    .filter((unit) => unit !== '' && unit !== 'null')
  return units.length > 0 ? units : ['VT']
}

function faultOf(error: DefinedError, schema: SchemaName, written: (pointer: string) => string | undefined): SchemaFault {
  const { instancePath: at, data } = error
  const shape = shapeAt(schema, at)
  const example = shape.examples?.[0]
  const show = example === undefined ? undefined : messages.writeFor(pasteable(example))
  switch (error.keyword) {
    case 'required': {
      const key = error.params.missingProperty
      const line = `${key}: ${pasteable(shapeAt(schema, step(at, key)).examples?.[0] ?? null)}`
      const inProfileToo = schema === 'plan' && at === '' && PROFILE_KEYS.includes(key)
      return {
        at,
        rule: 'missing-key',
        message: messages.missingKey(at, key, inProfileToo),
        hint: messages.addLine(line),
        about: step(at, key),
      }
    }
    case 'additionalProperties': {
      const key = error.params.additionalProperty
      const known = Object.keys(shape.properties ?? {})
      const unused = known.filter((name) => !Object.hasOwn(data as object, name))
      const like = nearest(key, known)
      const near = like && unused.includes(like.value) ? like : undefined
      return {
        at: `${step(at, key)}#key`,
        rule: 'unknown-key',
        message: messages.unknownKey(at, key, near?.value),
        hint: near ? messages.renameTo(near.value) : unused.length > 0 ? messages.knownKeys(unused) : undefined,
        ...(near?.close && { instead: near.value, about: step(at, near.value) }),
      }
    }
    case 'type':
      return wrongType(
        at,
        shape,
        typeof data === 'number' && typesOf(shape).includes('string') ? digitsOr(data, written(at)) : data,
        typeOf(data),
      )
    case 'const':
    case 'enum': {
      const allowed = 'const' in shape ? [shape.const] : (shape.enum ?? []).filter((value) => value !== null)
      const texts = allowed.filter((value) => typeof value === 'string')
      const near = typeof data === 'string' ? nearest(data, texts) : undefined
      return {
        at,
        rule: 'unknown-value',
        message: messages.unknownValue(at, data, near?.value),
        hint: near ? messages.write(pasteable(near.value)) : messages.oneOf(allowed),
        instead: near?.close ? pasteable(near.value) : undefined,
      }
    }
    case 'pattern':
      return badForm(at, shape, String(data), show)
    case 'minLength':
      return { at, rule: 'empty-text', message: messages.emptyText(at), hint: show }
    case 'minimum':
    case 'maximum':
      return { at, rule: 'out-of-range', message: messages.outOfRange(at, data, shape.minimum, shape.maximum), hint: show }
    case 'minItems':
      return { at, rule: 'too-few', message: messages.tooFew(at, error.params.limit, (data as unknown[]).length), hint: show }
    case 'maxItems':
      return { at, rule: 'too-many', message: messages.tooMany(at, error.params.limit, (data as unknown[]).length) }
    default:
      throw new Error(`schemas/${schema}.schema.json uses “${error.keyword}”, which src/check/schema.ts has no words for`)
  }
}

/** A number as its author wrote it, `012`; the number itself where that is not to be had. */
const digitsOr = (value: number, written: string | undefined): unknown =>
  written !== undefined && Number(written) === value ? written : value

function wrongType(at: string, shape: Shape, data: unknown, found: ValueType): SchemaFault {
  const expected = typesOf(shape).filter((type) => type !== 'null')
  const colon = expected.includes('string') ? textWithColon(data) : undefined
  const meant =
    typeof data === 'string' && expected.some((type) => type === 'number' || type === 'integer') ? numberMeant(data) : undefined
  const fits = !expected.includes('integer') || expected.includes('number') || !meant?.digits.includes('.')
  return {
    at,
    rule: 'wrong-type',
    message: messages.wrongType(at, expected, data, found, colon !== undefined),
    hint:
      colon !== undefined
        ? messages.quote(JSON.stringify(colon))
        : meant && fits
          ? messages.write(meant.digits)
          : hintFor(shape, expected, data, found),
    instead: meant?.sure && fits ? meant.digits : undefined,
  }
}

/** The mark of an item that was typed into a text where a list is expected: the first stands at its beginning. */
const TYPED_ITEM = latin(/(?:^|(?<=[;.,:])\s)[-–—•*·+][\s\u00a0]*(?=[\p{L}\d“"])/u)

/** The value turned into the expected type where that is plain to see, else the schema's example. */
function hintFor(shape: Shape, expected: readonly ValueType[], data: unknown, found: ValueType): Wording | undefined {
  const isScalar = found === 'number' || found === 'boolean'
  if (isScalar && expected.includes('string') && (!shape.pattern || new RegExp(shape.pattern, 'u').test(String(data)))) {
    return messages.quote(JSON.stringify(String(data)))
  }
  if (typeof data === 'string' && expected.includes('boolean') && /^(?:có|yes|on|không|no|off)$/iu.test(data)) {
    return messages.write(String(/^(?:có|yes|on)$/iu.test(data)))
  }
  if (typeof data === 'string' && expected.includes('array') && shape.items && typesOf(resolve(shape.items)).includes('string')) {
    if (TYPED_ITEM.test(data)) return messages.write(pasteable(data.trim().split(TYPED_ITEM).slice(1)))
    const words = data.split(/,\s*/u)
    return messages.write(pasteable(words.every((word) => /^\S+$/u.test(word)) ? words : [data]))
  }
  const example = shape.examples?.find((value) => value !== null)
  return example === undefined ? undefined : messages.writeFor(pasteable(example))
}

function badForm(at: string, shape: Shape, text: string, example: Wording | undefined): SchemaFault {
  const pattern = new RegExp(shape.pattern ?? '', 'u')
  const isId = shape.pattern === ID_PATTERN
  const guesses = isId ? [idMeant(text)] : [dateMeant(text), symbolMeant(text)]
  const guess = guesses.find((it) => it !== undefined && pattern.test(it))
  return {
    at,
    rule: 'bad-form',
    message: messages.badForm(at, text),
    hint: guess === undefined ? example : messages.write(pasteable(guess)),
    // An id may be named elsewhere in the plan: changing it is the author's to do.
    instead: isId ? undefined : guess,
  }
}
