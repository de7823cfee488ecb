import { COMMANDS } from './commands.ts'
import { systemLanguage } from './language.ts'
import { EXIT, FileFailure, type World } from './world.ts'

declare const VERSION: string

/** Runs the command line and gives its exit code (contract §2). Never throws: what is unforeseen is told, with code 70. */
export async function kehoach(world: World): Promise<number> {
  const [name, ...rest] = world.argv
  try {
    if (name === '--version' || name === '-v') {
      world.stdout.write(`${VERSION}\n`)
      return EXIT.done
    }
    return await runCommand(name, rest, world)
  } catch (error) {
    return await tell(error, world)
  }
}

async function runCommand(name: string | undefined, rest: readonly string[], world: World): Promise<number> {
  const { readArguments, UsageError } = await import('./usage.ts')
  const { generalHelp, commandHelp } = await import('./help.ts')
  if (name === undefined || name === '--help' || name === '-h' || name === 'help' || name.startsWith('--lang')) {
    const { language, options } = await readArguments(name === undefined || name === 'help' ? rest : world.argv, { h: { about: { vi: '', en: '' } } }, world)
    const asked = name !== undefined && (name !== '--lang' || options.help || options.h)
    ;(asked ? world.stdout : world.stderr).write(`${generalHelp(language)}\n`)
    return asked ? EXIT.done : EXIT.usage
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const { suggestion } = await import('../model/nearest.ts')
    const near = suggestion(name, Object.keys(COMMANDS))
    throw new UsageError({ vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` }, { vi: `Có phải là: kehoach ${near}? Xem: kehoach --help`, en: `Did you mean: kehoach ${near}? See: kehoach --help` })
  }
  const { options, run } = await command.load()
  const given = await readArguments(rest.map((word) => (word === '-h' ? '--help' : word)), options, world)
  if (given.options.help) {
    world.stdout.write(`${commandHelp(name, command, options, given.language)}\n`)
    return EXIT.done
  }
  return await run(given, world)
}

/** Says an error in a sentence: wrong usage, a file that cannot be opened, or a fault of the program. */
async function tell(error: unknown, world: World): Promise<number> {
  const { UsageError } = await import('./usage.ts')
  const said = /--lang[= ](vi|en)/.exec(world.argv.join(' '))?.[1] as 'vi' | 'en' | undefined
  const language = said ?? systemLanguage(world)
  const json = world.argv.includes('--json') || world.argv.join(' ').includes('--format json')
  if (error instanceof UsageError) {
    const hint = error.hint ? `\n${error.hint[language]}` : ''
    world.stderr.write(`kehoach: ${error.wording[language]}${hint}\n`)
    return EXIT.usage
  }
  if (error instanceof FileFailure) {
    const { failureProblem } = await import('./workspace.ts')
    const { problemToJson } = await import('../report/problems.ts')
    const problem = failureProblem(error)
    if (json) world.stdout.write(`${JSON.stringify({ problems: [problemToJson(problem, language)] }, null, 2)}\n`)
    else world.stderr.write(`kehoach: ${problem.message[language]}\n${problem.hint![language]}\n`)
    return EXIT.files
  }
  const what = error instanceof Error ? error.message : String(error)
  world.stderr.write(
    language === 'vi'
      ? `kehoach: chương trình gặp lỗi ngoài dự kiến (${what}). Xin gửi câu này cùng tệp kế hoạch cho người quản trị.\n`
      : `kehoach: the program has a fault (${what}). Please report this sentence with the plan.\n`,
  )
  return EXIT.fault
}
