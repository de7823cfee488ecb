import type {
  Heading as HeadingNode,
  List,
  ListItem,
  Node,
  Paragraph as ParagraphNode,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { DATA_NAMES, type Block, type DataBlock, type DataName, type Heading, type Item, type Paragraph } from '../model/block.ts'
import { isComments } from '../model/comments.ts'
import { plainText, type Inline } from '../model/inline.ts'
import { nearest } from '../model/nearest.ts'
import { clauseLabel, pointLabel, type Scheme } from '../model/label.ts'
import { labelOf, nextClause, nextPoint, Outline, type Numbered } from '../model/outline.ts'
import type { Place } from '../model/place.ts'
import { placeInTrace, sliceTrace, traceOfInline } from '../model/trace.ts'
import type { Reading } from './context.ts'
import { readInline } from './inline.ts'
import { meant } from './meant.ts'
import { joinLines, splitLines, unwrapped, type SourceLine } from './lines.ts'
import { attributesOf } from './directive/attributes.ts'
import { taskSettings } from './directive/tasks.ts'
import { tableSettings } from './directive/table.ts'
import { identified } from './heading-id.ts'
import { loneImage, readImage } from './image.ts'
import { readTable } from './table.ts'
import { clauseLabelTyped, headingLabelTyped, type TypedLabel } from './typed-label.ts'
import { latin } from '../model/latin.ts'

const DEEPEST_LIST = 8
/** The other form that data may take, by the directive that places it. */
const FORMS: Partial<Record<DataName, NonNullable<DataBlock['as']>>> = {
  purposes: 'points',
  requirements: 'points',
  targets: 'table',
  assignments: 'table',
  tasks: 'table',
}

/** In the source of a bullet: a label that makes it a clause or point. */
const TYPED_LABEL = /^[*_]*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.|[a-zđăâêôơư]\))[*_]*\s/u
/** Every directive that stands on a line of its own. */
const DIRECTIVES = [...DATA_NAMES, 'table', 'page-break', 'toc']
/** The words of a heading that has none, or a label alone. */
const LABEL_ALONE = /^(?:(?:[IVX]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)])?$/u
const MISPLACED_DIRECTIVE = latin(`::+(${DIRECTIVES.join('|')})(?![\\p{L}_-])`, 'u')

/** Blocks that plans do not have, by Markdown node type. */
const REFUSED: Readonly<Record<string, readonly [vi: string, en: string, viHint: string, enHint: string]>> = {
  blockquote: [
    'khối trích dẫn (`>`)',
    'a block quote (`>`)',
    'Bỏ dấu > ở đầu dòng; lời trích đặt trong “…”.',
    'Remove the > and put the words in quotation marks.',
  ],
  code: ['khối mã (```)', 'a code block (```)', 'Bỏ hai dòng ```.', 'Remove the two ``` lines.'],
  thematicBreak: [
    'đường kẻ (`---`, `***`)',
    'a rule (`---`, `***`)',
    'Xóa dòng này; các đường kẻ theo thể thức do chương trình vẽ.',
    'Delete the line; the rules the decree asks for are drawn by the program.',
  ],
  containerDirective: [
    'khối lệnh (`:::`)',
    'a container directive (`:::`)',
    'Lệnh chèn dữ liệu chỉ có hai dấu hai chấm, ví dụ ::phases.',
    'A data directive has two colons, such as ::phases.',
  ],
}

/** Says how many clauses, or points, placed data becomes: typed labels behind it are counted on from there. */
export type ClausesIn = (block: DataBlock) => number

/** What labels are worked out with. */
export interface Counting {
  readonly clausesIn: ClausesIn
  readonly numbering: Scheme
  /** True where labels typed before headings of the first level are of several kinds: told once, and no more. */
  readonly mixed: boolean
}

/** The body of a plan or appendix: the parsed Markdown as blocks. Typed labels are held against those that follow from structure. */
export function readBody(root: Root, reading: Reading, counting: Counting): Block[] {
  return new BodyReader(reading, counting).read(root.children)
}

const isTableLine = (node: RootContent | undefined): node is LeafDirective =>
  node?.type === 'leafDirective' && node.name === 'table'

/** Where blocks stand: at the margin, or inside an item. */
interface InsideOf {
  readonly parent: Numbered | undefined
  readonly bullets: number
  readonly points: number
  readonly lists: number
}

