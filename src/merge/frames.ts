import type { UnplacedEdit } from '../model/merged.ts'
import type { BaseLine, PrintedLine } from './base.ts'
import type { EditedLine } from './edited.ts'
import { editedKey, printedKey } from './keys.ts'
import { BY_PROGRAM, LABEL } from './reasons.ts'
import { placeOfLine } from './source-blocks.ts'

/** What the program sets around the words of a line: the label before them, the signs behind. */
interface Frame {
  readonly label: string
  readonly end: string
}

function endOf(text: string): string {
  let from = text.length
  while (from > 0 && /[\s.;,/]/.test(text[from - 1]!)) from--
  return text.slice(from).replace(/\s+/g, '')
}
const printedFrame = ({ label, text }: PrintedLine): Frame => ({ label, end: endOf(text) })
const editedFrame = ({ label, rich }: EditedLine): Frame => ({ label, end: endOf(rich.text) })

/**
 * Labels and signs at the end that somebody changed and that the merged plan prints otherwise. Whoever puts a point in seldom renumbers the
 * others: what stands as it was printed is nobody's change.
 */
export function frameChanges(
  edited: readonly EditedLine[],
  lineOf: ReadonlyMap<EditedLine, BaseLine>,
  printed: readonly PrintedLine[] | undefined,
  isRead: (line: BaseLine) => boolean,
): UnplacedEdit[] {
  let known: Map<string, Frame[]> | undefined
  const now = (line: EditedLine): readonly Frame[] => (known ??= framesOf(printed!)).get(editedKey(line)) ?? []
  return edited.flatMap((line): UnplacedEdit[] => {
    const was = lineOf.get(line)
    if (!was || was.cell || was.note !== undefined) return []
    const [old, own] = [printedFrame(was), editedFrame(line)]
    if (old.label === own.label && old.end === own.end) return []
    const frames = printed && isRead(was) ? now(line) : [old]
    const differs = (part: keyof Frame): boolean =>
      own[part] !== old[part] && frames.length > 0 && frames.every((it) => it[part] !== own[part])
    const [label, end] = [was.label !== '' && differs('label'), differs('end')]
    if (!label && !end) return []
    const [frame] = frames
    const shown = (it: Frame, text: string): string => shownIn(label ? it.label : '', text, end ? it.end : undefined)
    return [
      {
        paragraph: line.at || null,
        at: placeOfLine(was),
        before: shown(frame!, line.rich.text),
        after: shown(own, line.rich.text),
        reason: label ? LABEL : BY_PROGRAM,
      },
    ]
  })
}

/** How often it prints a line, and in which frames. */
function framesOf(printed: readonly PrintedLine[]): Map<string, Frame[]> {
  const found = new Map<string, Frame[]>()
  for (const line of printed) found.set(printedKey(line), [...(found.get(printedKey(line)) ?? []), printedFrame(line)])
  return found
}

/** A frame with the words beside it: `a) Rà soát …`, `… hằng tháng./.` */
function shownIn(label: string, text: string, end: string | undefined): string {
  const words = text.slice(0, text.length - /[\s.;,/]*$/u.exec(text)![0].length).split(/\s+/)
  const some = end === undefined ? words.slice(0, 3) : words.slice(-3)
  const all = words.length <= 3
  const [front, back] = [end === undefined || all ? '' : '… ', end === undefined && !all ? ' …' : '']
  return `${label === '' ? '' : `${label} `}${front}${some.join(' ')}${end ?? ''}${back}`
}
