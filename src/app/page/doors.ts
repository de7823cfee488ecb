import type { Answers, TemplateShown } from '../worker/protocol.ts'
import type { App } from './app.ts'
import { choose, madeOf, pickFolder, WORD_FILES } from './files.ts'
import { t } from './words.ts'

const LARGEST = 10 * 1024 * 1024

/** The three doors to a new plan: last year's Word file, last year's plan, a template. */
export class Doors {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** Whatever was dropped on the first screen: a Word file comes in as a plan, a plan is opened. */
  async take(file: File): Promise<void> {
    if (file.size > LARGEST) return this.#tooLarge(file.name)
    const { name, bytes } = await madeOf(file)
    if (/\.(?:docx?|odt|rtf)$/i.test(name)) return await this.#import(name, bytes, false)
    const path = await this.#app.attempt(() => this.#app.core.takeFile(name, bytes), t('Đang mở tệp…', 'Opening the file…'))
    if (path !== undefined && /\.md$/i.test(path)) await this.#app.open(path)
    else if (path !== undefined) await this.#app.home()
  }

  async chooseWord(): Promise<void> {
    const file = await choose(WORD_FILES)
    if (file) await this.take(file)
  }

  async chooseAny(): Promise<void> {
    const file = await choose(`.md,.yaml,.png,.jpg,.jpeg,${WORD_FILES}`)
    if (file) await this.take(file)
  }

  /** Opens a folder of this machine in a page that has no server, where the browser can. */
  async openFolder(): Promise<void> {
    const { core, store } = this.#app
    const folder = await pickFolder()
    if (!folder) return
    await this.#app.attempt(async () => store.set({ office: await core.start({ folder }) }))
    await this.#app.home()
  }

  async #import(name: string, bytes: Uint8Array, force: boolean): Promise<void> {
    const { core, store } = this.#app
    const shown = await this.#app.attempt(
      () => core.importWord(name, bytes, force),
      t('Đang đọc tệp Word…', 'Reading the Word file…'),
      ({ code }) =>
        code === 'no-plan'
          ? { label: t('Vẫn đưa vào', 'Bring it in all the same'), run: () => void this.#import(name, bytes, true) }
          : (undefined as never),
    )
    if (!shown) return
    await this.#app.open(shown.path, () => ({ imported: shown, tab: 'imported' }))
    store.set({ done: t(`Đã đưa “${name}” vào: ${shown.path}`, `“${name}” came in: ${shown.path}`) })
  }

  #tooLarge(name: string): void {
    this.#app.store.set({
      failure: {
        code: 'too-large',
        message: { vi: `“${name}” lớn hơn 10 MB nên không nhận.`, en: `“${name}” is larger than 10 MB and is not taken.` },
        hint: {
          vi: 'Thu nhỏ hình ảnh trong tệp, hoặc tách phụ lục thành tệp riêng.',
          en: 'Make its pictures smaller, or put its annexes into files of their own.',
        },
      },
    })
  }

  /** Next year's plan, and its questions beside it. */
  async nextYear(path: string, year: number): Promise<void> {
    const { core, saving, store } = this.#app
    const { writing } = store.state
    // The new plan is made of the file: what was typed goes there first.
    if (writing?.path === path && writing.text !== writing.saved && !(await saving.save())) return
    const report = await this.#app.attempt(
      () => core.rollOver(path, year),
      t('Đang lập kế hoạch năm mới…', 'Making the new plan…'),
    )
    if (!report) return
    await this.#app.open(report.file, (text) => ({ report, tab: 'year', steps: this.#app.year.stepsOf(report, text) }))
    // Questions may have been gone through meanwhile.
    if (store.state.writing?.step === 0) this.#app.year.go(0)
  }

  ask(template: TemplateShown): void {
    this.#app.store.set({ template })
  }

  /** A plan from a template. Gives what is wrong with the answers. */
  async draft(
    name: string,
    year: number,
    answers: Answers,
  ): Promise<readonly { pointer: string | null; message: { vi: string; en: string } }[]> {
    const made = await this.#app.attempt(
      () => this.#app.core.draft(name, year, answers),
      t('Đang lập kế hoạch…', 'Making the plan…'),
    )
    if (!made) return []
    if (made.path !== null) await this.#app.open(made.path, () => ({ tab: 'blanks' }))
    return made.problems
  }
}
