import type { Language, Problem } from '../../model/problem.ts'
import type { PreviewDocument } from '../../preview/node.ts'
import type { CoreFailure, OfficeShown } from '../worker/protocol.ts'

/** What stands beside the text. */
export type Tab = 'page' | 'form' | 'problems'

/** A plan that is being written. */
export interface Writing {
  readonly path: string
  /** What the file held when it was opened or saved last; null for one that is not there yet. */
  readonly mark: string | null
  readonly saved: string
  readonly text: string
  readonly problems: readonly Problem[]
  readonly title: string | null
  /** Its pages, as of the last text that was a plan; kept up to date while they are shown. */
  readonly page: PreviewDocument | null
  readonly tab: Tab
  /** Where the caret stands in the text. */
  readonly caret: number
}

/** All that the page shows. */
export interface State {
  readonly language: Language
  readonly office: OfficeShown | null
  readonly plans: readonly string[]
  readonly writing: Writing | null
  /** What went wrong last, until it is read. */
  readonly failure: CoreFailure | null
}

/** The one place where the page's state is kept. */
export class Store {
  #state: State
  readonly #heard = new Set<() => void>()

  constructor(begin: State) {
    this.#state = begin
  }

  get state(): State {
    return this.#state
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
    for (const hear of this.#heard) hear()
  }

  /** Changes the plan that is being written, if there is one. */
  write(change: Partial<Writing>): void {
    if (this.#state.writing) this.set({ writing: { ...this.#state.writing, ...change } })
  }

  /** Tells of every change, until the function that is given back is called. */
  hear(hear: () => void): () => void {
    this.#heard.add(hear)
    return () => this.#heard.delete(hear)
  }
}
