import { placeAndDate } from '../elements/date-line.ts'
import { isAnnexHeading, isLinkLine } from '../elements/annex.ts'
import { folded } from '../elements/fold.ts'
import { recipientValue } from '../elements/recipients.ts'
import { numberAndSymbol } from '../elements/number-line.ts'
import { Writings } from '../import/casing.ts'
import { MergedNotes } from './notes.ts'
import type { AppliedEdit, UnplacedEdit } from '../model/merged.ts'
import { valueAt } from '../model/pointer.ts'
import type { Place } from '../model/place.ts'
import type { Wording } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { placeAt } from '../model/source.ts'
import { headRows, type Table } from '../model/table.ts'
import { heaviestOrder } from '../diff/align.ts'
import { WORDS } from '../decree/layout.ts'
import type { WordTable } from '../ooxml/block.ts'
import { AddedLines, isListPrefix, kindOf } from './added.ts'
import { lineGroups, type LineGroup } from './groups.ts'
import { dashBefore, prefixOf, stretchOf, withoutItem, withoutLines, writtenStretch, type FileStretch } from './source-blocks.ts'
import {
  cellMarkdown,
  cellStretches,
  pairTables,
  rowBehind,
  rowMarkdown,
  rowStretch,
  type CellPair,
  type TablePair,
} from './tables.ts'
import { setValue } from '../register/set-value.ts'
import type { WordDocument } from '../ooxml/document.ts'
import { baseLines, printedOf, type BaseLine } from './base.ts'
import { capitalWords, inLetters } from './casing.ts'
import { editedLines, withoutContents, type EditedLine } from './edited.ts'
import { END_MARK, joinedLine, joinedText, newText, newTexts, shownHunk } from './new-text.ts'
import { BY_DATA, BY_PROGRAM, NEW_ANNEX, NEW_NOTE, NO_CELL } from './reasons.ts'
import { firstAgain, isInside, onItsOwn, runsOf, withoutRow } from './taken-out.ts'
import { evened } from './evened.ts'
import type { BasePiece } from './line-text.ts'
import { pairLines, withNotes, type Pairs } from './pairs.ts'
import { rowItem } from './read-item.ts'
import { reshaped } from './reshaped.ts'
import { columnEdits } from './columns.ts'
import { bareNote, dividedGroup } from './recipients.ts'
import { readAmount, readDate, targetAt, type WrittenValues } from './read-back.ts'
import { SourceEdits, type TextEdit } from './source-edits.ts'
import { aroundData, hunksOf, placeHunk, type NewText } from './words.ts'

/** The edits of a Word file as edits of the files its base was read from. */
export interface WordEdits {
  readonly edits: readonly TextEdit[]
  readonly applied: readonly AppliedEdit[]
  readonly unplaced: readonly UnplacedEdit[]
  /** Words that the program prints by itself and that read otherwise in the file: told, and never put into the text. */
  readonly program: readonly UnplacedEdit[]
  readonly pairs: Pairs
  readonly base: readonly BaseLine[]
  readonly edited: readonly EditedLine[]
}

/** What was changed in a Word file that was built from a plan, as edits of the plan's own files. */
export function wordEdits(base: ReadPlan, document: WordDocument): WordEdits {
  return new Merging(base, document).done()
}

/** The lines of tables that only place text, such as letterhead and closing, as lines like any other. */
function withoutLayout(base: readonly BaseLine[], edited: readonly EditedLine[], pairs: Pairs): EditedLine[] {
  const layout = new Set([...pairs.of].flatMap(([index, other]) => (base[index]!.cell ? [] : (edited[other]!.cell?.table ?? []))))
  return edited.map(({ cell, ...line }) => ({ ...line, ...(cell && !layout.has(cell.table) && { cell }) }))
}

/** Stands for a line that the program prints anew. */
const PROGRAM_LINE: BaseLine = { kind: 'program', label: '', bookmark: '', text: '', trace: [], pieces: [] }

const tableWords = (table: WordTable, edited: readonly EditedLine[]): string =>
  edited
    .filter(({ cell }) => cell?.table === table)
    .map(({ whole }) => whole.text)
    .join(' | ')

class Merging {
  readonly read: ReadPlan
  readonly base: readonly BaseLine[]
  readonly edited: readonly EditedLine[]
  readonly pairs: Pairs
  readonly edits: SourceEdits
  readonly applied: AppliedEdit[] = []
  readonly unplaced: UnplacedEdit[] = []
  readonly program: UnplacedEdit[] = []
  readonly #document: WordDocument
  readonly #stuck = new Set<BaseLine>()
  /** Items of lists whose rows are gone from a table, with a line of each. */
  readonly #goneItems = new Map<string, number[]>()
  readonly #writer: AddedLines
  /** Lines of the file that were read with others as a whole. */
  readonly #known = new Set<EditedLine>()
  readonly notes: MergedNotes
  /** Texts of notes that were put in: they stand behind all else at the end of their files. */
  readonly #noted = new Map<TextEdit, EditedLine>()
  /** Lines whose new words were brought in by something else than their own comparison. */
  readonly #settled = new Set<BaseLine>()
  readonly #writings: Writings
  readonly #capitals: ReadonlySet<string>
  readonly #data = new Map<
    string,
    {
      readonly written: WrittenValues
      readonly line: BaseLine
      readonly edited: EditedLine
      readonly before: string
      readonly after: string
    }[]
  >()

