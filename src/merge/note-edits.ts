import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import type { Ledger } from './ledger.ts'
import type { MergedNotes } from './notes.ts'
import type { TextEdit } from './source-edits.ts'
import type { NewText } from './words.ts'

/** Marks of notes put into lines or taken out of them, with the text of each note at the end of its file. */
export class NoteEdits {
  readonly notes: MergedNotes
  readonly #ledger: Ledger
  readonly #edited: readonly EditedLine[]
  /** Lines of notes that went with their marks. */
  readonly #settled: Set<BaseLine>
  /** Texts of notes that were put in: they stand behind all else. */
  readonly #texts = new Map<TextEdit, EditedLine>()

  constructor(notes: MergedNotes, ledger: Ledger, edited: readonly EditedLine[], settled: Set<BaseLine>) {
    this.notes = notes
    this.#ledger = ledger
    this.#edited = edited
    this.#settled = settled
  }

  /** What became of the marks of a line. */
  marks(line: BaseLine, now: NewText, edited: EditedLine): void {
    const { added, gone } = this.notes.changes(line, now)
    for (const mark of gone) {
      const edit = this.notes.withoutMark(line, mark)
      const isGone = this.notes.isGone(mark.number)
      const text = isGone ? this.notes.withoutDefinition(mark.number) : undefined
      const edits = edit && (text ? [edit, text] : [edit])
      const [note] = this.notes.linesOf(mark.number)
      if (!edits || !this.#ledger.edits.add(edits)) continue
      for (const own of this.notes.linesOf(mark.number)) this.#settled.add(own)
      if (isGone && note) this.#ledger.gone(edits, note, this.notes.shown(mark.number))
    }
    for (const mark of added) {
      const edit = this.notes.mark(line, now, mark, this.#ledger.edits)
      if (!edit || edit.text === '') continue
      const found = this.notes.definition(edit.source, mark.number)
      const group = found && this.#ledger.edits.newGroup()
      if (!this.#ledger.edits.append(found ? { ...edit, group: group! } : edit)) continue
      if (found) this.#texts.set({ ...found, group: group! }, edited)
      const own = this.#edited.find(({ note }) => note === mark.number)
      this.#ledger.apply([edit], own ?? edited, '', `${edit.text} ${own?.whole.text ?? ''}`.trim())
    }
  }

  /** The texts of notes that hang in lines that were put in. */
  define({ source }: TextEdit, lines: readonly EditedLine[]): void {
    for (const line of lines)
      for (const { number } of line.whole.notes) {
        const note = this.notes.definition(source, number)
        if (note) this.#texts.set(note, line)
      }
  }

  /** Puts the texts in, behind all else. */
  settle(): void {
    const { edits } = this.#ledger
    for (const text of this.#texts.keys()) {
      // Where the last line of the file goes, it stands behind that.
      const end = text.source.text.length
      if (!edits.append(text)) edits.append({ ...text, from: end, to: end, text: `${text.text.trimStart()}\n` })
    }
  }
}
