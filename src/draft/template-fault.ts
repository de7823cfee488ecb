import { nearest } from '../model/nearest.ts'
import type { Place } from '../model/place.ts'
import type { Problem, Wording } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'
import { MissingVariable, UnknownKey } from './helpers.ts'
import { LimitReached } from './limits.ts'

/** What is wrong with a template, in sentences: Handlebars' own messages name no file and are for programmers. */

const say = (vi: string, en: string): Wording => ({ vi, en })

const noVariable = (name: string): Wording =>
  say(`Mẫu dùng biến “${name}”, không có giá trị nào tên như vậy.`, `The template uses “${name}”, and there is no such value.`)

/** Where Handlebars says the fault is, as far as it says so. */
interface Located {
  readonly message?: string
  readonly lineNumber?: number
  readonly column?: number
  readonly endColumn?: number
}

/** An error that filling a template has thrown, with what is known of where it came from. */
interface Thrown {
  readonly error: unknown
  readonly message: string
  readonly file: Source
  /** Where Handlebars says it is. */
  readonly at: Place
  readonly variables: readonly string[]
  readonly helpers: readonly string[]
  readonly partials: readonly string[]
}

/** What is said of it; undefined for a kind that it is none of. */
type Said = { readonly rule: string; readonly at: Place; readonly message: Wording; readonly hint: Wording }

/** What to say of an error that filling a template has thrown, at its place in `file`. */
export function faultOf(
  error: unknown,
  file: Source,
  variables: object,
  helpers: readonly string[],
  partials: Readonly<Record<string, Source>>,
): Problem {
  const { message = String(error), lineNumber, column = 0, endColumn = 0 } = error as Located
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1] ?? 1)
  const thrown: Thrown = {
    error,
    message,
    file,
    at: { file: file.file, line, column: column + 1, endLine: line, endColumn: Math.max(endColumn, column) + 1 },
    variables: Object.keys(variables),
    helpers,
    partials: Object.keys(partials),
  }
  let said: Said | undefined
  for (const kind of KINDS) if ((said = kind(thrown))) break
  const { rule, at, message: sentence, hint } = said ?? unreadable(thrown)
  return { at, severity: 'error', rule, message: sentence, hint }
}

/** The kinds of errors; the first that knows it speaks. */
const KINDS: readonly ((thrown: Thrown) => Said | undefined)[] = [
  limit,
  unknownKey,
  missingVariable,
  undefinedVariable,
  unknownHelper,
  unknownPartial,
  nestedTooDeep,
  nameInText,
]

const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where a pattern is met first in the template. */
function found({ file }: Thrown, pattern: RegExp): Place | undefined {
  const match = pattern.exec(file.text)
  return match ? placeAt(file, match.index, match.index + match[0].length) : undefined
}

function known(word: string, names: readonly string[]): Wording {
  // Inside {{#each}} the names are those of the item.
  if (names.includes(word)) return say(`Ghi: @root.${word}`, `Write: @root.${word}`)
  const near = nearest(word, names)?.value
  return near
    ? say(`Có phải là: ${near}?`, `Did you mean: ${near}?`)
    : say(`Các tên dùng được: ${names.join(', ')}`, `The names there are: ${names.join(', ')}`)
}

function limit(thrown: Thrown): Said | undefined {
  if (!(thrown.error instanceof LimitReached)) return undefined
  return {
    rule: 'template-limit',
    at: placeOf(thrown, thrown.error.where) ?? thrown.at,
    message: thrown.error.wording,
    hint:
      typeof thrown.error.where === 'number'
        ? say('Tách bớt sang mẫu con (templates/partials).', 'Move some of it to partials (templates/partials).')
        : say('Kiểm tra vòng lặp và các mẫu con gọi lẫn nhau.', 'Look at its loops, and at partials that call one another.'),
  }
}

