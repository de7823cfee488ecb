import { isMapping, keysOf, scalarText, valueAt } from '../model/pointer.ts'
import type { HelperDelegate, HelperOptions } from 'handlebars'
import { pasteable } from '../write/paste.ts'
import { type Given } from './given.ts'
import { pointerOf } from './header.ts'
import type { TemplateBudget } from './limits.ts'
import { completed, openValue } from './open.ts'
import { unmarked } from './variables.ts'
import { yamlLines } from '../write/yaml-text.ts'

/** Between `{{#…}}` and `{{/…}}` stands something; Handlebars' types say it always does. */
const isBlock = (options: HelperOptions): boolean => typeof (options as Partial<HelperOptions>).fn === 'function'

/** Lists that answers add to. */
export const ADDED: ReadonlySet<string> = new Set(['/bases', '/assignments'])

/**
 * A list with the items of the template's own before those that are given; `own` and `lines` both begin with the key's line. An item that waits for
 * its words gives way, but for one whose duty the template says; so does one that is given too.
 */
function withOwn(own: string, lines: string, given: readonly unknown[]): string {
  const [head = '', ...items] = own.split(/\n(?=  - )/u)
  const named = given.flatMap((item) =>
    isMapping(item) ? [item.id, item.number, item.subject].filter((it) => typeof it === 'string') : [],
  )
  const kept = items
    .map((item) => item.trimEnd())
    .filter((item) => !item.includes('[[') || /^ {4}duty: (?!.*\[\[)/mu.test(item))
    .filter((item) => !named.some((name) => item.includes(`: ${pasteable(name)}\n`) || item.endsWith(`: ${pasteable(name)}`)))
  return `${[head.trimEnd(), ...kept, ...lines.split('\n').slice(1)].join('\n')}\n`
}

/** A helper that is given a key no plan has. */
export class UnknownKey extends Error {}

/** A helper that is given a variable there is not; Handlebars is strict only about those that are printed. */
export class MissingVariable extends Error {
  readonly line: number

  constructor({ loc }: HelperOptions & { readonly loc?: { readonly start: { readonly line: number } } }) {
    super()
    this.line = loc?.start.line ?? 1
  }
}

/**
 * The helpers of templates, all of them:
 *
 * - `{{field "key"}}`: the line or lines of a frontmatter value, or an open blank; `{{#field "key"}}…{{/field}}`: what stands inside
 *   where no value is given. `goals.purposes` is indented under its key. Of bases and assignments, what stands inside and has no open blank
 *   is kept before those that are given: a law or a duty of the template is not lost to an answer.
 * - `{{given "key" …}}`: the lines of those values that are given, each with its newline; nothing for the others.
 * - `{{#if (has "key")}}`: whether a value is given.
 * - `{{quoted value}}`: a value as one YAML value, between quotes where it needs them.
 * - `{{#each list}}`, with `@index`, `@first`, `@last`; `{{#if}}`, `{{#unless}}` and `{{#with}}`, as in Handlebars.
 *
 * `written` collects the pointers of the values that were put into the frontmatter.
 */
export function helpersFor(given: Given, budget: TemplateBudget, written: Set<string>): Readonly<Record<string, HelperDelegate>> {
  const linesOf = (pointer: string, value: unknown): string => {
    const keys = keysOf(pointer)
    written.add(pointer)
    return yamlLines(keys.at(-1)!, value, given.digits, pointer, (keys.length - 1) * 2)
  }
  const known = (name: unknown): string => {
    const pointer = typeof name === 'string' ? pointerOf(name) : undefined
    if (pointer === undefined || pointer === '') throw new UnknownKey(scalarText(name) ?? '')
    return pointer
  }
  const isTrue = (value: unknown, options: HelperOptions): boolean => {
    budget.step()
    if (value === undefined) throw new MissingVariable(options)
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  }
  return {
    field(name: unknown, options: HelperOptions) {
      budget.step()
      const pointer = known(name)
      const value = valueAt(given.data, pointer)
      if (value !== undefined) {
        const lines = linesOf(pointer, completed(value, pointer))
        if (!isBlock(options)) return lines
        return ADDED.has(pointer) && Array.isArray(value) && value.length > 0
          ? withOwn(options.fn(this), lines, value)
          : `${lines}\n`
      }
      if (isBlock(options)) return options.fn(this)
      const open = openValue(pointer)
      return open === undefined ? '' : yamlLines(keysOf(pointer).at(-1)!, open, {}, pointer, (keysOf(pointer).length - 1) * 2)
    },
    given(...args: unknown[]) {
      budget.step()
      const lines = args.slice(0, -1).flatMap((name) => {
        const pointer = known(name)
        const value = valueAt(given.data, pointer)
        return value === undefined ? [] : [`${linesOf(pointer, completed(value, pointer))}\n`]
      })
      return lines.join('')
    },
    has(name: unknown) {
      budget.step()
      return valueAt(given.data, known(name)) !== undefined
    },
    if(value: unknown, options: HelperOptions) {
      return isTrue(value, options) ? options.fn(this) : options.inverse(this)
    },
    unless(value: unknown, options: HelperOptions) {
      return isTrue(value, options) ? options.inverse(this) : options.fn(this)
    },
    with(value: unknown, options: HelperOptions) {
      return isTrue(value, options) ? options.fn(value, { data: options.data, blockParams: [value] }) : options.inverse(this)
    },
    quoted(value: unknown, options: HelperOptions) {
      budget.step()
      if (value === undefined) throw new MissingVariable(options)
      return typeof value === 'string' ? pasteable(unmarked(value)) : pasteable(value ?? null)
    },
    each(list: unknown, options: HelperOptions) {
      if (list === undefined) throw new MissingVariable(options)
      const items: readonly (readonly [string, unknown])[] = typeof list === 'object' && list !== null ? Object.entries(list) : []
      if (items.length === 0) return options.inverse(this)
      let text = ''
      for (const [index, [key, item]] of items.entries()) {
        budget.step()
        const data = {
          ...options.data,
          index,
          first: index === 0,
          last: index === items.length - 1,
          ...(isMapping(list) && { key }),
          _parent: options.data,
        }
        text += options.fn(item, { data, blockParams: [item, isMapping(list) ? key : index] })
        budget.size(text)
      }
      return text
    },
  }
}
