import type { DrawnLine, DrawnPicture, NoteMark, Run, TrackedChange, CommentRange } from './block.ts'
import { chosen, linesIn, picturesIn, textBoxesIn } from './drawing.ts'
import type { Formatting, ParagraphLook } from './formatting.ts'
import { shownBy } from './legacy.ts'
import { ALIGNMENTS, type Justification } from './properties.ts'
import type { RunFormat } from './run-format.ts'
import type { DocumentTrace, TraceSpot } from './trace.ts'
import { raisedIn, raisedText, type Raised } from './raised.ts'
import { signOf } from './symbols.ts'
import { child, descendants, isElement, textIn, type Element } from './xml.ts'

/** What a paragraph's elements come to. */
export interface Inlines {
  readonly runs: readonly Run[]
  readonly notes: readonly NoteMark[]
  readonly fields: readonly { readonly code: string; readonly format: RunFormat }[]
  readonly lines: readonly DrawnLine[]
  readonly pictures: readonly DrawnPicture[]
  /** The contents of text boxes, still as elements. */
  readonly boxes: readonly Element[]
  readonly pageBreak: boolean
  readonly breakAt: number | undefined
  /** Where its last `w:ptab` puts what stands behind. */
  readonly tabbed: Justification | undefined
  /** It holds text that a reviewer put in or took out, and nobody has accepted or refused. */
  readonly revised: boolean | undefined
  /** Words that are hidden, by their own format or by a style. */
  readonly hidden: string | undefined
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[] | undefined
  /** What reviewers put in and took out, in reading order. */
  readonly revisions: readonly TrackedChange[] | undefined
  /** The comments that begin in it. */
  readonly comments: readonly CommentRange[] | undefined
  /** Where its text comes from, where that is traced. */
  readonly spots: readonly TraceSpot[] | undefined
}

export interface InlineContext {
  readonly trace?: DocumentTrace
  readonly formatting: Formatting
  /** The number of a note by its kind and id, in the order they are met. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number
  /** Where a relationship of the text leads out of the file. */
  readonly address: (id: string) => string | undefined
}

/** Elements that only wrap what a reader sees. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir', 'w:ruby', 'w:rubyBase'])

const trackedChange = (node: Element): TrackedChange => ({
  type: node.name === 'w:ins' || node.name === 'w:moveTo' ? 'inserted' : 'deleted',
  author: node.attributes['w:author'] ?? '',
  date: node.attributes['w:date'] ?? '',
  text: [...descendants(node, 'w:t'), ...descendants(node, 'w:delText')].map(textIn).join('').normalize('NFC'),
})

const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

/** The box of a form's field that is ticked or not (ECMA-376, 17.16.7); nothing for any other mark of a field. */
function tickBox(fieldChar: Element): string {
  const box = child(child(fieldChar, 'w:ffData'), 'w:checkBox')
  if (!box) return ''
  const state = child(box, 'w:checked') ?? child(box, 'w:default')
  return state && !/^(?:0|false|off)$/.test(state.attributes['w:val'] ?? '') ? '☒' : '☐'
}

const SOFT_HYPHEN = '\u00ad'

const codeOf = (instruction: string): string => /^\s*(\w+)/.exec(instruction)?.[1]?.toUpperCase() ?? ''

/** The address of a field `HYPERLINK "…"`. */
const addressIn = (instruction: string): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]

/** A formula as a line of text: what stands under a fraction's bar behind a slash. */
function onOneLine(node: Element): string {
  if (node.name === 'm:t') return textIn(node)
  if (node.name === 'm:f') {
    const parts = ['m:num', 'm:den'].map((name) => onOneLine(child(node, name) ?? { ...node, name, children: [] }))
    return parts.map((part) => (/^[\p{L}\p{N}.,]*$/u.test(part) ? part : `(${part})`)).join('/')
  }
  return node.children.map((it) => (isElement(it) ? onOneLine(it) : '')).join('')
}

interface OpenField {
  code: string
  result: boolean
  format: RunFormat | undefined
}

/** Most paragraphs have no notes, no fields, no drawings: those share one list of them. */
const NONE: readonly never[] = []

/** Reads a paragraph's elements in one walk. */
export const readInlines = (paragraph: Element, look: ParagraphLook, context: InlineContext, asked: boolean): Inlines =>
  new InlineReader(paragraph, look, context, asked).read()

/** True for a content control that still shows what it asks for. */
export const isAsked = (element: Element): boolean =>
  element.name === 'w:sdt' && child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined

