import { parseArgs } from 'node:util'
import { parseDate } from '../../model/date.ts'
import type { Language, Wording } from '../../model/problem.ts'
import { systemLanguage } from '../terminal/language.ts'
import type { World } from '../world/world.ts'

/** Wrong usage: said in a sentence, with exit code 2. */
export class UsageError extends Error {
  readonly wording: Wording
  readonly hint: Wording | undefined

  constructor(wording: Wording, hint?: Wording) {
    super(wording.en)
    this.wording = wording
    this.hint = hint
  }
}

/** An option of a command: a switch, or one that takes a value. */
export interface Option {
  /** What stands for the value in the help. */
  readonly value?: string
  /** All that the value may be. */
  readonly choices?: readonly string[]
  /** May be given more than once: all its values stand in `Arguments.repeated`. */
  readonly repeats?: true
  readonly about: Wording
}

/** An option whose value is one of the names of a table. */
export function choiceOf(table: Readonly<Record<string, unknown>>, about: Wording): Option {
  const choices = Object.keys(table)
  return { value: choices.join('|'), choices, about }
}

/** What every command takes. */
export const COMMON_OPTIONS = {
  lang: { value: 'vi|en', choices: ['vi', 'en'], about: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' } },
  json: { about: { vi: 'kết quả dạng JSON cho chương trình khác', en: 'results as JSON, for other programs' } },
  today: {
    value: 'YYYY-MM-DD',
    about: { vi: 'coi ngày này là hôm nay, để kết quả lặp lại được', en: 'take this day for today, so that output repeats' },
  },
  help: { about: { vi: 'hướng dẫn', en: 'help' } },
} as const satisfies Record<string, Option>

export interface Arguments {
  readonly paths: readonly string[]
  readonly options: Readonly<Record<string, string | true | undefined>>
  /** The values of options that may be given more than once, in their order. */
  readonly repeated: Readonly<Record<string, readonly string[]>>
  readonly language: Language
  /** ISO date given by `--today`. */
  readonly today: string | undefined
}

/** Reads a command's arguments; anything not in its table is a `UsageError` with the nearest option. */
export async function readArguments(
  argv: readonly string[],
  own: Readonly<Record<string, Option>>,
  world: World,
): Promise<Arguments> {
  const options: Record<string, Option> = { ...own, ...COMMON_OPTIONS }
  const { tokens } = parseArgs({
    args: withoutDashes(argv, options),
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given: Record<string, string | true> = {}
  const repeated: Record<string, string[]> = {}
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (!option) throw await unknownOption(token.rawName, Object.keys(options))
    // A word that begins with `-` is the next option, not a value that was forgotten before it.
    if (option.value && (!token.value || (!token.inlineValue && /^-./.test(token.value)))) {
      throw new UsageError({
        vi: `Tùy chọn --${token.name} cần một giá trị: --${token.name} ${option.value}`,
        en: `--${token.name} needs a value: --${token.name} ${option.value}`,
      })
    }
    if (!option.value && token.value !== undefined) {
      throw new UsageError({ vi: `Tùy chọn --${token.name} không nhận giá trị.`, en: `--${token.name} takes no value.` })
    }
    given[token.name] = token.value ?? true
    if (option.repeats) (repeated[token.name] ??= []).push(token.value!)
  }
  for (const [name, { choices }] of Object.entries(options)) if (choices) oneOf(name, given[name], choices)
  const today = typeof given.today === 'string' ? await dayOf('today', given.today) : undefined
  return { paths, options: given, repeated, language: (given.lang as Language | undefined) ?? systemLanguage(world), today }
}

/**
 * The words without a `--` that stands before paths (`diff v1..v2 -- plans/x.md --json`): what is an option behind it is meant as one,
 * since no plan is called `--json`. Before a path that begins with a dash it stays.
 */
function withoutDashes(argv: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  const at = argv.indexOf('--')
  const behind = argv.slice(at + 1).filter((word) => word.startsWith('-'))
  const known = behind.every((word) => Object.hasOwn(options, word.replace(/^--|=.*$/g, '')))
  return at >= 0 && known ? argv.toSpliced(at, 1) : [...argv]
}

/** The ISO day an option names, in figures or as officials write it: `2026-04-22`, `22/4/2026`. */
export async function dayOf(name: string, text: string): Promise<string> {
  if (parseDate(text)?.day !== undefined) return text
  const { dateMeant } = await import('../../write/paste.ts')
  const meant = dateMeant(text)
  if (meant !== undefined && parseDate(meant)?.day !== undefined) return meant
  throw new UsageError({
    vi: `--${name} “${text}” không phải là một ngày: viết như 22/4/2026.`,
    en: `--${name} “${text}” is not a day: write it like 2026-04-22.`,
  })
}

/** Refuses a value that is none of those allowed. */
function oneOf(name: string, value: string | true | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(String(value))) return
  const list = allowed.join(', ')
  throw new UsageError({
    vi: `--${name} nhận một trong: ${list}; không nhận “${value}”.`,
    en: `--${name} is one of ${list}, not “${value}”.`,
  })
}

async function unknownOption(name: string, known: readonly string[]): Promise<UsageError> {
  const { nearest } = await import('../../model/nearest.ts')
  const near = nearest(name.replace(/^-+/, ''), known)?.value
  const all = known.map((option) => `--${option}`).join(', ')
  return new UsageError(
    { vi: `Không có tùy chọn ${name}.`, en: `There is no option ${name}.` },
    near
      ? { vi: `Có phải là --${near}?`, en: `Did you mean --${near}?` }
      : { vi: `Các tùy chọn: ${all}`, en: `The options: ${all}` },
  )
}
