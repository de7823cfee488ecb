import type { Block, Heading, Item } from '../model/block.ts'
import { plainText, type Inline } from '../model/inline.ts'
import { sha256 } from '../model/sha256.ts'
import type { Table } from '../model/table.ts'
import { appendixHeading } from '../model/appendix.ts'
import type { Place } from '../model/place.ts'
import { framed, planLabels } from '../expand/frame.ts'
import type { Labels } from '../model/outline.ts'
import type { Appendix, Footnote, Plan } from '../model/plan.ts'
import type { PlanPlaces } from '../model/plan-places.ts'
import { FIELD_LABELS, TASK_FIELDS, tasksOf, type TaskField } from '../model/task.ts'
import { contentOf, isEndMark, rowContents, settingsContent, tableText } from './content.ts'
import { bagOf, type Bag } from './tokens.ts'
import type { Wording } from '../model/problem.ts'
import type { PlanVersion } from './version.ts'
import { imageWords, PLACED } from './placed.ts'
import { quoted, whereOf } from './wording.ts'

/** A piece of the text as it is compared: a heading, a paragraph, the paragraph of a list item, a table, placed data, a note. */
export interface TextUnit {
  readonly kind: 'appendix' | 'heading' | 'paragraph' | Item['type'] | 'table' | 'data' | 'footnote'
  readonly level: number
  /** Its words as a reader sees them, without label. */
  readonly text: string
  /** What it is compared by; see `contentOf`. */
  readonly content: string
  readonly words: Bag
  /** Where it stands; null in a plan that was read from no file. */
  readonly at: Place | null
  /** Labels of the sections and clauses it stands in, its own included: `II.3.1`. */
  readonly path: string
  /** Index of the unit it stands in: an item, a heading, an appendix; -1 at the top. */
  readonly parent: number
  /** The task whose field it is part of, by the index of the heading or clause that owns it. */
  readonly task?: { readonly owner: number; readonly field: TaskField }
  /** A heading or clause that has labelled items below it. */
  readonly ownsTask?: boolean
  readonly table?: Table
  /** What a table is called: by its caption, or by its number where a section has several. */
  readonly called?: Wording
  /** Of placed data, images and the like: what stands there. */
  readonly placed?: Wording
  /** The last of the text, where the program sets the end mark. */
  readonly last?: boolean
}

/** The text of a plan, its appendices and footnotes as units in reading order. */
export function unitsOf(version: PlanVersion): TextUnit[] {
  const { plan, places } = framed(version)
  const units = new UnitReader(plan, places)
  units.body()
  units.notes(plan.footnotes, '')
  plan.appendices.forEach((appendix, index) => {
    // One without a name is told by its title.
    const label = appendixHeading(plan, index) || `“${appendix.title}”`
    units.appendix(appendix, label)
    units.notes(appendix.footnotes, label)
  })
  return tablesCalled(units.found)
}

/** Tables of one section are told apart: by what stands above them, else by their number and head. */
function tablesCalled(units: readonly TextUnit[]): TextUnit[] {
  const counts = new Map<string, number>()
  for (const { table, path } of units) if (table) counts.set(path, (counts.get(path) ?? 0) + 1)
  const seen = new Map<string, number>()
  return units.map((unit) => {
    if (!unit.table) return unit
    const number = (seen.get(unit.path) ?? 0) + 1
    seen.set(unit.path, number)
    const { vi, en } = whereOf(unit.path)
    const caption = unit.table.caption && plainText(unit.table.caption)
    if (caption)
      return { ...unit, called: { vi: `bảng ${quoted(caption)} tại ${vi}`, en: `the table ${quoted(caption)} in ${en}` } }
    if (counts.get(unit.path) === 1) return { ...unit, called: { vi: `bảng tại ${vi}`, en: `the table in ${en}` } }
    const head = headOf(unit.table)
    return { ...unit, called: { vi: `bảng thứ ${number} tại ${vi}${head}`, en: `table ${number} in ${en}${head}` } }
  })
}

const HEADS = 3
/** The first words of a table's head, without the column that counts. */
function headOf({ rows }: Table): string {
  const cells = (rows[0] ?? []).flatMap((cell) =>
    cell
      ? [
          plainText(cell.text)
            .replace(/\([^)]*\)/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ]
      : [],
  )
  const named = cells.filter((text) => text !== '' && !/^S?TT$/i.test(text)).slice(0, HEADS)
  return named.length > 0 ? ` (${named.join(', ')})` : ''
}

/** The hash of a file: each byte as a character. */
const hashOf = (bytes: Uint8Array): string => sha256(new TextDecoder('latin1').decode(bytes))

class UnitReader {
  readonly found: TextUnit[] = []
  readonly #plan: Plan
  readonly #tasks: ReadonlySet<Block>
  readonly #places: PlanPlaces | undefined
  /** Indices of the headings that are open, by level; the appendix is level 0. */
  #open: (number | undefined)[] = []

  /** Of the text being read. */
  #labels: Labels

  constructor(plan: Plan, places: PlanPlaces | undefined) {
    this.#plan = plan
    this.#tasks = new Set(tasksOf(plan.body).map(({ owner }) => owner))
    this.#labels = planLabels(plan.body, plan)
    this.#places = places
  }

