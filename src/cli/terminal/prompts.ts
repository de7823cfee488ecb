import { Interrupted, type Prompter } from '../world/world.ts'
import { Keys, type KeySource } from './keys.ts'
import { wrapped } from './wrap.ts'

const YES = { vi: 'có', en: 'yes' } as const
const NO = { vi: 'không', en: 'no' } as const
const SAYS_YES = /^(?:c|có|co|y|yes)$/iu
const SAYS_NO = /^(?:k|ko|không|khong|n|no)$/iu

/** `❯ ` */
const MARK = 2

/** The only door to the prompts of a terminal; loaded with the first question. `source` gives keys, `output` is where they are shown. */
export function prompterOf(source: KeySource, output: NodeJS.WritableStream): Prompter {
  const keys = new Keys(source)
  const streams = { input: keys, output }
  const ask = async <T>(run: (prompts: typeof import('@inquirer/prompts')) => Promise<T>): Promise<T> => {
    const prompts = await import('@inquirer/prompts')
    try {
      return await keys.during(run(prompts))
    } catch (error) {
      // Ctrl+C, or a terminal that was closed.
      if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) throw new Interrupted()
      throw error
    }
  }
  /** A refused answer is asked for again. */
  const kept = (verdict: true | string): true | string => {
    if (verdict !== true) keys.again()
    return verdict
  }
  const say = (note: string | undefined): void => void (note && output.write(`\n${wrapped(note, columns())}\n`))
  const columns = (): number | undefined => (output as { columns?: number }).columns
  /** One of a list, behind the mark of the one that is chosen: broken between words as all else is. */
  const item = (text: string): string => wrapped(text, columns() && columns()! - MARK).replaceAll('\n', `\n${' '.repeat(MARK)}`)
  // The help under a list is English only; arrows and Enter need none.
  const theme = { style: { keysHelpTip: () => undefined } }
  return {
    text: ({ message: label, note, complete, refuse }) =>
      ask(async ({ input, search }) => {
        say(note)
        const message = `${label}:`
        const validate = (typed: string): true | string => kept(refuse?.(typed) ?? true)
        if (!complete) return await input({ message, validate }, streams)
        // What is typed is always among the choices, first: what the office writes may be new.
        return await search<string>(
          {
            message,
            validate,
            theme,
            source: (typed = '') => {
              const offered = complete(typed).filter(({ value }) => value !== typed)
              return [
                { value: typed.trim(), name: typed.trim() === '' ? '—' : typed.trim() },
                ...offered.map(({ value, about }) => ({
                  value,
                  name: item(about ? `${value}  (${about})` : value),
                  short: value,
                })),
              ]
            },
          },
          streams,
        )
      }),
    choose: ({ message: label, note, choices }) =>
      ask(({ select }) => {
        say(note)
        const message = `${label}:`
        const before = `✔ ${message} `
        const answer = (about: string): string => wrapped(before + about, columns()).slice(before.length)
        const shown = choices.map(({ value, about }) => ({ value, name: item(about), short: answer(about) }))
        return select({ message, theme, choices: shown }, streams)
      }),
    confirm: ({ message, language }) =>
      ask(async ({ input }) => {
        const answer = await input(
          {
            message: `${message} (${YES[language]}/${NO[language]})`,
            default: YES[language],
            validate: (typed) =>
              kept(SAYS_YES.test(typed.trim()) || SAYS_NO.test(typed.trim()) || `${YES[language]} / ${NO[language]}?`),
          },
          streams,
        )
        return SAYS_YES.test(answer.trim())
      }),
  }
}
