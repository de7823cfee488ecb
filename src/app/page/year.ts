import type { RolloverReport } from '../../model/rollover.ts'
import type { Blank } from '../worker/protocol.ts'
import type { App } from './app.ts'
import { stretchIn } from './editor/offsets.ts'
import type { YearStep } from './state.ts'

/** Questions about open blanks, of a new year's plan and of any: each is answered in the text. */
export class Year {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** What a person has to decide for the new year, where it stands in the text. */
  stepsOf({ open, file }: RolloverReport, text: string): YearStep[] {
    const lines = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
    return open
      .filter((entry) => entry.file === file)
      .map(({ line, before, reason }) => ({ offset: lines[line - 1] ?? 0, before, reason, done: false }))
  }

  /** Shows a question, and the place in the text that it is about. */
  go(index: number): void {
    const { writing } = this.#app.store.state
    const step = writing?.steps[index]
    this.#app.store.write({ step: index })
    if (step) this.#app.editor?.show(step.offset)
  }

  /** Marks the question as looked at, and goes on. */
  next(): void {
    const { writing } = this.#app.store.state
    if (!writing) return
    this.#app.store.write({
      steps: writing.steps.map((step, index) => (index === writing.step ? { ...step, done: true } : step)),
    })
    this.go(Math.min(writing.step + 1, writing.steps.length))
  }

  /** The blanks that a question is about: on its line, and for an item of a list on the lines below that belong to it. */
  blanksOf(step: YearStep): readonly Blank[] {
    const { writing } = this.#app.store.state
    if (!writing) return []
    const line = writing.text.slice(0, step.offset).split('\n').length
    const own = writing.blanks.filter(({ at }) => at.file === writing.path && at.line === line)
    const item = own[0]?.pointer?.replace(/\/[^/]*$/, '')
    if (!item || !/\/\d+$/.test(item)) return own
    return writing.blanks.filter(({ pointer }) => pointer?.startsWith(`${item}/`))
  }

  /** Puts an answer into a blank; the sentence that says what is wrong with it is thrown as a refusal. */
  async answer(blanks: readonly (readonly [Blank, string])[]): Promise<boolean> {
    const edits = await this.#app.attempt(async () => {
      const texts: { from: number; to: number; text: string }[] = []
      for (const [blank, typed] of blanks) {
        if (typed.trim() === '') continue
        const text = await this.#app.core.answer(blank.pointer, typed)
        const { writing } = this.#app.store.state
        if (!writing) return []
        texts.push({ ...stretchIn(writing.text, blank.at), text })
      }
      return texts
    })
    if (!edits) return false
    if (edits.length > 0) this.#app.editor?.edit(edits)
    return true
  }
}
