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

/** What to say of an error that filling a template has thrown, at its place in `file`. */
export function faultOf(
  error: unknown,
  file: Source,
  variables: object,
  helpers: readonly string[],
  partials: Readonly<Record<string, Source>>,
): Problem {
  const { message = String(error), lineNumber, column, endColumn } = error as Located
  const found = (pattern: RegExp): Place | undefined => {
    const match = pattern.exec(file.text)
    return match ? placeAt(file, match.index, match.index + match[0].length) : undefined
  }
  const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const line = lineNumber ?? Number(/line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1] ?? 1)
  const at: Place = {
    file: file.file,
    line,
    column: (column ?? 0) + 1,
    endLine: line,
    endColumn: Math.max((endColumn ?? 0) + 1, (column ?? 0) + 1),
  }
  const problem = (rule: string, place: Place, wording: Wording, hint: Wording): Problem => ({
    at: place,
    severity: 'error',
    rule,
    message: wording,
    hint,
  })
  const known = (word: string, names: readonly string[]): Wording => {
    // Inside {{#each}} the names are those of the item.
    if (names.includes(word)) return say(`Ghi: @root.${word}`, `Write: @root.${word}`)
    const near = nearest(word, names)?.value
    return near
      ? say(`Có phải là: ${near}?`, `Did you mean: ${near}?`)
      : say(`Các tên dùng được: ${names.join(', ')}`, `The names there are: ${names.join(', ')}`)
  }
  if (error instanceof LimitReached) {
    return problem(
      'template-limit',
      found(/\{\{#each[^}]*\}\}|\{\{>[^}]*\}\}/u) ?? at,
      error.wording,
      say('Kiểm tra vòng lặp và các mẫu con gọi lẫn nhau.', 'Look at its loops, and at partials that call one another.'),
    )
  }
  if (error instanceof UnknownKey) {
    return problem(
      'template-variable',
      found(new RegExp(`"${quoted(message)}"`, 'u')) ?? at,
      say(`Phần khai báo của kế hoạch không có mục “${message}”.`, `A plan's frontmatter has no key “${message}”.`),
      known(message, Object.keys(variables)),
    )
  }
  const missing = error instanceof MissingVariable ? error.line : undefined
  if (missing !== undefined) {
    const written = file.text.split('\n')[missing - 1] ?? ''
    const [call, name] = /\{\{#?\w+\s+(?!["(])([^\s}|]+)/u.exec(written) ?? [written, written.trim()]
    const column = written.indexOf(call) + call.length - name!.length + 1
    return problem(
      'template-variable',
      { file: file.file, line: missing, column, endLine: missing, endColumn: column + name!.length },
      noVariable(name!),
      known(name!, Object.keys(variables)),
    )
  }
  const variable = /^"(.+?)" not defined in /.exec(message)?.[1]
  if (variable !== undefined) {
    return problem('template-variable', at, noVariable(variable), known(variable, Object.keys(variables)))
  }
  const helper = /unknown helper (\S+)/.exec(message)?.[1]
  if (helper !== undefined) {
    return problem(
      'template-syntax',
      at,
      say(
        `Mẫu gọi hàm “${helper}”, không có hàm nào tên như vậy.`,
        `The template calls “${helper}”, and there is no such helper.`,
      ),
      known(helper, helpers),
    )
  }
  const partial = /The partial (\S+) could not be found/.exec(message)?.[1]
  if (partial !== undefined) {
    const names = Object.keys(partials)
    return problem(
      'template-syntax',
      found(new RegExp(`\\{\\{#?>\\s*${quoted(partial)}`, 'u')) ?? at,
      say(`Không có mẫu con “${partial}” trong templates/partials.`, `There is no partial “${partial}” in templates/partials.`),
      known(partial, names),
    )
  }
  if (error instanceof RangeError) {
    return problem(
      'template-limit',
      at,
      say('Mẫu lồng quá nhiều cấp.', 'The template is nested too deep.'),
      say('Bớt số khối lồng nhau.', 'Nest fewer blocks.'),
    )
  }
  // A value that is no mapping has no names of its own.
  const inText =
    /'in' operator to search for '(.+?)' in/.exec(message)?.[1] ?? /properties of null \(reading '(.+?)'\)/.exec(message)?.[1]
  if (inText !== undefined) {
    return problem(
      'template-variable',
      found(new RegExp(`\\.${quoted(inText)}\\b`, 'u')) ?? at,
      say(
        `“${inText}” không có trong giá trị mà mẫu lấy ra.`,
        `There is no “${inText}” in the value the template takes it from.`,
      ),
      say('Xem các mục của phần khai báo.', 'See the keys of the frontmatter.'),
    )
  }
  return problem(
    'template-syntax',
    at,
    say('Không hiểu được mẫu ở dòng này (cú pháp Handlebars).', 'The template cannot be read here as Handlebars.'),
    say(
      'Mỗi {{#…}} phải có {{/…}} cùng tên; viết {{ thường trong văn bản thành \\{{.',
      'Each {{#…}} needs its {{/…}}; a plain {{ in the text is written \\{{.',
    ),
  )
}