  #at(part: object): Place | null {
    return this.#places?.of(part) ?? null
  }

  body(): void {
    // Bases stand at the top whether or not they are placed there.
    const [first, ...rest] = this.#plan.body
    this.#blocks(first?.type === 'data' && first.of === 'bases' ? rest : this.#plan.body)
    const last = this.found.at(-1)
    if (last && last.kind !== 'table' && last.kind !== 'data')
      this.found[this.found.length - 1] = { ...last, text: stopped(last.text), content: stopped(last.content), last: true }
  }

  appendix(appendix: Appendix, path: string): void {
    const { title, file, body } = appendix
    this.#open = []
    this.#open[0] = this.#add({
      kind: 'appendix',
      level: 0,
      text: title,
      content: `${file}\n${title}`,
      at: this.#at(appendix),
      path,
      parent: -1,
    })
    this.#labels = planLabels(body, this.#plan)
    this.#blocks(body)
  }

  notes(notes: readonly Footnote[], appendix: string): void {
    this.#open.length = Math.min(this.#open.length, 1)
    for (const note of notes) {
      const { number, paragraphs } = note
      const path = [appendix, `[^${number}]`].filter(Boolean).join(', ')
      this.#add({
        ...textual(paragraphs.flatMap((it, index) => (index === 0 ? it : [{ type: 'break' }, ...it]))),
        kind: 'footnote',
        level: 1,
        at: this.#at(note),
        path,
        parent: this.#section,
      })
    }
  }

  get #section(): number {
    return this.#open.findLast((it) => it !== undefined) ?? -1
  }

  #path(parent: number): string {
    return this.found[parent]?.path ?? ''
  }

  /** A label below what it is counted in: `II` and `3.1.` give `II.3.1`. */
  #under(parent: number | undefined, label: string): string {
    const above = parent === undefined ? undefined : this.found[parent]
    const own = label.replace(/[.)]$/, '')
    return above && above.path !== '' ? `${above.path}${above.kind === 'appendix' ? ', ' : '.'}${own}` : own
  }

  #add(unit: Omit<TextUnit, 'words'>): number {
    let words: Bag | undefined
    // What both versions hold alike is never asked for its words.
    const asked = {
      ...unit,
      get words(): Bag {
        return (words ??= bagOf(unit.text))
      },
    }
    return this.found.push(asked) - 1
  }

  #blocks(blocks: readonly Block[], parent?: number, task?: TextUnit['task']): void {
    for (const block of blocks) {
      const inside = parent ?? this.#section
      const more = { at: this.#at(block), path: this.#path(inside), parent: inside, ...(task && { task }) }
      switch (block.type) {
        case 'heading':
          this.#heading(block)
          break
        case 'paragraph':
          if (!isEndMark(block)) this.#add({ kind: 'paragraph', level: 1, ...textual(block.text), ...more })
          break
        case 'table': {
          const text = tableText(block)
          const content = [settingsContent(block), ...rowContents(block)].join('\n')
          this.#add({ kind: 'table', level: 1, text, content, table: block, ...more })
          break
        }
        case 'image': {
          const text = [`![${block.alt}](${block.file})`, plainText(block.caption ?? [])].filter(Boolean).join(' ')
          const content = `${text} ${block.width ?? ''} ${block.picture ? hashOf(block.picture.content) : ''}`
          this.#add({ kind: 'data', level: 1, text, content, placed: imageWords(block), ...more })
          break
        }
        case 'page-break':
        case 'toc': {
          const text = `::${block.type}`
          this.#add({ kind: 'data', level: 1, text, content: text, placed: PLACED[block.type], ...more })
          break
        }
        case 'data': {
          const settings = [block.groups && 'groups=true', block.columns && `columns="${block.columns.join(' ')}"`].filter(
            Boolean,
          )
          const text = `::${block.of}${block.as ? `{${[`as=${block.as}`, ...settings].join(' ')}}` : ''}`
          this.#add({ kind: 'data', level: 1, text, content: text, placed: PLACED[block.of], ...more })
          break
        }
        default:
          this.#item(block, inside, task)
      }
    }
  }

  #heading(heading: Heading): void {
    const { level, text } = heading
    const label = this.#labels.of(heading)
    this.#open.length = Math.min(this.#open.length, level)
    const parent = this.#section
    // A label holds all numbers below the Roman one.
    const path = this.#under(level === 1 ? this.#open[0] : (this.#open[1] ?? this.#open[0]), label)
    this.#open[level] = this.#add({
      kind: 'heading',
      level,
      ...textual(text),
      at: this.#at(heading),
      path,
      parent,
      ownsTask: this.#tasks.has(heading),
    })
  }

  #item(item: Item, inside: number, around: TextUnit['task']): void {
    const { type, level, children } = item
    const label = this.#labels.of(item)
    const [first, ...rest] = children
    const text = first?.type === 'paragraph' ? first.text : []
    const plain = plainText(text)
    const field = TASK_FIELDS.find((name) => FIELD_LABELS[name].test(plain))
    const owner = field && this.#owner()
    const task = around ?? (owner !== undefined ? { owner, field: field! } : undefined)
    const path =
      type === 'clause'
        ? this.#under(this.#open[1] ?? this.#open[0], label)
        : type === 'point'
          ? this.#under(inside, label)
          : this.#path(inside)
    const index = this.#add({
      kind: type,
      level,
      ...textual(text),
      at: this.#at(first ?? item),
      path,
      parent: inside,
      ...(task && { task }),
      ...(type === 'clause' && { ownsTask: this.#tasks.has(item) }),
    })
    this.#blocks(rest, index, task)
  }

  /** The heading or clause that a labelled item belongs to: the nearest above it. */
  #owner(): number | undefined {
    const index = this.found.findLastIndex(({ kind, task }) => kind === 'heading' || (kind === 'clause' && !task))
    return index >= 0 && this.found[index]!.ownsTask ? index : undefined
  }
}

/** A text with a full stop in place of the end mark, which is the program's. */
const stopped = (text: string): string => text.replace(/\.\/\.$/u, '.')

const textual = (text: readonly Inline[]): Pick<TextUnit, 'text' | 'content'> => ({
  text: plainText(text),
  content: contentOf(text),
})
