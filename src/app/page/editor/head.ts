import { codeFolding, foldedRanges, foldEffect, foldState, unfoldEffect } from '@codemirror/language'
import { EditorState, type Extension, type Text } from '@codemirror/state'
import { Decoration, EditorView, WidgetType } from '@codemirror/view'
import { t } from '../words.ts'
import { nextWords } from './offsets.ts'

/** The head of a plan (its frontmatter): folded to one line, because a form edits it; shown by a click, or when something leads there. */

interface Range {
  readonly from: number
  readonly to: number
}

/** From the first `---` to the line of the second; none where a text has no whole head. */
function headIn(doc: Text): Range | undefined {
  if (doc.line(1).text.trimEnd() !== '---') return undefined
  for (let number = 2; number <= doc.lines; number++) {
    const { text, to } = doc.line(number)
    if (text.trimEnd() === '---') return { from: 0, to }
  }
  return undefined
}

/** The head as it is folded now. */
function foldedIn(state: EditorState): Range | undefined {
  let found: Range | undefined
  foldedRanges(state).between(0, 0, (from, to) => void (found = from === 0 ? { from, to } : found))
  return found
}

/** Where one writes behind a head: in front of it, it would be one no more. */
const behind = ({ to }: Range, doc: Text): number => Math.min(nextWords(doc.toString(), to + 1), doc.length)

export function foldHead(view: EditorView): void {
  const head = headIn(view.state.doc)
  if (!head || foldedIn(view.state)) return
  const inside = view.state.selection.main.head <= head.to
  view.dispatch({ effects: foldEffect.of(head), ...(inside && { selection: { anchor: behind(head, view.state.doc) } }) })
}

/** Folds the head, or shows it. */
export function toggleHead(view: EditorView): void {
  if (foldedIn(view.state)) unfoldAt(view, 0)
  else foldHead(view)
}

/** Whether an offset lies in a head that is folded. */
export function isFoldedAt(view: EditorView, offset: number): boolean {
  const head = foldedIn(view.state)
  return head !== undefined && offset <= head.to
}

/** Shows the head where an offset lies in it. */
export function unfoldAt(view: EditorView, offset: number): void {
  const head = foldedIn(view.state)
  if (head && offset <= head.to) view.dispatch({ effects: unfoldEffect.of(head) })
}

/** Folding of the head; `onForm` opens what edits it. */
export const headFolding = (onForm: () => void): Extension => [
  codeFolding({
    placeholderDOM: (_, unfold) =>
      row(
        'cm-head',
        t('Phần đầu: cơ quan, trích yếu, căn cứ, nơi nhận, chữ ký…', 'Head: office, title, bases, recipients, signature…'),
        [
          [t('Sửa bằng biểu mẫu', 'Edit in the form'), onForm],
          [t('Hiện', 'Show'), unfold],
        ],
      ),
  }),
  EditorView.decorations.compute(['doc', foldState], (state) =>
    state.doc.line(1).text.trimEnd() === '---' && !foldedIn(state)
      ? Decoration.set(Decoration.widget({ widget: new FoldAgain(), side: 1 }).range(state.doc.line(1).to))
      : Decoration.none,
  ),
  EditorState.transactionFilter.of((transaction) => {
    const head = transaction.selection?.main.empty && transaction.selection.main.head === 0 && foldedIn(transaction.startState)
    if (!head || transaction.docChanged) return transaction
    return [transaction, { selection: { anchor: behind(head, transaction.startState.doc) } }]
  }),
]

/** A button behind the first line of a head that is shown. */
class FoldAgain extends WidgetType {
  toDOM(view: EditorView): HTMLElement {
    return row('cm-head-shown', '', [[t('Ẩn phần đầu', 'Hide the head'), () => foldHead(view)]])
  }

  override eq(): boolean {
    return true
  }
}

function row(name: string, words: string, buttons: readonly (readonly [string, (event: Event) => void])[]): HTMLElement {
  const made = document.createElement('span')
  made.className = name
  made.append(words)
  for (const [label, press] of buttons) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link'
    button.textContent = label
    // Tab leaves the text; whoever has no mouse finds the same in the menu.
    button.tabIndex = -1
    button.onclick = (event) => {
      event.preventDefault()
      press(event)
    }
    made.append(' ', button)
  }
  return made
}
