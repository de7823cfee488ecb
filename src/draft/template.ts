import Handlebars from 'handlebars'
import type { Outcome } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Given } from './given.ts'
import { helpersFor } from './helpers.ts'
import { TemplateBudget, LimitReached, LIMITS } from './limits.ts'
import { faultOf } from './template-fault.ts'
import { settleSigns } from './variables.ts'

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
  const budget = new TemplateBudget()
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
  let failed: Source | undefined
  const inside = <T>(file: Source, run: () => T): T => {
    try {
      return run()
    } catch (error) {
      failed ??= file
      throw error
    }
  }
  const compile = ({ text }: Source) => {
    if (text.length > LIMITS.template) throw tooLong(text)
    let depth = 0
    for (const { 0: tag, index } of text.matchAll(/\{\{~?[#/]/g)) {
      depth += tag.endsWith('#') ? 1 : -1
      // Handlebars' parser, too, slows down with the depth.
      if (depth > 10 * LIMITS.blocks) throw tooDeep(index)
    }
    const tree = engine.parse(text)
    checkDepth(tree as unknown as Tree, text)
    return engine.compile(tree, options)
  }
  try {
    for (const [name, file] of Object.entries(partials)) {
      let fill: Handlebars.TemplateDelegate | undefined
      engine.registerPartial(name, (context: unknown, given?: Handlebars.RuntimeOptions) =>
        inside(file, () => (fill ??= compile(file))(context, given)),
      )
    }
    // Every partial is called by this, those too that a template makes within itself.
    const { invokePartial } = engine.VM as unknown as Runtime
    engine.VM = {
      ...engine.VM,
      invokePartial(this: unknown, ...args: unknown[]) {
        const { name } = args[2] as { readonly name: string }
        return budget.within(name, () => invokePartial.apply(this, args))
      },
    } as typeof engine.VM
    const text = inside(main, () =>
      compile(main)(variables, {
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      }),
    )
    budget.size(text)
    return { value: { text: settleSigns(text), written }, problems: [] }
  } catch (error) {
    return { value: undefined, problems: [faultOf(error, failed ?? main, variables, Object.keys(helpers), partials)] }
  }
}

const tooLong = ({ length }: string): LimitReached =>
  new LimitReached(
    `Mẫu dài ${length} ký tự; một mẫu không quá ${LIMITS.template}.`,
    `The template has ${length} characters; it may have ${LIMITS.template}.`,
    LIMITS.template,
  )

const tooDeep = (index: number): LimitReached =>
  new LimitReached(
    `Mẫu có các khối lồng nhau quá ${LIMITS.blocks} cấp.`,
    `The template has blocks more than ${LIMITS.blocks} deep in one another.`,
    index,
  )

/** Handlebars takes minutes to compile blocks that are nested a thousand deep. */
function checkDepth({ body, program, inverse, loc }: Tree, text: string, depth = 0): void {
  if (depth > LIMITS.blocks) throw tooDeep(offsetOf(text, loc.start))
  for (const statement of body ?? []) checkDepth(statement, text, depth)
  for (const inner of [program, inverse]) if (inner) checkDepth(inner, text, depth + 1)
}

/** What of Handlebars' tree holds more of it; lines count from 1, columns from 0. */
interface Tree {
  readonly body?: readonly Tree[]
  readonly program?: Tree
  readonly inverse?: Tree
  readonly loc: { readonly start: { readonly line: number; readonly column: number } }
}

const offsetOf = (text: string, { line, column }: Tree['loc']['start']): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, { length }) => sum + length + 1, column)

type CompileOptions = Parameters<typeof Handlebars.compile>[1]
interface Runtime {
  readonly invokePartial: (this: unknown, ...args: unknown[]) => string
}