  constructor(read: ReadPlan, document: WordDocument) {
    this.read = read
    this.#document = document
    const base = baseLines(read)
      .map(evened)
      .filter(({ text, label }) => (text + label).trim() !== '')
    this.base = base.filter(({ contents }) => !contents)
    const lines = editedLines(document)
    const contents = base.filter((line) => line.contents).map(({ text }) => text)
    const edited = contents.length > 0 ? withoutContents(lines, contents) : lines
    this.pairs = withNotes(pairLines(this.base, edited), this.base, edited)
    this.edited = withoutLayout(this.base, edited, this.pairs)
    this.edits = new SourceEdits(read)
    this.notes = new MergedNotes(read, this.base, this.edited, this.pairs)
    const texts = this.edited.map(({ whole }) => whole.text)
    this.#writings = new Writings([...Object.values(read.sources).map(({ text }) => text), ...texts])
    this.#capitals = capitalWords([...Object.values(read.sources).map(({ text }) => text), ...texts])
    this.#writer = new AddedLines(read, this.base, this.#capitals, this.notes)
  }

  done(): WordEdits {
    this.#reshaped()
    const tables = pairTables(this.base, this.edited, this.pairs)
    for (const table of tables) this.#table(table)
    this.#purposes()
    const groups = lineGroups(this.base, this.edited, this.pairs)
    const moved = this.#moved(groups)
    for (const group of groups) if (!this.base[group.base[0]!]!.cell && !moved.has(group)) this.#group(group)
    this.#settleData()
    this.#removed(groups, moved)
    this.#added(groups, moved)
    for (const text of this.#noted.keys()) {
      // Where the last line of the file goes, it stands behind that.
      const end = text.source.text.length
      if (!this.#put(text)) this.#put({ ...text, from: end, to: end, text: `${text.text.trimStart()}\n` })
    }
    const { applied, unplaced, program, pairs, base, edited } = this
    return { edits: this.edits.settled(), applied, unplaced, program, pairs, base, edited }
  }

  /** Letterhead and signatures that have other lines than before are read as a whole. */
  #reshaped(): void {
    for (const { edits, base, edited } of reshaped(
      this.read,
      this.#document,
      this.base,
      this.edited,
      this.pairs,
      this.#writings,
    )) {
      const first = edited[0] ?? this.edited[0]
      if (!first || !this.edits.add(edits)) continue
      for (const line of base) this.#settled.add(line)
      for (const line of edited) this.#known.add(line)
      const text = (lines: readonly string[]): string => lines.join(' / ').replace(/\n/g, ' ')
      this.#apply(edits, first, text(base.map(({ text }) => text)), text(edited.map(({ whole }) => whole.text)))
    }
  }

