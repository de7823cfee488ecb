import type { FormatChange, WordComment } from '../model/merged.ts'
import type { Wording } from '../model/problem.ts'
import type { WordDocument } from '../ooxml/document.ts'
import type { RunFormat } from '../ooxml/formatting.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { placeOfLine, type WordEdits } from './merge.ts'

/** The comments of an edited file, each at the line of the plan it speaks of. */
export function commentsOf(document: WordDocument, { base, edited, pairs }: WordEdits): WordComment[] {
  const { comments } = document.review()
  if (comments.length === 0) return []
  return edited.flatMap((line, index) =>
    (line.paragraph.comments ?? []).flatMap(({ id, from, to }): WordComment[] => {
      const comment = comments.find((it) => it.id === id)
      if (!comment) return []
      const known = pairs.back.get(index)
      const { text } = line.paragraph
      const quote = text.slice(from, to).trim() || text.trim()
      return [
        {
          at: known === undefined ? null : placeOfLine(base[known]!),
          paragraph: line.at,
          author: comment.author,
          text: comment.text,
          quote: shortened(quote),
        },
      ]
    }),
  )
}

/** Formatting that was set by hand on words that read as before. */
export function formatChanges({ base, edited, pairs }: WordEdits): FormatChange[] {
  return [...pairs.of].flatMap(([index, other]) => changesIn(base[index]!, edited[other]!))
}

function changesIn(line: BaseLine, edited: EditedLine): FormatChange[] {
  const { paragraph } = edited
  const offset = paragraph.text.indexOf(line.text.replaceAll('\n', ' ').slice(0, 12))
  const found: FormatChange[] = []
  let at = 0
  for (const { text, format, field } of paragraph.runs) {
    const face = faceAt(line, at + Math.floor(text.length / 2) - Math.max(0, offset))
    const change = field === undefined && text.trim() !== '' ? changeOf(paragraph.mark, format, face, line) : undefined
    if (change) found.push({ at: placeOfLine(line), paragraph: edited.at, quote: shortened(text.trim()), change })
    at += text.length
  }
  return found
}

const faceAt = ({ pieces }: BaseLine, at: number): number => pieces.find(({ start, end }) => start <= at && at < end)?.face ?? 0

function changeOf(ground: RunFormat, format: RunFormat, face: number, line: BaseLine): Wording | undefined {
  const vi: string[] = []
  const en: string[] = []
  const tell = (a: string, b: string): void => {
    vi.push(a)
    en.push(b)
  }
  // Emphasis is the author's; a label takes that of the words behind it.
  const bold = ground.bold || (face & 1) !== 0
  const italic = ground.italic || (face & 2) !== 0
  const free = line.pieces.some(({ face }) => face) && face === 0
  if (format.bold !== bold && !free) tell(format.bold ? 'in đậm' : 'bỏ in đậm', format.bold ? 'bold' : 'not bold')
  if (format.italic !== italic && !free)
    tell(format.italic ? 'in nghiêng' : 'bỏ in nghiêng', format.italic ? 'italic' : 'not italic')
  if (format.underline !== ground.underline) tell('gạch chân', 'underlined')
  if (format.strike !== ground.strike) tell('gạch ngang', 'struck through')
  if (format.size !== ground.size) tell(`cỡ chữ ${format.size / 2}`, `size ${format.size / 2}`)
  return vi.length === 0 ? undefined : { vi: vi.join(', '), en: en.join(', ') }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')
