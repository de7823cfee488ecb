import type { Paragraph, Parents, Root } from 'mdast'
import { placeIn, type Source } from '../../model/source.ts'
import { latin } from '../../model/latin.ts'
import type { Report } from '../context.ts'
import { drawnLines } from './drawn-tables.ts'
import { isBareHeading } from './headings.ts'

/** A line of a paragraph with the next one. */
interface Seam {
  /** The line, from 1. */
  readonly line: number
  readonly text: string
  readonly next: string
  /** The column that the paragraph's text begins at, from 1. */
  readonly column: number
}

/** A line that ends a sentence or clause, and the mark that does. */
const END = /([.;:!?…])["”’)\]*_]*$/u
/** What begins a sentence. */
const BEGIN = latin(/^["“‘([*_]*[\p{Lu}\d]/u)
/**
 * A line that begins as an item does, with a mark that nothing here knows: a sign with a space behind it, a short label (`1.a) `, `a.1. `,
 * `[1] `, `（1）`). What stands behind a label begins a sentence, or the line above ends one.
 */
const beginsWithSign = (text: string): boolean =>
  !latin(/^\p{L}/u).test(text) &&
  /^(?![|│║“"‘'(\[*_<&\\:])[\p{P}\p{S}]{1,3}[\s\u00a0]+(?=\S)(?![\s\d])|^[|｜](?!.*[|│]\s*$)|^_\s|^\*\)|^:{2,}\s|^\d\ufe0f?\u20e3/u.test(
    text,
  )
const SHORT_LABEL = latin(
  /^(?!v\.v)(?:[([（]?(?:\d{1,2}|[\uff10-\uff19]{1,2}|([a-zđăâêôơư])\1?|[A-ZĐ]|[ivx]{1,4}|[IVX]{1,4}|\d{1,2}[a-z]|[a-zA-Z]\d{1,2})(?:[.．](?:\d{1,2}[a-z]?|[a-zđ])){0,4}[)\]）.:,/。．°º-]{1,2}|[①-⑳⑴-⑽])\s*(?=(\p{Lu})?\S)/u,
)
const isMarked = (text: string, next: string): boolean => {
  if (beginsWithSign(next)) return true
  const label = SHORT_LABEL.exec(next)
  return label !== null && (label[2] !== undefined || END.test(text)) && /[\s）)\]。．]$|^[①-⑽]/u.test(label[0])
}

/** What the body's reader takes for the label of a clause or point. */
const LABEL = /^[*_]*(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|[a-zđ]\))[*_]*\s/u

/**
 * What begins a line of its own and no sentence that goes on: a number in levels, a step with its number, a mark of whatever
 * font.
 */
const OPENS = latin(
  /^[*_]*(?:\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}|\p{Lu}\p{L}*(?:\s\p{L}+){0,2}\s\d{1,2}\s?[:.]\s|[a-zđ][.,/]\s+\p{Lu}|[oü§v]\s+\p{Lu}|[\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u2190-\u21ff\ue000-\uf8ff§¤¶]|[-=]+>)/u,
)

const GOES_ON = latin(/^["“‘(]?[\p{Ll}\d]/u)
/** What begins a sentence below a short line that ends without a mark, as a title does. */
const TITLE = latin(/^["“‘]?\p{Lu}\p{Ll}/u)
/** So many characters are a short line where none is wrapped. */
const SHORT = 30

/**
 * Tells of lines that end early: Markdown puts the lines of a paragraph together, and who pressed Enter once behind a sentence may have meant
 * two paragraphs. Where the lines of a file are wrapped at a width, a line that the next word would have fitted on ends early; where they
 * are not, any that ends a sentence does, and a short one below which a sentence begins.
 */
export function reportEarlyEnds(source: Source, root: Root, report: Report): void {
  const seams = [...paragraphsIn(root)].flatMap((paragraph) => seamsOf(source, paragraph))
  if (seams.length === 0) return
  const lines = source.text.split('\n')
  // Only a line that goes on with a small letter or a figure was surely wrapped.
  const width = Math.max(
    0,
    ...seams
      .filter(({ text, next }) => !isEnd(text, next) && GOES_ON.test(next) && !LABEL.test(next))
      .map(({ text, column }) => column - 1 + text.length),
  )
  let drawn: ReadonlySet<number> | undefined
  for (const { line, text, next, column } of seams) {
    // A line of signs that nobody sees has no end.
    if (text === '' || /^:\s/u.test(next) || LABEL.test(next) || isBareHeading(next)) continue
    const opens = OPENS.test(next) || isMarked(text, next)
    const [word] = /^\S+/u.exec(next)!
    const title = TITLE.test(next) && column + text.length + word.length <= (width > 0 ? width * 0.9 : SHORT)
    if (!isEnd(text, next) && !opens && !title) continue
    if (!opens && width > 0 && column - 1 + text.length + 1 + word.length > width) continue
    // Rows of a table are told as such.
    drawn ??= drawnLines(lines)
    if (drawn.has(line - 1) && drawn.has(line)) continue
    const at = placeIn(source, line, column + text.length - 1, line, column + text.length)
    const { endColumn } = placeIn(source, line, 1, line, column + text.length)
    const { column: begin } = placeIn(source, line + 1, lines[line]!.indexOf(next) + 1, line + 1, 1)
    report(
      'warning',
      'line-joined',
      at,
      opens
        ? {
            vi: `Dòng sau mở đầu như một ý riêng, “${shorten(next)}”, nhưng nhập vào cùng đoạn văn với dòng này.`,
            en: `The next line begins like an item, “${shorten(next)}”, but goes on in the same paragraph.`,
          }
        : {
            vi: `Dòng sau, “${shorten(next)}”, nhập vào cùng đoạn văn với dòng này.`,
            en: `The next line, “${shorten(next)}”, goes on in the same paragraph.`,
          },
      {
        vi: 'Muốn thành đoạn riêng thì thêm một dòng trống ở giữa; nếu là một đoạn thì viết liền trên một dòng.',
        en: 'For a paragraph of its own put an empty line between them; for one paragraph write both on one line.',
      },
      {
        fixes: [
          {
            range: { start: { line, column: endColumn }, end: { line: line + 1, column: begin } },
            text: `\n\n${' '.repeat(column - 1)}`,
          },
        ],
      },
    )
  }
}

const isEnd = (text: string, next: string): boolean => {
  const mark = /&[#\w]+;$/.test(text) ? undefined : END.exec(text)?.[1]
  return mark !== undefined && (mark === ';' || mark === ':' || BEGIN.test(next))
}

function* paragraphsIn(node: Parents): Generator<Paragraph> {
  for (const child of node.children) {
    if (child.type === 'paragraph') yield child
    else if ('children' in child && child.type !== 'table') yield* paragraphsIn(child)
  }
}

/** The line ends inside a paragraph, hard breaks aside. */
function seamsOf(source: Source, { position }: Paragraph): Seam[] {
  const { start, end } = position!
  if (start.line === end.line) return []
  const rows = source.text.slice(start.offset, end.offset).split('\n')
  return rows.slice(0, -1).flatMap((row, index) => {
    const next = rows[index + 1]!.trim()
    if (/(?: {2}|\\)$/.test(row) || next === '') return []
    const text = row.trim()
    const column = index === 0 ? start.column : row.length - row.trimStart().length + 1
    return [{ line: start.line + index, text, next, column }]
  })
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
