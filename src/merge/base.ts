import {
  bareRecipient,
  dateText,
  attachedLine,
  hasRecipients,
  isArchived,
  isNumbered,
  linkLine,
  noteText,
  printedArchive,
  printedAuthority,
  printedNumber,
  recipientNote,
} from '../decree/printed.ts'
import { WORDS } from '../decree/layout.ts'
import { expand } from '../expand/expand.ts'
import { CONTENTS_TITLE, contentsEntry } from '../render/contents.ts'
import type { LabelledBlock } from '../expand/labelled.ts'
import { appendixHeading } from '../model/appendix.ts'
import { bookmarkNames } from '../model/bookmark.ts'
import type { Inline } from '../model/inline.ts'
import { issuersOf, pointerOfIssuer } from '../model/phrase.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Printed } from '../model/printed.ts'
import { linesOf, type Table } from '../model/table.ts'
import { LineText, type BaseText } from './line-text.ts'
import { partValues } from './part-values.ts'

/** Where a line of a table stands: row and column from 0. */
export interface CellPlace {
  readonly table: Table
  readonly row: number
  readonly column: number
}

/** What a line of the document is, as far as its author's file goes. */
export type BaseKind =
  'head' | 'number' | 'date' | 'title' | 'block' | 'item' | 'cell' | 'recipient' | 'signature' | 'appendix' | 'note' | 'program'

/** A line of the base's document: what it prints, and where each of its characters was written. */
export interface BaseLine extends BaseText {
  readonly kind: BaseKind
  /** Printed before the text by the program: `1.`, `a)`, `-`; empty where it has none. */
  readonly label: string
  readonly bookmark: string
  /** The block of the body or of an appendix it is the first line of. */
  readonly block?: object
  /** The item of a list of the frontmatter it is made of, by its pointer. */
  readonly listed?: string
  readonly cell?: CellPlace
  /** The directive that places the data it is made of. */
  readonly data?: object
  /** Broken into lines by the program, so that a line end is a space. */
  readonly fitted?: true
  /** Printed in capitals whatever its author wrote. */
  readonly capitals?: true
  /** A line of the table of contents, which Word writes anew. */
  readonly contents?: true
  /** Its look is set by the program, paragraph by paragraph: a table's caption and unit. */
  readonly ownLook?: true
  /** Which footnote it is the text of. */
  readonly note?: number
}

/** A line that is not looked for in a file, and needs no name. */
export type PrintedLine = Omit<BaseLine, 'bookmark'>

/** Every line that the document of a plan prints, in its order, with the way back to the author's files. */
export const printedLines = (read: ReadPlan): PrintedLine[] => new BaseLines(read).all()

/** The same, each with the bookmark that the document has there. */
export function baseLines(read: ReadPlan): BaseLine[] {
  const nameOf = bookmarkNames()
  return printedLines(read).map((line) => ({
    ...line,
    bookmark:
      line.kind === 'note' || line.text.trim() === '' ? '' : nameOf(line.label === '' ? line.text : `${line.label} ${line.text}`),
  }))
}

class BaseLines {
  readonly #read: ReadPlan
  readonly #found: PrintedLine[] = []
  readonly #texts: LineText
  /** What blocks made of data say. */
  readonly #of = new Map<object, object>()

  readonly #copies = new Map<object, object>()
  readonly expanded: ReturnType<typeof expand>

  constructor(read: ReadPlan) {
    this.#read = read
    const copies = this.#copies
    this.#texts = new LineText(read, copies)
    this.expanded = expand(
      read.plan,
      (block, of) => void this.#of.set(block, of),
      (copy, of) => void copies.set(copy, of),
    )
    for (const [copy, of] of copies) if (this.#of.has(of)) this.#of.set(copy, this.#of.get(of)!)
  }

  all(): PrintedLine[] {
    const { plan } = this.#read
    this.#head()
    this.#title()
    this.#blocks(this.expanded.body)
    this.#closing()
    plan.appendices.forEach((appendix, index) => {
      this.#fixed(appendixHeading(plan, index))
      this.#put('appendix', this.#texts.value(`/appendices/${index}/title`, appendix.title), { fitted: true, capitals: true })
      this.#printed('program', [linkLine(plan).join(' ')], () => undefined)
      this.#blocks(this.expanded.appendices[index]!)
    })
    for (const { footnotes } of [plan, ...plan.appendices])
      for (const { number, paragraphs } of footnotes)
        for (const paragraph of paragraphs) this.#put('note', this.#texts.inline(paragraph), { note: number })
    return this.#found
  }

  /** The part of the plan that a copy in the expanded text stands for. */
  #original(part: object): object {
    let found = part
    for (let of = this.#copies.get(found); of; of = this.#copies.get(found)) found = of
    return found
  }

  #put(kind: BaseKind, text: BaseText, more: Partial<PrintedLine> = {}): void {
    this.#found.push({ kind, label: '', ...text, ...more })
  }

