import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import type { Fix, Problem } from '../../../model/problem.ts'
import { t } from '../words.ts'
import { changeOf, diagnosticsOf, offsetAt } from './diagnostics.ts'
import { foldHead, headFolding, isFoldedAt, toggleHead, unfoldAt } from './head.ts'
import { planLanguage } from './language.ts'
import { phrases } from './phrases.ts'
import { placedData } from './placed.ts'

/** A replacement of a stretch of the text, by offsets. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Who hears what is done in the editor. */
export interface EditorHears {
  /** `moved` gives where an offset of the text before stands now. */
  changed(text: string, moved: (offset: number) => number): void
  moved(caret: number): void
  /** The form is asked for, which edits the head of the plan. */
  form(): void
}

/** The text of a plan in an editor. Every change, a form's as well, is one of its own, so that undoing takes back all of them. */
export class PlanEditor {
  readonly view: EditorView
  readonly #language = new Compartment()
  readonly #locked = new Compartment()
  readonly #hears: EditorHears

  constructor(parent: HTMLElement, text: string, hears: EditorHears) {
    this.#hears = hears
    this.view = new EditorView({
      parent,
      state: EditorState.create({ doc: text, extensions: this.#extensions(hears) }),
    })
  }

  #extensions(hears: EditorHears): Extension {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name=nonce]')?.content ?? ''
    return [
      EditorView.cspNonce.of(nonce),
      lineNumbers(),
      lintGutter(),
      history({ newGroupDelay: 400 }),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      planLanguage(),
      placedData,
      // Tab leaves the editor for whoever has no mouse; Escape, then Tab, is CodeMirror's own way, and does so as well.
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
      this.#language.of(this.#words()),
      this.#locked.of([]),
      EditorView.updateListener.of(({ docChanged, selectionSet, state, changes }) => {
        if (docChanged) hears.changed(state.doc.toString(), (offset) => changes.mapPos(Math.min(offset, changes.length)))
        if (docChanged || selectionSet) hears.moved(state.selection.main.head)
      }),
    ]
  }

  #words(): Extension {
    return [
      headFolding(() => this.#hears.form()),
      EditorState.phrases.of(phrases()),
      EditorView.contentAttributes.of({
        'aria-label': t('Bài soạn kế hoạch', 'Text of the plan'),
        spellcheck: 'false',
        tabindex: '0',
      }),
    ]
  }

  /** The words of the editor itself in the language of the page. */
  speak(): void {
    this.view.dispatch({ effects: this.#language.reconfigure(this.#words()) })
  }

  /** Nobody may type here while another page has the plan. */
  lock(locked: boolean): void {
    this.view.dispatch({
      effects: this.#locked.reconfigure(locked ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : []),
    })
  }

  mark(problems: readonly Problem[], file: string): void {
    this.view.dispatch(
      setDiagnostics(this.view.state, diagnosticsOf(this.view.state.doc, problems, file, t('Sửa giúp', 'Mend it'))),
    )
  }

  /** Makes edits by offset, all at once. */
  edit(edits: readonly TextEdit[]): void {
    this.view.dispatch({
      changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })),
      userEvent: 'input.form',
    })
  }

  fix(fixes: readonly Fix[]): void {
    const changes = fixes.map((fix) => changeOf(this.view.state.doc, fix)).sort((a, b) => a.from - b.from)
    // Of two that meet, the second waits for the next click.
    const apart = changes.filter(({ from }, index) => index === 0 || from >= changes[index - 1]!.to)
    this.view.dispatch({ changes: apart, userEvent: 'input.fix' })
    this.view.focus()
  }

  /** Puts another text in the place of all that changed, so that undoing brings the first one back, and shows the place. */
  replaceAll(text: string): void {
    const old = this.view.state.doc.toString()
    let from = 0
    while (from < Math.min(old.length, text.length) && old[from] === text[from]) from++
    let [to, end] = [old.length, text.length]
    while (to > from && end > from && old[to - 1] === text[end - 1]) [to, end] = [to - 1, end - 1]
    this.view.dispatch({
      changes: { from, to, insert: text.slice(from, end) },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
      userEvent: 'input.replace',
    })
  }

  /** Folds the head of the plan. */
  foldHead(): void {
    foldHead(this.view)
  }

  toggleHead(): void {
    toggleHead(this.view)
    this.view.focus()
  }

  goTo(offset: number, end = offset): void {
    unfoldAt(this.view, offset)
    const length = this.view.state.doc.length
    const anchor = Math.min(offset, length)
    this.view.dispatch({
      selection: { anchor, head: Math.min(end, length) },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    this.view.focus()
  }

  goToPlace(line: number, column: number): void {
    this.goTo(offsetAt(this.view.state.doc, line, column))
  }

  /** Shows a place and marks its line, and leaves the focus where it is; a head that is folded stays so. */
  show(offset: number): void {
    if (isFoldedAt(this.view, offset)) return
    const line = this.view.state.doc.lineAt(Math.min(offset, this.view.state.doc.length))
    this.view.dispatch({
      selection: { anchor: line.from, head: line.to },
      effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
    })
  }

  undo(): void {
    undo(this.view)
    this.view.focus()
  }

  redo(): void {
    redo(this.view)
    this.view.focus()
  }

  find(): void {
    openSearchPanel(this.view)
  }

  close(): void {
    this.view.destroy()
  }
}
