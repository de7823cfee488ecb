import { RangeSetBuilder, type Extension } from '@codemirror/state'
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view'
import { fieldAt } from '../../../form/fields.ts'
import { say, t } from '../words.ts'

/** Where a block of the plan's data is placed (`::purposes`), the words for it stand behind: a drafter knows fields, not their keys. */

const AT: Readonly<Record<string, string>> = {
  bases: '/bases',
  purposes: '/goals/purposes',
  requirements: '/goals/requirements',
  targets: '/targets',
  phases: '/phases',
  assignments: '/assignments',
}

function wordsFor(line: string): string | undefined {
  const [, name = ''] = /^\s*::([\w-]+)/.exec(line) ?? []
  const field = AT[name] === undefined ? undefined : fieldAt(AT[name])
  return field && t(`${say(field.label)} – lấy từ Biểu mẫu`, `${say(field.label)} – from the form`)
}

class Words extends WidgetType {
  readonly #words: string

  constructor(words: string) {
    super()
    this.#words = words
  }

  override eq(other: Words): boolean {
    return other.#words === this.#words
  }

  toDOM(): HTMLElement {
    const made = document.createElement('span')
    made.className = 'cm-placed'
    made.textContent = this.#words
    return made
  }
}

function wordsIn(view: EditorView): DecorationSet {
  const made = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; at = view.state.doc.lineAt(at).to + 1) {
      const line = view.state.doc.lineAt(at)
      const words = wordsFor(line.text)
      if (words !== undefined) made.add(line.to, line.to, Decoration.widget({ widget: new Words(words), side: 1 }))
    }
  return made.finish()
}

export const placedData: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    constructor(view: EditorView) {
      this.decorations = wordsIn(view)
    }

    update({ docChanged, viewportChanged, transactions, view }: ViewUpdate): void {
      // Words of another language come with a new configuration.
      if (docChanged || viewportChanged || transactions.some(({ reconfigured }) => reconfigured)) this.decorations = wordsIn(view)
    }
  },
  { decorations: ({ decorations }) => decorations },
)
