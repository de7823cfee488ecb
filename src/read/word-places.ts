import type { Unit } from '../manuscript/manuscript.ts'
import type { Place } from '../model/place.ts'
import type { WordPlace } from '../model/problem.ts'
import { firstWords } from '../model/quote.ts'
import { offsetsOfLine } from '../ooxml/text.ts'
import type { WordText } from './word.ts'

/** A heading with its labels, and where it begins. */
interface Headed {
  readonly at: Place
  readonly section: WordPlace['section'] & {}
}

/**
 * The way from a place in the text of a Word file to where a reader of the file finds it. `units` are those of the text, for its
 * headings.
 */
export function wordPlaces({ printed }: WordText, units: readonly Unit[]): (at: Place) => WordPlace {
  const headings = headingsOf(units)
  return (at) => {
    const section = headings.findLast((heading) => !isBefore(at, heading.at))?.section
    const around = section && { section }
    const line = printed[at.line - 1]
    const piece = line?.pieces.findLast(({ start }) => start <= at.column - 1) ?? line?.pieces[0]
    if (!line || !piece) return { quote: '', ...around }
    const quote = firstWords(piece.paragraph?.text ?? piece.text)
    if (line.note !== undefined) return { note: line.note, quote, ...around }
    const { paragraph, start } = piece
    if (!paragraph || paragraph.at === 0) return { quote, ...around }
    const offsets = offsetsOfLine(paragraph)
    const offset = (column: number): number => offsets[Math.max(0, Math.min(column - 1 - start, offsets.length - 1))]!
    const end = at.endLine === at.line ? offset(at.endColumn) : offsets.at(-1)!
    return { paragraph: paragraph.at, start: offset(at.column), end, quote, ...around }
  }
}

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column)

function headingsOf(units: readonly Unit[]): Headed[] {
  const open: { readonly level: number; readonly label: string }[] = []
  return units.flatMap((unit) => {
    const { role, level = 1, label = '', text } = unit
    const at = role === 'heading' && unit.place(0, 1)
    if (!at) return []
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop()
    open.push({ level, label: label.replace(/[\s./)-]+$/u, '') })
    return [{ at, section: { label: pathOf(open.map((it) => it.label)), title: text } }]
  })
}

/** `II` and `1` are `II.1`; `1` and `1.2` are `1.2`. */
const pathOf = (labels: readonly string[]): string =>
  labels.filter((label, index) => label !== '' && !labels[index + 1]?.startsWith(`${label}.`)).join('.')
