import { step, valueAt } from '../model/pointer.ts'
import { shapeAt, type Shape } from '../schema/shape.ts'
import { idMeant } from '../write/paste.ts'
import { only, type Given } from './given.ts'

/** The mappings of a list as they are answered, key by key. */
export class ItemsGiven {
  readonly #pointer: string
  readonly #name: string
  readonly #items: Record<string, unknown>[] = []
  readonly #digits: Record<string, string> = {}

  /** The list's pointer, and what it is called, for the ids of items that say nothing of themselves. */
  constructor(pointer: string, name: string) {
    this.#pointer = pointer
    this.#name = name
  }

  get count(): number {
    return this.#items.length
  }

  /** One more item, of the answers to its keys; each is given at the list's first place. What the schema wants and nobody gave is left open. */
  add(answers: readonly (readonly [key: string, answer: Given | undefined])[]): void {
    const at = step(this.#pointer, this.#items.length)
    const { properties = {}, required = [] } = shapeAt('plan', step(this.#pointer, 0))
    const item: Record<string, unknown> = {}
    for (const [key, answer] of answers) {
      const from = step(step(this.#pointer, 0), key)
      const value = answer && valueAt(answer.data, from)
      if (value === undefined) {
        if (required.includes(key)) item[key] = null
        continue
      }
      item[key] = value
      for (const [below, written] of Object.entries(answer!.digits))
        this.#digits[step(at, key) + below.slice(from.length)] = written
    }
    if ('id' in properties && item.id === undefined) item.id = newId(item, this.#items, this.#name)
    this.#items.push(inOrder(item, properties))
  }

  /** The list as a value of the plan; undefined where it has no item. */
  given(): Given | undefined {
    return this.#items.length === 0 ? undefined : { data: only(this.#pointer, this.#items), digits: this.#digits }
  }
}

const inOrder = (item: Record<string, unknown>, properties: Readonly<Record<string, Shape>>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(properties).flatMap((key) => (key in item ? [[key, item[key]]] : [])))

/** An id that nothing else in the list has: after the name or number, in a few words. */
function newId(item: Record<string, unknown>, items: readonly Record<string, unknown>[], list: string): string {
  const words = [item.name, item.number].find((text): text is string => typeof text === 'string')
  const base =
    idMeant(words ?? '')
      .split('-')
      .slice(0, 5)
      .join('-') || `${idMeant(list)}-${items.length + 1}`
  const taken = items.map(({ id }) => id)
  return taken.includes(base) ? `${base}-${items.length + 1}` : base
}
