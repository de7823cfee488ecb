import type { FileEdit, Made, MadeOrRefused } from '../worker/protocol.ts'
import type { App } from './app.ts'
import { choose, download, madeOf, WORD_FILES } from './files.ts'
import { mergedText } from './merging.ts'
import type { Problem } from '../../model/problem.ts'
import { t } from './words.ts'

/** What a file is called without its folders. */
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What leaves the page, and what comes back: documents, comparisons, the leader's edits, number and date. */
export class Out {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** The text itself, as it stands in the page. */
  source(): void {
    const { writing } = this.#app.store.state
    if (!writing) return
    download({ name: nameOf(writing.path), bytes: new TextEncoder().encode(writing.text) })
  }

  /** Prints the pages: they are drawn first where something else was shown. */
  print(): void {
    this.#app.whenDrawn(this.#app.store.state.writing?.page ?? null, () => print())
    this.#app.show('page')
  }

  /** The Word file; as a draft it may have open blanks. */
  async word(draft: boolean): Promise<void> {
    const made = await this.#built(draft)
    if (made) this.#give(made)
  }

  async pdf(draft: boolean): Promise<void> {
    const docx = await this.#built(draft)
    if (!docx) return
    const pdf = await this.#app.attempt(() => this.#app.core.pdf(docx), t('Đang tạo PDF…', 'Making the PDF…'))
    if (pdf) this.#give(pdf)
  }