class InlineReader {
  readonly #paragraph: Element
  readonly #look: ParagraphLook
  readonly #context: InlineContext
  readonly #runs: { -readonly [K in keyof Run]: Run[K] }[] = []
  #notes: NoteMark[] | undefined
  #fields: { code: string; format: RunFormat }[] | undefined
  #drawings: Element[] | undefined
  /** Fields that have begun and not ended, the innermost last. */
  #open: OpenField[] | undefined
  readonly #spots: TraceSpot[] | undefined
  #top: Element
  #run: Element
  #length = 0
  /** The address of the hyperlink that is read. */
  #link: string | undefined
  #hidden = ''
  #raised: Raised | undefined
  /** What a form asks for is read, where nobody has filled it in. */
  #asked: boolean
  #pageBreak = false
  #breakAt: number | undefined
  #tabbed: Justification | undefined
  #revisions: TrackedChange[] | undefined
  #bookmarks: string[] | undefined
  #comments: Map<string, { readonly from: number; to: number | undefined }> | undefined

  constructor(paragraph: Element, look: ParagraphLook, context: InlineContext, asked: boolean) {
    this.#asked = asked
    this.#paragraph = this.#top = this.#run = paragraph
    this.#look = look
    this.#context = context
    this.#spots = context.trace && []
  }

  read(): Inlines {
    this.#walk(this.#paragraph)
    return {
      runs: this.#runs,
      notes: this.#notes ?? NONE,
      fields: this.#fields ?? NONE,
      lines: this.#drawings?.flatMap(linesIn) ?? NONE,
      pictures: this.#drawings?.flatMap(picturesIn) ?? NONE,
      boxes: this.#drawings?.flatMap(textBoxesIn) ?? NONE,
      pageBreak: this.#pageBreak,
      breakAt: this.#breakAt,
      tabbed: this.#tabbed,
      revised: this.#revisions && true,
      revisions: this.#revisions,
      hidden: this.#hidden === '' ? undefined : this.#hidden.normalize('NFC').trim() || undefined,
      bookmarks: this.#bookmarks,
      comments: this.#comments && [...this.#comments].map(([id, { from, to = this.#length }]) => ({ id, from, to })),
      spots: this.#spots,
    }
  }

  #walk(parent: Element): void {
    for (const node of parent.children) {
      if (!isElement(node)) continue
      if (parent === this.#paragraph) this.#top = node
      this.#element(node)
    }
  }

  #element(node: Element): void {
    switch (node.name) {
      case 'w:r':
        return this.#readRun(node)
      case 'w:pPr':
      case 'w:bookmarkEnd':
        return
      case 'w:bookmarkStart':
        return void (this.#bookmarks ??= []).push(node.attributes['w:name'] ?? '')
      case 'w:commentRangeStart':
        return void (this.#comments ??= new Map()).set(node.attributes['w:id'] ?? '', { from: this.#length, to: undefined })
      case 'w:commentRangeEnd': {
        const open = this.#comments?.get(node.attributes['w:id'] ?? '')
        if (open) open.to = this.#length
        return
      }
      case 'w:del':
      case 'w:moveFrom':
        return void (this.#revisions ??= []).push(trackedChange(node))
      case 'w:ins':
      case 'w:moveTo':
        ;(this.#revisions ??= []).push(trackedChange(node))
        return this.#walk(node)
      case 'w:fldSimple':
        return this.#simpleField(node)
      case 'w:hyperlink':
        return this.#hyperlink(node)
      case 'm:oMath':
      case 'm:oMathPara':
        return this.#formula(node)
      case 'mc:AlternateContent': {
        const way = chosen(node)
        return way && this.#walk(way)
      }
      default:
        if (WRAPPERS.has(node.name)) this.#wrapped(node)
    }
  }

  #wrapped(node: Element): void {
    const around = this.#asked
    if (isAsked(node)) this.#asked = true
    this.#walk(node)
    this.#asked = around
  }

  #hyperlink(node: Element): void {
    const around = this.#link
    const id = node.attributes['r:id']
    this.#link = (id === undefined ? undefined : this.#context.address(id)) ?? around
    this.#walk(node)
    this.#link = around
  }

  #readRun(element: Element): void {
    this.#run = element
    const properties = child(element, 'w:rPr')
    const format = this.#look.run(properties)
    this.#raised = properties && raisedIn(properties)
    for (const node of element.children) if (isElement(node)) this.#content(node, format)
  }

  #simpleField(node: Element): void {
    const code = codeOf(node.attributes['w:instr'] ?? '')
    ;(this.#open ??= []).push({ code, result: true, format: undefined })
    const [inner] = descendants(node, 'w:r')
    this.#walk(node)
    this.#open.pop()
    this.#field(code, this.#look.run(child(inner, 'w:rPr')))
  }

