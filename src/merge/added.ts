import { URGENCY_WIDTHS } from '../decree/layout.ts'
import { archiveValue, isArchive, recipientValue } from '../elements/recipients.ts'
import { basesOf } from '../import/bases.ts'
import { tableOf } from '../import/table.ts'
import type { WordTable } from '../ooxml/block.ts'
import { tableNodes } from '../write/body/table.ts'
import { foldedLine } from './pairs.ts'
import { labelOf } from '../import/label.ts'
import { piecesOf, Spacing } from '../import/pieces.ts'
import { inlinesOf, type Rich } from '../import/rich.ts'
import type { Wording } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { isMapping, valueAt } from '../model/pointer.ts'
import { baseValue } from '../write/front/base.ts'
import { inlineNodes } from '../write/inline.ts'
import { lineOf, markdownOf } from '../write/markdown.ts'
import { pasteable } from '../write/paste.ts'
import { flowText, yamlLines } from '../write/yaml-text.ts'
import { setValue } from '../register/set-value.ts'
import { withoutMarks } from './words.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { bareNote } from './recipients.ts'
import type { MergedNotes } from './notes.ts'
import type { Letters } from './casing.ts'
import { readItem, type DataList } from './read-item.ts'
import { dashBefore, lineEnd, prefixOf, stretchOf, writtenStretch, type FileStretch } from './source-blocks.ts'
import { yamlScalar, type TextEdit } from './source-edits.ts'

/** What a paragraph that was put in becomes: an edit, which `also` so many of those behind it are part of, or the reason why it has no place. */
export type AddedText = Landed | { readonly reason: Wording }

/** The edit that puts a paragraph in; `printed` is how it is printed where that is not as it was typed. */
export interface Landed {
  readonly edit: TextEdit
  readonly also?: number
  readonly printed?: string
}

/** The lines of the base that an added paragraph stands between; `at` is where those before it end in the list of all. */
export interface Between {
  readonly before: BaseLine | undefined
  readonly after: BaseLine | undefined
  readonly at: number
}

/** A duty of an assignment that has several. */
const DUTY = /^\/assignments\/\d+\/duty\/\d+$/

const NO_PLACE = (vi: string, en: string): AddedText => ({ reason: { vi, en } })

/** Writes paragraphs that were put in where those before them were written. */
export class AddedLines {
  readonly #read: ReadPlan
  readonly #base: readonly BaseLine[]
  readonly #letters: Letters
  readonly #notes: MergedNotes

  constructor(read: ReadPlan, base: readonly BaseLine[], letters: Letters, notes: MergedNotes) {
    this.#notes = notes
    this.#read = read
    this.#base = base
    this.#letters = letters
  }

  /** Where a table goes that was put in. */
  table(table: WordTable, between: Between): AddedText {
    const silent = { drop: () => {}, doubt: () => {}, field: () => {} }
    const text = markdownOf(tableNodes(tableOf(table, silent))).trimEnd()
    return this.#written(text, '', between)
  }

  /** Where a paragraph goes; `origin` is the line it was before it was moved, `behind` are those put in right behind it. */
  place(edited: EditedLine, between: Between, origin: BaseLine | undefined, behind: readonly EditedLine[]): AddedText {
    const { before, after } = between
    if (origin && foldedLine(origin.text) === foldedLine(edited.rich.text)) {
      const written = this.#asWritten(edited, origin, between)
      if (written) return written
    }
    if (before?.kind === 'recipient' || (after?.kind === 'recipient' && before?.kind === 'program'))
      return this.#recipient(edited, between)
    const urgency = this.#urgency(edited)
    if (urgency) return urgency
    if (before && (before.kind === 'signature' || before.kind === 'number' || before.kind === 'date' || before.kind === 'head'))
      return NO_PLACE(
        'đoạn thêm ở phần đầu hoặc phần ký, chưa có mục nào để ghi',
        'put in among head or signatures, where no key takes it',
      )
    if (before?.kind === 'title') return this.#belowTitle(edited, after)
    for (const [neighbour, isBehind] of [
      [before, true],
      [after, false],
    ] as const) {
      const listed = neighbour?.listed
      if (neighbour === undefined || listed === undefined) continue
      const alike = kindOf(edited.label) === kindOf(neighbour.label)
      if (alike && (listed.startsWith('/goals/') || DUTY.test(listed))) return this.#listed(edited, listed, isBehind)
      if (listed.startsWith('/bases/')) {
        const basis = this.#basis(edited, listed, isBehind)
        if (basis) return basis
      }
      const [item, list] = /^\/(targets|phases|assignments)\/\d+/.exec(listed) ?? []
      const below = DUTY.test(listed) && kindOf(edited.label).startsWith('number')
      if (list !== undefined && edited.label !== '' && ((alike && !DUTY.test(listed)) || (isBehind && below)))
        return this.#dataItem(edited, behind, list as DataList, item!, isBehind)
    }
    return this.#inBody(edited, between)
  }