  /** Lines that became other lines: compared as one text, the ends of paragraphs in it as signs. */
  #group(group: LineGroup): void {
    const base = group.base.map((index) => this.base[index]!)
    const edited = group.edited.map((index) => this.edited[index]!)
    if (base.length === 1 && edited.length === 1) return this.#pair(base[0]!, edited[0]!)
    const line = joinedLine(base)
    const texts = newTexts(base, edited)
    const now = joinedText(texts)
    this.#marks(line, now, edited[0]!)
    this.#words(line, now, edited[0]!, base[0]!.cell ? '<br>' : this.#breakBefore(base[0]!, edited[1]))
  }

  /** What is written between two paragraphs that were one. */
  #breakBefore(line: BaseLine, edited: EditedLine | undefined): string {
    const dash = line.listed === undefined ? undefined : dashBefore(this.read, line.listed)
    if (dash !== undefined) {
      const item = stretchOf(this.read, line.listed!)
      const quote = item && /^["']/.exec(item.source.text.slice(item.from))?.[0]
      return `${quote ?? ''}\n${dash}${quote ?? ''}`
    }
    const prefix = prefixOf(line) ?? ''
    if (edited && edited.label !== '' && kindOf(edited.label) === kindOf(line.label) && prefix.trim() !== '')
      return `\n${prefix.replace(/\d+(?=[.)])/, (digits) => String(Number(digits) + 1))}`
    if (edited && edited.label !== '') return `\n\n${prefix.trim() === '' ? `${edited.label} ` : prefix}`
    return isListPrefix(prefix) ? `\n\n${' '.repeat(prefix.length)}` : '\n\n'
  }

  #pair(line: BaseLine, edited: EditedLine): void {
    if (this.#settled.has(line)) return
    const now = newText(line, edited)
    this.#ending(line, edited)
    this.#marks(line, now, edited)
    if (now.text === line.text || (line.capitals && now.text.toUpperCase() === line.text.toUpperCase())) return
    if (line.kind === 'number') return this.#number(line, edited)
    if (line.kind === 'date') return this.#date(line, edited)
    this.#words(line, now, edited, '\n\n')
  }

  /** Marks of notes that were put into a line, with the text of the note, or taken out of it. */
  #marks(line: BaseLine, now: NewText, edited: EditedLine): void {
    const { added, gone } = this.notes.changes(line, now)
    for (const mark of gone) {
      const edit = this.notes.withoutMark(line, mark)
      const isGone = this.notes.isGone(mark.number)
      const text = isGone ? this.notes.withoutDefinition(mark.number) : undefined
      const edits = edit && (text ? [edit, text] : [edit])
      const [note] = this.notes.linesOf(mark.number)
      if (!edits || !this.edits.add(edits)) continue
      for (const own of this.notes.linesOf(mark.number)) this.#settled.add(own)
      if (isGone && note) this.#gone(edits, note, this.notes.shown(mark.number))
    }
    for (const mark of added) {
      const edit = this.notes.mark(line, now, mark, this.edits)
      if (!edit || edit.text === '') continue
      const found = this.notes.definition(edit.source, mark.number)
      const group = found && this.edits.newGroup()
      if (!this.#put(found ? { ...edit, group: group! } : edit)) continue
      if (found) this.#noted.set({ ...found, group: group! }, edited)
      const own = this.edited.find(({ note }) => note === mark.number)
      this.#apply([edit], own ?? edited, '', `${edit.text} ${own?.whole.text ?? ''}`.trim())
    }
  }

  /** The texts of notes that hang in lines that were put in. */
  #define({ source }: TextEdit, lines: readonly EditedLine[]): void {
    for (const line of lines)
      for (const { number } of line.whole.notes) {
        const note = this.notes.definition(source, number)
        if (note) this.#noted.set(note, line)
      }
  }

  #words(line: BaseLine, now: NewText, edited: EditedLine, between: string): void {
    const target = line.capitals ? { ...now, text: inLetters(line, now.text, this.#writings, this.#capitals) } : now
    for (const hunk of aroundData(hunksOf(line.text, target.text, line.capitals), line.pieces)) {
      const placed = placeHunk(line, hunk, target, this.edits, between)
      const [before, after] = shownHunk(hunk, line.text, target.text)
      if (placed.type === 'edits' && this.edits.has(placed.edits)) continue
      if (placed.type === 'datum') this.#datum(line, edited, placed.piece, before, placed.words)
      else if (placed.type === 'program' || !this.edits.add(placed.edits)) this.#byProgram(line, edited, before, after)
      else this.#apply(placed.edits, edited, before, after)
    }
  }

  /** Recipients of a group of whom some are told another purpose make a group of their own. */
  #purposes(): void {
    const groups = new Map<string, { readonly line: BaseLine; readonly edited: EditedLine; readonly purpose: string }[]>()
    this.base.forEach((line, index) => {
      const edited = this.edited[this.pairs.of.get(index) ?? -1]
      const [group] = /^\/distribution\/\d+(?=\/to\/\d+$)/.exec(line.listed ?? '') ?? []
      if (line.kind !== 'recipient' || group === undefined || !edited) return
      const { purpose = '' } = recipientValue({ text: edited.whole.text.replace(/\n/g, ' ') })
      groups.set(group, [...(groups.get(group) ?? []), { line, edited, purpose: purpose.trim() }])
    })
    for (const [group, all] of groups) {
      const own = bareNote(valueAt(this.read.front, `${group}/purpose`))
      const others = all.filter(({ purpose }) => purpose !== own)
      if (others.length === 0 || others.length === all.length) continue
      const edits = dividedGroup(this.read, group, own, all)
      const one = others.every(({ purpose }) => purpose === others[0]!.purpose)
      for (const { line } of others) this.#settled.add(line)
      if (edits && this.edits.add(edits)) {
        if (one) this.#apply(edits, others[0]!.edited, own, others[0]!.purpose)
        else for (const { edited, purpose } of others) this.#apply(edits, edited, own, purpose)
      } else for (const { line, edited, purpose } of others) this.#fail(line, edited, own, purpose, NO_CELL)
    }
  }

  /** What was the last paragraph has a stop of its own, now that the end mark stands behind another. */
  #ending(line: BaseLine, edited: EditedLine): void {
    const [, sign] = /([.;:,])$/.exec(edited.whole.text) ?? []
    if (sign === undefined || !END_MARK.test(line.text) || END_MARK.test(edited.whole.text)) return
    const written = writtenStretch(line)
    if (!written) return
    const { source, to } = written
    const own = /^(?:\.(?:\s*\/\s*\.)?)?/.exec(source.text.slice(to))![0]
    const edit = { source, from: to, to: to + own.length, text: sign }
    if (own !== sign && this.edits.add([edit])) this.#apply([edit], edited, own, sign)
  }

  #table(pair: TablePair): void {
    const { table, word, cells, removed, added } = pair
    if (!word) return
    this.#columns(pair, word)
    for (const cell of cells) this.#cell(cell)
    for (const row of removed) this.#removedRow(table, row)
    const columns = table.columns.length + pair.columns.added.length - pair.columns.removed.length
    for (const { row, behind } of added) this.#addedRow(pair, row, behind, columns)
  }

  #columns({ table, columns, rows }: TablePair, word: WordTable): void {
    if (columns.added.length + columns.removed.length === 0) return
    const own = this.base.filter(({ cell }) => cell?.table === table)
    const data = own.some(({ listed, data }) => listed ?? data)
    const { removed, added } = columnEdits(this.read, table, word, columns, rows, this.edited)
    for (const [column, edits] of removed) {
      const lines = own.filter(({ cell }) => cell!.column === column && (table.rows[cell!.row]![column]?.colspan ?? 1) === 1)
      const line = lines[0] ?? own[0]!
      const moved = columns.added.some(({ from }) => from === column)
      if (data || !edits || !this.edits.add(edits)) for (const it of lines) this.#goneUnplaced(it)
      else if (!moved) this.#gone(edits, line, lines.map(({ text }) => text).join(' | '))
    }
    for (const [column, edits] of added) {
      const lines = this.edited.filter(({ cell }) => cell?.table === word && cell.column === column)
      const text = lines.map(({ whole }) => whole.text).join(' | ')
      const line = lines[0] ?? this.edited.find(({ cell }) => cell?.table === word)!
      if (!data && edits && this.edits.add(edits)) this.#apply(edits, line, '', text)
      else this.#lost(line, '', text, data ? BY_DATA : NO_CELL)
    }
  }

  #cell({ base, edited, table, row, column }: CellPair): void {
    if (base.length > 0 && edited.length > 0) return this.#group({ base, edited })
    if (base.length === 0 && edited.length === 0) return
    const lines = edited.map((index) => this.edited[index]!)
    const text = lines.map(({ whole }) => whole.text).join(' ')
    if (base.length === 0) {
      const stretch = rowStretch(this.base, table, row)
      const cell = stretch && cellStretches(stretch)[column]
      const markdown = cellMarkdown(
        lines.map(({ whole }) => whole),
        row < headRows(table),
      )
      const gap = cell && /^[|]/.test(cell.source.text.slice(cell.to)) ? ' ' : ''
      const edit = cell && {
        source: cell.source,
        from: cell.from,
        to: cell.to,
        text: this.notes.marked(markdown, cell.source) + gap,
      }
      if (edit) this.#define(edit, lines)
      if (edit && this.edits.add([edit])) this.#apply([edit], lines[0]!, '', text)
      else this.#lost(lines[0]!, '', text, NO_CELL)
      return
    }
    for (const index of base) {
      const line = this.base[index]!
      const written = writtenStretch(line)
      const edits = written ? [{ ...written, text: '' }] : []
      if (edits.length > 0 && this.edits.add(edits)) this.#gone(edits, line)
      else this.#goneUnplaced(line)
    }
  }

  #removedRow(table: Table, row: number): void {
    const own = this.base.filter(({ cell }) => cell?.table === table && cell.row === row)
    const stretch = rowStretch(this.base, table, row)
    const merged = table.rows[row]!.some((cell) => (cell?.rowspan ?? 1) > 1)
    const edit =
      stretch && !merged && row > 0 && !own.some(({ listed, data }) => listed ?? data) ? withoutRow(stretch) : undefined
    const item = own.find(({ listed }) => listed !== undefined)?.listed
    if (edit && this.edits.add([edit])) this.#gone([edit], own[0]!, own.map(({ text }) => text).join(' | '))
    else if (item !== undefined) this.#goneItems.set(item, [...(this.#goneItems.get(item) ?? []), this.base.indexOf(own[0]!)])
    else for (const line of own) this.#goneUnplaced(line)
  }

  #addedRow({ table, word }: TablePair, row: number, behind: number, columns: number): void {
    const lines = this.edited.filter(({ cell }) => cell?.table === word && cell?.row === row)
    if (lines.length === 0) return
    const text = lines.map(({ whole }) => whole.text).join(' | ')
    const data = this.base.some(({ cell, listed, data }) => cell?.table === table && (listed ?? data))
    const near = this.base.findLast(
      ({ cell, listed }) => cell?.table === table && cell.row <= Math.max(behind, 1) && listed !== undefined,
    )
    const value = near && rowItem(table, lines, this.read.plan)
    const item = value && this.#writer.item(value, near.listed!, behind > 0)
    if (item && 'edit' in item && this.#put(item.edit)) return this.#apply([item.edit], lines[0]!, '', text)
    const stretch = behind < 0 || data ? undefined : rowStretch(this.base, table, behind)
    const markdown = rowMarkdown(word!, row, this.edited, columns)
    const edit = stretch && markdown !== undefined ? rowBehind(stretch, this.notes.marked(markdown, stretch.source)) : undefined
    if (edit) this.#define(edit, lines)
    if (edit && this.#put(edit)) this.#apply([edit], lines[0]!, '', text)
    else this.#lost(lines[0]!, '', text, data ? BY_DATA : NO_CELL)
  }

  /** Puts text in at a place; what was put in there before stands before it. */
  #put(edit: TextEdit): boolean {
    return this.edits.append(edit)
  }

  /** Pairs of body lines whose order changed: the fewest that explain it. */
  #moved(groups: readonly LineGroup[]): Set<LineGroup> {
    const inBody = groups.filter(({ base }) => {
      const { kind, cell } = this.base[base[0]!]!
      return !cell && (kind === 'block' || kind === 'item')
    })
    const kept = new Set(
      heaviestOrder(
        inBody.map(({ base, edited }): readonly [number, number] => [base[0]!, edited[0]!]),
        ([index]) => 1 + this.base[index]!.text.length,
      ).map(([index]) => index),
    )
    return new Set(inBody.filter(({ base }) => !kept.has(base[0]!)))
  }

  #removed(groups: readonly LineGroup[], moved: ReadonlySet<LineGroup>): void {
    const kept = new Set(groups.filter((group) => !moved.has(group)).flatMap(({ base }) => base))
    const inTables = new Set(this.base.flatMap(({ cell }, index) => (cell && this.#tableStands(cell.table) ? [index] : [])))
    const gone = this.base.flatMap((line, index) =>
      kept.has(index) || inTables.has(index) || line.kind === 'program' || this.#settled.has(line) ? [] : [index],
    )
    const goneSet = new Set(gone)
    const tables = new Set<Table>()
    const listed = new Map(this.#goneItems)
    const silent = new Set([...moved].flatMap(({ base }) => base))
    let covered: FileStretch | undefined
    const out: TextEdit[] = []
    const annexes = this.#removedAnnexes(goneSet)
    for (const index of gone) {
      if (annexes.has(index)) continue
      const line = this.base[index]!
      const tell = (edits: readonly TextEdit[]): void => {
        if (!silent.has(index)) this.#gone(edits, line)
      }
      const own = writtenStretch(line)
      if (line.cell) {
        if (tables.has(line.cell.table)) continue
        tables.add(line.cell.table)
        const stretch = stretchOf(this.read, line.cell.table)
        const edit = stretch && !line.data ? withoutLines(stretch) : undefined
        if (edit && this.edits.add([edit])) tell([edit])
        else this.#goneUnplaced(line)
      } else if (line.note !== undefined) {
        // Its mark went with the paragraph that it hung in.
        const edit = this.notes.isGone(line.note) ? this.notes.withoutDefinition(line.note) : undefined
        if (edit && (this.edits.has([edit]) || this.edits.add([edit]))) this.#gone([edit], line)
        else this.#goneUnplaced(line)
      } else if (line.listed !== undefined && (line.kind === 'item' || line.kind === 'recipient')) {
        listed.set(line.listed, [...(listed.get(line.listed) ?? []), index])
      } else if (line.kind === 'block' && line.block && !line.data) {
        if (covered && own && own.source === covered.source && own.from >= covered.from && own.to <= covered.to) {
          tell([{ ...own, text: '' }])
          continue
        }
        const all = stretchOf(this.read, line.block)
        const holds = all && this.base.some((other, at) => !goneSet.has(at) && isInside(other, all))
        // Of an item whose points stay its own line goes.
        const stretch = holds && own && onItsOwn(own) ? own : holds ? undefined : all
        const edit = stretch ? withoutLines(stretch) : undefined
        if (edit && this.edits.add([edit])) {
          out.push(edit)
          covered = stretch
          tell([edit])
        } else this.#goneUnplaced(line)
      } else this.#goneUnplaced(line)
    }
    for (const edit of runsOf(out)) this.edits.add(firstAgain(edit))
    this.#removedItems(listed, kept)
  }

  /** Lines of appendices of which nothing is left: they are no longer named, and their files stay. */
  #removedAnnexes(gone: ReadonlySet<number>): Set<number> {
    const starts = this.base.flatMap(({ kind }, index) => (kind === 'appendix' ? [index] : []))
    const notes = this.base.findIndex(({ kind }) => kind === 'note')
    const end = notes < 0 ? this.base.length : notes
    const whole = starts.map((from, index) => {
      const lines = Array.from({ length: (starts[index + 1] ?? end) - from }, (_, at) => from + at)
      return { index, lines, isGone: lines.every((at) => gone.has(at) || this.base[at]!.kind === 'program') }
    })
    const others = whole.filter(({ isGone }) => !isGone).length
    const done = new Set<number>()
    const stays = (pointer: string): boolean => whole.some(({ index, isGone }) => pointer === `/appendices/${index}` && !isGone)
    for (const { index, lines } of whole.filter(({ isGone }) => isGone)) {
      const edit = withoutItem(this.read, `/appendices/${index}`, others, stays)
      if (!edit || !this.edits.add([edit])) continue
      const { file } = this.read.plan.appendices[index]!
      const line = this.base[lines[0]!]!
      this.applied.push({
        at: placeOfLine(line) ?? this.read.places.nearest('/appendices')!,
        before: line.text,
        after: '',
        author: null,
        date: null,
        note: {
          vi: `phụ lục bị bỏ cả: tệp “${file}” vẫn còn, không dùng nữa thì tự xóa`,
          en: `the whole appendix is gone: the file “${file}” is still there, delete it if nobody needs it`,
        },
      })
      for (const at of lines) done.add(at)
    }
    return done
  }

  /** Items of lists of the frontmatter of which nothing is left. */
  #removedItems(listed: ReadonlyMap<string, readonly number[]>, kept: ReadonlySet<number>): void {
    const whole = [...listed].filter(([pointer]) => !this.base.some((line, index) => line.listed === pointer && kept.has(index)))
    for (const [pointer, lines] of listed)
      if (!whole.some(([it]) => it === pointer)) for (const index of lines) this.#goneUnplaced(this.base[index]!)
    const left = (list: string): number =>
      new Set(
        this.base.flatMap((line, index) =>
          kept.has(index) && line.listed !== undefined && `${line.listed}/`.startsWith(`${list}/`) ? [line.listed] : [],
        ),
      ).size
    const done = new Set<string>()
    for (const [pointer, lines] of whole) {
      const line = this.base[lines[0]!]!
      // A group none of whose recipients is left goes as a whole.
      const group = /^\/(?:distribution|assignments)\/\d+/.exec(pointer)?.[0]
      const target = group !== undefined && left(group) === 0 ? group : pointer
      if (done.has(target)) {
        this.applied.push({ at: placeOfLine(line)!, before: line.text, after: '', author: null, date: null })
        continue
      }
      const list = target.slice(0, target.lastIndexOf('/'))
      const others = left(list)
      const stays = (item: string): boolean => left(item) > 0
      const edit = others === 0 && done.has(list) ? undefined : withoutItem(this.read, target, others, stays)
      if (others === 0) done.add(list)
      done.add(target)
      if (edit && this.edits.add([edit])) this.#gone([edit], line)
      else if (others > 0 || !done.has(list)) this.#goneUnplaced(line)
      else
        this.applied.push({
          at: placeOfLine(line) ?? this.read.places.nearest(pointer)!,
          before: line.text,
          after: '',
          author: null,
          date: null,
        })
    }
  }

  #tableStands(table: Table): boolean {
    return this.base.some(
      ({ cell }, index) => cell?.table === table && this.edited[this.pairs.of.get(index) ?? -1]?.cell !== undefined,
    )
  }

  #added(groups: readonly LineGroup[], moved: ReadonlySet<LineGroup>): void {
    const baseOf = new Map(
      groups.flatMap((group) => (moved.has(group) ? [] : group.edited.map((at) => [at, group.base.at(-1)!] as const))),
    )
    const cellsDone = new Set(
      this.edited.flatMap(({ cell }, index) =>
        cell && this.base.some((line, at) => line.cell && this.edited[this.pairs.of.get(at) ?? -1]?.cell?.table === cell.table)
          ? [index]
          : [],
      ),
    )
    const known = new Set(groups.filter((group) => !moved.has(group)).flatMap(({ edited }) => edited))
    const writer = this.#writer
    let before: number | undefined
    const newTables = new Set<WordTable>()
    const done = new Set<number>()
    // An appendix that was put in goes to where lines of the base stand again.
    let inAnnex = false
    this.edited.forEach((line, index) => {
      if (done.has(index)) return
      if (known.has(index) || this.#known.has(line)) {
        inAnnex = false
        before = baseOf.get(index) ?? before
        return
      }
      if (cellsDone.has(index) || line.whole.text === WORDS.draft) return
      const after = this.edited.slice(index + 1).findIndex((_, offset) => known.has(index + 1 + offset))
      const next = after < 0 ? undefined : this.base[baseOf.get(index + 1 + after) ?? -1]
      const between = {
        before: before === undefined ? undefined : this.base[before],
        after: next,
        at: before === undefined ? 0 : before + 1,
      }
      if (line.note !== undefined) {
        if (!this.notes.isWritten(line.note)) this.#lost(line, '', line.whole.text, NEW_NOTE)
        return
      }
      if (/^\(/.test(line.whole.text) && isLinkLine(folded(line.whole.text)))
        return this.#byProgram(PROGRAM_LINE, line, '', line.whole.text)
      inAnnex ||= isAnnexHeading(line.whole.text)
      if (inAnnex) return this.#lost(line, '', line.whole.text, NEW_ANNEX)
      if (line.cell) {
        if (newTables.has(line.cell.table)) return
        newTables.add(line.cell.table)
        const found = writer.table(line.cell.table, between)
        if ('edit' in found && this.#put(found.edit))
          return this.#apply([found.edit], line, '', tableWords(line.cell.table, this.edited))
        return this.#lost(line, '', tableWords(line.cell.table, this.edited), 'reason' in found ? found.reason : NO_CELL)
      }
      const origin = [...moved].find(({ edited }) => edited.includes(index))
      const behind = this.edited.slice(index + 1)
      const end = behind.findIndex(({ cell }, offset) => cell || known.has(index + 1 + offset))
      // What could not be taken out where it was would stand twice.
      if (origin?.base.some((at) => this.#stuck.has(this.base[at]!))) return
      const found = writer.place(line, between, origin && this.base[origin.base[0]!], behind.slice(0, end < 0 ? undefined : end))
      if ('reason' in found) return this.#lost(line, '', line.whole.text, found.reason)
      const all = this.edited.slice(index, index + 1 + (found.also ?? 0))
      for (const more of all.keys()) done.add(index + more)
      const text = all.map(({ whole }) => whole.text).join('\n')
      this.#define(found.edit, all)
      if (this.#put(found.edit)) this.#apply([found.edit], line, origin ? this.base[origin.base[0]!]!.text : '', text)
      else this.#lost(line, '', line.whole.text, NO_CELL)
    })
  }

  #gone(edits: readonly TextEdit[], line: BaseLine, before = printedOf(line)): void {
    const [first] = edits
    const at = placeOfLine(line) ?? placeAt(first!.source, first!.from, first!.to)
    this.applied.push({ at, before, after: '', ...this.#whoTookOut(line.text), ...this.#shared(at) })
  }

  /** Whose tracked change took a paragraph out: its words then stand before those of the next. */
  #whoTookOut(text: string): Pick<AppliedEdit, 'author' | 'date'> {
    const words = text.replace(/[\s.;,:/]+/g, '')
    for (const { paragraph } of this.edited)
      for (const { type, author, date, text: own } of paragraph.revisions ?? [])
        if (type === 'deleted' && words !== '' && own.replace(/[\s.;,:/]+/g, '').includes(words)) return { author, date }
    return { author: null, date: null }
  }

  #goneUnplaced(line: BaseLine): void {
    this.#stuck.add(line)
    this.unplaced.push({
      paragraph: null,
      at: placeOfLine(line),
      before: printedOf(line),
      after: '',
      reason: {
        vi: 'đoạn này không còn trong tệp Word; không tự xóa được ở tệp kế hoạch',
        en: 'this paragraph is gone from the Word file, and could not be taken out of the plan',
      },
    })
  }

  #lost(edited: EditedLine, before: string, after: string, reason: Wording): void {
    this.unplaced.push({ paragraph: edited.at || null, at: null, before, after, reason })
  }

  #apply(made: readonly TextEdit[], edited: EditedLine, before: string, after: string, note?: Wording): void {
    const [first] = made
    if (!first) return
    const at = placeAt(first.source, first.from, first.to)
    this.applied.push({ at, before, after, ...authorOf(edited, before, after), ...(note ? { note } : this.#shared(at)) })
  }

  /** Says that a value belongs to all plans of the office. */
  #shared(at: Place): { readonly note?: Wording } {
    return /kehoach\.ya?ml$/.test(at.file)
      ? {
          note: {
            vi: 'mục dùng chung của cơ quan (kehoach.yaml): mọi kế hoạch đều đổi theo',
            en: 'shared by all plans of the office (kehoach.yaml): every plan changes with it',
          },
        }
      : {}
  }

  #byProgram(line: BaseLine, edited: EditedLine, before: string, after: string): void {
    // A sign at the edge that the program sets, or none.
    if (!/[\p{L}\p{N}]/u.test(before + after)) return
    const at = placeOfLine(line)
    const entry = { paragraph: edited.at || null, at, before, after, reason: BY_PROGRAM }
    if (line.kind === 'program') this.program.push(entry)
    else this.unplaced.push(entry)
  }

  #fail(line: BaseLine, edited: EditedLine, before: string, after: string, reason: Wording): void {
    this.unplaced.push({ paragraph: edited.at || null, at: placeOfLine(line), before, after, reason })
  }

  #set(written: WrittenValues, line: BaseLine, edited: EditedLine, before: string, after: string): void {
    const made = Object.entries(written).flatMap(([pointer, yaml]) => setValue(this.read, pointer, yaml) ?? [])
    if (made.length === Object.keys(written).length && this.edits.add(made)) this.#apply(made, edited, before, after)
    else
      this.#fail(line, edited, before, after, {
        vi: 'mục này chưa có trong phần khai báo nên không tự ghi được',
        en: 'the frontmatter has no such key to write it to',
      })
  }

  #number(line: BaseLine, edited: EditedLine): void {
    const { number, symbol } = numberAndSymbol(edited.whole.text)
    const { value, symbol: old } = this.read.plan.number
    if (number !== undefined && number !== (value ?? ''))
      this.#set({ '/number/value': JSON.stringify(number) }, line, edited, value ?? '', number)
    if (symbol !== undefined && symbol !== old) this.#set({ '/number/symbol': JSON.stringify(symbol) }, line, edited, old, symbol)
  }

  #date(line: BaseLine, edited: EditedLine): void {
    const { place, ...given } = placeAndDate(edited.whole.text)
    const { plan } = this.read
    if (place !== plan.place && place !== '') this.#set({ '/place': JSON.stringify(place) }, line, edited, plan.place, place)
    const known = plan.date
    // What stands open in the file is for the clerk, and takes nothing away.
    const { day = known?.day, month = known?.month, year = known?.year ?? plan.year } = given
    if (year === (known?.year ?? plan.year) && month === known?.month && day === known?.day) return
    const two = (part: number): string => String(part).padStart(2, '0')
    const parts = [String(year), ...(month === undefined ? [] : [two(month), ...(day === undefined ? [] : [two(day)])])]
    this.#set({ '/date': parts.join('-') }, line, edited, line.text, edited.whole.text)
  }

  #datum(line: BaseLine, edited: EditedLine, piece: BasePiece, before: string, words: string): void {
    const { datum } = piece
    const { plan } = this.read
    if (datum!.kind === 'date') {
      const date = readDate(words)
      if (date !== undefined && datum!.id.startsWith('/'))
        return this.#collect(datum!.id, { [datum!.id]: date }, line, edited, before, words)
      if (date !== undefined) return this.#rewrite(line, edited, piece, `:date[${date}]`, before, words)
    }
    const pointer =
      datum!.kind === 'target' ? `/targets/${plan.targets.findIndex(({ id }) => id === datum!.id)}/value` : datum!.id
    const target = targetAt(plan, pointer)
    if (target && (datum!.kind === 'target' || datum!.kind === 'amount')) {
      const written = readAmount(words, pointer, target)
      if (written) return this.#collect(pointer, written, line, edited, before, words)
    }
    this.#fail(line, edited, before, words, {
      vi: 'chữ này in từ dữ liệu của kế hoạch và không đọc ngược lại được; sửa trong phần khai báo hoặc chỗ nhắc tới',
      en: 'these words are printed from the plan’s data and cannot be read back; change the data or the reference',
    })
  }

  #rewrite(line: BaseLine, edited: EditedLine, piece: BasePiece, text: string, before: string, after: string): void {
    const first = line.trace.length > 0 ? placeInLine(line, piece) : undefined
    const made = first && [{ source: first.source, from: first.from, to: first.to, text }]
    if (made && this.edits.add(made)) this.#apply(made, edited, before, after)
  }

  #collect(key: string, written: WrittenValues, line: BaseLine, edited: EditedLine, before: string, after: string): void {
    this.#data.set(key, [...(this.#data.get(key) ?? []), { written, line, edited, before, after }])
  }

  /** A datum is changed where every place that prints it was changed alike. */
  #settleData(): void {
    for (const [key, found] of this.#data) {
      const [first] = found
      const printed = this.base.filter((line) => line.pieces.some(({ datum }) => datum && this.#keyOf(datum) === key)).length
      const alike = found.every(({ written }) => JSON.stringify(written) === JSON.stringify(first!.written))
      if (alike && found.length === printed) this.#set(first!.written, first!.line, first!.edited, first!.before, first!.after)
      else
        for (const { line, edited, before, after } of found)
          this.#fail(line, edited, before, after, {
            vi: `số liệu này in ở ${printed} chỗ mà bản Word chỉ sửa ${found.length} chỗ${alike ? '' : ' và không giống nhau'}; sửa ở phần khai báo`,
            en: `this figure is printed in ${printed} places and was changed in ${found.length}${alike ? '' : ', not alike'}; change it in the frontmatter`,
          })
    }
  }

  #keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
    return kind === 'target' ? `/targets/${this.read.plan.targets.findIndex((target) => target.id === id)}/value` : id
  }
}

const placeInLine = (line: BaseLine, { start }: BasePiece) => {
  let at = 0
  for (const it of line.trace) {
    if (it.source && start < at + it.length) return { source: it.source, from: it.from, to: it.to }
    at += it.length
  }
  return undefined
}

/** Where a line stands in its file; null for what the program prints. */
export function placeOfLine({ trace }: BaseLine): Place | null {
  const first = trace.find(({ source }) => source)
  return first ? placeAt(first.source!, first.from, first.to) : null
}

/** Whose tracked change it was. */
function authorOf({ paragraph }: EditedLine, before: string, after: string): Pick<AppliedEdit, 'author' | 'date'> {
  const revisions = paragraph.revisions ?? []
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const found =
    revisions.find(
      ({ text }) => words(text) !== '' && (words(after).includes(words(text)) || words(text).includes(words(after) || '\0')),
    ) ?? revisions.find(({ text }) => words(text) !== '' && words(before).includes(words(text)))
  return { author: found?.author ?? null, date: found?.date ?? null }
}
