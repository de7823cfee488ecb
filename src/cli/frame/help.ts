import type { Language } from '../../model/problem.ts'
import { COMMANDS, type Command } from '../commands/index.ts'
import { COMMON_OPTIONS, type Option } from './arguments.ts'

const WORDS = {
  vi: {
    usage: 'Cách dùng',
    commands: 'Các lệnh',
    options: 'Tùy chọn',
    version: 'phiên bản',
    note: 'Không ghi đường dẫn: tất cả kế hoạch trong plans/. Dấu - là đầu vào chuẩn.',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    version: 'the version',
    note: 'No paths: all plans in plans/. A - is standard input.',
  },
} as const

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const optionRows = (options: Readonly<Record<string, Option>>, language: Language): [string, string][] =>
  Object.entries(options).map(([name, { value, about }]) => [`--${name}${value ? ` ${value}` : ''}`, about[language]])

/** What `kehoach --help` prints. */
export function generalHelp(language: Language): string {
  const words = WORDS[language]
  const commands = Object.entries(COMMANDS).map(([name, command]): [string, string] => [
    `${name} ${command.arguments}`,
    command.about[language],
  ])
  return [
    `${words.usage}: kehoach <command> [paths…] [options]`,
    `${words.commands}:\n${table(commands)}`,
    `${words.options}:\n${table([...optionRows(COMMON_OPTIONS, language), ['--version', words.version]])}`,
    words.note,
  ].join('\n\n')
}

/** What `kehoach <command> --help` prints. */
export function commandHelp(
  name: string,
  { arguments: positional, about }: Command,
  options: Readonly<Record<string, Option>>,
  language: Language,
): string {
  const words = WORDS[language]
  return [
    `${words.usage}: kehoach ${name} ${positional} [options]`,
    about[language],
    `${words.options}:\n${table(optionRows({ ...options, ...COMMON_OPTIONS }, language))}`,
    words.note,
  ].join('\n\n')
}
