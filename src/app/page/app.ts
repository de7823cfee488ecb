import type { Core } from '../worker/protocol.ts'
import { CoreRefusal } from './core.ts'
import type { PlanEditor } from './editor/editor.ts'
import type { Store, Tab } from './state.ts'

/** What the page does, over its state and the core: components call these and nothing else. */
export class App {
  readonly store: Store
  readonly core: Core
  editor: PlanEditor | undefined
  #reviewing: Promise<void> | undefined
  #again = false

  constructor(store: Store, core: Core) {
    this.store = store
    this.core = core
  }

  /** Runs something that may be refused; what was refused is shown. Gives undefined then. */
  async attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof CoreRefusal)) throw error
      this.store.set({ failure: error.failure })
      return undefined
    }
  }

  async home(): Promise<void> {
    this.store.set({ writing: null })
    await this.attempt(async () => this.store.set({ plans: await this.core.list() }))
  }

  async open(path: string): Promise<void> {
    await this.attempt(async () => {
      const { text, mark } = await this.core.open(path)
      this.store.set({
        writing: { path, mark, saved: text, text, problems: [], title: null, page: null, tab: 'problems', caret: 0 },
      })
      await this.review()
    })
  }

  typed(text: string): void {
    this.store.write({ text })
    void this.review()
  }

  /** Looks at the text as it stands. While one look is under way another is made at its end, and no more. */
  async review(): Promise<void> {
    if (this.#reviewing) {
      this.#again = true
      return await this.#reviewing
    }
    this.#reviewing = this.attempt(async () => {
      do {
        this.#again = false
        const { writing } = this.store.state
        if (!writing) return
        const { problems, title } = await this.core.review(writing.path, writing.text)
        if (this.store.state.writing?.path !== writing.path) return
        this.store.write({ problems, title })
        if (!this.#again) this.editor?.mark(problems, writing.path)
        await this.#draw()
      } while (this.#again)
    }).then(() => {
      this.#reviewing = undefined
    })
    await this.#reviewing
  }

  /** Brings the pages up to date, where they are seen. */
  async #draw(): Promise<void> {
    const { writing } = this.store.state
    if (writing?.tab !== 'page') return
    const page = await this.core.page(writing.path, writing.text)
    if (page && this.store.state.writing?.path === writing.path) this.store.write({ page })
  }

  show(tab: Tab): void {
    this.store.write({ tab })
    void this.#draw()
  }
}
