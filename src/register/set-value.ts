import { setFront } from '../form/edits.ts'
import { keyOrder } from '../form/fields.ts'
import { FrontText, parentOf } from '../form/front-text.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Source } from '../model/source.ts'
import { Numeral } from '../write/yaml-text.ts'

/** A replacement of a stretch of a file's text, by offsets. */
export interface ValueEdit {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly text: string
  /** It is YAML as it stands. */
  readonly yaml: true
}

/**
 * The edit that gives a value of the frontmatter other YAML, at its place in the plan or in the office's profile; a key that is not there is
 * put into the mapping it belongs to, in the order of the schema. Undefined where that mapping is not there either.
 */
export function setValue(read: ReadPlan, pointer: string, yaml: string): ValueEdit | undefined {
  const { places, file } = read
  const parent = parentOf(pointer)
  const at = places.at(pointer) ?? (parent === '' ? undefined : places.at(parent))
  if (!at && parent !== '') return undefined
  return valueEdit(read, at?.file ?? file, pointer, new Numeral(yaml))
}

/** The edit that takes a key of a mapping out of the frontmatter, with its value; undefined where it is not there. */
export function withoutKey(read: ReadPlan, pointer: string): ValueEdit | undefined {
  const key = read.places.values[`${pointer}#key`]
  return key && valueEdit(read, key.file, pointer, undefined)
}

/** One of the edits that a form makes, in the file that a value stands in. */
function valueEdit({ places, sources, front }: ReadPlan, file: string, pointer: string, value: Numeral | undefined): ValueEdit {
  const source = sources[file]!
  const inFile = Object.fromEntries(Object.entries(places.values).filter(([, place]) => place.file === file))
  const [edit] = setFront(new FrontText(source, front, {}, inFile), pointer, value, keyOrder)
  return { source, ...edit!, yaml: true }
}
