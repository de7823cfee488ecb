import { Interrupted, type Prompter } from '../world/world.ts'

/** The only door to the prompts of a terminal; loaded with the first question. `output` is where they are shown. */
export function prompterOf(output: NodeJS.WritableStream): Prompter {
  const ask = async <T>(run: (prompts: typeof import('@inquirer/prompts')) => Promise<T>): Promise<T> => {
    const prompts = await import('@inquirer/prompts')
    try {
      return await run(prompts)
    } catch (error) {
      // Ctrl+C, or a terminal that was closed.
      if (error instanceof Error && /^(?:ExitPrompt|AbortPrompt|CancelPrompt)Error$/.test(error.name)) throw new Interrupted()
      throw error
    }
  }
  const say = (note: string | undefined): void => void (note && output.write(`\n${note}\n`))
  // The help under a list is English only; arrows and Enter need none.
  const theme = { style: { keysHelpTip: () => undefined } }
  return {
    text: ({ message, note, complete, refuse }) =>
      ask(async ({ input, search }) => {
        say(note)
        const validate = (typed: string): true | string => refuse?.(typed) ?? true
        if (!complete) return await input({ message, validate }, { output })
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
                ...offered.map(({ value, about }) => ({ value, name: about ? `${value}  (${about})` : value, short: value })),
              ]
            },
          },
          { output },
        )
      }),
    choose: ({ message, note, choices }) =>
      ask(({ select }) => {
        say(note)
        const shown = choices.map(({ value, about }) => ({ value, name: about, short: value }))
        return select({ message, theme, choices: shown }, { output })
      }),
    confirm: ({ message }) => ask(({ confirm }) => confirm({ message, default: true }, { output })),
  }
}