/** True for an item that opens with emphasis, as a heading that runs into its text does. */
function opensBold({ children: [first] }: ListItem): boolean {
  const opening = first?.type === 'paragraph' ? first.children[0]?.type : undefined
  return opening === 'strong' || opening === 'emphasis'
}

/** True for an item that opens with a title of its own in emphasis: `**Phòng B:** …`. */
function opensWithTitle(item: ListItem): boolean {
  const [first] = item.children
  if (!opensBold(item) || first?.type !== 'paragraph') return false
  const [opening, behind] = first.children
  return (
    /[.:]\s*$/u.test(textOf(opening!)) || behind === undefined || (behind.type === 'text' && /^\s*[:.\n]/u.test(behind.value))
  )
}

const textOf = (node: Node): string =>
  'value' in node ? String(node.value) : 'children' in node ? (node.children as Node[]).map(textOf).join('') : ''

/** The label that `1.1.2.` counts on: `1.1.` */
const overLabel = (label: string): string => label.replace(/\d+\.$/, '')

class BodyReader {
  readonly #outline: Outline
  readonly #mixed: boolean
  /** The number that the last list at the margin ends with, under the heading that is open. */
  #lastTyped = 0
  /** Whether the last clause of a list at the margin, under the heading that is open, began with emphasis; undefined where there was none. */
  #lastRunIn: boolean | undefined
  /** Typed labels, by the clause they count on, that had to go under a heading as that clause is not there. */
  #lost: { readonly over: string; readonly under: Numbered } | undefined
  readonly #reading: Reading
  readonly #clausesIn: ClausesIn
  /** What stands inside an item whose label was typed. */
  readonly #insideTyped = new Map<Block, Numbered>()

  constructor(reading: Reading, { clausesIn, numbering, mixed }: Counting) {
    this.#outline = new Outline(numbering)
    this.#mixed = mixed
    this.#reading = reading
    this.#clausesIn = clausesIn
  }

  read(nodes: readonly RootContent[]): Block[] {
    return this.#blocks(nodes, { parent: undefined, bullets: 0, points: 0, lists: 0 })
  }

