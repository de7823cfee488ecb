import { COMMANDS } from './commands/index.ts'
import { asCalled } from './frame/called.ts'
import { guarded } from './terminal/guarded.ts'
import { onScreen } from './terminal/screen.ts'
import { systemLanguage } from './terminal/language.ts'
import type { Wording } from '../model/problem.ts'
import { FileFailure } from '../workspace/files.ts'
import type { Option } from './frame/arguments.ts'
import type { Refusal } from './frame/refusal.ts'
import { version } from './version.ts'
import { EXIT, INTERRUPTED, Interrupted, type World } from './world/world.ts'

/** Runs the command line and gives its exit code. Never throws: what is unforeseen is told, with code 70. */
export async function kehoach(given: World): Promise<number> {
  const world = guarded(onScreen(given))
  const [first] = world.argv
  try {
    if (first === '--version' || first === '-v') {
      world.stdout.write(`${version}\n`)
      return EXIT.done
    }
    return await runCommand(world)
  } catch (error) {
    return await tell(error, world)
  }
}

async function runCommand(world: World): Promise<number> {
  const { COMMON_OPTIONS, readArguments, UsageError } = await import('./frame/arguments.ts')
  const { generalHelp, commandHelp } = await import('./frame/help.ts')
  const [name, rest] = commandFirst(world.argv, COMMON_OPTIONS)
  if (name === undefined) {
    const { language, options } = await readArguments(rest, { version: { about: { vi: '', en: '' } } }, world)
    if (options.version) {
      world.stdout.write(`${version}\n`)
      return EXIT.done
    }
    const help = `${asCalled(generalHelp(language), world)}\n`
    if (options.help) {
      world.stdout.write(help)
      return EXIT.done
    }
    if (options.json) throw new UsageError(NO_COMMAND, SEE_HELP)
    world.stderr.write(help)
    return EXIT.usage
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const { nearest } = await import('../model/nearest.ts')
    const near = nearest(name, Object.keys(COMMANDS))?.value
    const all = Object.keys(COMMANDS).join(', ')
    throw new UsageError(
      { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
      near
        ? { vi: `Có phải là: kehoach ${near}? Xem: kehoach --help`, en: `Did you mean: kehoach ${near}? See: kehoach --help` }
        : { vi: `Các lệnh: ${all}. Xem: kehoach --help`, en: `The commands: ${all}. See: kehoach --help` },
    )
  }
  const given = await readArguments(rest, command.options, world)
  if (given.options.help) {
    world.stdout.write(`${asCalled(commandHelp(name, command, given.language), world)}\n`)
    return EXIT.done
  }
  const { withWildcards } = await import('./frame/wildcards.ts')
  return await command.run({ ...given, paths: await withWildcards(given.paths, world.files) }, world, COMMANDS)
}

/** The command's name and all other words: options that every command takes may stand before it, and `help` is `--help`. */
function commandFirst(
  argv: readonly string[],
  common: Readonly<Record<string, Option>>,
): readonly [string | undefined, readonly string[]] {
  const words = argv.map((word) => (word === '-h' ? '--help' : word))
  const takesValue = (word: string | undefined): boolean =>
    word !== undefined && common[word.replace(/^--/, '')]?.value !== undefined
  const at = words.findIndex((word, index) => !word.startsWith('-') && !takesValue(words[index - 1]))
  if (at < 0) return [undefined, words]
  const rest = [...words.slice(0, at), ...words.slice(at + 1)]
  return words[at] === 'help' ? commandFirst(['--help', ...rest], common) : [words[at], rest]
}

const NO_COMMAND = { vi: 'Chưa ghi lệnh nào.', en: 'No command is given.' }
const SEE_HELP = { vi: 'Xem: kehoach --help', en: 'See: kehoach --help' }

/** Says an error in a sentence: what was refused, or a fault of the program. With `--json` it stands in the JSON as well. */
async function tell(error: unknown, world: World): Promise<number> {
  const said = /--lang[= ](vi|en)/.exec(world.argv.join(' '))?.[1] as 'vi' | 'en' | undefined
  const language = said ?? systemLanguage(world)
  if (error instanceof Interrupted) {
    world.stderr.write(language === 'vi' ? 'Đã dừng; không ghi gì.\n' : 'Stopped; nothing was written.\n')
    return INTERRUPTED
  }
  const { refusalOf } = await import('./frame/refusal.ts')
  const { code, exit, message, hint } = refusalOf(error) ?? faultOf(error)
  const called = (wording: Wording): string => asCalled(wording[language], world)
  if (/ --(?:json|format[= ]json)(?: |$)/.test(` ${world.argv.join(' ')}`)) {
    const { toJson } = await import('../report/formats/reporter.ts')
    world.stdout.write(toJson({ error: { code, message: called(message), hint: hint ? called(hint) : null } }))
  }
  if (error instanceof FileFailure) {
    const { refuse } = await import('./frame/refusal.ts')
    return refuse(error, language, world)
  }
  world.stderr.write(`kehoach: ${called(message)}${hint ? `\n${called(hint)}` : ''}\n`)
  return exit
}

function faultOf(error: unknown): Refusal {
  const what = error instanceof Error ? error.message : String(error)
  return {
    code: 'fault',
    exit: EXIT.fault,
    message: {
      vi: `chương trình gặp lỗi ngoài dự kiến (${what}). Xin gửi câu này cùng tệp kế hoạch cho người quản trị.`,
      en: `the program has a fault (${what}). Please report this sentence with the plan.`,
    },
  }
}
