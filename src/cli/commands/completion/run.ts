import type { Command } from '../../frame/command.ts'
import { COMMON_OPTIONS, UsageError, type Arguments, type Option } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { SHELLS, type Completed } from './shells.ts'

/** `kehoach completion SHELL`: a script made from the table of commands, to be kept where the shell looks for it. */
export async function run(
  { paths, options, language }: Arguments,
  world: World,
  commands: Readonly<Record<string, Command>>,
): Promise<number> {
  const names = Object.keys(SHELLS)
  const [shell] = paths
  const all = names.join(', ')
  const hint = { vi: 'Ví dụ: kehoach completion bash', en: 'Such as: kehoach completion bash' }
  if (shell === undefined || paths.length > 1)
    throw new UsageError({ vi: `Ghi một loại cửa sổ lệnh: ${all}.`, en: `Name one shell: ${all}.` }, hint)
  if (!Object.hasOwn(SHELLS, shell))
    throw new UsageError({ vi: `Không có “${shell}”; có: ${all}.`, en: `There is no “${shell}”; there are: ${all}.` }, hint)
  const told = Object.entries(commands).map(async ([name, { about, options: own, words }]): Promise<Completed> => ({
    name,
    about: about[language],
    words: (await words?.(world)) ?? [],
    options: Object.entries<Option>({ ...own, ...COMMON_OPTIONS }).map(([option, { about, value, choices = [] }]) => ({
      name: option,
      about: about[language],
      takesValue: value !== undefined,
      choices,
    })),
  }))
  const script = SHELLS[shell as keyof typeof SHELLS](await Promise.all(told))
  world.stdout.write(options.json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script)
  return EXIT.done
}