  /** Độ khẩn, stamped in the head of the document. */
  #urgency({ whole }: EditedLine): AddedText | undefined {
    const word = whole.text.toUpperCase()
    if (URGENCY_WIDTHS[word] === undefined || this.#read.plan.marks.urgency !== undefined) return undefined
    const edit = isMapping(valueAt(this.#read.front, '/marks'))
      ? setValue(this.#read, '/marks/urgency', pasteable(word))
      : setValue(this.#read, '/marks', flowText({ urgency: word }))
    return edit && { edit }
  }

  /** A line in brackets below the title is its note; anything else goes to the head of the body. */
  #belowTitle(edited: EditedLine, after: BaseLine | undefined): AddedText {
    const [, note] = /^\(([^]+)\)$/.exec(edited.whole.text) ?? []
    const edit =
      note !== undefined && this.#read.plan.note === undefined && setValue(this.#read, '/note', yamlScalar(note, false))
    if (edit) return { edit }
    if (after?.kind === 'block') return this.#inBody(edited, { before: undefined, after, at: 0 })
    return NO_PLACE(
      'đoạn thêm giữa trích yếu và căn cứ, chưa có mục nào để ghi',
      'put in between title and bases, where no key takes it',
    )
  }

  /** Another item of a list that is printed from data, with the points below it. */
  #dataItem(edited: EditedLine, behind: readonly EditedLine[], list: DataList, pointer: string, isBehind: boolean): AddedText {
    const more = behind.findIndex(({ label }) => !kindOf(label).startsWith('point'))
    const below = list === 'assignments' && edited.rich.text.endsWith(':') ? behind.slice(0, more < 0 ? behind.length : more) : []
    const line = { rich: ended(edited.rich), points: below.map(({ rich }) => ended(rich)) }
    const item = readItem(list, line, this.#read.plan)
    if (item === undefined)
      return NO_PLACE(
        'mục thêm vào danh sách in từ dữ liệu (chỉ tiêu, đợt, phân công) không đọc ngược lại được: ghi vào phần khai báo',
        'put into a list that is printed from data (targets, phases, assignments), and cannot be read back: write it in the frontmatter',
      )
    const found = this.#entry(clean(item.value), pointer, isBehind)
    if (!('edit' in found)) return found
    return { ...found, ...(below.length > 0 && { also: below.length }), ...(item.printed && { printed: item.printed }) }
  }

  #recipient(edited: EditedLine, { before, after }: Between): AddedText {
    const text = edited.whole.text.replace(/\n/g, ' ')
    const archive = isArchive(text) && this.#read.plan.archive.units.length === 0
    const line = archive && setValue(this.#read, '/archive', flowText(clean(archiveValue({ text }))))
    if (line) return { edit: line }
    if (isArchive(text))
      return NO_PLACE(
        'dòng lưu thêm vào: ghi ở mục archive',
        `a line of archive: write it under archive (${archiveValue({ text }).units.join(', ')})`,
      )
    const behind = before?.listed !== undefined
    const near = before?.listed ?? after?.listed
    if (near === undefined) return NO_PLACE('chưa có danh sách nơi nhận để ghi thêm', 'there is no list of recipients to add to')
    const { name, purpose } = recipientValue({ text })
    const group = /^\/distribution\/\d+/.exec(near)![0]
    const own = valueAt(this.#read.front, `${group}/purpose`)
    if (bareNote(own) !== (purpose ?? '').trim()) {
      const value = pasteable(purpose === undefined ? { to: name } : { to: name, purpose })
      return this.#item(group, value, behind)
    }
    if (/\/to\/\d+$/.test(near)) return this.#item(near, yamlScalar(name, this.#isFlow(near)), behind)
    const standing = stretchOf(this.#read, near)
    const written = valueAt(this.#read.front, near)
    if (!standing || typeof written !== 'string')
      return NO_PLACE('không tìm thấy chỗ ghi nơi nhận', 'there is no place to write it to')
    const { source, from, to } = standing
    const names = behind ? [written, name] : [name, written]
    return { edit: { source, from, to, text: `[${names.map((it) => pasteable(it)).join(', ')}]`, yaml: true } }
  }

  #isFlow(pointer: string): boolean {
    const list = stretchOf(this.#read, pointer.slice(0, pointer.lastIndexOf('/')))
    return list !== undefined && list.source.text[list.from] === '['
  }

  /** Another item of a list of the frontmatter, behind or before one that is there. */
  #item(pointer: string, yaml: string, behind: boolean): AddedText {
    const item = stretchOf(this.#read, pointer)
    if (!item) return NO_PLACE('không tìm thấy chỗ ghi trong phần khai báo', 'the frontmatter has no place for it')
    const { source } = item
    if (this.#isFlow(pointer))
      return {
        edit: {
          source,
          from: behind ? item.to : item.from,
          to: behind ? item.to : item.from,
          text: behind ? `, ${yaml}` : `${yaml}, `,
          yaml: true,
        },
      }
    const dash = dashBefore(this.#read, pointer)
    if (dash === undefined)
      return NO_PLACE(
        'danh sách trong phần khai báo viết theo dạng không tự ghi thêm được',
        'the list is written in a form that cannot be added to',
      )
    if (behind) {
      const end = lineEnd(source.text, item.to)
      return { edit: { source, from: end, to: end, text: `\n${dash}${yaml}`, yaml: true } }
    }
    const start = item.from - dash.length
    return { edit: { source, from: start, to: start, text: `${dash}${yaml}\n`, yaml: true } }
  }

  #listed(edited: EditedLine, listed: string, behind: boolean): AddedText {
    const text = lineOf(inlineNodes(inlinesOf(ended(edited.rich))))
    if (/\/\d+$/.test(listed)) return this.#item(listed, yamlScalar(text, this.#isFlow(listed)), behind)
    const standing = stretchOf(this.#read, listed)
    const written = valueAt(this.#read.front, listed)
    if (!standing || typeof written !== 'string')
      return NO_PLACE('không tìm thấy chỗ ghi trong phần khai báo', 'the frontmatter has no place for it')
    const both = behind ? [written, text] : [text, written]
    return {
      edit: {
        source: standing.source,
        from: standing.from,
        to: standing.to,
        text: `[${both.map((it) => JSON.stringify(it)).join(', ')}]`,
      },
    }
  }

  #basis(edited: EditedLine, listed: string, behind: boolean): AddedText | undefined {
    const silent = { drop: () => {}, doubt: () => {}, field: () => {} }
    const { bases } = basesOf(piecesOf([{ ...edited.paragraph, notes: [] }], new Spacing(), silent), silent)
    const [base] = bases
    if (!base) return undefined
    const { plan } = this.#read
    const free = (id: string): string => {
      for (let n = 2, candidate = id; ; candidate = `${id}-${n++}`)
        if (!plan.bases.some((it) => it.id === candidate)) return candidate
    }
    return this.#entry(clean(baseValue({ ...base, id: free(base.id) })), listed, behind)
  }

  /** Another item of a list of the frontmatter, behind or before the one at the pointer. */
  item(value: object, pointer: string, isBehind: boolean): AddedText {
    return this.#entry(clean(value), /^\/\w+\/\d+/.exec(pointer)![0], isBehind)
  }

  /** A mapping as another item of a list, a key to a line unless its neighbour stands between braces. */
  #entry(value: unknown, pointer: string, behind: boolean): AddedText {
    const dash = dashBefore(this.#read, pointer)
    const near = stretchOf(this.#read, pointer)
    if (dash === undefined || near?.source.text[near.from] === '{') return this.#item(pointer, flowText(value), behind)
    const indent = dash.indexOf('-')
    const lines = yamlLines('items', [value], {}, '', Math.max(0, indent - 2))
      .split('\n')
      .slice(1)
    const yaml = lines.map((line) => (indent < 2 ? line.slice(2 - indent) : line)).join('\n')
    return this.#item(pointer, yaml.slice(indent + 2), behind)
  }

  /** A paragraph that was moved, as its author wrote it. */
  #asWritten(edited: EditedLine, origin: BaseLine, between: Between): AddedText | undefined {
    const stretch = origin.kind === 'block' && !origin.data && !between.before?.listed ? writtenStretch(origin) : undefined
    if (!stretch) return undefined
    const { form } = this.#form(edited, between.at)
    return this.#placed(form + stretch.source.text.slice(stretch.from, stretch.to), form, between)
  }

  #inBody(edited: EditedLine, between: Between): AddedText {
    const { form, sibling } = this.#form(edited, between.at)
    return this.#written(form + this.#markdown(edited, form, sibling), form, between)
  }

  /** Text as the file is to have it, the marks of its notes with the labels that they have there. */
  #written(text: string, form: string, between: Between): AddedText {
    const found = this.#placed(text, form, between)
    if (!('edit' in found)) return found
    return { ...found, edit: { ...found.edit, text: this.#notes.marked(found.edit.text, found.edit.source) } }
  }

  #placed(text: string, form: string, { before, after }: Between): AddedText {
    const place = before && this.#endOf(before)
    if (place) {
      const { source, at: end } = place
      const own = before.cell || before.data ? '' : (prefixOf(before) ?? '')
      const tight = isListPrefix(form) && isListPrefix(own)
      const rest = source.text.slice(end + 1)
      const open = !isListPrefix(form) && rest !== '' && !/^[ \t]*(?:\n|$)/.test(rest)
      return { edit: { source, from: end, to: end, text: `${tight ? '\n' : '\n\n'}${text}${open ? '\n' : ''}` } }
    }
    const start = after && this.#startOf(after)
    if (start) {
      const tight = isListPrefix(form) && after && !after.data && !after.cell && isListPrefix(prefixOf(after) ?? '')
      return { edit: { source: start.source, from: start.at, to: start.at, text: `${text}${tight ? '\n' : '\n\n'}` } }
    }
    if (before?.kind === 'title' || before?.listed?.startsWith('/bases')) {
      const source = this.#read.sources[this.#read.file]!
      const end = source.text.trimEnd().length
      return { edit: { source, from: end, to: end, text: `\n\n${text}` } }
    }
    return NO_PLACE('không tìm thấy chỗ của đoạn này trong tệp kế hoạch', 'the plan has no place for this paragraph')
  }

  /** The end of the line of the file on which a line of the body ends. */
  #endOf(line: BaseLine): { readonly source: FileStretch['source']; readonly at: number } | undefined {
    const stretch = this.#bodyStretch(line)
    return stretch && { source: stretch.source, at: lineEnd(stretch.source.text, stretch.to) }
  }

  #startOf(line: BaseLine): { readonly source: FileStretch['source']; readonly at: number } | undefined {
    const stretch = this.#bodyStretch(line)
    return stretch && { source: stretch.source, at: stretch.source.text.lastIndexOf('\n', stretch.from - 1) + 1 }
  }

  #bodyStretch(line: BaseLine): FileStretch | undefined {
    if (line.data) {
      const stretch = stretchOf(this.#read, line.data)
      // Bases that no directive places stand in the frontmatter alone.
      return stretch && stretch.source.text.startsWith('::', stretch.from) ? stretch : undefined
    }
    if (line.cell) return stretchOf(this.#read, line.cell.table)
    return line.kind === 'block' ? (writtenStretch(line) ?? (line.block && stretchOf(this.#read, line.block))) : undefined
  }

  /** What is written before the text: as before the nearest line with a label of the kind, else as the format has it. */
  #form(edited: EditedLine, at: number): { readonly form: string; readonly sibling: BaseLine | undefined } {
    if (edited.label === '') return { form: '', sibling: undefined }
    const kind = kindOf(edited.label)
    const bold = [...edited.rich.faces].every((face) => Number(face) & 1)
    // A number before words that are not bold begins a clause, whatever the headings have.
    const mayHead = bold || !kind.startsWith('number')
    const alike = (line: BaseLine): boolean =>
      line.kind === 'block' &&
      !line.data &&
      !line.cell &&
      line.label !== '' &&
      kindOf(line.label) === kind &&
      (mayHead || !prefixOf(line)?.includes('#'))
    const above = this.#base.slice(Math.max(0, at - 200), at).findLast(alike)
    const near = above ?? this.#base.slice(at, at + 200).find(alike)
    const prefix = near && prefixOf(near)
    if (near && prefix !== undefined && prefix.trim() !== '') {
      // The first of a list says where that begins; the others go on.
      const next = (digits: string): string => (/^[1a]\D*$/u.test(edited.label) ? '1' : String(Number(digits) + (above ? 1 : 0)))
      return { form: prefix.replace(/\d+(?=[.)])/, next), sibling: near }
    }
    if (near) return { form: `${edited.label} `, sibling: near }
    const label = labelOf(`${edited.label} X`)
    if (label?.kind === 'roman') return { form: '# ', sibling: undefined }
    if (label?.kind === 'point') return { form: '1) ', sibling: undefined }
    if (label?.kind === 'number') {
      return { form: bold ? `${'#'.repeat(Math.min(4, label.depth + 1))} ` : '1. ', sibling: undefined }
    }
    return { form: label?.usual === '+' ? '  - ' : '- ', sibling: undefined }
  }

  #markdown({ rich, label }: EditedLine, form: string, sibling: BaseLine | undefined): string {
    const heading = form.includes('#')
    const text = ended(rich)
    const cased =
      heading && (sibling?.capitals || kindOf(label) === 'roman 0') && text.text === text.text.toUpperCase()
        ? { ...text, text: sentenceCase(text.text, this.#letters.capitals) }
        : text
    const nodes = inlinesOf(cased, { bold: heading, italic: false })
    const written = withoutMarks(lineOf(inlineNodes(nodes)))
    const indent = ' '.repeat(form.length)
    return written.replace(/\n/g, `\n${isListPrefix(form) ? indent : ''}`)
  }
}

/** A text without the end mark, which is the program's. */
const ended = (rich: Rich): Rich => {
  const text = rich.text.replace(/\s*\.\s*\/\s*\.\s*$/u, '.')
  return text === rich.text ? rich : { ...rich, text, faces: rich.faces.slice(0, text.length).padEnd(text.length, '0') }
}

export const isListPrefix = (prefix: string): boolean => /^\s*(?:[-+*]|\d+[.)])\s/.test(prefix) || /^\p{Ll}\)\s/u.test(prefix)

/** The kind of a label and how many numbers it has: `number 2`, `point 0`, `bullet -`. */
export function kindOf(label: string): string {
  const found = labelOf(`${label} X`)
  if (!found) return label === '' ? '' : 'other'
  return found.kind === 'bullet' ? `bullet ${found.usual}` : `${found.kind} ${found.depth}`
}

const sentenceCase = (text: string, capitals: ReadonlySet<string>): string =>
  text
    .replace(/[\p{L}\p{M}\d&-]+/gu, (word) => (capitals.has(word) ? word : word.toLocaleLowerCase('vi')))
    .replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'))

/** A value without the keys that have none. */
const clean = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(clean)
  if (!isMapping(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => (inside === undefined ? [] : [[key, clean(inside)]])),
  )
}
