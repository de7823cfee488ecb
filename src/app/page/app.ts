import type { PreviewDocument } from '../../preview/node.ts'
import type { Core, CoreFailure } from '../worker/protocol.ts'
import { CoreRefusal } from './core.ts'
import { Doors } from './doors.ts'
import type { PlanEditor } from './editor/editor.ts'
import { keepHere } from './keep.ts'
import { Out } from './out.ts'
import { atRest } from './pace.ts'
import { Saving } from './saving.ts'
import type { Store, Tab, Writing } from './state.ts'
import { setLanguage, t } from './words.ts'
import { Year } from './year.ts'

/** What the page does, over its state and the core: components call these and nothing else. */
export class App {
  readonly store: Store
  readonly core: Core
  readonly saving: Saving
  readonly doors: Doors
  readonly out: Out
  readonly year: Year
  editor: PlanEditor | undefined
  #reviewing: Promise<void> | undefined
  #again = false
  #drawn: ((page: PreviewDocument) => void) | undefined

  constructor(store: Store, core: Core) {
    this.store = store
    this.core = core
    this.saving = new Saving(this)
    this.doors = new Doors(this)
    this.out = new Out(this)
    this.year = new Year(this)
  }

  /** Runs something that may be refused; what was refused is shown. Gives undefined then. */
  async attempt<T>(
    run: () => Promise<T>,
    busy?: string,
    otherwise?: (failure: CoreFailure) => Otherwise,
  ): Promise<T | undefined> {
    if (busy !== undefined) this.store.set({ busy, failure: null, done: null })
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof CoreRefusal)) throw error
      const other = otherwise?.(error.failure)
      this.store.set({ failure: { ...error.failure, ...(other && { otherwise: other }) } })
      return undefined
    } finally {
      if (busy !== undefined) this.store.set({ busy: null })
    }
  }

  async home(): Promise<void> {
    await this.saving.leave()
    this.store.set({ writing: null, template: null, dialog: null, done: null, failure: null })
    history.replaceState(null, '', location.pathname + location.search)
    await this.attempt(async () => {
      const { rows, more } = await this.core.plans()
      this.store.set({ plans: rows, templates: await this.core.templates() })
      if (more) void this.#lookFurther()
    })
  }

  /** Looks at the folder's other Word files, a few at a time, as long as the list is shown. */
  async #lookFurther(): Promise<void> {
    const shown = this.store.state.plans
    const isShown = (): boolean => this.store.state.writing === null && this.store.state.template === null
    for (let more = true, last = shown; more && isShown() && this.store.state.plans === last;) {
      const found = await this.attempt(() => this.core.morePlans())
      if (!found || this.store.state.plans !== last) return
      more = found.more
      last = found.rows
      this.store.set({ plans: found.rows })
    }
  }

  /** Opens a plan to be written, with what was typed and not saved. `shown` says what stands beside it. */
  async open(path: string, shown: (text: string) => Partial<Writing> = () => ({})): Promise<void> {
    await this.saving.leave()
    this.store.set({ done: null, failure: null })
    await this.attempt(
      async () => {
        const opened = await this.core.open(path)
        const text = this.saving.begin(opened)
        this.store.set({
          template: null,
          writing: { ...fresh(path, opened.text, text), mark: opened.mark, ...this.saving.state, ...shown(text) },
        })
        history.replaceState(null, '', `#${encodeURIComponent(path)}`)
        await this.review()
      },
      t('Đang mở…', 'Opening…'),
    )
  }

  typed(text: string, moved: (offset: number) => number): void {
    const { steps } = this.store.state.writing ?? { steps: [] }
    this.store.write({ text, steps: steps.map((step) => ({ ...step, offset: moved(step.offset) })) })
    this.saving.typed()
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
        const { path } = writing
        const { problems, blanks, title, year } = await this.core.review(path, writing.text)
        if (this.store.state.writing?.path !== path) return
        this.store.write({ problems, blanks, title, year })
        // For `npm run bench -- --app`.
        performance.mark('kehoach:problems')
        if (!this.#again) this.editor?.mark(problems, path)
        this.#drawSoon()
      } while (this.#again)
    }).then(() => {
      this.#reviewing = undefined
    })
    await this.#reviewing
  }

  /** Pages are laid out when no key was pressed for a moment, so that typing is never held up. */
  readonly #drawSoon = atRest(() => void this.attempt(() => this.#draw()), 60, 1000)

  /** Brings the pages up to date, where they are seen. */
  async #draw(): Promise<void> {
    const { writing } = this.store.state
    if (writing?.tab !== 'page') return
    const page = await this.core.page(writing.path, writing.text)
    if (!page || this.store.state.writing?.path !== writing.path) return
    this.store.write({ page })
    performance.mark('kehoach:page')
  }

  /** Runs something once pages stand there that are newer than these. */
  whenDrawn(older: PreviewDocument | null, run: () => void): void {
    this.#drawn = (page) => {
      if (page === older) return
      this.#drawn = undefined
      run()
    }
  }

  /** The pages of a plan stand there. */
  drawn(page: PreviewDocument): void {
    this.#drawn?.(page)
  }

  show(tab: Tab): void {
    this.store.write({ tab })
    void this.attempt(() => this.#draw())
    if (tab === 'form30') void this.out.verify()
  }

  /** Goes to an offset of the text. */
  goTo(offset: number, end?: number): void {
    if (matchMedia(NARROW).matches) this.store.write({ tab: 'text' })
    this.editor?.goTo(offset, end)
  }

  speak(language: 'vi' | 'en'): void {
    setLanguage(language)
    keepHere('language', { text: language, mark: null })
    this.store.set({ language })
    this.editor?.speak()
    const { writing } = this.store.state
    if (writing) this.editor?.mark(writing.problems, writing.path)
  }
}

interface Otherwise {
  readonly label: string
  readonly run: () => void
}

/** A screen that has room for the text or for what stands beside it. */
export const NARROW = '(max-width: 800px)'

const fresh = (path: string, saved: string, text: string): Writing => ({
  path,
  mark: null,
  saved,
  text,
  keeping: 'saved',
  problems: [],
  blanks: [],
  title: null,
  year: null,
  page: null,
  tab: 'page',
  caret: 0,
  locked: false,
  draftOpened: false,
  conflict: null,
  imported: null,
  report: null,
  steps: [],
  step: 0,
  certificate: null,
  comparison: null,
  merging: null,
})
