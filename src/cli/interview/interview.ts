import { step, valueAt } from '../../model/pointer.ts'
import { idMeant } from '../../write/paste.ts'
import { resolve, shapeAt, takesNull, typesOf, type Shape } from '../../schema/shape.ts'
import { namesOf, readTyped } from '../../draft/answers.ts'
import type { Draft } from '../../draft/draft.ts'
import { only, over, type Given } from '../../draft/given.ts'
import type { Header } from '../../draft/header.ts'
import type { Commemoration } from '../../model/plan.ts'
import type { Arguments } from '../frame/arguments.ts'
import { isDays, knownTo, unknownDay, type KnownNames, type Offers } from './offers.ts'
import type { Prompter, World } from '../world/world.ts'

/**
 * Asks, one question at a time, for what a template wants and nobody has given, in the words of the plan's schema. Nothing typed
 * leaves a value open. `days` are the office's own. Gives the values with the answers over them.
 */
export async function interview(
  { asks }: Pick<Header, 'asks'>,
  given: Given,
  ask: Prompter,
  { files }: World,
  days: readonly Commemoration[] = [],
): Promise<Given> {
  const known = await knownTo(given.data, days, files)
  let values = given
  for (const { pointer, keys } of asks) {
    if (valueAt(values.data, pointer) !== undefined || isIdle(pointer, values)) continue
    const name = pointer.slice(1).replaceAll('/', '.')
    const answer = keys ? await askItems(pointer, name, keys, ask, known) : await askOne(pointer, name, ask, known)
    if (answer) values = over(values, answer)
  }
  return values
}

/** What is signed for is asked only where somebody signs in another's stead, or for a body. */
const SIGNS_FOR: Readonly<Record<string, readonly string[]>> = {
  '/signature/head': ['KT', 'TL', 'TUQ'],
  '/signature/collective': ['TM'],
}
const isIdle = (pointer: string, { data }: Given): boolean =>
  pointer in SIGNS_FOR && !SIGNS_FOR[pointer]!.includes(String(valueAt(data, '/signature/authority')))

/** Asks for one value. Undefined where it is left open. */
async function askOne(pointer: string, name: string, ask: Prompter, known: KnownNames): Promise<Given | undefined> {
  const shape = shapeAt('plan', pointer)
  const note = shape.description
  const choices = shape.enum?.filter((value) => typeof value === 'string')
  if (choices) {
    const open = takesNull(shape) || !typesOf(shape).includes('string') ? [{ value: '', about: '(để trống)' }] : []
    const value = await ask.choose({
      message: name,
      ...(note && { note }),
      choices: [...open, ...choices.map((choice) => ({ value: choice, about: choice }))],
    })
    return value === '' ? undefined : readTyped(pointer, value, name).value
  }
  const items = shape.items && resolve(shape.items)
  // A list whose items are texts or mappings: the texts are asked one by one.
  if (items && !typesOf(shape).includes('string')) return await askList(pointer, name, ask, known.offersFor(pointer, items))
  const complete = known.offersFor(pointer, shape)
  const typed = await ask.text({
    message: name,
    ...(note && { note }),
    ...(complete && { complete }),
    refuse: (text) => (text.trim() === '' ? undefined : refusal(pointer, text, name)),
  })
  return typed.trim() === '' ? undefined : readTyped(pointer, typed, name).value
}

/** Asks for texts until nothing is typed. */
async function askList(pointer: string, name: string, ask: Prompter, complete: Offers | undefined): Promise<Given | undefined> {
  const texts: string[] = []
  for (;;) {
    const note = shapeAt('plan', pointer).description
    const typed = await ask.text({
      message: `${name} ${texts.length + 1}`,
      ...(note && texts.length === 0 && { note: `${note} (Enter để kết thúc)` }),
      ...(complete && { complete }),
      ...(complete && isDays(pointer) && { refuse: (text) => unknownDay(text, complete) }),
    })
    if (typed.trim() === '') break
    // `VT, VP`: words without spaces are several.
    const words = typed.trim().split(/\s*,\s*/u)
    texts.push(...(words.every((word) => /^\S+$/u.test(word)) ? words : [typed.trim()]))
  }
  return texts.length === 0 ? undefined : { data: only(pointer, texts), digits: {} }
}

/** Asks for the mappings of a list, key by key, until the first key is left empty. */
async function askItems(
  pointer: string,
  name: string,
  keys: readonly string[],
  ask: Prompter,
  known: KnownNames,
): Promise<Given | undefined> {
  const items: Record<string, unknown>[] = []
  const digits: Record<string, string> = {}
  const { properties = {}, required = [] } = shapeAt('plan', step(pointer, 0))
  const [first, ...others] = keys
  for (;;) {
    const at = step(pointer, items.length)
    const begin = await askOne(
      step(step(pointer, 0), first!),
      `${name} ${items.length + 1}: ${first} (Enter để kết thúc)`,
      ask,
      known,
    )
    if (!begin) break
    const item: Record<string, unknown> = {}
    const take = (key: string, answer: Given | undefined): void => {
      const from = step(step(pointer, 0), key)
      const value = answer && valueAt(answer.data, from)
      if (value === undefined) {
        if (required.includes(key)) item[key] = null
        return
      }
      item[key] = value
      for (const [below, written] of Object.entries(answer!.digits)) digits[step(at, key) + below.slice(from.length)] = written
    }
    take(first!, begin)
    for (const key of others)
      take(key, await askOne(step(step(pointer, 0), key), `${name} ${items.length + 1}: ${key}`, ask, known))
    if ('id' in properties && item.id === undefined) item.id = newId(item, items, name)
    items.push(inOrder(item, properties))
  }
  return items.length === 0 ? undefined : { data: only(pointer, items), digits }
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

function refusal(pointer: string, typed: string, name: string): string | undefined {
  const [problem] = readTyped(pointer, typed, name).problems
  return problem && [problem.message.vi, problem.hint?.vi].filter(Boolean).join(' ')
}

/** Shows what was given and what stays open, and asks whether to write it. */
export async function readBack(
  { data }: Given,
  { problems }: Draft,
  path: string,
  ask: Prompter,
  { language }: Arguments,
  { stderr }: World,
): Promise<boolean> {
  const vi = language === 'vi'
  stderr.write(`\n${path}\n`)
  for (const name of namesOf(data)) {
    const value = valueAt(data, `/${name.replaceAll('.', '/')}`)
    const shown = Array.isArray(value) ? (vi ? `${value.length} mục` : `${value.length} items`) : String(value)
    stderr.write(`  ${name}: ${shown}\n`)
  }
  const open = problems.filter(({ rule }) => rule === 'open-blank').length
  stderr.write(vi ? `  ${open} chỗ còn trống, điền sau trong tệp.\n` : `  ${open} open blanks, to be filled in the file.\n`)
  const write = await ask.confirm({ message: vi ? `Ghi ${path}?` : `Write ${path}?` })
  if (!write) stderr.write(vi ? 'Không ghi gì.\n' : 'Nothing was written.\n')
  return write
}
