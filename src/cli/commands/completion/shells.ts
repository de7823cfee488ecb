/** A command as a shell is told of it. */
export interface Completed {
  readonly name: string
  readonly about: string
  /** What may stand behind its name, where there is a list; else files. */
  readonly words: readonly string[]
  readonly options: readonly {
    readonly name: string
    readonly about: string
    readonly takesValue: boolean
    readonly choices: readonly string[]
  }[]
}

const listed = (commands: readonly Completed[]): readonly Completed[] => commands.filter(({ words }) => words.length > 0)

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
/** PowerShell writes a quote twice. */
const doubled = (text: string): string => `'${text.replaceAll("'", "''")}'`
const names = (commands: readonly Completed[]): string => commands.map(({ name }) => name).join(' ')
const flags = ({ options }: Completed): string => options.map(({ name }) => `--${name}`).join(' ')
const chosen = (commands: readonly Completed[]): Map<string, readonly string[]> =>
  new Map(
    commands.flatMap(({ options }) =>
      options.flatMap(({ name, choices }) => (choices.length > 0 ? [[name, choices] as const] : [])),
    ),
  )

/** `--format` takes other words with each command: those of the command typed are offered. */
function bash(commands: readonly Completed[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map((it) => `    ${name}:--${it.name}) COMPREPLY=($(compgen -W ${quoted(it.choices.join(' '))} -- "$word")); return ;;`),
  )
  const files = commands.flatMap(({ name, options }) =>
    options.filter(({ takesValue, choices }) => takesValue && choices.length === 0).map((it) => `${name}:--${it.name}`),
  )
  const words = listed(commands).map(
    (it) => `    ${it.name}) COMPREPLY=($(compgen -W ${quoted(it.words.join(' '))} -- "$word")) ;;`,
  )
  return `_kehoach() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(`${names(commands)} --help --version`)} -- "$word")); return
  fi
  case "$command:$before" in
${values.join('\n')}
    ${files.join('|')}) return ;;
  esac
  case "$word" in -*)
    case "$command" in
${commands.map((it) => `      ${it.name}) COMPREPLY=($(compgen -W ${quoted(flags(it))} -- "$word")); return ;;`).join('\n')}
    esac
  esac
  case "$command" in
${words.join('\n')}
  esac
}
complete -o default -F _kehoach kehoach
`
}

function zsh(commands: readonly Completed[]): string {
  // Of a description a colon or bracket would end the part it stands in.
  const about = (text: string): string => text.replace(/[[\]:\\]/g, ' ')
  const options = (it: Completed): string =>
    it.options
      .map(({ name, about: said, takesValue, choices }) => {
        const value = choices.length > 0 ? `:${name}:(${choices.join(' ')})` : takesValue ? `:${name}:_files` : ''
        return quoted(`--${name}[${about(said)}]${value}`)
      })
      .join(' ')
  const behind = ({ name, words }: Completed): string =>
    words.length > 0 ? quoted(`*:${name}:(${words.join(' ')})`) : "'*:file:_files'"
  return `#compdef kehoach
_kehoach() {
  local -a commands
  commands=(
${commands.map((it) => `    ${quoted(`${it.name}:${about(it.about)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'kehoach' commands
    return
  fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${commands.map((it) => `    ${it.name}) _arguments ${options(it)} ${behind(it)} ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = _kehoach ]; then _kehoach "$@"; else compdef _kehoach kehoach; fi
`
}

const fish = (commands: readonly Completed[]): string =>
  [
    ...commands.map((it) => `complete -c kehoach -n __fish_use_subcommand -a ${it.name} -d ${quoted(it.about)}`),
    ...listed(commands).map(
      ({ name, words }) => `complete -c kehoach -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(' '))}`,
    ),
    ...commands.flatMap(({ name, options }) =>
      options.map((it) => {
        const value = it.choices.length > 0 ? ` -x -a ${quoted(it.choices.join(' '))}` : it.takesValue ? ' -r -F' : ''
        return `complete -c kehoach -n '__fish_seen_subcommand_from ${name}' -l ${it.name} -d ${quoted(it.about)}${value}`
      }),
    ),
    '',
  ].join('\n')

function powershell(commands: readonly Completed[]): string {
  const values = [...chosen(commands).keys()].flatMap((option) =>
    commands.flatMap(({ name, options }) => {
      const choices = options.find((it) => it.name === option)?.choices ?? []
      return choices.length > 0 ? [`    '${name} --${option}' = @(${choices.map(doubled).join(', ')})`] : []
    }),
  )
  return `Register-ArgumentCompleter -Native -CommandName kehoach -ScriptBlock {
  param($word, $line, $cursor)
  $commands = [ordered]@{
${commands.map((it) => `    ${doubled(it.name)} = @(${it.options.map(({ name }) => doubled(`--${name}`)).join(', ')})`).join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $words = @{
${listed(commands)
  .map((it) => `    ${doubled(it.name)} = @(${it.words.map(doubled).join(', ')})`)
  .join('\n')}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($typed.Count -gt 1) { $typed[1] } else { '' }
  $before = if ($word -eq '') { $typed[-1] } elseif ($typed.Count -gt 1) { $typed[-2] } else { '' }
  $offered = if ($values.ContainsKey("$command $before")) { $values["$command $before"] }
    elseif ($commands.Contains($command) -and $word -like '-*') { $commands[$command] }
    elseif (-not $commands.Contains($command)) { $commands.Keys }
    elseif ($words.ContainsKey($command) -and $before -notlike '-*') { $words[$command] }
    else { @() }
  $offered | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`
}

/** The script of each shell, made from the commands. */
export const SHELLS = { bash, zsh, fish, powershell } as const
