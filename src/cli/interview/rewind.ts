import type { Language } from '../../model/problem.ts'
import type { Prompter } from '../world/world.ts'

/** Among choices, what no value is. */
const BACK = '\u0000back'
const isBack = (typed: string): boolean => /^(?:<|lùi|quay lại)$/iu.test(typed.trim())

class Rewound extends Error {}

const WORDS = {
  vi: { first: 'Đây là câu hỏi đầu tiên.', back: '← quay lại câu trước' },
  en: { first: 'This is the first question.', back: '← the question before' },
} as const

/**
 * Runs a conversation in which every answer can be taken back: what was answered before it is answered again by itself, so that
 * whoever asks need not know of the way back.
 */
export async function rewindable<T>(ask: Prompter, language: Language, converse: (ask: Prompter) => Promise<T>): Promise<T> {
  const words = WORDS[language]
  const answers: string[] = []
  for (;;) {
    let at = 0
    const answer = async (question: () => Promise<string>, takesBack: (answer: string) => boolean): Promise<string> => {
      const known = answers[at]
      if (known !== undefined) {
        at++
        return known
      }
      const typed = await question()
      if (takesBack(typed)) {
        answers.pop()
        throw new Rewound()
      }
      answers.push(typed)
      at++
      return typed
    }
    const taking: Prompter = {
      text: (question) =>
        answer(
          () =>
            ask.text({
              ...question,
              refuse: (typed) => (isBack(typed) ? (answers.length === 0 ? words.first : undefined) : question.refuse?.(typed)),
            }),
          isBack,
        ),
      choose: (question) =>
        answer(
          () =>
            ask.choose({
              ...question,
              choices: [...question.choices, ...(answers.length === 0 ? [] : [{ value: BACK, about: words.back }])],
            }),
          (chosen) => chosen === BACK,
        ),
      confirm: (question) => ask.confirm(question),
    }
    try {
      return await converse(taking)
    } catch (error) {
      if (!(error instanceof Rewound)) throw error
    }
  }
}