/** Where a limit was reached: the first sign there, the call of a partial, or else what may take long. */
function placeOf(thrown: Thrown, where: LimitReached['where']): Place | undefined {
  if (typeof where === 'number') return placeAt(thrown.file, where, where + 1)
  const calls = where === undefined ? undefined : found(thrown, new RegExp(`\\{\\{~?#?>\\s*${quoted(where)}[^}]*\\}\\}`, 'u'))
  return calls ?? found(thrown, /\{\{#each[^}]*\}\}|\{\{>[^}]*\}\}/u)
}

function unknownKey(thrown: Thrown): Said | undefined {
  const { error, message, at, variables } = thrown
  if (!(error instanceof UnknownKey)) return undefined
  return {
    rule: 'template-variable',
    at: found(thrown, new RegExp(`"${quoted(message)}"`, 'u')) ?? at,
    message: say(`Phần khai báo của kế hoạch không có mục “${message}”.`, `A plan's frontmatter has no key “${message}”.`),
    hint: known(message, variables),
  }
}

function missingVariable({ error, file, variables }: Thrown): Said | undefined {
  if (!(error instanceof MissingVariable)) return undefined
  const { line } = error
  const written = file.text.split('\n')[line - 1] ?? ''
  const [call, name] = /\{\{#?\w+\s+(?!["(])([^\s}|]+)/u.exec(written) ?? [written, written.trim()]
  const column = written.indexOf(call) + call.length - name!.length + 1
  return {
    rule: 'template-variable',
    at: { file: file.file, line, column, endLine: line, endColumn: column + name!.length },
    message: noVariable(name!),
    hint: known(name!, variables),
  }
}

function undefinedVariable({ message, at, variables }: Thrown): Said | undefined {
  const variable = /^"(.+?)" not defined in /.exec(message)?.[1]
  return variable === undefined
    ? undefined
    : { rule: 'template-variable', at, message: noVariable(variable), hint: known(variable, variables) }
}

function unknownHelper({ message, at, helpers }: Thrown): Said | undefined {
  const helper = /unknown helper (\S+)/.exec(message)?.[1]
  if (helper === undefined) return undefined
  return {
    rule: 'template-syntax',
    at,
    message: say(
      `Mẫu gọi hàm “${helper}”, không có hàm nào tên như vậy.`,
      `The template calls “${helper}”, and there is no such helper.`,
    ),
    hint: known(helper, helpers),
  }
}

function unknownPartial(thrown: Thrown): Said | undefined {
  const partial = /The partial (\S+) could not be found/.exec(thrown.message)?.[1]
  if (partial === undefined) return undefined
  return {
    rule: 'template-syntax',
    at: found(thrown, new RegExp(`\\{\\{#?>\\s*${quoted(partial)}`, 'u')) ?? thrown.at,
    message: say(
      `Không có mẫu con “${partial}” trong templates/partials.`,
      `There is no partial “${partial}” in templates/partials.`,
    ),
    hint: known(partial, thrown.partials),
  }
}

function nestedTooDeep({ error, at }: Thrown): Said | undefined {
  if (!(error instanceof RangeError)) return undefined
  return {
    rule: 'template-limit',
    at,
    message: say('Mẫu lồng quá nhiều cấp.', 'The template is nested too deep.'),
    hint: say('Bớt số khối lồng nhau.', 'Nest fewer blocks.'),
  }
}

/** A value that is no mapping has no names of its own. */
function nameInText(thrown: Thrown): Said | undefined {
  const { message, at } = thrown
  const name =
    /'in' operator to search for '(.+?)' in/.exec(message)?.[1] ?? /properties of null \(reading '(.+?)'\)/.exec(message)?.[1]
  if (name === undefined) return undefined
  return {
    rule: 'template-variable',
    at: found(thrown, new RegExp(`\\.${quoted(name)}\\b`, 'u')) ?? at,
    message: say(
      `“${name}” không có trong giá trị mà mẫu lấy ra.`,
      `There is no “${name}” in the value the template takes it from.`,
    ),
    hint: say('Xem các mục của phần khai báo.', 'See the keys of the frontmatter.'),
  }
}

const unreadable = ({ at }: Thrown): Said => ({
  rule: 'template-syntax',
  at,
  message: say('Không hiểu được mẫu ở dòng này (cú pháp Handlebars).', 'The template cannot be read here as Handlebars.'),
  hint: say(
    'Mỗi {{#…}} phải có {{/…}} cùng tên; viết {{ thường trong văn bản thành \\{{.',
    'Each {{#…}} needs its {{/…}}; a plain {{ in the text is written \\{{.',
  ),
})
