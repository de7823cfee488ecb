import Handlebars from 'handlebars'
import { nearest } from '../model/nearest.ts'
import { startOf, type Place } from '../model/place.ts'
import type { Outcome, Problem, Wording } from '../model/problem.ts'
import { placeAt, type Source } from '../model/source.ts'
import type { Given } from './given.ts'
import { helpersFor, MissingVariable, UnknownKey } from './helpers.ts'
import { Budget, LimitReached, LIMITS } from './limits.ts'

/** A template and the partials it may call, by name. */
export interface TemplateFiles {
  readonly main: Source
  readonly partials: Readonly<Record<string, Source>>
}

/** What a template made, and the pointers of the values it has put into the frontmatter. */
export interface Rendered {
  readonly text: string
  readonly written: ReadonlySet<string>
}

/** What Handlebars itself calls; all other helpers are ours. */
const KEPT = ['blockHelperMissing', 'helperMissing']

/**
 * Fills a template. The only door to Handlebars: nothing is escaped for HTML, a variable that is not there is an error, no
 * prototype is reached, and a template that goes on too long is stopped. What is wrong is a problem at its place in the template.
 */
export function renderTemplate(
  { main, partials }: TemplateFiles,
  variables: object,
  given: Given,
): Outcome<Rendered | undefined> {
  const budget = new Budget()
  const written = new Set<string>()
  const engine = Handlebars.create()
  for (const name of Object.keys(engine.helpers)) if (!KEPT.includes(name)) engine.unregisterHelper(name)
  const helpers = helpersFor(given, budget, written)
  engine.registerHelper({ ...helpers })
  const options: CompileOptions = {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])), log: false, lookup: false },
  }
  // The file that was being filled when something failed.
  const files: Source[] = [main]
  let failed: Source | undefined
  const inside = <T>(file: Source, run: () => T): T => {
    files.push(file)
    try {
      return run()
    } catch (error) {
      failed ??= file
      throw error
    } finally {
      files.pop()
    }
  }
  const compile = ({ text }: Source) => {
    let depth = 0
    for (const [tag] of text.matchAll(/\{\{~?[#/]/g)) {
      depth += tag.endsWith('#') ? 1 : -1
      // Handlebars' parser, too, slows down with the depth.
      if (depth > 10 * LIMITS.blocks) throw tooDeep()
    }
    const tree = engine.parse(text)
    checkDepth(tree)
    return engine.compile(tree, options)
  }
  try {
    for (const file of [main, ...Object.values(partials)]) {
      if (file.text.length > LIMITS.template) return { value: undefined, problems: [tooLong(file)] }
    }
    for (const [name, file] of Object.entries(partials)) {
      const fill = inside(file, () => compile(file))
      engine.registerPartial(name, (context: unknown, given?: Handlebars.RuntimeOptions) =>
        inside(file, () => budget.within(() => fill(context, given))),
      )
    }
    // Partials that a template makes within itself go by no file of their own.
    const { invokePartial } = engine.VM as unknown as Runtime
    engine.VM = {
      ...engine.VM,
      invokePartial(this: unknown, ...args: unknown[]) {
        return budget.within(() => invokePartial.apply(this, args))
      },
    } as typeof engine.VM
    const text = inside(main, () =>
      compile(main)(variables, {
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      }),
    )
    budget.size(text)
    return { value: { text, written }, problems: [] }
  } catch (error) {
    return { value: undefined, problems: [problemOf(error, failed ?? main, variables, Object.keys(helpers), partials)] }
  }
}

const tooDeep = (): LimitReached =>
  new LimitReached(
    `Mẫu có các khối lồng nhau quá ${LIMITS.blocks} cấp.`,
    `The template has blocks more than ${LIMITS.blocks} deep in one another.`,
  )

/** Handlebars takes minutes to compile blocks that are nested a thousand deep. */
function checkDepth(tree: unknown, depth = 0): void {
  if (depth > LIMITS.blocks) throw tooDeep()
  const { body, program, inverse } = tree as Partial<Record<'body' | 'program' | 'inverse', unknown>>
  if (Array.isArray(body)) for (const statement of body) checkDepth(statement, depth)
  for (const inner of [program, inverse]) if (inner) checkDepth(inner, depth + 1)
}

type CompileOptions = Parameters<typeof Handlebars.compile>[1]
interface Runtime {
  readonly invokePartial: (this: unknown, ...args: unknown[]) => string
}

const say = (vi: string, en: string): Wording => ({ vi, en })

const noVariable = (name: string): Wording =>
  say(`Mẫu dùng biến “${name}”, không có giá trị nào tên như vậy.`, `The template uses “${name}”, and there is no such value.`)

const tooLong = ({ file, text }: Source): Problem => ({
  at: startOf(file),
  severity: 'error',
  rule: 'template-limit',
  message: say(
    `Mẫu dài ${text.length} ký tự; một mẫu không quá ${LIMITS.template}.`,
    `The template has ${text.length} characters; it may have ${LIMITS.template}.`,
  ),
  hint: say('Chia mẫu thành các phần trong templates/partials.', 'Divide it into templates/partials.'),
})

/** Where Handlebars says the fault is, as far as it says so. */
interface Located {
  readonly message?: string
  readonly lineNumber?: number
  readonly column?: number
  readonly endColumn?: number
}

function problemOf(
  error: unknown,
  file: Source,
  variables: object,
  helpers: readonly string[],
  partials: TemplateFiles['partials'],
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