  #fixed(text: string): void {
    if (text !== '') this.#put('program', this.#texts.fixed(text), { fitted: true })
  }

  #printed(kind: BaseKind, line: Printed, pointer: (key: string) => string | undefined, more: Partial<PrintedLine> = {}): void {
    this.#put(kind, this.#texts.printed(line, pointer), { fitted: true, ...more })
  }

  #head(): void {
    const { plan, places } = this.#read
    const bodies = issuersOf(plan)
    const common = bodies.every(({ parents }) => parents.join('\n') === bodies[0]!.parents.join('\n'))
    for (const [index, { parents, name }] of bodies.entries()) {
      const under = pointerOfIssuer(plan, index, 'parent')
      if (index === 0 || !common)
        for (const [at, parent] of parents.entries()) {
          const pointer = places.at(`${under}/${at}`) ? `${under}/${at}` : under
          this.#put('head', this.#texts.value(pointer, parent), { fitted: true, capitals: true })
        }
      const end = index < bodies.length - 1 ? [' -'] : []
      this.#printed('head', [{ key: pointerOfIssuer(plan, index, 'name'), text: name }, ...end], (key) => key, { capitals: true })
    }
    for (const words of WORDS.motto) this.#fixed(words)
    const date = { key: 'date', text: dateText(plan) }
    if (isNumbered(plan)) {
      this.#printed('number', ['Số: ', ...printedNumber(plan)], (key) => `/${key}`)
      this.#printed('date', [{ key: 'place', text: plan.place }, ', ', date], (key) => `/${key}`)
    }
    this.#fixed(WORDS.draft)
    if (plan.marks.urgency)
      this.#put('head', this.#texts.value('/marks/urgency', plan.marks.urgency), { fitted: true, capitals: true })
  }

  #title(): void {
    const { plan } = this.#read
    this.#fixed(WORDS.kind)
    this.#put('title', plan.titleText ? this.#texts.inline(plan.titleText) : this.#texts.value('/title', plan.title), {
      fitted: true,
    })
    if (plan.note) this.#put('title', this.#texts.inline(noteText(plan.note)), { fitted: true })
    const attached = attachedLine(plan)
    if (attached) this.#fixed(attached.join(' '))
  }

  #blocks(blocks: readonly LabelledBlock[], inside?: object, listed?: string): void {
    for (const block of blocks) this.#block(block, inside, listed)
  }

  /** `inside` is the item whose label stands before the first line, `listed` the item of a list the block is made of. */
  #block(block: LabelledBlock, inside: object | undefined, listed: string | undefined): void {
    const made = this.#of.get(block)
    const pointer = listed ?? (made ? this.#pointerOf(made) : undefined)
    const more = pointer === undefined ? {} : { listed: pointer }
    switch (block.type) {
      case 'heading': {
        const capitals = block.face !== 'plain' ? { capitals: true as const } : {}
        const fitted = block.face === 'chapter' ? { fitted: true as const } : {}
        return this.#put('block', this.#inline(block.text, made), {
          label: block.label,
          block: this.#original(block),
          ...capitals,
          ...fitted,
          ...more,
        })
      }
      case 'paragraph':
        return this.#put(pointer === undefined ? 'block' : 'item', this.#inline(block.text, made), {
          block: this.#original(inside ?? block),
          ...more,
        })
      case 'clause':
      case 'point':
      case 'bullet': {
        const [first, ...rest] = block.children
        if (first?.type === 'paragraph')
          this.#put(pointer === undefined ? 'block' : 'item', this.#inline(first.text, made), {
            label: block.label,
            block: this.#original(block),
            ...more,
          })
        // Duties printed as points are items of a list of their own.
        for (const [index, child] of rest.entries()) {
          const duty = `${pointer}/duty/${index}`
          const own = child.type === 'point' && this.#read.places.at(duty) ? duty : pointer
          this.#block(child, undefined, own)
        }
        return
      }
      case 'table':
        for (const text of [block.caption, block.unit])
          if (text) this.#put('block', this.#inline(text, made), { ...more, ownLook: true })
        for (const [row, cells] of block.rows.entries()) {
          const of = made && this.#ofRow(made, row)
          const listed = of === made ? pointer : of && this.#pointerOf(of)
          for (const [column, cell] of cells.entries())
            for (const line of cell ? linesOf(cell.text) : [])
              this.#put('cell', this.#inline(line, of), {
                cell: { table: block, row, column },
                ...(listed !== undefined && { listed }),
              })
        }
        return
      case 'image':
        if (block.caption) this.#put('block', this.#inline(block.caption, made), { block: this.#original(block) })
        return
      case 'toc':
        for (const text of [CONTENTS_TITLE, ...block.headings.map(contentsEntry)])
          this.#put('program', this.#texts.fixed(text), { contents: true })
        return
      case 'data': {
        const from = this.#found.length
        this.#blocks(block.blocks)
        const data = this.#original(block)
        for (let at = from; at < this.#found.length; at++) this.#found[at] = { ...this.#found[at]!, data }
        return
      }
      case 'page-break':
    }
  }

  #inline(text: readonly Inline[], made: object | undefined): BaseText {
    return this.#texts.inline(text, made ? partValues(made, this.#read) : [])
  }

  /** What a row of a table of data is made of: a target, a unit; the tiers of a target stand in rows below it. */
  #ofRow(first: object, row: number): object | undefined {
    const { targets, assignments } = this.#read.plan
    if (row === 0) return undefined
    if (first === targets[0]) return targets.flatMap((target) => [target, ...target.tiers.map(() => target)])[row - 1]
    return first === assignments[0] ? assignments[row - 1] : first
  }

  /** The pointer of the item of the frontmatter's lists that a part of the plan was read from. */
  #pointerOf(part: object): string | undefined {
    const { plan, places } = this.#read
    const lists: readonly (readonly [string, readonly object[]])[] = [
      ['/bases', plan.bases],
      ['/goals/purposes', plan.goals.purposes],
      ['/goals/requirements', plan.goals.requirements],
      ['/targets', plan.targets],
      ['/phases', plan.phases],
      ['/assignments', plan.assignments],
    ]
    for (const [pointer, parts] of lists) {
      const index = parts.indexOf(part)
      if (index >= 0) return places.at(`${pointer}/${index}`) ? `${pointer}/${index}` : pointer
    }
    return undefined
  }

  #closing(): void {
    const { plan, places } = this.#read
    if (hasRecipients(plan)) {
      this.#fixed(WORDS.recipients)
      for (const [group, { to, purpose }] of plan.distribution.entries()) {
        const note = recipientNote({ ...(purpose !== undefined && { purpose }) })
        const under = `/distribution/${group}`
        const grouped = plan.layout.recipients === 'group' && to.length > 1 && note !== ''
        for (const [index, name] of to.entries()) {
          const listed = places.at(`${under}/to/${index}`) ? `${under}/to/${index}` : `${under}/to`
          const bare = { key: listed, text: bareRecipient(name) }
          const behind = note === '' ? [] : [' (', { key: `${under}/purpose`, text: note.slice(1, -1) }, ')']
          const line = (end: Printed): Printed => ['- ', bare, ...end, ';']
          this.#printed('recipient', line(behind), (key) => key, { listed })
          if (grouped) this.#printed('recipient', line([]), (key) => key, { listed })
        }
        if (grouped) this.#printed('recipient', ['(', { key: `${under}/purpose`, text: note.slice(1, -1) }, ');'], (key) => key)
      }
      if (isArchived(plan)) this.#printed('recipient', ['- ', ...printedArchive(plan)], (key) => `/archive/${key}`)
    }
    for (const [index, signature] of plan.signatures.entries()) {
      const under = places.at(`/signature/${index}`) ? `/signature/${index}` : '/signature'
      for (const line of printedAuthority(signature))
        this.#printed('signature', line, (key) => `${under}/${key}`, { capitals: true })
      if (signature.name) this.#put('signature', this.#texts.value(`${under}/name`, signature.name), { fitted: true })
    }
  }
}

export const printedOf = (line: Pick<BaseLine, 'label' | 'text'>): string =>
  line.label === '' ? line.text : `${line.label} ${line.text}`
