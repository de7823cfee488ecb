import { parseDate, shortDate } from '../../model/date.ts'
import { scalarText, step, valueAt } from '../../model/pointer.ts'
import { resolve, shapeAt, takesNull, typesOf } from '../../schema/shape.ts'
import { namesOf, namesTyped, readTyped } from '../../draft/answers.ts'
import type { Draft } from '../../draft/draft.ts'
import { only, over, type Given } from '../../draft/given.ts'
import { ItemsGiven } from '../../draft/items.ts'
import type { Header } from '../../draft/header.ts'
import type { Commemoration } from '../../model/plan.ts'
import type { Arguments } from '../frame/arguments.ts'
import { isDays, knownTo, unknownDay, type KnownNames, type Offers } from './offers.ts'
import type { Prompter, World } from '../world/world.ts'
import { wrapped } from '../terminal/wrap.ts'
import type { Language } from '../../model/problem.ts'
import { choiceWords, isIdle, isSentence, wordsFor } from '../../draft/questions.ts'
import { rewindable } from './rewind.ts'

/**
 * Asks, one question at a time, for what a template wants and nobody has given, in the words of the plan's schema. Nothing typed
 * leaves a value open. `days` are the office's own. Gives the values with the answers over them.
 */
export async function interview(
  { asks }: Pick<Header, 'asks'>,
  given: Given,
  prompter: Prompter,
  { files, stderr }: Pick<World, 'files' | 'stderr'>,
  language: Language,
  days: readonly Commemoration[] = [],
): Promise<Given> {
  const known = await knownTo(given.data, days, files)
  stderr.write(`${wrapped(HOW[language], stderr.columns)}\n`)
  return await rewindable(prompter, language, (ask) => answersTo(asks, given, { ask, known, language }))
}

const HOW = {
  vi: 'Nhấn Enter để bỏ qua một câu, gõ < để quay lại câu trước, Ctrl+C để dừng (không ghi gì).',
  en: 'Press Enter to leave a question open, type < for the one before, Ctrl+C to stop (nothing is written).',
}

/** Who is asked, what is offered, and in which language. */
interface Talk {
  readonly ask: Prompter
  readonly known: KnownNames
  readonly language: Language
}

async function answersTo(asks: Header['asks'], given: Given, talk: Talk): Promise<Given> {
  let values = given
  for (const { pointer, keys } of asks) {
    if (valueAt(values.data, pointer) !== undefined || isIdle(pointer, values.data)) continue
    const name = pointer.slice(1).replaceAll('/', '.')
    const answer = keys
      ? await askItems(pointer, name, keys, talk)
      : await askOne(pointer, { name, label: labelOf(pointer, name, talk) }, talk)
    if (answer) values = over(values, answer)
  }
  return values
}

/** What a question is known by, and what it is asked as. */
interface Named {
  readonly name: string
  readonly label: string
}

const labelOf = (pointer: string, name: string, { language }: Pick<Talk, 'language'>): string =>
  wordsFor(pointer)?.label[language] ?? name

/** In the office's words; of what only its own template asks, as the schema says it. */
function noteOf(pointer: string, { language }: Pick<Talk, 'language'>): string | undefined {
  const words = wordsFor(pointer)
  return words ? words.note?.[language] : shapeAt('plan', pointer).description
}

/** Asks for one value. Undefined where it is left open. */
async function askOne(pointer: string, named: Named, talk: Talk): Promise<Given | undefined> {
  const { ask, known, language } = talk
  const { name, label } = named
  const shape = shapeAt('plan', pointer)
  const note = noteOf(pointer, talk)
  const choices = shape.enum?.filter((value) => typeof value === 'string')
  if (choices) {
    const none = { value: '', about: language === 'vi' ? '(để trống)' : '(left open)' }
    const open = takesNull(shape) || !typesOf(shape).includes('string') ? [none] : []
    const value = await ask.choose({
      name,
      message: label,
      ...(note && { note }),
      choices: [...open, ...choices.map((choice) => ({ value: choice, about: choiceWords(choice)[language] }))],
    })
    return value === '' ? undefined : readTyped(pointer, value, name).value
  }
  const items = shape.items && resolve(shape.items)
  // A list whose items are texts or mappings: the texts are asked one by one.
  if (items && !typesOf(shape).includes('string')) return await askList(pointer, named, talk, known.offersFor(pointer, items))
  const complete = known.offersFor(pointer, shape)
  const typed = await ask.text({
    name,
    message: label,
    ...(note && { note }),
    ...(complete && { complete }),
    refuse: (text) => (text.trim() === '' ? undefined : refusal(pointer, text, named, talk)),
  })
  return typed.trim() === '' ? undefined : readTyped(pointer, typed, name).value
}

const UNTIL_ENTER = { vi: ' (Enter để kết thúc)', en: ' (Enter ends)' }