  /** Characters with their reading above them: as a line holds both, the reading in brackets. */
  #ruby(node: Element, format: RunFormat): void {
    const base = child(node, 'w:rubyBase')
    const reading = [...descendants(child(node, 'w:rt') ?? node, 'w:t')].map(textIn).join('')
    if (base) this.#walk(base)
    if (child(node, 'w:rt') && reading !== '') this.#add(` (${reading})`, format, node)
  }

  #formula(node: Element): void {
    this.#run = node
    this.#add(onOneLine(node), this.#look.run(undefined), node)
  }

  #content(node: Element, format: RunFormat): void {
    switch (node.name) {
      case 'w:t': {
        const text = shownBy(format.hAnsi, textIn(node))
        return this.#add((this.#raised && raisedText(text, this.#raised)) ?? text, format, node)
      }
      case 'w:br':
        return this.#break(node, format)
      case 'w:ptab':
        this.#tabbed = ALIGNMENTS[node.attributes['w:alignment'] ?? ''] ?? this.#tabbed
        return this.#add('\t', format, node)
      case 'w:softHyphen': {
        // Where a line may break, and nothing is seen; in a font of TCVN3 its code is a letter.
        const shown = shownBy(format.hAnsi, SOFT_HYPHEN)
        return shown === SOFT_HYPHEN ? undefined : this.#add(shown, format, node)
      }
      case 'w:sym':
        return this.#add(signOf(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? ''), format, node)
      case 'w:ruby':
        return this.#ruby(node, format)
      case 'w:fldChar':
        this.#add(tickBox(node), format, node)
        return this.#fieldChar(node.attributes['w:fldCharType'], format)
      case 'w:instrText':
        return this.#instruction(node, format)
      case 'w:pgNum':
        return this.#field('PAGE', format)
      case 'w:footnoteReference':
        return this.#noteMark('footnote', node)
      case 'w:endnoteReference':
        return this.#noteMark('endnote', node)
      case 'mc:AlternateContent':
        for (const inner of chosen(node)?.children ?? []) if (isElement(inner)) this.#content(inner, format)
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return void (this.#drawings ??= []).push(node)
      default:
        this.#add(SIGNS[node.name] ?? '', format, node)
    }
  }

  #add(written: string, format: RunFormat, node: Element): void {
    const text = format.caps ? written.toUpperCase() : written
    if (format.vanish) this.#hidden += text
    // Of a field the instruction is not seen, only its result.
    if (format.vanish || text === '' || this.#open?.some(({ result }) => !result)) return
    const inner = this.#open?.at(-1)
    const field = inner && codeOf(inner.code)
    this.#spots?.push({ from: this.#length, to: this.#length + text.length, node, run: this.#run, top: this.#top })
    this.#length += text.length
    const link = this.#link ?? (inner && addressIn(inner.code))
    const before = this.#runs.at(-1)
    const asked = this.#asked
    if (before && before.format === format && before.field === field && before.link === link && (before.asked ?? false) === asked)
      before.text += text
    else this.#runs.push({ text, format, ...(field && { field }), ...(link && { link }), ...(asked && { asked: true as const }) })
  }

  #break(node: Element, format: RunFormat): void {
    const kind = node.attributes['w:type']
    if (kind === 'page') {
      this.#pageBreak = true
      this.#breakAt ??= this.#length
    } else if (kind !== 'column') this.#add('\n', format, node)
  }

  #fieldChar(type: string | undefined, format: RunFormat): void {
    const field = this.#open?.at(-1)
    if (type === 'begin') (this.#open ??= []).push({ code: '', result: false, format: undefined })
    else if (type === 'separate' && field) field.result = true
    else if (type === 'end' && field) {
      this.#open!.pop()
      this.#field(codeOf(field.code), field.format ?? format)
    }
  }

  #field(code: string, format: RunFormat): void {
    ;(this.#fields ??= []).push({ code, format })
  }

  #instruction(node: Element, format: RunFormat): void {
    const field = this.#open?.at(-1)
    if (!field) return
    field.code += textIn(node)
    field.format ??= format
  }

  #noteMark(kind: 'footnote' | 'endnote', node: Element): void {
    const number = this.#context.note(kind, node.attributes['w:id'] ?? '')
    this.#spots?.push({ from: this.#length, to: this.#length, node, run: this.#run, top: this.#top, note: number })
    ;(this.#notes ??= []).push({ number, after: this.#length, ...(kind === 'endnote' && { endnote: true }) })
  }
}