  #blocks(nodes: readonly RootContent[], inside: InsideOf): Block[] {
    const blocks: Block[] = []
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'list') this.#list(node, inside, blocks)
      else if (node.type === 'table') blocks.push(this.#table(node, nodes[index - 1]))
      else if (isTableLine(node)) this.#tableLine(node, nodes[index + 1])
      else blocks.push(...this.#block(node, inside, nodes[index + 1]))
    }
    return blocks
  }

  #block(node: RootContent, inside: InsideOf, next?: RootContent): Block[] {
    switch (node.type) {
      case 'yaml':
      case 'footnoteDefinition':
        return []
      case 'heading':
        return this.#heading(node, inside, next)
      case 'paragraph': {
        const image = loneImage(node)
        return image ? [this.#put(node, readImage(image, this.#reading))] : this.#paragraph(node, inside)
      }
      case 'leafDirective':
        return this.#data(node, inside)
      case 'html':
        if (isComments(node.value)) return []
        this.#report(
          'raw-html',
          node,
          'Kế hoạch không dùng thẻ HTML.',
          'A plan cannot hold HTML.',
          'Xóa thẻ; ghi chú <!-- … --> phải đứng riêng một dòng và có dấu đóng.',
          'Delete the tag; a note <!-- … --> stands on a line of its own and is closed.',
        )
        return []
    }
    const [vi, en, viHint, enHint] = REFUSED[node.type] ?? [
      'cú pháp này',
      `this Markdown (${node.type})`,
      'Viết thành đoạn văn.',
      'Write it as a paragraph.',
    ]
    this.#report('unsupported-markdown', node, `Kế hoạch không dùng ${vi}.`, `A plan cannot hold ${en}.`, viHint, enHint)
    return []
  }

  #heading(node: HeadingNode, inside: InsideOf, next: RootContent | undefined): Block[] {
    const at = this.#reading.place(node)
    const { id, children } = identified(node, this.#reading.text)
    const text = unwrapped(readInline(children, this.#reading), this.#reading.traces)
    if (inside.parent) {
      this.#report(
        'unsupported-markdown',
        node,
        'Tiêu đề (`#`) không đứng trong danh sách.',
        'A heading (`#`) cannot stand in a list.',
        'Đưa tiêu đề ra sát lề.',
        'Move the heading to the margin.',
      )
    }
    const { deepest } = this.#outline
    if (node.depth > deepest) {
      this.#report(
        'heading-too-deep',
        node,
        `Tiêu đề cấp ${node.depth}; kế hoạch có nhiều nhất ${deepest} cấp.`,
        `A heading of level ${node.depth}; a plan has at most ${deepest}.`,
        'Bớt dấu #, hoặc dùng danh sách đánh số.',
        'Use fewer #, or a numbered list.',
      )
    } else if (node.depth > this.#outline.level + 1) {
      const above = this.#outline.level
      const right = `${'#'.repeat(above + 1)} ${plainText(text)}`
      const [vi, en] =
        above === 0
          ? [`Tiêu đề đầu tiên ở cấp ${node.depth}; phải là cấp 1.`, `The first heading is of level ${node.depth}; it must be 1.`]
          : [
              `Tiêu đề nhảy từ cấp ${above} xuống cấp ${node.depth}.`,
              `The heading goes from level ${above} to level ${node.depth}.`,
            ]
      this.#report('heading-skipped', node, vi!, en!, `Viết: ${right}`, `Write: ${right}`)
    }
    const level = Math.min(node.depth, deepest) as Heading['level']
    const label = this.#outline.openHeading(level)
    this.#lastTyped = 0
    this.#lastRunIn = undefined
    const typed = this.#headingLabel(text, label)
    if (typed && !(this.#mixed && level === 1)) this.#compare(typed, label, at)
    if (LABEL_ALONE.test(plainText(typed?.rest ?? text).trim())) this.#wordless(node, typed, next)
    return [this.#reading.put({ type: 'heading', level, text: typed?.rest ?? text, ...(id !== undefined && { id }) }, at)]
  }

  /** The label typed before a heading's words; none where the author escaped it. */
  #headingLabel(text: readonly Inline[], due: string): TypedLabel | undefined {
    const typed = headingLabelTyped(text, due, this.#reading.traces)
    const trace = typed && sliceTrace(traceOfInline(text, this.#reading.traces), 0, typed.label.length)
    return trace?.some(({ whole }) => whole) ? undefined : typed
  }

  /** A heading that has no words, or a label alone whose words stand on the next line. */
  #wordless(node: HeadingNode, typed: TypedLabel | undefined, next: RootContent | undefined): void {
    const hashes = '#'.repeat(node.depth)
    const below = next?.type === 'paragraph' || (next?.type === 'heading' && next.depth === node.depth) ? next : undefined
    const words = below ? plainText(this.#inline(below)).split('\n', 1)[0]! : 'Tên của phần này'
    const right = `${hashes} ${typed ? `${typed.label.replace(/\.$/, '')}. ` : ''}${words}`
    this.#report(
      'heading-mark',
      node,
      typed ? `Tiêu đề chỉ có nhãn “${typed.label}”, chưa có tên.` : 'Dòng tiêu đề (#) không có chữ.',
      typed ? `The heading has a label, “${typed.label}”, and no words.` : 'The heading (#) has no words.',
      typed || below ? `Viết nhãn và tên trên một dòng: ${right}` : `Xóa dòng này, hoặc viết: ${right}`,
      typed || below ? `Write label and words on one line: ${right}` : `Delete the line, or write: ${right}`,
    )
  }

  /**
   * A paragraph; where it or one of its lines begins with a typed label, the clause or point it means. The paragraph that
   * opens a list item has its label already.
   */
  #paragraph(node: ParagraphNode, inside: InsideOf, labelled = false): Block[] {
    const rows = this.#reading.text.slice(node.position!.start.offset, node.position!.end.offset).split('\n')
    const groups: { typed?: TypedLabel; lines: SourceLine[]; row: number }[] = []
    splitLines(this.#inline(node), this.#reading.traces).forEach((line, index) => {
      const typed = index === 0 && labelled ? undefined : this.#typedAt(line, index === 0, inside, node)
      const row = typed && this.#rowOf(typed, line, node)
      if (typed && row !== undefined) groups.push({ typed, lines: [{ nodes: typed.rest }], row })
      else if (groups.length === 0) groups.push({ lines: [line], row: 0 })
      else {
        this.#stray(line, node)
        groups.at(-1)!.lines.push(line)
      }
    })
    return groups.map(({ typed, lines, row }, index) => {
      const at =
        groups.length === 1
          ? this.#reading.place(node)
          : this.#placeOfRows(node, rows, row, groups[index + 1]?.row ?? rows.length)
      const paragraph: Paragraph = this.#reading.put({ type: 'paragraph', text: joinLines(lines, this.#reading.traces) }, at)
      this.#mistakenMarkup(paragraph, at)
      return typed ? this.#typedItem(typed, paragraph, at, inside) : paragraph
    })
  }

  /** A line inside a paragraph that begins with the number of no clause that is due: an item, or the end of a date or sentence. */
  #stray(line: SourceLine, node: ParagraphNode): void {
    const typed = clauseLabelTyped(line.nodes, this.#reading.traces)
    if (typed?.kind !== 'number' || this.#rowOf(typed, line, node) === undefined) return
    const at = placeInTrace(traceOfInline(line.nodes, this.#reading.traces), 0, typed.label.length)
    const number = typed.label.slice(0, -1)
    this.#report(
      'list-number',
      at ?? node,
      `Dòng mở đầu bằng “${typed.label}” nhập vào đoạn văn phía trên.`,
      `The line that begins “${typed.label}” goes on in the paragraph above it.`,
      `Là một khoản thì thêm dòng trống phía trên và đánh số từ 1; là chữ của câu thì viết ${number}\\.`,
      `For a clause put an empty line above it and count from 1; for words of the sentence write ${number}\\.`,
    )
  }

  /** The row of a paragraph's source that a typed label opens; none where the author escaped it (`1\.1\. `). */
  #rowOf({ label }: TypedLabel, { nodes }: SourceLine, node: ParagraphNode): number | undefined {
    const trace = sliceTrace(traceOfInline(nodes, this.#reading.traces), 0, label.length)
    const at = trace.some(({ whole }) => whole) ? undefined : placeInTrace(trace, 0, 1)
    return at && at.line - node.position!.start.line
  }

  /** Where the rows of a paragraph from one to before another stand: each clause typed inside it has its own place. */
  #placeOfRows(node: ParagraphNode, rows: readonly string[], from: number, before: number): Place {
    const { line, column } = node.position!.start
    const last = Math.max(from, before - 1)
    const shift = (row: number): number => (row === 0 ? column : 1)
    return this.#reading.place({
      type: 'rows',
      position: {
        start: { line: line + from, column: shift(from) + /^\s*/.exec(rows[from]!)![0].length },
        end: { line: line + last, column: shift(last) + rows[last]!.trimEnd().length },
      },
    } as Node)
  }

  /** The typed label of a line, if it is one: a single number only where it is the clause that is due. */
  #typedAt(line: SourceLine, first: boolean, inside: InsideOf, node: ParagraphNode): TypedLabel | undefined {
    const typed = clauseLabelTyped(line.nodes, this.#reading.traces)
    if (typed?.kind !== 'number' || typed.depth > 1) return typed
    if (first) {
      if (inside.parent) return undefined
      const number = Number.parseInt(typed.label, 10)
      if (this.#goesOn(number, true) !== 'neither') return typed
      if (this.#rowOf(typed, line, node) !== undefined) this.#ambiguous(node, number)
      return undefined
    }
    const parent = inside.parent ?? this.#outline.heading
    return typed.label === labelOf({ ...parent, path: [...parent.path, parent.clauses + 1] }) ? typed : undefined
  }

  #typedItem(typed: TypedLabel, paragraph: Paragraph, at: Place, inside: InsideOf): Item {
    if (typed.kind === 'point') {
      const { label, inside: within } = nextPoint(inside.parent ?? this.#outline.owner)
      this.#compare(typed, label, at)
      return this.#typed(this.#reading.put<Item>({ type: 'point', level: 1, children: [paragraph] }, at), within)
    }
    const within = inside.parent ? nextClause(inside.parent) : this.#outline.openClause(this.#parentTyped(typed))
    this.#compare(typed, labelOf(within), at, typed.depth > within.path.length ? overLabel(typed.label) : undefined)
    const item = this.#reading.put<Item>({ type: 'clause', level: within.path.length, children: [paragraph] }, at)
    return this.#typed(item, within)
  }

  /** The parent of a clause by its typed label: one that is due on the heading's own level goes on with that. */
  #parentTyped({ label, depth }: TypedLabel): Numbered {
    const { heading, over } = this.#outline
    if (depth === 1) return this.#goesOn(Number.parseInt(label, 10), true) === 'level' ? over! : heading
    const parent = this.#outline.parentFor(depth)
    // Those that came without the clause they belong to stay beside one another.
    const counted = overLabel(label)
    if (this.#lost?.over === counted && this.#lost.under === heading) return heading
    if (parent.path.length < depth - 1) this.#lost = { over: counted, under: heading }
    if (parent.path.length >= heading.path.length) return parent
    return label === labelOf({ ...parent, path: [...parent.path, parent.clauses + 1] }) ? parent : heading
  }

  /**
   * What a clause at the margin goes on with whose number stands first in its list: the clauses below the heading, the heading's own level
   * (`3. **Phòng B:** …` after `## 2. Phòng A`), or neither of them, as its number could mean both or none.
   */
  #goesOn(number: number, runIn: boolean): 'below' | 'level' | 'neither' {
    const { heading, over } = this.#outline
    if (number === 1) return 'below'
    // Data between two lists of the author's are not in the author's count.
    const below = number === heading.clauses + 1 || number === this.#lastTyped + 1
    const level = over !== undefined && number === over.clauses + 1
    // A title that opens a clause behind clauses without one is of another level than they.
    if (below && level) return runIn ? (this.#lastRunIn === undefined ? 'neither' : this.#lastRunIn ? 'below' : 'level') : 'below'
    return below ? 'below' : level ? 'level' : 'neither'
  }

  #typed(item: Item, within: Numbered): Item {
    this.#insideTyped.set(item, within)
    return item
  }

  #list(node: List, inside: InsideOf, blocks: Block[]): void {
    if (inside.lists >= DEEPEST_LIST) {
      // Said already where it went too deep.
      if (inside.bullets > 2 || inside.points > 1) return
      this.#report(
        'nesting-too-deep',
        node,
        `Danh sách lồng quá ${DEEPEST_LIST} cấp.`,
        `Lists are nested more than ${DEEPEST_LIST} deep.`,
        'Đưa phần trong cùng thành khoản hoặc đoạn văn riêng.',
        'Make the innermost part a clause or paragraph of its own.',
      )
      return
    }
    const marker = /^[-+*]|[.)]/.exec(this.#reading.text.slice(node.position!.start.offset))![0]
    // The form has `-` and `+`, and points a), b): what lies deeper has no label of its own.
    if (marker === ')' && inside.points === 1) {
      this.#report(
        'nesting-too-deep',
        node,
        'Điểm a), b) lồng trong một điểm khác; điểm không chia thành điểm nhỏ hơn.',
        'Points stand inside a point; a point is not divided into points.',
        'Dùng gạch đầu dòng “-” bên trong điểm.',
        'Use bullets “-” inside a point.',
      )
    } else if (marker !== '.' && marker !== ')' && inside.bullets === 2) {
      this.#report(
        'nesting-too-deep',
        node,
        'Gạch đầu dòng lồng đến cấp thứ ba; chỉ có hai cấp “-” và “+”.',
        'Bullets are nested three deep; there are two levels only, “-” and “+”.',
        'Đưa phần này lên cấp “+”, hoặc chia mục thành khoản và điểm.',
        'Move this up to the “+” level, or divide the section into clauses and points.',
      )
    }
    const over = marker === '.' && !inside.parent ? this.#parentOfList(node) : undefined
    const atMargin = marker === '.' && !inside.parent
    let level = over
    if (marker === '.') this.#reportSkipped(node)
    if (marker === ')') this.#reportFirstPoint(node, inside)
    for (const [index, item] of node.children.entries()) {
      if (atMargin && index > 0 && this.#leavesList(node.children[index - 1]!, item)) level = this.#outline.over
      // Markdown makes one list of 3., 4. and a 1., 2. below them.
      const parent = level && this.#numberOf(item) === level.clauses + 1 ? level : undefined
      if (atMargin) this.#lastRunIn = parent ? undefined : opensBold(item)
      if (marker === '.') blocks.push(this.#clause(item, inside, index === 0, parent))
      else if (marker === ')') blocks.push(this.#point(item, inside))
      else this.#bullet(item, marker, inside, blocks)
    }
  }

  /** Tells of numbers that do not count on, `1. 2. 4.`: the document does. `1. 1. 1.` asks for it. */
  #reportSkipped({ children: [first, ...others] }: List): void {
    let due = this.#numberOf(first!)
    if (others.every((item) => this.#numberOf(item) === due)) return
    for (const item of others) {
      due++
      const number = this.#numberOf(item)
      // One that goes on with the heading's level begins a count of its own.
      const goesOn = number === (this.#outline.over?.clauses ?? NaN) + 1
      if (number === due || goesOn || Number.isNaN(number)) {
        due = number
        continue
      }
      this.#compare({ label: `${number}.` }, `${due}.`, this.#reading.place(item))
      return
    }
  }

  /** Tells of points in figures that begin with neither 1 nor the one that is due: a year, a reference, an item that was left out. */
  #reportFirstPoint({ start, children: [first] }: List, { parent }: InsideOf): void {
    const due = (parent ?? this.#outline.owner).points + 1
    const number = start ?? 1
    if (number === 1 || number === due) return
    this.#report(
      'list-number',
      first!,
      `Danh sách bắt đầu bằng “${number})”: chưa rõ là điểm nào.`,
      `The list begins with “${number})”: it is not clear which point that is.`,
      `Là điểm ${pointLabel(due)} thì đánh số từ 1, hoặc viết ${pointLabel(due)}; là chữ của câu thì viết ${number}\\)`,
      `For point ${pointLabel(due)} count from 1, or write ${pointLabel(due)}; for words of the sentence write ${number}\\)`,
    )
  }

  /**
   * True for an item that Markdown takes into the list above it and that goes on with the heading’s own level: behind 1., 2. in light letters and
   * an empty line, `3. **Phòng B:** …` after `## 2. Phòng A`. Without the empty line it could be both, which is told.
   */
  #leavesList(before: ListItem, item: ListItem): boolean {
    const { over, heading } = this.#outline
    const number = this.#numberOf(item)
    if (!over || number !== over.clauses + 1 || this.#lastRunIn !== false || !opensWithTitle(item)) return false
    if (item.position!.start.line > before.position!.end.line + 1) return true
    if (number === heading.clauses + 1) this.#ambiguous(item, number)
    return false
  }

  /** The heading over the one that is open, where a list goes on with its level. */
  #parentOfList(node: List): Numbered | undefined {
    const number = node.start ?? 1
    const goesOn = this.#goesOn(number, opensBold(node.children[0]!))
    this.#lastTyped = goesOn === 'level' ? 0 : number + node.children.length - 1
    if (goesOn === 'level') return this.#outline.over
    if (goesOn === 'neither' && number < 100) this.#ambiguous(node.children[0]!, number)
    return undefined
  }

  /** Tells of a number that could mean two clauses, or none. */
  #ambiguous(item: Node, number: number): void {
    const { heading, over } = this.#outline
    const due = ({ path, clauses }: Numbered): string => clauseLabel([...path, clauses + 1])
    const [below, level] = [due(heading), over && due(over)]
    this.#report(
      'list-number',
      item,
      `Danh sách bắt đầu bằng “${number}.”: chưa rõ là khoản nào.`,
      `The list begins with “${number}.”: it is not clear which clause that is.`,
      level
        ? `Là khoản ${below} dưới tiêu đề thì đánh số từ 1; là mục ${level} cùng cấp với tiêu đề thì viết thành tiêu đề (##); là chữ của câu thì viết ${number}\\.`
        : `Là khoản ${below} thì đánh số từ 1; là chữ của câu thì viết ${number}\\.`,
      level
        ? `For clause ${below} below the heading count from 1; for ${level} beside the heading make it a heading (##); for words of the sentence write ${number}\\.`
        : `For clause ${below} count from 1; for words of the sentence write ${number}\\.`,
    )
  }

  #numberOf(node: ListItem): number {
    return Number.parseInt(this.#reading.text.slice(node.position!.start.offset, node.position!.start.offset! + 10), 10)
  }

  #clause(node: ListItem, inside: InsideOf, first: boolean, over?: Numbered): Item {
    const number =
      /^\d+/.exec(this.#reading.text.slice(node.position!.start.offset, node.position!.start.offset! + 10))?.[0] ?? ''
    // A year that ends a sentence; within a long list three digits are a numeral like any other.
    if (number.length > (first ? 2 : 3)) {
      this.#report(
        'list-number',
        node,
        `“${number}.” ở đầu dòng bị hiểu là số thứ tự của danh sách.`,
        `“${number}.” at the start of a line is read as a list number.`,
        `Viết ${number}\\. nếu đó là chữ của câu.`,
        `Write ${number}\\. if it belongs to the sentence.`,
      )
    }
    const within = over ? this.#outline.openClause(over) : this.#openClause(inside)
    return this.#put<Item>(node, {
      type: 'clause',
      level: within.path.length,
      children: this.#children(node, within, { ...inside, bullets: 0 }),
    })
  }

  /** Counts a clause without a typed label. */
  #openClause({ parent }: InsideOf): Numbered {
    return parent ? nextClause(parent) : this.#outline.openClause(this.#outline.heading)
  }

  #point(node: ListItem, inside: InsideOf): Item {
    const { inside: within } = nextPoint(inside.parent ?? this.#outline.owner)
    return this.#put<Item>(node, {
      type: 'point',
      level: 1,
      children: this.#children(node, within, { ...inside, bullets: 0, points: inside.points + 1 }),
    })
  }

  #bullet(node: ListItem, marker: string, inside: InsideOf, blocks: Block[]): void {
    const [first] = node.children
    const start = first?.position!.start.offset
    if (first?.type === 'paragraph' && TYPED_LABEL.test(this.#reading.text.slice(start, start! + 24))) {
      const made = this.#blocks([first], inside)
      const last = made.at(-1)
      const below = this.#blocks(node.children.slice(1), {
        parent: (last && this.#insideTyped.get(last)) ?? inside.parent,
        bullets: 0,
        points: inside.points,
        lists: inside.lists + 1,
      })
      // A label with nothing behind it is a paragraph, which has no children.
      if (last && 'children' in last) {
        ;(last.children as Block[]).push(...below)
        blocks.push(...made)
      } else blocks.push(...made, ...below)
      return
    }
    const level = marker === '+' && inside.bullets === 0 ? 2 : inside.bullets + 1
    const parent = inside.parent ?? this.#outline.owner
    const item = this.#put<Item>(node, {
      type: 'bullet',
      level,
      children: this.#children(node, parent, { ...inside, bullets: level }),
    })
    const above = blocks.at(-1)
    if (level === 2 && inside.bullets === 0 && above?.type === 'bullet' && above.level === 1)
      (above.children as Block[]).push(item)
    else blocks.push(item)
  }

  /** The blocks of a list item; the first is always the paragraph that carries the label. */
  #children(node: ListItem, parent: Numbered, inside: InsideOf): Block[] {
    const at = this.#reading.place(node)
    const [first, ...rest] = node.children
    const below = { ...inside, parent, lists: inside.lists + 1 }
    if (first?.type === 'table') {
      this.#reading.report(
        'warning',
        'list-item-empty',
        at,
        { vi: 'Dấu đầu dòng này không có chữ, chỉ có bảng.', en: 'This item has no text, only a table.' },
        {
          vi: 'Đưa bảng ra sát lề, dưới đoạn văn giới thiệu bảng.',
          en: 'Move the table to the margin, below the sentence that introduces it.',
        },
      )
    }
    const head =
      first?.type === 'paragraph'
        ? this.#paragraph(first, below, true)
        : [this.#reading.put<Paragraph>({ type: 'paragraph', text: [] }, at), ...(first ? this.#blocks([first], below) : [])]
    return [...head, ...this.#blocks(rest, below)]
  }

  /** A table, with what the line `::table{…}` right above says of it. */
  #table(node: TableNode, above: RootContent | undefined): Block {
    const columns = node.children[0]!.children.length
    const settings = isTableLine(above) ? tableSettings(above, columns, node.children.length, this.#reading) : {}
    return this.#put(node, readTable(node, this.#reading, settings))
  }

  #tableLine(node: LeafDirective, below: RootContent | undefined): void {
    if (below?.type === 'table') return
    this.#report(
      'table-setting',
      node,
      'Dưới dòng ::table không có bảng.',
      'There is no table below the line ::table.',
      'Đặt dòng này ngay trên dòng đầu của bảng (hàng | … |).',
      'Put this line right above the first row of the table (| … |).',
    )
  }

  #data(node: LeafDirective, inside: InsideOf): Block[] {
    if (node.name === 'page-break' || node.name === 'toc') {
      attributesOf(node, [], `::${node.name}`, this.#reading)
      return [this.#put(node, { type: node.name })]
    }
    const of = DATA_NAMES.find((name) => name === node.name)
    if (!of) {
      const { vi, en } = meant(node.name, DIRECTIVES, (name) => `::${name}`)
      this.#report(
        'unknown-directive',
        node,
        `Không có lệnh “::${node.name}”.`,
        `There is no directive “::${node.name}”.`,
        vi,
        en,
      )
      return []
    }
    if (of === 'tasks' && node.attributes?.as === 'table')
      return [this.#put(node, { type: 'data', of, as: 'table', ...taskSettings(node, this.#reading) })]
    const { as, ...others } = node.attributes ?? {}
    const form = FORMS[of]
    const wrong = Object.keys(others)[0] ?? (as != null && as !== form ? 'as' : undefined)
    if (wrong || node.children.length > 0) {
      const right = form ? `::${of} hoặc ::${of}{as=${form}}` : `::${of}`
      this.#report(
        'unknown-directive',
        node,
        `Lệnh ::${of} không nhận phần ghi thêm này.`,
        `The directive ::${of} does not take what is added to it.`,
        `Viết ${right}`,
        `Write ${right.replace('hoặc', 'or')}`,
      )
    }
    const block: DataBlock = this.#put(node, { type: 'data', of, ...(form && as === form && { as: form }) })
    for (let left = this.#clausesIn(block); left > 0; left--)
      if (block.as === 'points') nextPoint(inside.parent ?? this.#outline.owner)
      else this.#openClause(inside)
    return [block]
  }

  /** A paragraph that was meant to be something else: one character too few or too many. */
  #mistakenMarkup(paragraph: Paragraph, at: Place): void {
    const text = plainText(paragraph.text)
    const directive = latin(/^::+\s*([\p{L}_-]*)/u).exec(text) ?? MISPLACED_DIRECTIVE.exec(text)
    // Colons that were escaped are words of the text.
    const colons =
      directive && sliceTrace(traceOfInline(paragraph.text, this.#reading.traces), directive.index, directive.index + 2)
    if (directive && !colons?.some(({ whole }) => whole)) {
      const near = nearest(directive[1] ?? '', DIRECTIVES)?.value ?? 'phases'
      this.#report(
        'unknown-directive',
        at,
        `Không hiểu lệnh “${text.slice(0, 40)}”.`,
        `The directive “${text.slice(0, 40)}” is not understood.`,
        `Lệnh đứng riêng một dòng, không có gì thêm, ví dụ: ::${near} (nếu là chữ của câu, viết \\::${directive[1] ?? ''})`,
        `A directive stands alone on its line, such as: ::${near} (where it is a word of the text, write \\::${directive[1] ?? ''})`,
      )
    }
  }

  /** `missing` is the clause that a label counts on and that is not there. */
  #compare(typed: Pick<TypedLabel, 'label'>, due: string, at: Place, missing?: string): void {
    if (typed.label === due) return
    this.#reading.report(
      'warning',
      'label-mismatch',
      at,
      {
        vi: `Nhãn gõ sẵn “${typed.label}” không đúng thứ tự; văn bản ghi “${due}”.`,
        en: `The typed label “${typed.label}” is out of order; the document has “${due}”.`,
      },
      missing === undefined
        ? {
            vi: `Viết “${due}”, hoặc bỏ nhãn gõ sẵn: chương trình tự đánh số.`,
            en: `Write “${due}”, or leave labels out: the program numbers by itself.`,
          }
        : {
            vi: `Phía trên chưa có khoản “${missing}”: thêm khoản đó ở trên (${missing} …), hoặc viết “${due}”.`,
            en: `There is no clause “${missing}” above: add it there (${missing} …), or write “${due}”.`,
          },
      { clause: 'PL1 II.6.đ' },
    )
  }

  #inline(node: HeadingNode | ParagraphNode): Inline[] {
    return readInline(node.children, this.#reading)
  }

  #put<T extends Block>(node: Node, block: T): T {
    return this.#reading.put(block, this.#reading.place(node))
  }

  #report(rule: string, where: Node | Place, vi: string, en: string, viHint: string, enHint: string): void {
    const at = 'file' in where ? where : this.#reading.place(where)
    this.#reading.report('error', rule, at, { vi, en }, { vi: viHint, en: enHint })
  }
}