  #give(made: Made): void {
    download(made)
    this.#app.store.set({ done: t(`Đã tải ${made.name}.`, `${made.name} was downloaded.`) })
  }

  async #built(draft: boolean): Promise<Made | undefined> {
    const { store, core } = this.#app
    const { writing } = store.state
    if (!writing) return undefined
    const { path, text } = writing
    const result = await this.#app.attempt<MadeOrRefused>(
      () => core.build(path, text, draft),
      t('Đang tạo tệp Word…', 'Making the Word file…'),
    )
    if (!result) return undefined
    if ('made' in result) return result.made
    this.#refuse(result.refused, draft)
    return undefined
  }

  /** What keeps a document from being made stands in the list; open blanks alone leave the way to a draft. */
  #refuse(refused: readonly Problem[], draft: boolean): void {
    const blanks = refused.filter(({ rule }) => rule === 'open-blank').length
    const others = refused.length - blanks
    const onlyBlanks = others === 0 && !draft
    this.#app.store.write({ tab: onlyBlanks ? 'blanks' : 'problems' })
    this.#app.store.set({
      failure: {
        code: 'refused',
        message: onlyBlanks
          ? {
              vi: `Còn ${blanks} chỗ trống nên chưa tạo bản chính thức.`,
              en: `${blanks} blanks are open: no final document yet.`,
            }
          : { vi: `Còn ${others} lỗi phải sửa trước khi tạo tệp Word.`, en: `${others} errors stand before the Word file.` },
        hint: onlyBlanks
          ? { vi: 'Điền các chỗ trống bên phải, hoặc tải bản dự thảo.', en: 'Fill them in on the right, or take a draft.' }
          : {
              vi: 'Xem danh sách bên phải; bấm vào từng lỗi để đến chỗ sai.',
              en: 'See the list on the right; a click goes to the place.',
            },
        ...(onlyBlanks && { otherwise: { label: t('Tải bản dự thảo', 'Take a draft'), run: () => void this.word(true) } }),
      },
    })
  }

  async verify(): Promise<void> {
    const { store, core } = this.#app
    const { writing, language } = store.state
    if (!writing) return
    store.write({ certificate: null })
    const certificate = await this.#app.attempt(() => core.verify(writing.path, writing.text, language))
    if (certificate) store.write({ certificate })
  }

  async compareWith(other: { readonly path: string } | 'file'): Promise<void> {
    const { store, core } = this.#app
    const { writing, language } = store.state
    if (!writing) return
    const file = other === 'file' ? await choose(`.md,${WORD_FILES}`) : undefined
    if (other === 'file' && !file) return
    const side = other === 'file' ? await madeOf(file!) : other
    store.set({ dialog: null })
    const today = new Date().toISOString().slice(0, 10)
    const comparison = await this.#app.attempt(
      () => core.compare(writing.path, writing.text, side, language, today),
      t('Đang so sánh…', 'Comparing…'),
    )
    if (comparison) store.write({ comparison, tab: 'compared' })
  }

  async chooseEdited(): Promise<void> {
    const file = await choose(WORD_FILES)
    if (file) await this.merge(file)
  }

  /** The leader's edited file: its edits are shown, and made when they are taken. */
  async merge(file: File): Promise<void> {
    const { store, core } = this.#app
    const { writing } = store.state
    if (!writing) return
    const word = await madeOf(file)
    const shown = await this.#app.attempt(
      () => core.merge(writing.path, writing.text, word),
      t('Đang đọc chỗ sửa…', 'Reading the edits…'),
    )
    if (shown) store.write({ merging: { shown, choices: shown.merged.conflicts.map(() => null) }, tab: 'merged' })
  }

  choose(index: number, choice: 'own' | 'edited'): void {
    const { writing } = this.#app.store.state
    if (!writing?.merging) return
    const { shown, choices } = writing.merging
    this.#app.store.write({ merging: { shown, choices: choices.with(index, choice) } })
  }

  /** Makes the edits, with what was chosen of each conflict, as one change that can be undone. */
  async takeEdits(): Promise<void> {
    const { store } = this.#app
    const { writing } = store.state
    if (!writing?.merging) return
    const { shown, choices } = writing.merging
    let at = 0
    const written: string[] = []
    for (const { file, text, mark } of shown.texts) {
      const merged = mergedText(text, () => choices[at++] ?? 'own').replace(/\r\n/g, '\n')
      if (file === writing.path) this.#app.editor?.replaceAll(merged)
      else if (await this.#saveOther({ file, text: merged, mark })) written.push(nameOf(file))
    }
    store.write({ merging: null, tab: 'problems' })
    const others = written.join(', ')
    store.set({
      done:
        t('Đã đưa chỗ sửa vào bài soạn. Muốn bỏ thì bấm Hoàn tác.', 'The edits are in the text. Undo takes them back.') +
        (others && t(` Đã ghi cả ${others}.`, ` ${others} was written, too.`)),
    })
    await this.#app.review()
  }

  /** Number and date: into the text and its file, and all files for the records in one. */
  async issue(number: string, date: string): Promise<void> {
    const { store, core, saving } = this.#app
    const { writing } = store.state
    if (!writing) return
    store.set({ dialog: null })
    const issued = await this.#app.attempt(
      () => core.issue(writing.path, writing.text, number, date),
      t('Đang cấp số, tạo văn bản…', 'Giving the number…'),
    )
    if (!issued) return
    if ('refused' in issued) return this.#notIssued(issued.refused)
    this.#app.editor?.replaceAll(issued.text.replace(/\r\n/g, '\n'))
    for (const other of issued.others) if (!(await this.#saveOther(other))) return
    if (await saving.save()) {
      this.#give(issued.bundle)
      store.set({
        done: t(`Đã cấp số và tải ${issued.bundle.name}.`, `The number is given; ${issued.bundle.name} was downloaded.`),
      })
    }
  }

  /** Writes another file of the plan, if it still holds what the new text was made from. */
  async #saveOther({ file, text, mark }: FileEdit): Promise<boolean> {
    const saved = await this.#app.attempt(() => this.#app.core.save(file, text.replace(/\r\n/g, '\n'), mark))
    if (saved && 'changed' in saved)
      this.#app.store.set({
        failure: {
          code: 'changed',
          message: {
            vi: `“${nameOf(file)}” vừa được chương trình khác sửa nên chưa ghi gì vào đó.`,
            en: `Another program has just changed “${nameOf(file)}”: nothing was written there.`,
          },
          hint: { vi: 'Làm lại việc này lần nữa.', en: 'Do this once more.' },
        },
      })
    return saved !== undefined && !('changed' in saved)
  }

  #notIssued(refused: readonly Problem[]): void {
    const [first] = refused
    this.#app.store.write({ tab: 'problems' })
    this.#app.store.set({
      failure: {
        code: 'not-issued',
        message:
          first?.rule === 'cannot-issue'
            ? first.message
            : {
                vi: `Chưa cấp số được: còn ${refused.length} chỗ phải sửa.`,
                en: `No number yet: ${refused.length} things have to be mended.`,
              },
        hint: first?.rule === 'cannot-issue' ? first.hint : { vi: 'Xem danh sách bên phải.', en: 'See the list on the right.' },
      },
    })
  }
}
