import type { NoteAt } from '../import/rich.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { writtenStretch } from './source-blocks.ts'
import { PARAGRAPH_END } from './source-edits.ts'
import type { Hunk, NewText } from './words.ts'

/** Lines of the base and of the edited file as the texts that are compared. */

/** The new words of lines that became one another: a label of the first is set apart, and signs at the end are those of the last. */
export function newTexts(base: readonly BaseLine[], edited: readonly EditedLine[]): NewText[] {
  const last = base.at(-1)!
  return edited.map((it, index) => {
    const whole = index === 0 && base[0]!.label === ''
    const own = whole ? it.whole : it.rich
    return index === edited.length - 1 ? newText({ ...last, label: whole ? '' : '-' }, it) : own
  })
}

/** The new words of a line, without the label that the program sets. */
export function newText(line: BaseLine, edited: EditedLine): NewText {
  const { text, faces, notes } = line.label === '' ? edited.whole : edited.rich
  const even = line.fitted ? text.replace(/\n/g, ' ') : text
  const tail = programTail(line)
  if (tail === '' && !END_MARK.test(even)) return { text: even, faces, notes }
  if (tail !== '' && even.endsWith(tail)) return { text: even, faces, notes }
  // The program sets the signs at the end of a line; those typed in Word do not count.
  const bare = even.replace(/[\s.;,/]+$/u, '')
  const end = tail !== '' ? tail : ['.', ';', ':', ','].includes(line.text.at(-1) ?? '') ? line.text.at(-1)! : '.'
  return { text: bare + end, faces: faces.slice(0, bare.length).padEnd(bare.length + end.length, '0'), notes }
}

/** What stands at the end of a text: `./.` */
export const END_MARK = /\.\s*\/\s*\.\s*$/u

/** The signs that the program prints at the end of a line. */
function programTail({ text, trace }: BaseLine): string {
  let length = 0
  for (const it of [...trace].reverse()) {
    if (it.source) break
    length += it.length
  }
  const tail = text.slice(text.length - length)
  return /^[\s.;,/]*$/.test(tail) ? tail : (/[.;,/]+$/.exec(tail)?.[0] ?? '')
}

/** Lines as one, the ends of paragraphs between them standing at all that parts them in the file. */
export function joinedLine(lines: readonly BaseLine[]): BaseLine {
  return lines.slice(1).reduce((first, next) => {
    const [end, start] = [writtenStretch(first), writtenStretch(next)]
    const between =
      end && start && end.source === start.source && end.to <= start.from
        ? { length: 1, source: end.source, from: end.to, to: start.from, whole: true }
        : { length: 1, from: 0, to: 0, whole: true }
    const at = first.text.length + 1
    return {
      ...first,
      text: `${first.text}${PARAGRAPH_END}${next.text}`,
      trace: [...first.trace, between, ...next.trace],
      pieces: [...first.pieces, ...next.pieces.map((piece) => ({ ...piece, start: piece.start + at, end: piece.end + at }))],
      notes: [...(first.notes ?? []), ...(next.notes ?? []).map((mark) => ({ ...mark, at: mark.at + at }))],
    }
  }, lines[0]!)
}

/** Texts as one, the ends of paragraphs between them as signs. */
export function joinedText(texts: readonly NewText[]): NewText {
  const notes: NoteAt[] = []
  let at = 0
  for (const { text, notes: own = [] } of texts) {
    for (const mark of own) notes.push({ ...mark, at: mark.at + at })
    at += text.length + 1
  }
  return { text: texts.map(({ text }) => text).join(PARAGRAPH_END), faces: texts.map(({ faces }) => faces).join('0'), notes }
}

/** The words of a hunk as they are told: with their neighbours where there are only signs. */
export function shownHunk({ from, to, newFrom, newTo }: Hunk, before: string, after: string): [string, string] {
  const words = before.slice(from, to) + after.slice(newFrom, newTo)
  const [front] = /[\p{L}\p{N}]/u.test(words) ? [''] : /\S*\s*$/u.exec(before.slice(0, from))!
  const [back] = /[\p{L}\p{N}]/u.test(words) ? [''] : /^\s*\S*/u.exec(before.slice(to))!
  return [front + before.slice(from, to) + back, front + after.slice(newFrom, newTo) + back].map((text) =>
    text.replaceAll(PARAGRAPH_END, '¶').trim(),
  ) as [string, string]
}
