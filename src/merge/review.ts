import type { FormatChange, WordComment } from '../model/merged.ts'
import type { Wording } from '../model/problem.ts'
import type { WordDocument } from '../ooxml/document.ts'
import type { RunFormat } from '../ooxml/run-format.ts'
import type { BaseLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { hunksOf, type Hunk } from './words.ts'
import { placeOfLine } from './source-blocks.ts'
import type { WordEdits } from './word-edits.ts'

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
  if (line.ownLook) return []
  const { paragraph } = edited
  const found: FormatChange[] = []
  const tell = (quote: string, change: Wording): void => {
    const last = found.at(-1)
    // Word cuts its runs where nobody sees it.
    if (last && last.change.en === change.en) found[found.length - 1] = { ...last, quote: shortened(`${last.quote} ${quote}`) }
    else found.push({ at: placeOfLine(line), paragraph: edited.at, quote: shortened(quote), change })
  }
  // In a cell the column says how text stands.
  if (paragraph.aligned && !edited.cell) tell(paragraph.text.trim(), ALIGNED[paragraph.aligned])
  let faces: ReturnType<typeof faceFinder> | undefined
  const facesAt = (from: number, to: number): ReadonlySet<number> => (faces ??= faceFinder(line, edited))(from, to)
  let at = 0
  for (const { text, format, field, link } of paragraph.runs) {
    const change =
      field === undefined && text.trim() !== '' && mayDiffer(line, paragraph.mark, format)
        ? changeOf(paragraph.mark, format, facesAt(at, at + text.length))
        : undefined
    if (change) tell(text.trim(), change)
    if (link !== undefined && !hasLink(line, text)) tell(text.trim(), { vi: `liên kết tới ${link}`, en: `link to ${link}` })
    at += text.length
  }
  return found
}

/** False for what looks as its paragraph does, where no author has emphasis: nobody has to find out which words those are. */
const mayDiffer = ({ pieces }: BaseLine, ground: RunFormat, format: RunFormat): boolean =>
  pieces.some(({ face }) => face) || LOOKS.some((look) => ground[look] !== format[look])

const LOOKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'marked',
  'color',
  'size',
  'hAnsi',
] as const satisfies readonly (keyof RunFormat)[]

const ALIGNED = {
  left: { vi: 'căn trái', en: 'set left' },
  right: { vi: 'căn phải', en: 'set right' },
  center: { vi: 'căn giữa', en: 'centred' },
  both: { vi: 'căn đều hai bên', en: 'justified' },
} as const satisfies Record<string, Wording>

/** True where the author's text has a link, or the words are the address itself, which Word makes a link of. */
const hasLink = (line: BaseLine, words: string): boolean =>
  /^(?:https?:|www\.|mailto:)|@/.test(words.trim()) ||
  line.trace.some(({ source, to }) => source !== undefined && /^[^\n]{0,300}?\]\(/.test(source.text.slice(to)))

/** The faces that the words of a stretch of the file have in the base; undefined where some of them are the label's, or new among others. */
function faceFinder(line: BaseLine, { paragraph, whole, rich }: EditedLine): (from: number, to: number) => ReadonlySet<number> {
  const own = line.label === '' ? whole : rich
  const shift = paragraph.text.length - own.text.length
  const faces = new Array<number>(own.text.length).fill(0)
  let base = 0
  let at = 0
  for (const { from, to, newFrom, newTo } of [...hunksOf(line.text, own.text), END_OF_TEXT]) {
    while (base < Math.min(from, line.text.length) && at < own.text.length) faces[at++] = faceAt(line, base++)
    while (at < Math.min(newTo, own.text.length)) faces[at++] = faceAt(line, Math.max(0, from - 1))
    base = to
    if (newFrom > own.text.length) break
  }
  return (from, to) => {
    if (to <= shift) return NO_FACES
    const start = Math.max(0, from - shift)
    return new Set(faces.slice(start, Math.max(start + 1, to - shift)))
  }
}

/** Of a label, whose look is the program's. */
const NO_FACES: ReadonlySet<number> = new Set()

const END_OF_TEXT: Hunk = { from: Infinity, to: Infinity, newFrom: Infinity, newTo: 0 }

const faceAt = ({ pieces }: BaseLine, at: number): number => pieces.find(({ start, end }) => start <= at && at < end)?.face ?? 0

function changeOf(ground: RunFormat, format: RunFormat, faces: ReadonlySet<number>): Wording | undefined {
  const vi: string[] = []
  const en: string[] = []
  const tell = (a: string, b: string): void => {
    vi.push(a)
    en.push(b)
  }
  // Emphasis is the author's; where it begins or ends inside a stretch nobody can tell what was changed.
  const is = (bit: number): boolean | undefined => (faces.size === 1 ? ([...faces][0]! & bit) !== 0 : undefined)
  const [strong, emphasis] = [is(1), is(2)]
  const [bold, italic] = [ground.bold || strong, ground.italic || emphasis]
  if (strong !== undefined && format.bold !== bold) tell(format.bold ? 'in đậm' : 'bỏ in đậm', format.bold ? 'bold' : 'not bold')
  if (emphasis !== undefined && format.italic !== italic)
    tell(format.italic ? 'in nghiêng' : 'bỏ in nghiêng', format.italic ? 'italic' : 'not italic')
  if (format.underline !== ground.underline) tell('gạch chân', 'underlined')
  if (format.strike !== ground.strike)
    tell(
      format.strike ? 'gạch ngang, chữ vẫn còn trong kế hoạch: muốn bỏ thì xóa hẳn' : 'bỏ gạch ngang',
      format.strike ? 'struck through, and the words stay in the plan: delete them to take them out' : 'not struck through',
    )
  if (format.marked && !ground.marked) tell('tô nền', 'highlighted')
  if (format.color !== ground.color) tell('đổi màu chữ', 'another colour')
  if (format.size !== ground.size) tell(`cỡ chữ ${format.size}`, `size ${format.size}`)
  if (format.hAnsi !== ground.hAnsi) tell(`phông ${format.hAnsi}`, `font ${format.hAnsi}`)
  return vi.length === 0 ? undefined : { vi: vi.join(', '), en: en.join(', ') }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')
