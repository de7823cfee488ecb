import { isMapping, step } from '../model/pointer.ts'
import { shapeAt, takesNull, typesOf } from '../schema/shape.ts'
import { blankFor } from '../model/inline.ts'

/** Chỗ còn trống: what a plan's schema says of values that nobody has given yet. */

/** Null here is no open blank: the clerk, or the signer, fills it by hand (docs/plan-format.md, open blanks). */
const LEFT_FREE = ['/number/value', '/signature/name', '/date']

/** What a value is called, from the first words of its description: `địa danh ghi trước thời gian ban hành`. */
export function labelOf(pointer: string): string {
  const list = pointer.replace(/\/\d+$/, '')
  const { description = '' } = shapeAt('plan', list)
  const [sentence = ''] = description.split(/[.;:]/)
  const label = sentence.length > 60 ? sentence.split(',')[0]! : sentence
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** What stands for a value that is still open; undefined where the schema lets none be. */
export function openValue(pointer: string): unknown {
  if (LEFT_FREE.includes(pointer)) return null
  const shape = shapeAt('plan', pointer)
  const types = typesOf(shape)
  if (takesNull(shape)) return types.includes('string') ? blankFor(labelOf(pointer)) : null
  if (types.includes('array') && !types.includes('object')) return shape.minItems ? [openValue(step(pointer, 0))] : undefined
  if (types.includes('object')) return shape.required?.length ? completed({}, pointer) : undefined
  return undefined
}

/** A mapping with the keys it must have, those missing left open, in the schema's order; anything else as it is. */
export function completed(value: unknown, pointer: string): unknown {
  if (!isMapping(value)) return value
  const { properties = {}, required = [] } = shapeAt('plan', pointer)
  const known = Object.keys(properties)
  const keys = [...known.filter((key) => key in value || required.includes(key) || LEFT_FREE.includes(step(pointer, key)))]
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  return Object.fromEntries(
    [...keys, ...unknown].flatMap((key) => {
      const inside = key in value ? completed(value[key], step(pointer, key)) : openValue(step(pointer, key))
      return inside === undefined ? [] : [[key, inside]]
    }),
  )
}
