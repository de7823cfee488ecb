import { problemsToText } from '../../report/problems.ts'
import { countProblems, countsText } from '../../report/words.ts'
import type { Outcome, Problem } from '../../model/problem.ts'
import type { Reporter, Reporters, Telling } from '../../report/formats/reporter.ts'
import { version } from '../version.ts'
import type { Arguments } from './arguments.ts'
import { EXIT, type Sink, type World } from '../world/world.ts'
import type { Loaded } from '../../workspace/load.ts'

/** The form that is asked for; `--json` is `--format json`. */
export const formOf = ({ options }: Arguments): string => (options.json ? 'json' : String(options.format ?? 'pretty'))

/** The reporter of the form that is asked for. */
export const reporterOf = async <Found, Told extends string | Outcome<Uint8Array> = string>(
  reporters: Reporters<Found, Told>,
  given: Arguments,
): Promise<Reporter<Found, Told>> => (await reporters[formOf(given)]!()).default

/** How something is told on a stream. */
export const tellingOn = (sink: Sink, { language }: Arguments, world: World): Telling => ({
  language,
  color: inColor(sink, world),
  columns: sink.columns,
  version,
})

/** The lines of a file as whoever loaded it has them. */
export const linesOf =
  (loaded: readonly Pick<Loaded, 'lines'>[]): Loaded['lines'] =>
  (file) =>
    loaded.find((it) => it.lines(file) !== undefined)?.lines(file)

export const inColor = (sink: Sink, { env }: Pick<World, 'env'>): boolean =>
  Boolean(sink.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'

/** Writes problems for people, with frames from the files they stand in. */
export function writeProblems(
  loaded: readonly Pick<Loaded, 'lines'>[],
  problems: readonly Problem[],
  { language }: Arguments,
  sink: Sink,
  world: World,
): void {
  if (problems.length === 0) return
  sink.write(
    `${problemsToText(problems, { language, color: inColor(sink, world), columns: sink.columns, lines: linesOf(loaded) })}\n\n`,
  )
}

const NOUNS = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  text: { vi: 'văn bản', en: 'text' },
  word: { vi: 'tệp Word', en: 'Word file' },
  file: { vi: 'tệp', en: 'file' },
} as const

/** Writes how many plans, Word files, or texts of `--prose`, were read, and how many problems they have. */
export function writeCounts(
  problems: readonly Problem[],
  loaded: readonly Pick<Loaded, 'unreadable' | 'word'>[],
  { language, options }: Arguments,
  { stderr }: World,
): void {
  const read = loaded.filter(({ unreadable }) => !unreadable).length
  const words = loaded.filter(({ word }) => word).length
  const noun = words === 0 ? (options.prose ? NOUNS.text : NOUNS.plan) : words === read ? NOUNS.word : NOUNS.file
  const plural = language === 'en' && read !== 1 ? 's' : ''
  stderr.write(`${read} ${noun[language]}${plural}: ${countsText(countProblems(problems), language)}\n`)
}

/** The exit code of one plan; over several plans the highest counts. `strict` makes warnings errors. */
export function exitOf({ unreadable }: Pick<Loaded, 'unreadable'>, problems: readonly Problem[], strict = false): number {
  if (unreadable) return EXIT.files
  return problems.some(({ severity }) => severity === 'error' || (strict && severity === 'warning')) ? EXIT.problems : EXIT.done
}
