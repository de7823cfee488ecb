import type { OpenedText, SavedText } from '../worker/protocol.ts'
import type { App } from './app.ts'
import { CoreRefusal } from './core.ts'
import { download } from './files.ts'
import { draftKey, keepHere, keptHere } from './keep.ts'
import { atRest } from './pace.ts'
import type { Writing } from './state.ts'
import { t } from './words.ts'

/** Milliseconds without a key press after which what was typed is kept beside the file, and between two tries where it could not be. */
const REST = 800
const RETRY = 3000

/**
 * Nothing that was typed is lost. It stands in this browser within half a second, beside the file a moment later, and in the file when it is
 * saved; a file that another program changed is never written over without asking.
 */
export class Saving {
  readonly #app: App
  readonly #keepHereSoon = atRest(() => this.#keepHereOrTell(), 150, 500)
  #timer: ReturnType<typeof setTimeout> | undefined
  #unlock: (() => void) | undefined
  #begun: Partial<Writing> = {}

  constructor(app: App) {
    this.#app = app
  }

  /** What a plan that was just opened begins with. */
  get state(): Partial<Writing> {
    return this.#begun
  }

  /** The text to go on with: the draft that was kept, in this browser or beside the file, or what the file holds. */
  begin({ path, text, mark, draft }: OpenedText): string {
    const here = keptHere(this.#keyOf(path))
    const kept = here ? { text: here.text, current: here.mark === mark } : draft
    this.#begun = {}
    if (!kept || kept.text === text) {
      keepHere(this.#keyOf(path), null)
      this.#lock(path)
      return text
    }
    // What was typed into another text than the file holds now has to be looked at.
    this.#begun = kept.current ? { keeping: 'kept', draftOpened: true } : { keeping: 'kept', conflict: { theirs: text, mark } }
    this.#lock(path)
    return kept.text
  }

  /** Whether this browser keeps something of a plan that is not saved. */
  isKept(path: string): boolean {
    return keptHere(this.#keyOf(path)) !== null
  }

  /** What was typed is kept in this browser a blink later, at the latest when the page is closed, and beside the file when no key is pressed for a moment. */
  typed(): void {
    const { writing } = this.#app.store.state
    if (!writing || writing.locked) return
    this.#app.store.write({ keeping: writing.text === writing.saved ? 'saved' : 'typing' })
    this.#keepHereSoon()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#keepBeside(), REST)
  }

  /** What a plan is kept under in this browser, which may have seen other folders at the same address. */
  #keyOf(path: string): string {
    return draftKey(this.#app.store.state.office, path)
  }

  #keepHereOrTell(): void {
    if (!this.#keepHere()) this.#app.store.write({ keeping: 'nowhere' })
  }

  #keepHere(): boolean {
    const { writing } = this.#app.store.state
    if (!writing) return true
    const changed = writing.text !== writing.saved
    return keepHere(this.#keyOf(writing.path), changed ? { text: writing.text, mark: writing.mark } : null)
  }

  async #keepBeside(): Promise<void> {
    clearTimeout(this.#timer)
    const { store, core } = this.#app
    const { writing } = store.state
    if (!writing || writing.locked) return
    const { path, text, mark, saved } = writing
    try {
      if (text === saved) await core.dropDraft(path)
      else await core.keepDraft(path, text, mark)
      if (store.state.offline) store.set({ offline: false })
      if (store.state.writing?.text === text) store.write({ keeping: text === saved ? 'saved' : 'kept' })
    } catch (error) {
      if (!(error instanceof CoreRefusal)) throw error
      store.write({ keeping: this.#keepHere() ? 'browser' : 'nowhere' })
      if (error.failure.code === 'no-server') store.set({ offline: true })
      else store.set({ failure: error.failure })
      this.#timer = setTimeout(() => void this.#keepBeside(), RETRY)
    }
  }

  /** Writes the text into its file; asks where another program changed that. */
  async save(): Promise<boolean> {
    const { store, core } = this.#app
    const { writing } = store.state
    if (!writing || writing.locked) return false
    const { path, text, mark } = writing
    const saved = await this.#app.attempt<SavedText>(async () => await core.save(path, text, mark), t('Đang lưu…', 'Saving…'))
    if (!saved) {
      void this.#keepBeside()
      return false
    }
    if ('changed' in saved) {
      store.write({ conflict: { theirs: saved.changed, mark: saved.mark } })
      return false
    }
    store.set({ offline: false, done: t('Đã lưu.', 'Saved.') })
    store.write({ saved: text, mark: saved.mark, keeping: 'saved', draftOpened: false })
    if (store.state.writing?.text === text) keepHere(this.#keyOf(path), null)
    await this.#keepBeside()
    return true
  }

  /** The file that another program changed: ours is written over it, theirs is taken, or ours goes elsewhere. */
  async settle(choice: 'own' | 'theirs' | 'copy'): Promise<void> {
    const { store } = this.#app
    const { writing } = store.state
    if (!writing?.conflict) return
    const { theirs, mark } = writing.conflict
    store.write({ conflict: null, mark, saved: theirs })
    if (choice === 'own') await this.save()
    else {
      if (choice === 'copy')
        download({
          name: `${writing.path.slice(writing.path.lastIndexOf('/') + 1).replace(/\.md$/, '')}-ban-cua-toi.md`,
          bytes: new TextEncoder().encode(writing.text),
        })
      this.#app.editor?.replaceAll(theirs)
      store.write({ text: theirs, keeping: 'saved', draftOpened: false })
      this.typed()
    }
  }

  /** Goes back to what the file holds; undoing brings the draft again. */
  dropDraft(): void {
    const { writing } = this.#app.store.state
    if (!writing) return
    this.#app.store.write({ draftOpened: false })
    this.#app.editor?.replaceAll(writing.saved)
  }

  /** Looks whether another program changed the file meanwhile: what was not edited here is simply read anew. */
  async lookAgain(): Promise<void> {
    const { store, core } = this.#app
    const { writing } = store.state
    if (!writing || writing.conflict) return
    const opened = await core.open(writing.path).catch(() => undefined)
    const now = store.state.writing
    if (!opened || !now || now.path !== writing.path || opened.mark === now.mark) return
    if (now.text !== now.saved) return
    store.write({ mark: opened.mark, saved: opened.text, text: opened.text })
    this.#app.editor?.replaceAll(opened.text)
    store.set({
      done: t('Tệp vừa được chương trình khác sửa; đã mở bản mới.', 'Another program changed the file; its new text is shown.'),
    })
  }

  /** Leaves the plan: what was typed stays kept. */
  async leave(): Promise<void> {
    const { writing } = this.#app.store.state
    clearTimeout(this.#timer)
    if (writing && !writing.locked && writing.keeping === 'typing') await this.#keepBeside()
    clearTimeout(this.#timer)
    this.#unlock?.()
    this.#unlock = undefined
  }

  /** The last moment of the page: true where something would be lost. */
  closing(): boolean {
    this.#keepHere()
    const { writing, offline } = this.#app.store.state
    return writing !== null && (writing.keeping === 'nowhere' || (offline && writing.text !== writing.saved))
  }

  /** Of two pages with one plan, the first writes; the other may when that is closed. */
  #lock(path: string): void {
    // A page that was opened as a file has none.
    if (!('locks' in navigator)) return
    const held = new Promise<void>((release) => (this.#unlock = release))
    const take = async (lock: Lock | null): Promise<void> => {
      const mine = this.#app.store.state.writing?.path === path
      if (!lock) {
        this.#setLocked(path, true)
        void navigator.locks.request(`kehoach:${path}`, async () => {
          if (this.#app.store.state.writing?.path !== path) return
          this.#setLocked(path, false)
          await this.lookAgain()
          await held
        })
        return
      }
      if (mine) this.#setLocked(path, false)
      await held
    }
    void navigator.locks.request(`kehoach:${path}`, { ifAvailable: true }, take).catch(() => undefined)
  }

  #setLocked(path: string, locked: boolean): void {
    if (locked) this.#begun = { ...this.#begun, locked }
    if (this.#app.store.state.writing?.path !== path) return
    this.#app.store.write({ locked })
    this.#app.editor?.lock(locked)
  }
}
