import type { Language } from '../../model/problem.ts'
import { COMMANDS } from '../commands/index.ts'
import { wrapped } from '../terminal/wrap.ts'
import { COMMON_OPTIONS, type Option } from './arguments.ts'
import type { Command } from './command.ts'

const WORDS = {
  vi: {
    usage: 'Cách dùng',
    commands: 'Các lệnh',
    options: 'Tùy chọn',
    examples: 'Ví dụ',
    version: 'phiên bản',
    more: 'Tùy chọn và ví dụ của từng lệnh, như của build: kehoach build --help',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    version: 'the version',
    more: 'Options and examples of each command, such as build: kehoach build --help',
  },
} as const

/** What is longer has its explanation on the next line. */
const LEFT = 24
const ROOM = 80

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= LEFT))
  const behind = ' '.repeat(width + 4)
  return rows
    .flatMap(([left, right]) => {
      const about = wrapped(right, ROOM - behind.length).split('\n')
      const rest = about.slice(1).map((line) => behind + line)
      return left.length > LEFT
        ? [
            ...wrapped(`  ${left.replaceAll('|', '| ')}`, ROOM, 4)
              .replaceAll('| ', '|')
              .split('\n'),
            behind + about[0]!,
            ...rest,
          ]
        : [`  ${left.padEnd(width)}  ${about[0]!}`, ...rest]
    })
    .join('\n')
}

const optionRows = (options: Readonly<Record<string, Option>>, language: Language): [string, string][] =>
  Object.entries(options).map(([name, { value, about }]) => [`--${name}${value ? ` ${value}` : ''}`, about[language]])

/** What stands for something of the user's own, in Vietnamese; names of files are the same in both languages. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  command: 'lệnh',
  options: 'tùy chọn',
  folder: 'thư mục',
  'paths…': 'đường dẫn…',
  kind: 'mẫu',
  'id…': 'mã…',
  'file…': 'tệp…',
}

/** `[paths…]` in the words of a language. */
export const placeholders = (text: string, language: Language): string =>
  language === 'vi' ? text.replace(/(?<=[<[])[a-z…]+(?=[\]>])/gu, (word) => STANDS_FOR[word] ?? word) : text

const asTyped = (name: string, command: Command, language: Language): string =>
  `${name} ${placeholders(command.arguments, language)}`.trimEnd()

/** What `kehoach --help` prints. */
export function generalHelp(language: Language): string {
  const words = WORDS[language]
  const commands = Object.entries(COMMANDS).map(([name, command]): [string, string] => [
    asTyped(name, command, language),
    command.about[language],
  ])
  return [
    `${words.usage}: kehoach ${placeholders('<command> [options]', language)}`,
    `${words.commands}:\n${table(commands)}`,
    `${words.options}:\n${table([...optionRows(COMMON_OPTIONS, language), ['--version', words.version]])}`,
    words.more,
  ].join('\n\n')
}

/** What `kehoach <command> --help` prints. */
export function commandHelp(name: string, command: Command, language: Language): string {
  const words = WORDS[language]
  const { about, options, examples, note } = command
  return [
    `${words.usage}: kehoach ${asTyped(name, command, language)} ${placeholders('[options]', language)}`,
    wrapped(about[language].replace(/^./u, (first) => first.toUpperCase()), ROOM),
    `${words.options}:\n${table(optionRows({ ...options, ...COMMON_OPTIONS }, language))}`,
    // What an example does stands above it: the line itself is there to be pasted whole.
    `${words.examples}:\n${examples.map(({ line, about }) => `  # ${about[language]}\n  kehoach ${line}`).join('\n')}`,
    ...(note ? [wrapped(note[language], ROOM)] : []),
  ].join('\n\n')
}