/** Asks for texts until nothing is typed. */
async function askList(
  pointer: string,
  { name, label }: Named,
  talk: Talk,
  complete: Offers | undefined,
): Promise<Given | undefined> {
  const texts: string[] = []
  for (;;) {
    const note = noteOf(pointer, talk)
    const typed = await talk.ask.text({
      name: `${name} ${texts.length + 1}`,
      message: `${label} ${texts.length + 1}${UNTIL_ENTER[talk.language]}`,
      ...(note && texts.length === 0 && { note }),
      ...(complete && { complete }),
      ...(complete && isDays(pointer) && { refuse: (text) => unknownDay(text, complete, talk.language) }),
    })
    if (typed.trim() === '') break
    texts.push(...(isSentence(pointer) ? [typed.trim()] : namesTyped(typed)))
  }
  return texts.length === 0 ? undefined : { data: only(pointer, texts), digits: {} }
}

/** Asks for the mappings of a list, key by key, until the first key is left empty. */
async function askItems(pointer: string, name: string, keys: readonly string[], talk: Talk): Promise<Given | undefined> {
  const called = labelOf(pointer, name, talk)
  const named = (key: string, position: number): Named => ({
    name: `${name} ${position}: ${key}`,
    label: `${called} ${position} – ${labelOf(step(step(pointer, 0), key), key, talk)}`,
  })
  const items = new ItemsGiven(pointer, name)
  const [first, ...others] = keys
  for (;;) {
    const { name: id, label } = named(first!, items.count + 1)
    const begin = await askOne(step(step(pointer, 0), first!), { name: id, label: label + UNTIL_ENTER[talk.language] }, talk)
    if (!begin) break
    const answers: (readonly [string, Given | undefined])[] = [[first!, begin]]
    for (const key of others) answers.push([key, await askOne(step(step(pointer, 0), key), named(key, items.count + 1), talk)])
    items.add(answers)
  }
  return items.given()
}

/** What is wrong with an answer, in the words it was asked in. */
function refusal(pointer: string, typed: string, { name, label }: Named, { language }: Talk): string | undefined {
  const [problem] = readTyped(pointer, typed, name).problems
  if (!problem) return undefined
  const shape = shapeAt('plan', pointer)
  const shown = `“${typed.trim()}”`
  if (shape.pattern?.startsWith('^\\d{4}'))
    return language === 'vi'
      ? `${shown} không phải là ngày có thật. Ví dụ: 15/01/2027`
      : `${shown} is no day. Such as: 15/01/2027`
  if (typesOf(shape).includes('number'))
    return language === 'vi' ? `${shown} không phải là số. Ví dụ: 98,5` : `${shown} is no number. Such as: 98,5`
  const key = pointer.slice(pointer.lastIndexOf('/') + 1)
  const said = [problem.message[language], problem.hint?.[language]].filter(Boolean).join(' ')
  return said.replace(`“${key}”`, `“${label.replace(/^.* – /u, '')}”`)
}

/** A value as the office writes it: `98,5`, `15/01/2027`, `trên`. */
function writtenAs(value: unknown, pointer: string, { digits }: Given, language: Language): string {
  if (typeof value === 'number') return (digits[pointer] ?? String(value)).replace('.', ',')
  const text = String(value)
  const date = parseDate(text)
  if (date) return shortDate(date)
  return shapeAt('plan', pointer).enum?.includes(text) ? choiceWords(text)[language] : text
}

/** The words of an item, whatever its shape, behind what each of them answers; what it is called by stands alone, and ids are the program’s. */
function wordsOf(value: unknown, pointer: string, given: Given, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((it, index) => wordsOf(it, step(pointer, index), given, language))
  if (typeof value !== 'object' || value === null) return value === null ? [] : [writtenAs(value, pointer, given, language)]
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, inner], index) => {
      const at = step(pointer, key)
      const words = wordsOf(inner, at, given, language)
      const label = index > 0 && words.length > 0 ? wordsFor(at)?.label[language] : undefined
      return label ? [`${label}: ${words.join(', ')}`] : words
    })
}

/** Shows what was given and what stays open, and asks whether to write it. */
export async function readBack(
  given: Given,
  { problems }: Draft,
  path: string,
  ask: Prompter,
  { language }: Arguments,
  { stderr }: World,
): Promise<boolean> {
  const vi = language === 'vi'
  const { data } = given
  stderr.write(`\n${path}\n`)
  for (const name of namesOf(data)) {
    const pointer = `/${name.replaceAll('.', '/')}`
    const value = valueAt(data, pointer)
    const shown =
      Array.isArray(value) && value.every((it) => typeof it === 'string')
        ? value.join('; ')
        : Array.isArray(value)
          ? vi
            ? `${value.length} mục`
            : `${value.length} items`
          : (scalarText(value) ?? '')
    stderr.write(`${wrapped(`  ${labelOf(pointer, name, { language })}: ${shown}`, stderr.columns, 2)}\n`)
    // Each on its line, so that what commas made of a line that was typed is seen.
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) {
        const words = wordsOf(item, step(pointer, index), given, language)
        stderr.write(`${wrapped(`    - ${words.join('; ')}`, stderr.columns, 6)}\n`)
      }
  }
  const open = problems.filter(({ rule }) => rule === 'open-blank').length
  stderr.write(vi ? `  ${open} chỗ còn trống, điền sau trong tệp.\n` : `  ${open} open blanks, to be filled in the file.\n`)
  const write = await ask.confirm({ message: vi ? `Ghi ${path}?` : `Write ${path}?`, language })
  if (!write) stderr.write(vi ? 'Không ghi gì.\n' : 'Nothing was written.\n')
  return write
}
